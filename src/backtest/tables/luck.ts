import { blankTable, type Table } from '../../table/table.ts';
import { luckRows } from '../trial/luck-rows.ts';
import type { Told } from './told.ts';

/** One row a test of luck and what it is about; no rows where luck was not asked about. */
export function luckTable({ trial, currency }: Pick<Told, 'currency' | 'trial'>): Table<'luck'> {
  const rows = trial === undefined ? [] : luckRows(trial, currency);
  const table = blankTable('luck', rows.length);
  const { columns } = table;
  rows.forEach((told, row) => {
    columns.test[row] = told.test;
    columns.metric[row] = told.metric;
    columns.value[row] = told.value ?? Number.NaN;
    columns.unit[row] = told.unit;
    columns.conf_low[row] = told.low ?? Number.NaN;
    columns.conf_high[row] = told.high ?? Number.NaN;
    columns.p_value[row] = told.pValue ?? Number.NaN;
    columns.n[row] = told.n ?? Number.NaN;
    columns.event_dates[row] = told.dates ?? Number.NaN;
    columns.draws[row] = told.draws ?? Number.NaN;
    columns.variant[row] = told.variant ?? Number.NaN;
    columns.reason[row] = told.reason ?? '';
    columns.definition[row] = told.definition;
  });
  return table;
}
