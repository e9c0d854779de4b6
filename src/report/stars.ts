import type { Settings } from '../study/settings.ts';
import type { Voice } from './voice.ts';

/**
 * One star for each level a p-value is below.
 *
 * @example
 * starsOf(0.03, [0.1, 0.05, 0.01]); // '**'
 */
export function starsOf(p: number, levels: readonly number[]): string {
  return '*'.repeat(levels.filter((level) => p < level).length);
}

/** What the stars mean; nothing where there are none. */
export function starsSaid(
  voice: Voice,
  { report: { stars }, alternative }: Pick<Settings, 'report' | 'alternative'>,
): string {
  if (stars.length === 0) return '';
  const levels = stars.map((level, i) => `${'*'.repeat(i + 1)} p < ${level}`).join(', ');
  return alternative === 'two-sided' ? voice.say`${levels}, two-sided.` : voice.say`${levels}, one-sided.`;
}
