import type { StudyResult } from '../study/result.ts';
import { windowName } from './numbers.ts';
import { observationNames, securityName, type ToldObservation } from './observations.ts';
import { plain } from './plain.ts';
import { groupedBy, type RowOf, rowsIn } from './rows.ts';
import { tested } from './sentences.ts';
import { voiceOf } from './voice.ts';

type Row = RowOf<'benchmarks'>;

/**
 * What a reader must know of the benchmarks: windows whose significance, or sign where it is significant, hangs on the
 * benchmark, the security's own first, and which closes stand for sessions that end before the benchmark's. By the first model that takes one.
 */
export function benchmarkSentences(
  told: readonly Pick<ToldObservation, 'event' | 'securityName'>[],
  result: StudyResult,
): { readonly contrasts: readonly string[]; readonly lags: readonly string[] } {
  const voice = voiceOf(result);
  const byObservation = groupedBy(rowsIn(result.tables.benchmarks), ({ observation }) => observation);
  const names = observationNames(voice, told);
  const contrasts = told.flatMap(({ event }) => {
    const rows = byObservation.get(event.observation) ?? [];
    const own = rows.filter(({ model, reason }) => model === rows[0]?.model && reason === '');
    const windows = [...groupedBy(own, ({ from, to }) => windowName(from, to))];
    const hanging = windows.filter(([, beside]) => isContrast(beside, result));
    return hanging.length === 0 ? [] : [contrastSaid(names.get(event.observation)!, hanging, result)];
  });
  return { contrasts, lags: lagsSaid(told, byObservation, result) };
}

/** Whether benchmarks disagree on whether a CAR is significant, or on the sign of one that is. */
function isContrast(rows: readonly Row[], result: StudyResult): boolean {
  const significant = rows.filter((row) => isSignificant(row, result));
  if (significant.length === 0) return false;
  return (
    significant.length < rows.length || new Set(rows.map(({ estimate }) => Math.sign(estimate))).size > 1
  );
}

function isSignificant({ p_value: p }: Row, { settings }: StudyResult): boolean {
  return p <= 1 - settings.confidence;
}

/** The longest of the windows that hang on the benchmark with its figures, the others by name. */
function contrastSaid(
  subject: string,
  hanging: readonly (readonly [window: string, rows: readonly Row[]])[],
  result: StudyResult,
): string {
  const voice = voiceOf(result);
  const lengthOf = ([, [row]]: (typeof hanging)[number]) => row!.to - row!.from;
  const [[window, rows], ...others] = hanging.toSorted((a, b) => lengthOf(b) - lengthOf(a)) as [
    (typeof hanging)[number],
    ...(typeof hanging)[number][],
  ];
  const said = rows.map((row) => {
    const verdict = voice.word(isSignificant(row, result) ? 'significant' : 'not significant');
    const test = tested(voice, row.statistic, row.p_value);
    return voice.say`${voice.move(row.estimate)} beside ${plain(row.benchmark)} (${test}, ${verdict})`;
  });
  const more = others.map(([name]) => voice.say`CAR${name}`).join(voice.say` and `);
  const also =
    more === '' ? '' : others.length === 1 ? voice.say` So does ${more}.` : voice.say` So do ${more}.`;
  return voice.say`${subject}, CAR${window} hangs on the benchmark: ${said.join('; ')}.${also}`;
}

/** Each security and benchmark whose clocks differ, once, with the close its first observation was held against. */
function lagsSaid(
  told: readonly Pick<ToldObservation, 'event' | 'securityName'>[],
  byObservation: ReadonlyMap<string, readonly Row[]>,
  { securities, settings }: StudyResult,
): string[] {
  const voice = voiceOf({ settings });
  const names = new Map(securities.map(({ symbol, name }) => [symbol, securityName(symbol, name)]));
  const said = new Map<string, string>();
  for (const { event, securityName: name } of told) {
    for (const { benchmark, lag, benchmark_date: date } of byObservation.get(event.observation) ?? []) {
      const key = JSON.stringify([event.security, benchmark]);
      if (!(lag > 0) || said.has(key)) continue;
      const other = names.get(benchmark) ?? plain(benchmark);
      const close =
        lag === 1
          ? voice.say`its previous close is used`
          : voice.say`its close ${lag} sessions before is used`;
      said.set(
        key,
        voice.say`${other} closes after ${name} on the same date: ${close}, for day 0 that of ${voice.longDate(date)}.`,
      );
    }
  }
  return [...said.values()];
}
