const swc = (parser) => [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', ...parser },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
  },
];

// office-addin-manifest requires them, which Node itself allows from 20.19 on.
const ES_MODULES = '(strip-bom|uuid)';

// What every finding rests on is tested in almost each of its branches. A run of a few tests covers a part of it only,
// so it is the whole suite, `jest --coverage` and nothing else, that fails below this.
const FULLY_TESTED = ['form', 'rules', 'observations', 'review'];
const isWholeSuite = process.argv.slice(2).join(' ') === '--coverage';
const coverageThreshold = Object.fromEntries(FULLY_TESTED.map((folder) => [`./src/${folder}/`, { branches: 95 }]));

/** @type {import('jest').Config} */
module.exports = {
  // src/ too, so that what no test loads counts as not covered.
  roots: ['<rootDir>/src', '<rootDir>/tests'],
  testMatch: ['**/*.test.{ts,tsx}'],
  testEnvironment: 'node',
  // A slow machine is no failure: a test that hangs is ended all the same.
  testTimeout: 600_000,
  transform: {
    '^.+\\.ts$': swc({}),
    '^.+\\.tsx$': swc({ tsx: true }),
    [`/${ES_MODULES}/.+\\.js$`]: swc({}),
  },
  transformIgnorePatterns: [`/node_modules/(?!(.+/)?${ES_MODULES}/)`],
  reporters: ['default', '<rootDir>/tests/support/closing-line.js'],
  collectCoverageFrom: ['src/**/*.{ts,tsx}'],
  coverageReporters: ['text-summary', 'html'],
  ...(isWholeSuite ? { coverageThreshold } : {}),
};
