/** When trading begins and ends on one session, in minutes after local midnight. */
export interface SessionHours {
  readonly open: number;
  readonly close: number;
}

/** A weekday without trading: ISO date, and the name of the reason. */
export type Closure = readonly [date: string, name: string];

/** A session with hours of its own (early close, late open): ISO date, local open, local close, the reason. */
export type UnusualSession = readonly [date: string, open: string, close: string, name: string];

/** The facts a trading calendar is made of: weekdays are sessions unless they stand here. */
export interface Closures {
  /** First and last day, ISO, for which {@link closed} and {@link unusual} are complete. */
  readonly from: string;
  readonly to: string;
  readonly closed: readonly Closure[];
  readonly unusual: readonly UnusualSession[];
  /**
   * Closures expected after {@link to} that the exchange has not announced yet: a calendar is drawn to the
   * end of the last year they stand in, but those days are not known.
   */
  readonly projected: readonly Closure[];
}

/**
 * One exchange: where and when it trades. Its calendar is drawn once, when it is first asked for: an exchange that has been
 * used is not to be changed; other facts make another exchange, `{ ...mine, closures }`.
 */
export interface Exchange {
  /** ISO 10383 market identifier code: `XHKG`. */
  readonly mic: string;
  readonly name: string;
  /** IANA time zone: `Asia/Hong_Kong`. */
  readonly zone: string;
  /** ISO 4217 code of the currency its prices are in. */
  readonly currency: string;
  /** How symbols listed here end: `.HK`. */
  readonly suffixes: readonly string[];
  /** Indexes of this exchange's shares whose symbols carry no suffix: `HSI`. */
  readonly indexes: readonly string[];
  /** The regular session, opening and closing auctions left out. */
  readonly hours: SessionHours;
  /** The break at noon, in minutes after local midnight; it belongs to the session. */
  readonly lunch?: { readonly from: number; readonly to: number };
  /** The auction that makes the opening price of regular sessions, in minutes after local midnight. */
  readonly openingAuction?: { readonly from: number; readonly to: number };
  /** The auction that makes the official close after {@link hours} end: since when, and minutes it lasts. */
  readonly closingAuction?: { readonly since: string; readonly minutes: number };
  /**
   * Whether it adjusts the previous close for dividends, and not for share issues and splits alone, on the day a share goes
   * ex: the moves it quotes, and the press with it, are those of adjusted prices then.
   */
  readonly quotesWithDividends?: true;
  readonly closures: Closures;
  /** Where hours and closures are published. */
  readonly reference: string;
}

/**
 * Minutes after midnight of a time of day.
 *
 * @example
 * minuteOfDay('09:30'); // 570
 */
export function minuteOfDay(time: string): number {
  const [hours, minutes] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}
