import type { EpochDay } from '../../time/day.ts';

/** What is asked of a source for one symbol. */
export interface Request {
  readonly symbol: string;
  /** First and last day wanted, both included, on the clock of the exchange. */
  readonly from: EpochDay;
  readonly to: EpochDay;
  /** The moment of the request, ms UTC: a session that is not over then has no close yet. */
  readonly now: number;
}

/** A series as it is written to a file, and what a reader should know of it. */
export interface Series {
  /** The whole CSV file. */
  readonly text: string;
  readonly rows: number;
  /** ISO dates of the first and the last row. */
  readonly first: string;
  readonly last: string;
  readonly notes: readonly string[];
}

/** An answer that holds no series, and why, in the grammar of messages. */
export interface NoSeries {
  readonly reason: string;
}

/** A place daily series are downloaded from. */
export interface Source {
  readonly name: string;
  /** Where its interface is described. */
  readonly reference: string;
  /** Scheme and host; another may be given, such as a mirror. */
  readonly baseUrl: string;
  /** What its numbers are adjusted for. */
  readonly adjustment: string;
  /** End of the name of the file the raw answer is kept in. */
  readonly rawExtension: 'csv' | 'json' | 'zip';
  /** The symbols there are, where the source has but a few. */
  readonly symbols?: readonly string[];
  /** Path and query of the request, below the base URL, every symbol encoded. */
  path(request: Request): string;
  /** What the source says of itself where it refuses, in an answer that is no success. */
  refusal?(body: Uint8Array): string | undefined;
  /** The series in an answer. */
  read(body: Uint8Array, request: Request): Series | NoSeries;
}

/** Whether an answer holds no series. */
export function isNoSeries(read: Series | NoSeries): read is NoSeries {
  return 'reason' in read;
}
