import { HEADLINE_BASIS } from '../audit/bases/registry.ts';
import type { ReturnKind } from '../prices/returns.ts';
import type { ClaimCase, Reading } from './claim-cases.ts';
import { share } from './numbers.ts';
import { readingId } from './observations.ts';
import { plain } from './plain.ts';
import type { RowOf } from './rows.ts';
import { tested } from './sentences.ts';
import type { Voice } from './voice.ts';
import { basisName } from './words.ts';

type ClaimRow = RowOf<'claims'>;

/**
 * What became of a claim as one event makes it: the verdict, what was observed and whether rounding explains the
 * difference, how much of it is abnormal, the other bases that agree, and the issuer's other listings.
 *
 * @param returns the kind the study's abnormal returns are of; what is observed is a simple one
 */
export function claimTold(voice: Voice, told: ClaimCase, reading: Reading, returns: ReturnKind): string {
  const { dayZero, otherBases, listings, event } = reading;
  const verdict = voice.quoted(plain(reading.verdict));
  const agreeing = otherBases.filter(({ supported }) => supported === 'true');
  return [
    voice.say`${told.securityName}, “${plain(told.claim)}” (${readingId(event)}): ${verdict}.`,
    ...(dayZero === undefined
      ? []
      : [observedSaid(voice, told, dayZero), abnormalSaid(voice, dayZero, returns)]),
    ...(agreeing.length === 0
      ? []
      : [
          voice.say`That session agrees with it on: ${agreeing.map((one) => onBasis(voice, one)).join(', ')}.`,
        ]),
    ...listings.map((row) => voice.say`${listingSaid(voice, row, dayZero?.date)}.`),
  ].join(' ');
}

/**
 * What another listing of the issuer did on its own day 0: never the claim's own support, and named.
 *
 * @param besides the day 0 it is told beside, so that only another is said
 */
export function listingSaid(
  voice: Voice,
  { security, observed, date, supported, verdict }: ClaimRow,
  besides?: string,
): string {
  const listing = voice.say`Its listing ${security}`;
  if (!Number.isFinite(observed))
    return `${listing}: ${voice.quoted(plain(verdict.replace(/^other listing [^:]*: /, '')))}`;
  const when = date === besides ? '' : voice.say` on ${voice.longDate(date)}`;
  const moved = voice.say`${listing} moved ${voice.move(observed)}${when}`;
  return supported === 'true'
    ? voice.say`${moved}, which would bear the claim out`
    : voice.say`${moved}, which would not bear the claim out`;
}

function observedSaid(voice: Voice, { basis, horizon, form }: ClaimCase, row: ClaimRow): string {
  const { observed, date } = row;
  const span =
    horizon === 1
      ? voice.say`on ${voice.longDate(date)}`
      : voice.say`over ${voice.counted(horizon, 'session')} from ${voice.longDate(date)}`;
  if (!Number.isFinite(observed)) return voice.say`No move is known ${span}.`;
  const moved = voice.say`Measured as ${voice.word(basisName(basis, observed))}, it moved ${voice.move(observed)} ${span}`;
  return voice.say`${moved}${fitSaid(voice, row, form)}.`;
}

/** What lies between the claimed and the observed move, and whether rounding explains it. */
function fitSaid(voice: Voice, { explained, difference }: ClaimRow, form: ClaimCase['form']): string {
  if (!Number.isFinite(difference)) return '';
  const off = voice.difference(difference);
  if (form === 'figure') {
    if (explained === 'exact') return voice.say`, exactly as claimed`;
    return explained === 'rounding'
      ? voice.say`: ${off} off, which rounding explains`
      : voice.say`: ${off} off, more than rounding explains`;
  }
  if (explained === '')
    return voice.say`: ${off} from the ${voice.word(form === 'range' ? 'nearest end of the range' : 'figure')} claimed`;
  if (explained === 'rounding') return voice.say`: ${off} outside the range claimed, which rounding explains`;
  return form === 'range'
    ? voice.say`, inside the range claimed`
    : voice.say`: ${off} from the figure, on the side claimed`;
}

/** The abnormal return is one of close to close; a claim on another basis has it beside. */
function abnormalSaid(voice: Voice, row: ClaimRow, returns: ReturnKind): string {
  if (!Number.isFinite(row.abnormal_return)) return voice.say`How much of it is abnormal is not known.`;
  const [abnormal, test] = [voice.move(row.abnormal_return), tested(voice, row.statistic, row.p_value)];
  if (row.basis !== HEADLINE_BASIS)
    return voice.say`From close to close the session was abnormal by ${abnormal} (${test}).`;
  // Of a small return, or one against the expected, a share says nothing.
  const isTelling = row.abnormal_share > 0 && row.abnormal_share <= 2;
  const whole =
    returns === 'log'
      ? voice.say`the log return of ${voice.move(row.abnormal_return / row.abnormal_share)}`
      : voice.say`the return`;
  const part = isTelling ? voice.say`${share(row.abnormal_share)} of ${whole}, ` : '';
  return voice.say`Abnormal: ${abnormal} (${part}${test}).`;
}

function onBasis(voice: Voice, { basis, observed }: ClaimRow): string {
  return `${voice.word(basisName(basis, observed))} ${voice.move(observed)}`;
}
