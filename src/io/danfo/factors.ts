import type { DataFrame } from 'danfojs-node';
import { must } from '../../errors/message.ts';
import { type FactorSeries, factorName } from '../../prices/factors.ts';
import { type EpochDay, formatDay } from '../../time/day.ts';
import type { FactorUnit } from '../factor-formats/factor-format.ts';
import { repeatedFactors } from '../repeated-factors.ts';
import { FrameReading } from './frame-reading.ts';

/**
 * Factor returns from a DataFrame with a column `date`, ISO dates that rise, and one column a factor, the risk-free rate
 * `rf` among them; NaN is not known. Names are those of Kenneth French's library, in any case: `Mkt-RF`, `SMB`.
 *
 * @param unit of the numbers, a day: `percent` as French publishes them, or `fraction`; there is no default
 * @param source what messages call the series; a study tells its series apart by it
 * @throws QuestionError where there is no column `date`
 * @throws DataError naming every cell that is no date or number, dates that do not rise, and columns of one factor
 * @returns fractions a day, one array a factor
 * @example
 * const columns = { date: ['2026-04-23', '2026-04-24'], 'Mkt-RF': Float64Array.of(0.5, -0.25) };
 * const frame = await toDanfo({ name: 'factors', length: 2, columns, extra: {} });
 * factorsFromDanfo(frame, 'percent').columns.mktrf; // [0.005, -0.0025]
 */
export function factorsFromDanfo(frame: DataFrame, unit: FactorUnit, source = 'DataFrame'): FactorSeries {
  const reading = new FrameReading(frame, 'factors', ['date']);
  const days = reading.days('date');
  const scale = unit === 'percent' ? 100 : 1;
  const factors = frame.columns.filter((column) => column !== 'date');
  const columns = factors.map((column) => [
    factorName(column),
    reading.numbers(column).map((value) => value / scale),
  ]);
  // Dates that cannot be read say so themselves.
  if (reading.findings.length === 0) expectRising(days, reading);
  reading.findings.push(...repeatedFactors(factors));
  reading.finish();
  return { source, days, columns: Object.fromEntries(columns) };
}

function expectRising(days: Int32Array, reading: FrameReading): void {
  days.forEach((day, row) => {
    if (row === 0 || day > days[row - 1]!) return;
    const given = formatDay(day as EpochDay);
    const message = must({ what: 'a date of factors', legal: 'be later than the one before it', given });
    reading.findings.push({ severity: 'error', code: 'bad-factor', column: 'date', date: given, message });
  });
}
