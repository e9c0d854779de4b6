import { expect, test } from 'vitest';
import { claimCases } from '../../src/report/claim-cases.ts';
import { drawFigures } from '../../src/report/draw-figures.ts';
import { toldObservations } from '../../src/report/observations.ts';
import type { ReportInput } from '../../src/report/report.ts';
import { selectObservations } from '../../src/report/selection.ts';
import { atInstant, resultOf, v4, v4Saying, v4Tables } from './made-up.ts';

const drawn = (input: ReportInput) => {
  const { result } = input;
  const selection = selectObservations(toldObservations(result), result);
  return drawFigures(input, { selection, cases: claimCases(result) });
};

test('ids that become the same name are told apart, whatever their case', async () => {
  const rename = (rows: readonly Readonly<Record<string, string | number>>[]) =>
    rows.map((row) => ({
      ...row,
      observation: row.observation === atInstant.observation ? 'a/b' : 'A:b',
    }));
  const renamed = Object.fromEntries(
    Object.entries(v4Tables).map(([name, rows]) => [name, 'observation' in rows[0]! ? rename(rows) : rows]),
  );
  const names = (await drawn({ ...v4, result: resultOf(renamed) })).map(({ name }) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('price-a-b-2');
});

test('what a file says is escaped in every chart', async () => {
  for (const { svg } of await drawn(v4Saying('<script>alert(1)</script> & "中芯"'))) {
    expect(svg).not.toContain('<script>');
    expect(svg).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#\d+;)/);
  }
});
