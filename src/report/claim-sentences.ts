import { HEADLINE_BASIS } from '../audit/bases/registry.ts';
import type { ClaimCase, Reading } from './claim-cases.ts';
import { longDate } from './dates.ts';
import { counted, percent, points, share } from './numbers.ts';
import { plain } from './plain.ts';
import type { RowOf } from './rows.ts';
import { tested } from './sentences.ts';
import { basisName } from './words.ts';

type ClaimRow = RowOf<'claims'>;

const isoDates = /\d{4}-\d{2}-\d{2}/g;

/**
 * What became of a claim as one event makes it: the verdict, what was observed and whether rounding explains the
 * difference, how much of it is abnormal, the other bases that agree, and the issuer's other listings.
 */
export function claimTold(told: ClaimCase, reading: Reading): string {
  const { dayZero, otherBases, listings, event } = reading;
  const verdict = plain(reading.verdict.replace(isoDates, longDate));
  const agreeing = otherBases.filter(({ supported }) => supported === 'true');
  return [
    `${told.securityName}, “${plain(told.claim)}” (${plain(event.event_id)}): ${verdict}.`,
    ...(dayZero === undefined ? [] : [observedSaid(told, dayZero), abnormalSaid(dayZero)]),
    ...(agreeing.length === 0
      ? []
      : [`That session agrees with it on: ${agreeing.map(onBasis).join(', ')}.`]),
    ...listings.map((row) => `${listingSaid(row, dayZero?.date)}.`),
  ].join(' ');
}

/**
 * What another listing of the issuer did on its own day 0: never the claim's own support, and named.
 *
 * @param besides the day 0 it is told beside, so that only another is said
 */
export function listingSaid(
  { security, observed, date, supported, verdict }: ClaimRow,
  besides?: string,
): string {
  const listing = `Its listing ${security}`;
  if (!Number.isFinite(observed))
    return `${listing}: ${plain(verdict.replace(/^other listing [^:]*: /, ''))}`;
  const when = date === besides ? '' : ` on ${longDate(date)}`;
  const borne = supported === 'true' ? 'bear' : 'not bear';
  return `${listing} moved ${percent(observed)}${when}, which would ${borne} the claim out`;
}

function observedSaid({ basis, horizon, form }: ClaimCase, row: ClaimRow): string {
  const { observed, date } = row;
  const span =
    horizon === 1 ? `on ${longDate(date)}` : `over ${counted(horizon, 'session')} from ${longDate(date)}`;
  const measured = `Measured as ${basisName(basis)}, it moved`;
  if (!Number.isFinite(observed)) return `No move is known ${span}.`;
  return `${measured} ${percent(observed)} ${span}${fitSaid(row, form)}.`;
}

/** What lies between the claimed and the observed move, and whether rounding explains it. */
function fitSaid({ explained, difference }: ClaimRow, form: ClaimCase['form']): string {
  if (!Number.isFinite(difference)) return '';
  const off = points(difference);
  if (form === 'figure') {
    if (explained === 'exact') return ', exactly as claimed';
    return explained === 'rounding'
      ? `: ${off} off, which rounding explains`
      : `: ${off} off, more than rounding explains`;
  }
  if (explained === '')
    return `: ${off} from the ${form === 'range' ? 'nearest end of the range' : 'figure'} claimed`;
  if (explained === 'rounding') return `: ${off} outside the range claimed, which rounding explains`;
  return form === 'range' ? ', inside the range claimed' : `: ${off} from the figure, on the side claimed`;
}

/** The abnormal return is one of close to close; a claim on another basis has it beside. */
function abnormalSaid(row: ClaimRow): string {
  if (!Number.isFinite(row.abnormal_return)) return 'How much of it is abnormal is not known.';
  const [abnormal, test] = [percent(row.abnormal_return), tested(row.statistic, row.p_value)];
  if (row.basis !== HEADLINE_BASIS)
    return `From close to close the session was abnormal by ${abnormal} (${test}).`;
  // Of a small return, or one against the expected, a share says nothing.
  const isTelling = row.abnormal_share > 0 && row.abnormal_share <= 2;
  const part = isTelling ? `${share(row.abnormal_share)} of the return, ` : '';
  return `Abnormal: ${abnormal} (${part}${test}).`;
}

function onBasis({ basis, observed }: ClaimRow): string {
  return `${basisName(basis)} ${percent(observed)}`;
}
