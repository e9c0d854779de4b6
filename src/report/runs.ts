import type { Table } from '../table/table.ts';

/** The days of one observation by one model: rows that stand together, from the first to before the last. */
export interface Run {
  readonly observation: string;
  readonly model: string;
  readonly from: number;
  readonly to: number;
}

/** The runs of a table whose rows stand by observation and model, found without a copy of any row. */
export function runsIn({ columns, length }: Table<'abnormal_returns'>): Run[] {
  const { observation, model } = columns;
  const runs: Run[] = [];
  for (let from = 0; from < length; ) {
    let to = from + 1;
    while (to < length && observation[to] === observation[from] && model[to] === model[from]) to++;
    runs.push({ observation: observation[from]!, model: model[from]!, from, to });
    from = to;
  }
  return runs;
}
