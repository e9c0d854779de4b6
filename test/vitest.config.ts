import { defineConfig } from 'vitest/config';

/** The quick suite by default; the slow one, seeded simulations that take minutes, with SLOW=1. */
const isSlow = process.env.SLOW === '1';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: [isSlow ? 'test/**/*.slow.test.ts' : 'test/**/*.test.ts'],
    exclude: isSlow ? [] : ['test/**/*.slow.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: isSlow ? 600_000 : 60_000,
  },
});
