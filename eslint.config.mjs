import boundaries from 'eslint-plugin-boundaries';
import officeAddins from 'eslint-plugin-office-addins';
import globals from 'globals';
import tseslint from 'typescript-eslint';

// What the review of a form stands on, and the review with its prose.
const JUDGED = ['workbook', 'form', 'history', 'language', 'observations', 'settings', 'rules'];
const REVIEWED = [...JUDGED, 'review', 'submission', 'messages'];

// Which folder of src/ may know which: the arrows run one way.
const MAY_KNOW = {
  workbook: [],
  form: ['workbook'],
  history: ['workbook', 'form'],
  language: ['form'],
  observations: ['form', 'language'],
  settings: ['form', 'observations'],
  rules: ['workbook', 'form', 'history', 'language', 'observations', 'settings'],
  review: ['workbook', 'form', 'history', 'observations', 'settings', 'rules'],
  submission: ['workbook', 'form', 'history', 'settings', 'rules', 'review'],
  messages: [...JUDGED, 'review', 'submission'],
  engine: ['form', 'history', 'messages', 'review', 'settings'],
  reports: REVIEWED,
  files: ['workbook'],
  lot: [...REVIEWED, 'reports', 'files'],
  session: [...REVIEWED, 'reports'],
  excel: ['workbook'],
  taskpane: [...REVIEWED, 'reports', 'files', 'lot', 'session', 'excel', 'commands'],
  commands: ['workbook', 'language', 'messages', 'session', 'excel'],
  preview: ['workbook', 'messages', 'files'],
  cli: [...REVIEWED, 'reports', 'files', 'lot'],
};
// These have a screen, a spreadsheet program or a file system; all others run anywhere.
const OUTER = ['cli', 'engine', 'excel', 'taskpane', 'commands', 'preview'];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/', '.tmp/'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries, 'office-addins': officeAddins },
    settings: {
      'import/resolver': { typescript: true },
      'boundaries/elements': Object.keys(MAY_KNOW).map((type) =>
        type === 'engine' ? { type, mode: 'full', pattern: 'src/engine.ts' } : { type, pattern: `src/${type}` },
      ),
    },
    rules: {
      ...Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error'])),
      'boundaries/no-unknown-files': 'error',
      'boundaries/no-unknown': 'error',
      'boundaries/element-types': [
        'error',
        {
          default: 'disallow',
          message: 'src/${file.type} must not know src/${dependency.type}: the arrows run one way (eslint.config.mjs)',
          rules: Object.entries(MAY_KNOW).map(([from, known]) => ({ from, allow: [from, ...known] })),
        },
      ],
    },
  },
  {
    // The pure folders run in Excel, in a worker, on the command line and in tests alike.
    files: Object.keys(MAY_KNOW)
      .filter((folder) => !OUTER.includes(folder))
      .map((folder) => `src/${folder}/**/*.ts`),
    rules: {
      'no-restricted-imports': ['error', { patterns: ['node:*', 'fs', 'path', 'react', 'react-dom'] }],
      'no-restricted-globals': ['error', 'window', 'document', 'process', 'Buffer', 'Office', 'Excel'],
    },
  },
  {
    // One folder speaks with Excel, so that everything else can be tried without it.
    files: ['taskpane', 'commands'].map((folder) => `src/${folder}/**/*.{ts,tsx}`),
    rules: { 'no-restricted-globals': ['error', 'Office', 'Excel'] },
  },
  {
    // Purer still: no clock and no chance either.
    files: [
      'form',
      'history',
      'language',
      'observations',
      'settings',
      'rules',
      'messages',
      'review',
      'submission',
      'reports',
      'lot',
      'session',
    ].map((folder) => `src/${folder}/**/*.ts`),
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now' },
        { object: 'Math', property: 'random' },
        { object: 'performance', property: 'now' },
      ],
    },
  },
  {
    // Tests build wrong values on purpose; the type check reads them all the same.
    files: ['tests/**', 'bench/**', 'scripts/**', '**/*.js', '**/*.mjs'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: { ...tseslint.configs.disableTypeChecked.languageOptions, globals: globals.node },
  },
  {
    files: ['bench/**', 'scripts/**', '**/*.js', '**/*.mjs'],
    rules: {
      '@typescript-eslint/no-require-imports': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      'no-console': 'off',
    },
  },
);
