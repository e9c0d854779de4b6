import { eventDay, windowsNamed } from './numbers.ts';
import type { Voice } from './voice.ts';
import { modelName, modelWithin } from './words.ts';

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
 * choiceWords(usualVoice, 'window', '[-1, 1]'); // 'the window [−1, +1]'
 */
export function choiceWords(voice: Voice, dimension: string, choice: string): string {
  switch (dimension) {
    case 'benchmark':
      return choice === 'own' ? voice.say`each security's own benchmark` : voice.say`the benchmark ${choice}`;
    case 'event_day':
      return placementWords(voice, choice);
    case 'estimation_window':
    case 'window':
      return voice.say`the ${dimensionWords(voice, dimension)} ${choiceLabel(voice, dimension, choice)}`;
    case 'returns':
      return voice.word(`${choice} returns`);
    case 'model':
      return voice.say`the ${modelWithin(voice, choice)}`;
    default:
      return voice.say`the ${voice.word(choice)}`;
  }
}

/**
 * A choice by itself, for the margin of a chart or a table: names instead of ids, true minus signs.
 *
 * @example
 * choiceLabel(usualVoice, 'window', '[-1, 1]'); // '[−1, +1]'
 */
export function choiceLabel(voice: Voice, dimension: string, choice: string): string {
  switch (dimension) {
    case 'event_day':
      return isByRule(choice) ? rulesSaid(voice, choice) : eventDay(Number(choice));
    case 'model':
      return voice.word(modelName(choice));
    case 'benchmark':
      return choice === 'own' ? voice.say`each its own` : choice;
    default:
      return windowsNamed(choice);
  }
}

/** What a rule of the event day is about. */
const rules: Readonly<Record<string, string>> = {
  closingAuction: 'closing auction',
  nonSession: 'no session',
  suspended: 'suspended',
  unknownTime: 'time unknown',
};

/** What each rule has it be. */
const ruled: Readonly<Record<string, string>> = {
  both: 'both',
  exclude: 'left out',
  'first-trade': 'first price',
  keep: 'kept',
  next: 'next',
  'next-session': 'next',
  previous: 'previous',
  'same-session': 'that session',
};

/** Rules as the tables have them, `nonSession previous; unknownTime both`. */
function rulesSaid(voice: Voice, choice: string): string {
  return choice
    .split('; ')
    .map((rule) => {
      const [about = '', value = ''] = rule.split(' ');
      return voice.say`${voice.word(rules[about] ?? about)}: ${voice.word(ruled[value] ?? value)}`;
    })
    .join(', ');
}

/** Whether an event day is chosen by rules of the study, not by so many sessions from its day 0. */
export function isByRule(choice: string): boolean {
  return Number.isNaN(Number(choice));
}

function placementWords(voice: Voice, shift: string): string {
  if (isByRule(shift)) return voice.say`day 0 by the rule ‘${rulesSaid(voice, shift)}’`;
  const sessions = Math.abs(Number(shift));
  if (sessions === 0) return voice.say`day 0 where the study puts it`;
  const side = voice.word(Number(shift) < 0 ? 'earlier' : 'later');
  return sessions === 1
    ? voice.say`day 0 one session ${side}`
    : voice.say`day 0 ${sessions} sessions ${side}`;
}
