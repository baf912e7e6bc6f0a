import { execFileSync } from 'node:child_process';
import path from 'node:path';

const FORBIDDEN = [
  { file: 'src/workbook/grid.ts', imported: '../form/formato' },
  { file: 'src/form/formato.ts', imported: '../rules' },
  { file: 'src/form/formato.ts', imported: '../files/package' },
  { file: 'src/rules/rule.ts', imported: '../review/reviewWorkbook' },
  { file: 'src/files/package.ts', imported: '../form/formato' },
  { file: 'src/review/reviewWorkbook.ts', imported: '../files/package' },
  { file: 'src/review/reviewWorkbook.ts', imported: '../submission/reviewSubmission' },
  { file: 'src/submission/reviewSubmission.ts', imported: '../messages/names' },
];
const ALLOWED = [
  { file: 'src/form/formato.ts', imported: '../workbook/grid' },
  { file: 'src/rules/rule.ts', imported: '../form/formato' },
  { file: 'src/review/reviewWorkbook.ts', imported: '../rules' },
];

test('the arrows between the folders of src run one way', () => {
  const output = execFileSync(process.execPath, [path.join(__dirname, 'lint-arrows.mjs')], {
    cwd: path.join(__dirname, '../..'),
    input: JSON.stringify([...FORBIDDEN, ...ALLOWED]),
    encoding: 'utf8',
  });
  const problems = JSON.parse(output) as string[][];
  expect(problems.map((messages) => messages.length)).toEqual([...FORBIDDEN.map(() => 1), ...ALLOWED.map(() => 0)]);
}, 60_000);
