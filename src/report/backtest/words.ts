import { blockReasons, skipReasons } from '../../backtest/reasons.ts';

type Words = Readonly<Record<string, string>>;

const scenarios: Words = {
  'as-written': 'as written',
  'double-costs': 'twice the costs',
  'no-costs': 'without costs',
  'one-session-later': 'one session later',
};

const lucks: Words = {
  'best-alone': 'The best variant as if alone',
  'deflated-sharpe': 'Deflated Sharpe ratio',
  'event-date-bootstrap': 'Bootstrap by event date',
  plateau: 'Plateau or spike',
  'probabilistic-sharpe': 'Probabilistic Sharpe ratio',
  'random-dates': 'Random dates',
  'reality-check': 'White’s reality check',
  'stationary-bootstrap': 'Bootstrap of sessions in blocks',
  'superior-ability': 'Hansen’s superior predictive ability',
  'superior-ability-lower': '… its lower bound',
  'superior-ability-upper': '… its upper bound',
  'walk-forward': 'Walk-forward',
};

/** A scenario in words. */
export function scenarioWords(id: string): string {
  return scenarios[id] ?? id;
}

/** A test of luck in words. */
export function luckWords(id: string): string {
  return lucks[id] ?? id;
}

/** A metric, or a cost, in words: its id without hyphens. */
export function metricWords(id: string): string {
  const words = id.replaceAll(/[-_]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Why an event was not traded, in words. */
export function reasonWords(id: string): string {
  const known: Words = { ...blockReasons, ...skipReasons };
  return known[id] ?? id;
}
