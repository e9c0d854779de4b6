import { conditions } from './conditions.ts';
import { exceeds } from './excess.ts';
import { REPETITIONS, type Size, sampleSizes } from './measure.ts';

/** Where a test exceeds its level: under which condition, at which numbers of observations, and how far at worst. */
interface Excess {
  readonly condition: string;
  readonly n: readonly number[];
  readonly highest: number;
}

/** What exceeds its level, by test; tests that keep it everywhere are not named. */
export function excesses(sizes: readonly Size[], repetitions = REPETITIONS): Record<string, Excess[]> {
  const over = sizes.filter((size) => exceeds(size, repetitions));
  const tests = [...new Set(over.map(({ test }) => test))].toSorted();
  return Object.fromEntries(
    tests.map((test) => {
      const own = over.filter((size) => size.test === test);
      return [test, conditions.flatMap(({ name }) => excessUnder(name, own))];
    }),
  );
}

function excessUnder(condition: string, sizes: readonly Size[]): Excess[] {
  const own = sizes.filter((size) => size.condition === condition);
  if (own.length === 0) return [];
  const highest = Math.max(...own.map(({ defined, rejected }) => rejected / defined));
  const n = sampleSizes.filter((count) => own.some((size) => size.n === count));
  return [{ condition, n, highest: Number(highest.toFixed(6)) }];
}

/** The module that tells the program what was measured, in the project's own format. */
export function dataFile(sizes: readonly Size[], repetitions = REPETITIONS): string {
  const entries = Object.entries(excesses(sizes, repetitions)).map(([test, own]) => {
    const lines = own.map(
      ({ condition, n, highest }) =>
        `    { condition: '${condition}', n: [${n.join(', ')}], highest: ${highest} },\n`,
    );
    return `  '${test}': [\n${lines.join('')}  ],\n`;
  });
  return `/** One condition under which a test rejects a true null hypothesis too often. */
export interface ExcessSize {
  readonly condition: string;
  /** The numbers of observations, of those measured, at which it does. */
  readonly n: readonly number[];
  /** The largest rate measured at a level of 5 %, a fraction. */
  readonly highest: number;
}

/**
 * Where each test exceeded a level of 5 % by more than its band, written by \`npm run size-table\` and not by hand; tests
 * that never did are not named. notebooks/size-table.md tells every rate, its seed and its band.
 */
export const measuredSize: Readonly<Record<string, readonly ExcessSize[]>> = {
${entries.join('')}};
`;
}
