import { defineConfig } from 'vitest/config';
import { BaseSequencer, type Reporter, type TestSpecification, type Vitest } from 'vitest/node';

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

/** Makes of a test file that broke while it was read one failed test, as only tests are counted. */
class BrokenFilesFail implements Reporter {
  private vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.vitest = vitest;
  }

  onTestRunEnd(): void {
    for (const file of this.vitest!.state.getFiles()) {
      if (file.result?.state !== 'fail' || file.tasks.some(({ result }) => result?.state === 'fail'))
        continue;
      const { result, meta } = file;
      const [id, name] = [`${file.id}_read`, 'can be read'];
      file.tasks.push({ type: 'test', id, name, fullName: name, mode: 'run', result, meta, file } as never);
    }
  }
}

/** The tests of one room, whose folder is given where they are run. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['**/*.test.ts'],
    globalSetup: ['test/temporary.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 600_000,
    // Some files watch modules load, or put something in their place.
    isolate: true,
    sequence: { sequencer: MirrorFirst },
    reporters: [new BrokenFilesFail()],
  },
});
