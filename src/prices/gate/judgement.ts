import type { Finding } from '../../errors/finding.ts';
import type { TradingCalendar } from '../../time/calendar.ts';
import type { PriceSeries } from '../series.ts';
import type { RawPrices } from './raw.ts';

/** Asked of all rows of all files together. */
export interface FilesJudgement {
  readonly of: 'files';
  readonly judge: (all: readonly RawPrices[]) => Finding[];
}

/** Asked of one symbol's rows as the file gives them. */
export interface RowsJudgement {
  readonly of: 'rows';
  readonly judge: (rows: RawPrices) => Finding[];
}

/** Asked of one symbol's prices in order of time, one row a day. */
export interface SeriesJudgement {
  readonly of: 'series';
  readonly judge: (series: PriceSeries) => Finding[];
}

/** Asked of the same beside the sessions of its exchange. */
export interface SessionsJudgement {
  readonly of: 'sessions';
  readonly judge: (series: PriceSeries, calendar: TradingCalendar) => Finding[];
}

/**
 * One question put to prices before a study may use them. A judgement changes nothing; what it finds carries
 * its id as code.
 */
export type Judgement = FilesJudgement | RowsJudgement | SeriesJudgement | SessionsJudgement;
