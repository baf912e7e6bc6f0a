// Reads [{file, imported}] as JSON from standard input; prints, for each, the lint messages about the arrows.
import { ESLint } from 'eslint';
import { text } from 'node:stream/consumers';

// Only that rule, and without the types that the others need.
const eslint = new ESLint({
  ruleFilter: ({ ruleId }) => ruleId === 'boundaries/element-types',
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});
const cases = JSON.parse(await text(process.stdin));
const problems = [];
for (const { file, imported } of cases) {
  const code = `import * as known from '${imported}';\nexport const kept = known;\n`;
  const [{ messages }] = await eslint.lintText(code, { filePath: file });
  problems.push(messages.map(({ message }) => message));
}
process.stdout.write(JSON.stringify(problems));
