import { QuestionError } from '../../errors/error.ts';
import type { Finding } from '../../errors/finding.ts';
import { must } from '../../errors/message.ts';

/**
 * The account at the close of every session. All arrays have length n + 1: place 0 is the starting equity E₀ before the
 * first of n sessions, place i the close of session i. A session's return is E_i/E_{i−1} − 1.
 */
export interface Curve {
  /** Epoch days, ascending; dates[0] is the day the starting equity stands for. */
  readonly dates: Int32Array;
  /** Equity in the base currency, cash included. */
  readonly equity: Float64Array;
  /** Gross exposure: Σ|value of a position| over equity, fraction; 0 where nothing is held overnight. */
  readonly exposure: Float64Array;
  /** Net exposure: Σ value of a position, shorts negative, over equity, fraction. */
  readonly netExposure?: Float64Array;
  /** Simple return of the benchmark in the session, fraction; place 0 is not read, NaN where it has none. */
  readonly benchmark?: Float64Array;
  /** Value bought and sold in the session, both counted, base currency. */
  readonly traded?: Float64Array;
  /**
   * A: sessions in a year, 252 in the United States, about 246 in Hong Kong and 243 on the mainland; those of the prices
   * where they are its sessions.
   */
  readonly sessionsPerYear: number;
}

/**
 * Holds a curve to its shape.
 *
 * @throws QuestionError with all that is wrong: arrays that differ in length, dates that do not ascend, a starting
 * equity or a year that is not positive
 */
export function checkCurve(curve: Curve): void {
  const { dates, equity, sessionsPerYear } = curve;
  const findings: Finding[] = [];
  const complain = (code: string, what: string, legal: string, given: unknown) => {
    findings.push({ severity: 'error', code, message: must({ what, legal, given }) });
  };
  if (dates.length < 1) complain('empty-curve', 'dates', 'hold the day of the starting equity', 'none');
  for (const name of ['equity', 'exposure', 'netExposure', 'benchmark', 'traded'] as const) {
    const { length } = curve[name] ?? dates;
    if (length !== dates.length)
      complain('curve-length', name, `be as long as dates, ${dates.length}`, length);
  }
  const backwards = dates.findIndex((day, i) => i > 0 && day <= dates[i - 1]!);
  if (backwards > 0)
    complain('date-order', `dates[${backwards}]`, `be after ${dates[backwards - 1]}`, dates[backwards]);
  if (!(equity[0]! > 0)) complain('starting-equity', 'equity[0]', 'be a positive number', equity[0]);
  if (!(sessionsPerYear > 0))
    complain('sessions-per-year', 'sessionsPerYear', 'be a positive number', sessionsPerYear);
  if (findings.length > 0) throw new QuestionError(findings);
}

/**
 * Simple returns from level to level, length n for n + 1 levels; NaN where either level is missing or the one before
 * is not positive: nothing can be earned on nothing.
 *
 * @example
 * returnsOf(Float64Array.of(100, 110, 99)); // 0.1, −0.1
 */
export function returnsOf(levels: Float64Array): Float64Array {
  return Float64Array.from({ length: Math.max(0, levels.length - 1) }, (_, i) =>
    levels[i]! > 0 ? levels[i + 1]! / levels[i]! - 1 : Number.NaN,
  );
}

/**
 * Whether something was held in a session: at the close before it, at its own, or in between, which a return tells.
 * After equity fell to nothing there is no return that could.
 *
 * @param session from 0, the first of the n
 */
export function isActive({ equity, exposure }: Curve, returns: Float64Array, session: number): boolean {
  if (isHeld(exposure[session]!) || isHeld(exposure[session + 1]!)) return true;
  return returns[session] !== 0 && !(equity[session]! <= 0);
}

/** Whether a gross exposure is one; of no equity it is 0/0 where nothing is held. */
export function isHeld(exposure: number): boolean {
  return exposure !== 0 && !Number.isNaN(exposure);
}

/** Why nothing is measured in shares of equity that has fallen to nothing, or below; nothing where it has not. */
export function ruinOf({ equity }: Curve): { readonly reason: string } | undefined {
  return equity.some((level) => level <= 0) ? { reason: 'equity fell to nothing' } : undefined;
}

/** Why some sessions have no return: equity fell to nothing before, or is not known; nothing where all have one. */
export function missingReturns(curve: Curve, returns: Float64Array): string | undefined {
  if (!returns.some(Number.isNaN)) return undefined;
  return ruinOf(curve)?.reason ?? 'equity is missing on some session';
}
