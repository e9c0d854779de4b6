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

/**
 * What the stars mean; nothing where there are none.
 *
 * @param besideF whether some stand with F tests, which have no side
 */
export function starsSaid(
  voice: Voice,
  { report: { stars }, alternative }: Pick<Settings, 'report' | 'alternative'>,
  besideF = false,
): string {
  if (stars.length === 0) return '';
  const levels = stars.map((level, i) => `${'*'.repeat(i + 1)} p < ${level}`).join(', ');
  if (besideF && alternative !== 'two-sided')
    return voice.say`${levels}; t tests are one-sided, F tests have no side.`;
  return alternative === 'two-sided' ? voice.say`${levels}, two-sided.` : voice.say`${levels}, one-sided.`;
}
