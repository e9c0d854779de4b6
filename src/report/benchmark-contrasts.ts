import type { StudyResult } from '../study/result.ts';
import { longDate } from './dates.ts';
import { percent, windowName } from './numbers.ts';
import { securityName, type ToldObservation } from './observations.ts';
import { plain } from './plain.ts';
import { groupedBy, type RowOf, rowsIn } from './rows.ts';
import { tested } from './sentences.ts';

type Row = RowOf<'benchmarks'>;

/**
 * What a reader must know of the benchmarks: windows whose sign or significance hangs on the benchmark, the security's
 * own first, and which closes stand for sessions that end before the benchmark's. By the first model that takes one.
 */
export function benchmarkSentences(
  told: readonly Pick<ToldObservation, 'event' | 'securityName'>[],
  result: StudyResult,
): string[] {
  const byObservation = groupedBy(rowsIn(result.tables.benchmarks), ({ observation }) => observation);
  const contrasts = told.flatMap(({ event, securityName: name }) => {
    const rows = byObservation.get(event.observation) ?? [];
    const own = rows.filter(({ model, reason }) => model === rows[0]?.model && reason === '');
    return [...groupedBy(own, ({ from, to }) => windowName(from, to))].flatMap(([window, beside]) =>
      isContrast(beside, result)
        ? [contrastSaid(`${name}, ${plain(event.event_id)}`, window, beside, result)]
        : [],
    );
  });
  return [...contrasts, ...lagsSaid(told, byObservation, result)];
}

/** Whether benchmarks disagree on the sign of a CAR, or on whether it is significant. */
function isContrast(rows: readonly Row[], result: StudyResult): boolean {
  const conclusions = rows.map((row) => `${Math.sign(row.estimate)} ${isSignificant(row, result)}`);
  return new Set(conclusions).size > 1;
}

function isSignificant({ p_value: p }: Row, { settings }: StudyResult): boolean {
  return p <= 1 - settings.confidence;
}

function contrastSaid(subject: string, window: string, rows: readonly Row[], result: StudyResult): string {
  const said = rows.map((row) => {
    const verdict = isSignificant(row, result) ? 'significant' : 'not significant';
    const test = tested(row.statistic, row.p_value);
    return `${percent(row.estimate)} beside ${plain(row.benchmark)} (${test}, ${verdict})`;
  });
  return `${subject}, CAR${window} hangs on the benchmark: ${said.join('; ')}.`;
}

/** Each security and benchmark whose clocks differ, once, with the close its first observation was held against. */
function lagsSaid(
  told: readonly Pick<ToldObservation, 'event' | 'securityName'>[],
  byObservation: ReadonlyMap<string, readonly Row[]>,
  { securities }: StudyResult,
): string[] {
  const names = new Map(securities.map(({ symbol, name }) => [symbol, securityName(symbol, name)]));
  const said = new Map<string, string>();
  for (const { event, securityName: name } of told) {
    for (const { benchmark, lag, benchmark_date: date } of byObservation.get(event.observation) ?? []) {
      const key = JSON.stringify([event.security, benchmark]);
      if (!(lag > 0) || said.has(key)) continue;
      const other = names.get(benchmark) ?? plain(benchmark);
      const close = lag === 1 ? 'its previous close is used' : `its close ${lag} sessions before is used`;
      said.set(
        key,
        `${other} closes after ${name} on the same date: ${close}, for day 0 that of ${longDate(date)}.`,
      );
    }
  }
  return [...said.values()];
}
