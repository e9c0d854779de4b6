import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { measuredSize } from '../../src/inference/measured-size.ts';
import { tests } from '../../src/inference/registry.ts';
import { share } from '../../src/report/numbers.ts';
import { conditions } from '../size-table/conditions.ts';
import { sampleSizes } from '../size-table/measure.ts';

const document = readFileSync(new URL('../../notebooks/size-table.md', import.meta.url), 'utf8');

/** Cells of the document by test and condition: rate as shown, bold where it exceeds its band. */
const told = document
  .split('\n## ')
  .slice(1)
  .flatMap((section) => {
    const [condition, ...lines] = section.split('\n');
    return lines
      .filter((line) => /^\| [a-z]/.test(line) && !line.startsWith('| test '))
      .map((line) => line.slice(2, -2).split(' | '))
      .map(([id, ...cells]) => ({ id: id!, condition: condition!, cells }));
  });

describe('what was measured', () => {
  test('is told of every test there is, under every condition', () => {
    for (const { name } of conditions) {
      const own = told.filter(({ condition }) => condition === name).map(({ id }) => id);
      expect(own).toEqual(Object.keys(tests));
    }
  });

  test('agrees with the document: the same excesses, at the same numbers of observations', () => {
    const fromDocument = told.flatMap(({ id, condition, cells }) => {
      const bold = cells.flatMap((cell, i) =>
        cell.startsWith('**')
          ? [{ n: sampleSizes[i % sampleSizes.length]!, rate: Number.parseFloat(cell.slice(2)) }]
          : [],
      );
      if (bold.length === 0) return [];
      const n = sampleSizes.filter((count) => bold.some((one) => one.n === count));
      return [{ id, condition, n, highest: `${Math.max(...bold.map(({ rate }) => rate))} %` }];
    });
    const fromData = Object.entries(measuredSize).flatMap(([id, own]) =>
      own.map(({ condition, n, highest }) => ({
        id,
        condition,
        n,
        highest: share(highest),
      })),
    );
    const key = ({ id, condition }: { id: string; condition: string }) => `${id} ${condition}`;
    const sorted = <T extends { id: string; condition: string }>(rows: T[]) =>
      rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
    expect(sorted(fromData)).toEqual(sorted(fromDocument));
  });
});
