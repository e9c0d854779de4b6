import { blockReasons, skipReasons } from '../../backtest/reasons.ts';
import { exclusionWords } from '../words.ts';

type Words = Readonly<Record<string, string>>;

const scenarios: Words = {
  'as-written': 'as written',
  'double-costs': 'twice the costs',
  'no-costs': 'without costs',
  'one-session-later': 'one session later',
};

const lucks: Words = {
  'best-alone': 'The best variant as if alone, by its t',
  'deflated-sharpe': 'Deflated Sharpe ratio, best variant',
  'event-date-bootstrap': 'Bootstrap by event date',
  plateau: 'Plateau or spike',
  'probabilistic-sharpe': 'Probabilistic Sharpe ratio, best variant',
  'random-dates': 'Random dates',
  'reality-check': 'White’s reality check',
  'stationary-bootstrap': 'Bootstrap of sessions in blocks',
  'superior-ability': 'Hansen’s superior predictive ability',
  'superior-ability-lower': '… its lower bound',
  'superior-ability-upper': '… its upper bound',
  'walk-forward': 'Walk-forward',
};

/** Words of ids that are written otherwise: abbreviations, proper names, what says too little. */
const names: Words = {
  afrc: 'AFRC',
  cagr: 'CAGR',
  calmar: 'Calmar',
  cornish: 'Cornish',
  fisher: 'Fisher',
  mae: 'MAE',
  mfe: 'MFE',
  omega: 'Omega',
  pnl: 'P&L',
  sec: 'SEC',
  sfc: 'SFC',
  sharpe: 'Sharpe',
  sortino: 'Sortino',
  slippage: 'slippage, ticks included',
  sqn: 'SQN',
};

const exits: Words = {
  open: 'not yet',
  replaced: 'for the next event',
  stop: 'at the stop',
  target: 'at the target',
  time: 'as planned',
  'time-stop': 'given up, the time stop',
  'trailing-stop': 'at the trailing stop',
};

/** A scenario in words. */
export function scenarioWords(id: string): string {
  return scenarios[id] ?? id;
}

/** A test of luck in words. */
export function luckWords(id: string): string {
  return lucks[id] ?? id;
}

/** A metric, or a cost, in words at the beginning of a line: its id without hyphens, names as they are written. */
export function metricWords(id: string): string {
  return capitalised(metricWithin(id));
}

/**
 * The same within a line.
 *
 * @example
 * metricWithin('sec_fee'); // 'SEC fee'
 */
export function metricWithin(id: string): string {
  return id
    .split(/[-_]/)
    .map((word) => names[word] ?? word)
    .join(' ');
}

/** How a trade was left, in words. */
export function exitWords(id: string): string {
  return exits[id] ?? id;
}

/** Why an event was not traded, in words. */
export function reasonWords(id: string): string {
  const known: Words = { ...blockReasons, ...skipReasons };
  return known[id] ?? exclusionWords(id);
}

/** Words as they begin a sentence. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * Names as a sentence lists them.
 *
 * @example
 * enumerated(['ticks', 'lots', 'limits'], 'or'); // 'ticks, lots or limits'
 */
export function enumerated(names: readonly string[], last: 'and' | 'or' = 'and'): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;
}
