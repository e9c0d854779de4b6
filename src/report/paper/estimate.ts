import type { Settings } from '../../study/settings.ts';
import { statisticDecimals, units } from '../numbers.ts';
import { starsOf } from '../stars.ts';
import type { Estimate } from './paper-table.ts';

type Report = Pick<Settings['report'], 'unit' | 'decimals' | 'stars'>;

/**
 * A fraction as a table for a paper prints it, starred by its p-value.
 *
 * @example
 * returnCell(0.0123, 0.03, 0.005, { unit: 'percent', decimals: 2, stars: [0.1, 0.05, 0.01] });
 * // { value: '1.23', stars: '**', error: '0.50' }
 */
export function returnCell(fraction: number, p: number, error: number, report: Report): Estimate {
  const { scale } = units[report.unit];
  const told = { value: digits(fraction * scale, report.decimals), stars: starsOf(p, report.stars) };
  return Number.isFinite(error) ? { ...told, error: digits(error * scale, report.decimals) } : told;
}

/** A statistic, starred by its p-value. */
export function statisticCell(statistic: number, p: number, report: Report): Estimate {
  return { value: digits(statistic, statisticDecimals(report.decimals)), stars: starsOf(p, report.stars) };
}

/** A whole number. */
export function countCell(count: number): Estimate {
  return { value: digits(count, 0), stars: '' };
}

/** A p-value to four decimals, never 0; `least` is what can be told from 0: of a share of draws, one of them. */
export function pCell(p: number, least = 0.0001): Estimate {
  return { value: digits(Math.max(p, least, 0.0001), 4), stars: '' };
}

/** Nothing for what is not known; a number that rounds to nothing has no sign. */
function digits(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return '';
  const text = value.toFixed(decimals);
  return /[1-9]/.test(text) ? text : text.replace('-', '');
}
