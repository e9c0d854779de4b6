import type { StudyResult } from '../study/result.ts';
import { count, windowName } from './numbers.ts';
import { groupedBy, type RowOf, rowsIn } from './rows.ts';
import { tested } from './sentences.ts';
import { type Voice, voiceOf } from './voice.ts';

type Row = RowOf<'without_confounders'>;

/** One window of a group and model with its confounded observations, and without. */
export interface Contrast {
  readonly all: Row;
  readonly unconfounded: Row;
}

/** Told by where no test is advised that the table has. */
const USUAL = 'cross-sectional-t';

/** The result with and without, by the test to read first; by the cross-sectional t where that is none over a sample. */
export function contrasts({ tables }: StudyResult): Contrast[] {
  const keyOf = ({ group, model }: { readonly group: string; readonly model: string }) =>
    JSON.stringify([group, model]);
  const advised = new Map(rowsIn(tables.advice).map((row) => [keyOf(row), row.test]));
  const samples = groupedBy(rowsIn(tables.without_confounders), keyOf);
  return [...samples].flatMap(([key, rows]) => {
    const tests = new Set(rows.map(({ test }) => test));
    const [test] = [advised.get(key) ?? '', USUAL, ...tests].filter((id) => tests.has(id));
    const windows = groupedBy(
      rows.filter((row) => row.test === test),
      ({ from, to }) => windowName(from, to),
    );
    return [...windows.values()].flatMap((own) => {
      const [all, unconfounded] = ['all', 'unconfounded'].map((name) =>
        own.find(({ sample }) => sample === name),
      );
      return all === undefined || unconfounded === undefined ? [] : [{ all, unconfounded }];
    });
  });
}

/** The whole sample over the first window under the first model, with and without; nothing where nothing is confounded. */
export function withoutSaid(result: StudyResult): string[] {
  const voice = voiceOf(result);
  const { settings } = result;
  const [model, [window]] = [settings.models[0], settings.windows];
  const first = contrasts(result).find(
    ({ all }) =>
      all.group === 'all' && all.model === model && all.from === window?.[0] && all.to === window[1],
  );
  if (first === undefined) return [];
  const { all, unconfounded } = first;
  return [
    voice.say`Without confounded observations the CAAR over ${windowName(all.from, all.to)} is ${saidOf(voice, unconfounded)}; with them ${saidOf(voice, all)}${sizeSaid(voice, first)}.`,
  ];
}

/** Why a sample without some observations is as large as with them; nothing where it is smaller. */
function sizeSaid(voice: Voice, { all, unconfounded }: Contrast): string {
  if (unconfounded.n < all.n) return '';
  return unconfounded.estimate === all.estimate
    ? voice.say`: another of the firm counts for each of them anyway`
    : voice.say`: others of the firm count in their place`;
}

function saidOf(voice: Voice, { n, estimate, statistic, p_value: p, test }: Row): string {
  if (n === 0) return voice.say`not known: none is left`;
  return voice.say`${voice.move(estimate)} over ${count(n)} (${tested(voice, statistic, p, test)})`;
}
