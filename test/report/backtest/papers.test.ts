import { expect, test } from 'vitest';
import { backtestPapers } from '../../../src/report/backtest/papers.ts';
import { empty, told, untried } from './made-up.ts';

const idsOf = (result = told()) => backtestPapers(result).map(({ id }) => id);
const paper = (id: string, result = told()) => backtestPapers(result).find((one) => one.id === id)!;

test('a backtest has its performance, luck and scenarios to print; without the question of luck its performance alone', () => {
  expect(idsOf()).toEqual(['performance', 'luck', 'scenarios']);
  expect(idsOf(untried())).toEqual(['performance']);
  expect(idsOf(empty())).toContain('performance');
});

test('returns are in the unit of the report, pure numbers are not, and what has no view is empty', () => {
  const { report, tables } = told();
  const row = tables.performance.columns.metric.indexOf('hit-rate');
  const rate = tables.performance.columns.value[row]!;
  const rows = (unit: 'percent' | 'basis-points') =>
    paper('performance', { ...told(), report: { ...report, unit } }).panels.flatMap((panel) => panel.rows);
  const cells = (unit: 'percent' | 'basis-points', label: string) =>
    rows(unit)
      .find((one) => one.label === label)!
      .cells.map(({ value }) => value);
  expect(cells('percent', 'Hit rate')).toEqual(['', '', (100 * rate).toFixed(2)]);
  expect(cells('basis-points', 'Hit rate')).toEqual(['', '', (10_000 * rate).toFixed(2)]);
  expect(cells('percent', 'Sharpe')).toEqual(cells('basis-points', 'Sharpe'));
  expect(cells('percent', 'Periods')[2]).toBe(
    String(told().tables.trades.columns.status.filter((status) => status === 'closed').length),
  );
});

test('luck is printed with its p to four decimals, without sums of money and what is not defined', () => {
  const labels = paper('luck').panels[0]!.rows.map(({ label }) => label);
  expect(labels).toContain('Bootstrap by event date: mean net return');
  expect(labels).toContain('Bootstrap of sessions in blocks: Sharpe');
  expect(labels.join()).not.toMatch(/P&L|share of neighbours/);
  const [first] = paper('luck').panels[0]!.rows;
  expect(first!.cells.map(({ value }) => value)[3]).toMatch(/^0\.\d{4}$/);
});

test('a share of draws that is 0 is printed as one draw', () => {
  const result = told();
  const { luck } = result.tables;
  const columns = { ...luck.columns, p_value: luck.columns.p_value.map(() => 0) };
  const never = { ...result, tables: { ...result.tables, luck: { ...luck, columns } } };
  const white = paper('luck', never).panels[0]!.rows.find(({ label }) => label.startsWith('White'))!;
  expect(white.cells[3]!.value).toBe((1 / 199).toFixed(4));
});
