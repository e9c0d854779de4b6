import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The quick suite by default; the slow one, seeded simulations that take minutes, with SLOW=1. */
const isSlow = process.env.SLOW === '1';

/** Files that put something in a module's place, or watch modules load: they have all modules to themselves. */
const ALONE = [
  'test/attacks/patterns.test.ts',
  'test/io/fetch/keep.test.ts',
  'test/io/parquet-prices/duckdb.test.ts',
  'test/io/work/redis/processor.test.ts',
  'test/time/zone.test.ts',
];

/** The files that take minutes go first: were they last, one core would wait for them. */
const LONGEST = ['test/fuzz/fuzz.slow.test.ts', 'test/slow/over-redis.slow.test.ts'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => LONGEST.some((file) => moduleId.endsWith(file));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

const shared = {
  setupFiles: ['test/setup.ts'],
  testTimeout: isSlow ? 600_000 : 60_000,
  hookTimeout: isSlow ? 600_000 : 60_000,
  // A loop over rows that are not there holds nothing.
  expect: { requireAssertions: true },
};

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    globalSetup: ['test/temporary.ts'],
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: isSlow
      ? [{ test: { ...shared, name: 'slow', include: ['test/**/*.slow.test.ts'] } }]
      : [
          {
            test: {
              ...shared,
              name: 'together',
              include: ['test/**/*.test.ts'],
              exclude: ['test/**/*.slow.test.ts', ...ALONE],
              // Loading the same modules for each of hundreds of files takes longer than the tests.
              isolate: false,
            },
          },
          { test: { ...shared, name: 'alone', include: ALONE } },
        ],
  },
});
