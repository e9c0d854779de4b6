import { existsSync, readFileSync } from 'node:fs';

/** One row of a collected calendar. */
export interface RecordedClosure {
  readonly date: string;
  readonly type: string;
  /** Local times of unusual sessions, empty for closures. */
  readonly open: string;
  readonly close: string;
}

/** The calendar collected beside this checkout; nothing where it is not at hand. */
export function recordedClosures(mic: string): readonly RecordedClosure[] | undefined {
  const file = new URL(`../../../shared/calendars/${mic}.csv`, import.meta.url);
  if (!existsSync(file)) return undefined;
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  return rows.map((row) => {
    // Only the columns after these may be quoted.
    const [date = '', , type = '', open = '', close = ''] = row.split(',');
    return { date, type, open, close };
  });
}
