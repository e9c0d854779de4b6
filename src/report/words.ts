import { type BasisId, bases } from '../audit/bases/registry.ts';
import { basisNamed } from '../audit/basis.ts';
import type { Phase, Rule } from '../events/alignment.ts';
import { diagnostics } from '../inference/diagnostics/registry.ts';
import { tests } from '../inference/registry.ts';
import { resamplingMethods } from '../inference/resampling/registry.ts';
import { smallSampleMethods } from '../inference/small-sample/registry.ts';
import { modelNamed } from '../models/families.ts';
import { models } from '../models/registry.ts';
import type { RivalAction } from '../study/confounding.ts';
import type { ExclusionReason } from '../study/observations.ts';
import type { Settings } from '../study/settings.ts';
import type { ConfounderKind } from '../study/tables/confounders.ts';
import type { Voice } from './voice.ts';

/** Words for every one of some ids; any text may be looked up. */
type WordsFor<Id extends string> = Readonly<Record<Id, string> & Partial<Record<string, string>>>;

const phases: WordsFor<Phase> = {
  during: 'during the session',
  'non-session': 'on a day without a session',
  'post-close': 'after the close',
  'pre-open': 'before the open',
  'unknown-time': 'on a session, time unknown',
};

/** What each alignment rule says after "announced …". */
const rules: WordsFor<Rule> = {
  'after the close, the next session': 'after the close, so day 0 is the next session',
  'before the open, that session': 'before the open, so day 0 is that session',
  'beyond the calendar, no session': 'beyond the days the calendar knows, so there is no day 0',
  'date without a time, as if after the close':
    'a trading day, taken as after the close, so day 0 is the next session',
  'date without a time, that session': 'a trading day, so day 0 is that day',
  'date without a time, the next session': 'a day without a session, so day 0 is the next session',
  'date without a time, the previous session': 'a day without a session, so day 0 is the previous session',
  'during the session, that session': 'during the session, so day 0 is that session',
  'in the closing auction, that session': 'in the closing auction, so day 0 is that session',
  'in the closing auction, the next session': 'in the closing auction, so day 0 is the next session',
  'in the opening auction, that session': 'in the opening auction, so day 0 is that session',
  'no session that day, excluded': 'a day without a session, and such news has no day 0',
  'no session that day, the next session': 'a day without a session, so day 0 is the next session',
  'no session that day, the previous session': 'a day without a session, so day 0 is the previous session',
  'suspended, the first session with a trade':
    'while the security did not trade, so day 0 is its first later session with a price',
};

const exclusions: WordsFor<ExclusionReason> = {
  'collinear-regressors': 'the regressors of the model cannot be told apart over the estimation window',
  confounded: 'a rival event fell within its windows',
  confounder: 'a rival event, kept for comparison and not studied itself',
  'constant-benchmark': 'its benchmark does not move over the estimation window',
  'fewer-observations-than-coefficients': 'too few days to estimate the coefficients of the model',
  'missing-event-day': 'a day of the event window has no return',
  'no-benchmark': 'the model needs a benchmark and the security names none',
  'no-convergence': 'the fit of the model did not converge',
  'no-event-return': 'no day of the event window has a return',
  'no-residual-variance': 'the model leaves no residual variance to measure the event by',
  'no-session': 'news on a day without a session is left out',
  'outside-prices': 'its day 0 lies outside the prices',
  suspended: 'the security did not trade on its day 0',
  'too-few-observations': 'too few estimation days with everything the model needs',
  'unknown-security': 'there are no prices for the security',
  'window-leaves-sample': 'the estimation or event window reaches beyond the prices',
};

const rivalActions: WordsFor<RivalAction> = {
  'counted-once': 'counted once',
  'days-dropped': 'day and next left out of the estimation',
  excluded: 'observation excluded',
  flagged: 'flagged',
  'window-cut': 'event window cut',
};

const rivalKinds: WordsFor<ConfounderKind> = {
  confounder: 'confounder',
  'linked-event': 'another event of the firm, at another listing',
  'linked-window': 'another listing of the firm, same days',
  'overlapping-window': 'the security itself, same days',
  'own-event': 'another event of the security',
};

const gaps: WordsFor<Settings['gaps']> = {
  'one-session': 'the return after sessions without a price is missing',
  'since-last-trade':
    'the return after sessions without a price is counted from the last trade, for the security alone',
  'trade-to-trade':
    'the return after sessions without a price is counted from the last trade, for security and benchmark alike',
};

/** Where in the exchange's day an announcement fell. */
export function phaseWords(phase: string): string {
  return phases[phase] ?? phase;
}

/** Why an announcement belongs to its session. */
export function ruleWords(rule: string): string {
  return rules[rule] ?? rule;
}

/** Why an observation is not studied. */
export function exclusionWords(reason: string): string {
  return exclusions[reason] ?? reason;
}

/** What was done about a rival. */
export function rivalActionWords(action: string): string {
  return rivalActions[action] ?? action;
}

/** Whose news a rival is. */
export function rivalKindWords(kind: string): string {
  return rivalKinds[kind] ?? kind;
}

/** What a return is counted from. */
export function gapWords(id: string): string {
  return gaps[id] ?? id;
}

/** The name of a model; its id where it is the caller's own. */
export function modelName(id: string): string {
  return modelNamed(id, models)?.name ?? id;
}

/** The same within a sentence; the id of the caller's own stays as it is written. */
export function modelWithin({ word }: Pick<Voice, 'word'>, id: string): string {
  const name = modelName(id);
  const told = word(name);
  return told === name && name !== id ? nameWithin(name) : told;
}

/** What keeps its capital within a sentence: an abbreviation, or an author at the head of a name. */
const capital = /^(?:[A-Z]{2}|Carhart|Fama|Patell)/;

/**
 * A name within a sentence: its first letter small, unless it begins with an author or an abbreviation.
 *
 * @example
 * nameWithin('Market model with GARCH(1,1) errors'); // 'market model with GARCH(1,1) errors'
 */
export function nameWithin(name: string): string {
  return capital.test(name) ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/** What is known by a name: tests over the sample, those of one observation or day, by drawing, and of residuals. */
const named = { ...tests, ...smallSampleMethods, ...resamplingMethods, ...diagnostics };

/** The name of a test, whatever it tests; its id where it is the caller's own. */
export function testName(id: string): string {
  return nameIn(named, id);
}

/** How a move was measured: of a fall it may have another name. */
export function basisName(id: string, move: number): string {
  return Object.hasOwn(bases, id) ? basisNamed(bases[id as BasisId], move < 0 ? -1 : 1) : id;
}

/** The name of a member of a registry; the id where it is the caller's own. */
export function nameIn(registry: Readonly<Record<string, { readonly name: string }>>, id: string): string {
  return Object.hasOwn(registry, id) ? registry[id]!.name : id;
}
