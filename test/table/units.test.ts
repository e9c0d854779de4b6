import { expect, test } from 'vitest';
import { curveStatistics } from '../../src/audit/curve-statistics/registry.ts';
import { modelNamed } from '../../src/models/families.ts';
import { models } from '../../src/models/registry.ts';
import type { TableSchema } from '../../src/table/schemas.ts';
import { knownTables } from '../../src/table/table.ts';
import { rowUnitOf, unitAt, unitIn } from '../../src/table/units.ts';

const own = Object.entries<TableSchema>(knownTables).flatMap(([table, { units = {} }]) =>
  Object.keys(units).map((column) => [table, column] as const),
);

test.each(own)('%s has %s, and the column its unit hangs on', (table, column) => {
  const { columns } = knownTables[table as keyof typeof knownTables];
  expect(columns).toContain(column);
  expect(columns).toContain(rowUnitOf(table, column)!.by);
});

test('a unit is told in words, where it hangs on another column, too', () => {
  expect(unitIn('fits', 'std_error')).toBe('fraction where term is alpha, else 1');
  expect(unitIn('windows', 'std_error')).toBe('fraction');
  expect(unitIn('mine', 'estimate')).toBe('fraction');
  expect([rowUnitOf('mine', 'estimate'), rowUnitOf('fits', 'toString')]).toEqual([undefined, undefined]);
});

test('of the coefficients of every model those of a constant are returns', () => {
  for (const id of [...Object.keys(models), 'dimson(1)', 'factors(mktrf, smb)'])
    for (const { term, series } of modelNamed(id, models)!.regressors)
      expect(unitAt(rowUnitOf('fits', 'estimate')!, term) === 'fraction', term).toBe(series === 'constant');
});

test('of a curve its median and a share are fractions, a mean of statistics is none', () => {
  const unit = rowUnitOf('specification_tests', 'statistic')!;
  expect(Object.keys(curveStatistics).map((id) => unitAt(unit, id))).toEqual(['1', 'fraction', 'fraction']);
});
