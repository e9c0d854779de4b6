import { Stryker } from '@stryker-mutator/core';

// Changes a room's source in small ways, one at a time, and tells which changes no test of that room notices.
// npm run mutation -- numeric
// npm run mutation -- numeric order.ts distributions/f.ts
const [room, ...files] = process.argv.slice(2);
const record = `node_modules/.cache/mutation/${room}`;

await new Stryker({
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts', dir: `test/${room}` },
  mutate: [
    ...(files.length > 0 ? files : ['**/*.ts']).map((file) => `src/${room}/${file}`),
    // Facts and measurements, no logic: other tests hold them against where they come from.
    '!src/time/exchanges/**',
    '!src/inference/measured-size.ts',
  ],
  // What a message says is tested where it matters, not letter by letter.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignorePatterns: ['dist', 'results'],
  coverageAnalysis: 'perTest',
  // Counting what each test reaches makes long ones longer still.
  dryRunTimeoutMinutes: 60,
  concurrency: 1,
  // A loop without end is told by its count; a slow machine is no kill.
  timeoutMS: 20_000,
  tempDirName: '/tmp/eventstudy-mutation',
  incremental: true,
  incrementalFile: `${record}.json`,
  htmlReporter: { fileName: `${record}.html` },
  reporters: ['clear-text', 'progress', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 85, low: 85, break: 85 },
}).runMutationTest();
