import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Runs the test that mirrors the changed file before all others: it is the likeliest to fail, and ends the run. */
class MirrorFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const mirrors = this.ctx.config.related?.map((path) =>
      path.replace('/src/', '/test/').replace('.ts', '.test.ts'),
    );
    const rank = ({ moduleId }: TestSpecification) => (mirrors?.includes(moduleId) ? 0 : 1);
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

/** The tests of one room, whose folder is given where they are run. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 30_000,
    isolate: false,
    sequence: { sequencer: MirrorFirst },
  },
});
