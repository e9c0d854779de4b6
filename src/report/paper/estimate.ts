import type { Settings } from '../../study/settings.ts';
import type { Estimate } from './paper-table.ts';

type Report = Pick<Settings['report'], 'unit' | 'decimals' | 'stars'>;

/** Units of abnormal returns, what a fraction is multiplied by, and what they are called. */
const units = {
  'basis-points': { scale: 10_000, name: 'basis points' },
  percent: { scale: 100, name: 'percent' },
} as const;

/** What abnormal returns are in, for the notes of a table. */
export function unitName({ unit }: Pick<Report, 'unit'>): string {
  return units[unit].name;
}

/**
 * A fraction as a table for a paper prints it, starred by its p-value.
 *
 * @example
 * returnCell(0.0123, 0.03, 0.005, { unit: 'percent', decimals: 2, stars: [0.1, 0.05, 0.01] });
 * // { value: '1.23', stars: '**', error: '0.50' }
 */
export function returnCell(fraction: number, p: number, error: number, report: Report): Estimate {
  const { scale } = units[report.unit];
  const told = { value: digits(fraction * scale, report.decimals), stars: starsOf(p, report) };
  return Number.isFinite(error) ? { ...told, error: digits(error * scale, report.decimals) } : told;
}

/** A statistic, starred by its p-value. */
export function statisticCell(statistic: number, p: number, report: Report): Estimate {
  return { value: digits(statistic, report.decimals), stars: starsOf(p, report) };
}

/** A whole number. */
export function countCell(count: number): Estimate {
  return { value: digits(count, 0), stars: '' };
}

/** A p-value to four decimals, never 0. */
export function pCell(p: number): Estimate {
  return { value: digits(Math.max(p, 0.0001), 4), stars: '' };
}

/** One star for each level the p-value is below. */
function starsOf(p: number, { stars }: Report): string {
  return '*'.repeat(stars.filter((level) => p < level).length);
}

/** What the stars mean; nothing where there are none. */
export function starsSaid({ stars }: Pick<Report, 'stars'>, alternative: Settings['alternative']): string {
  if (stars.length === 0) return '';
  const levels = stars.map((level, i) => `${'*'.repeat(i + 1)} p < ${level}`);
  return `${levels.join(', ')}, ${alternative === 'two-sided' ? 'two-sided' : 'one-sided'}.`;
}

/** Nothing for what is not known; a number that rounds to nothing has no sign. */
function digits(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return '';
  const text = value.toFixed(decimals);
  return /[1-9]/.test(text) ? text : text.replace('-', '');
}
