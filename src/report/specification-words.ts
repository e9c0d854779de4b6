import type { Voice } from './voice.ts';

/** What a dimension of a specification curve is called. */
const dimensions: Readonly<Record<string, string>> = {
  benchmark: 'benchmark',
  estimation_window: 'estimation window',
  event_day: 'event day',
  model: 'model',
  returns: 'kind of returns',
  window: 'window',
};

export function dimensionWords(voice: Voice, dimension: string): string {
  return voice.word(dimensions[dimension] ?? dimension);
}

/**
 * A choice as a sentence says it.
 *
 * @example
 * choiceWords(usualVoice, 'window', '[-1, 1]'); // 'the window [−1, 1]'
 */
export function choiceWords(voice: Voice, dimension: string, choice: string): string {
  switch (dimension) {
    case 'benchmark':
      return choice === 'own' ? voice.say`each security's own benchmark` : voice.say`the benchmark ${choice}`;
    case 'event_day':
      return placementWords(voice, choice);
    case 'estimation_window':
    case 'window':
      return voice.say`the ${dimensionWords(voice, dimension)} ${choiceLabel(voice, choice)}`;
    case 'returns':
      return voice.word(`${choice} returns`);
    default:
      return voice.say`the ${voice.word(choice)}`;
  }
}

/** A choice for the margin of a chart: true minus signs, ids in the words the language has for them. */
export function choiceLabel(voice: Voice, choice: string): string {
  return /^[[\d,\s\]-]+$/.test(choice) ? choice.replaceAll('-', '−') : voice.word(choice);
}

/** Whether an event day is chosen by rules of the study, not by so many sessions from its day 0. */
export function isByRule(choice: string): boolean {
  return Number.isNaN(Number(choice));
}

function placementWords(voice: Voice, shift: string): string {
  if (isByRule(shift)) return voice.say`day 0 by the rule ${shift}`;
  const sessions = Math.abs(Number(shift));
  if (sessions === 0) return voice.say`day 0 where the study puts it`;
  const side = voice.word(Number(shift) < 0 ? 'earlier' : 'later');
  return sessions === 1
    ? voice.say`day 0 one session ${side}`
    : voice.say`day 0 ${sessions} sessions ${side}`;
}
