import type { StudyResult } from '../study/result.ts';
import { count } from './numbers.ts';
import { securityName } from './observations.ts';
import { rowsIn } from './rows.ts';
import { tested } from './sentences.ts';
import { voiceOf } from './voice.ts';

/** Securities there is room for; the others are in the table. */
const TOLD = 6;

/** Several announcements of one security, its event days tested together under the first model; nothing where none are. */
export function jointSaid({ tables, securities, settings }: StudyResult): string[] {
  const voice = voiceOf({ settings });
  const [first] = settings.models;
  const rows = rowsIn(
    tables.joint_tests,
    ({ model, term, statistic }, row) =>
      model[row] === first && term[row] === 'joint' && !Number.isNaN(statistic[row]!),
  );
  if (rows.length === 0) return [];
  const names = new Map(securities.map(({ symbol, name }) => [symbol, name]));
  const isRepeated = new Set(rows.map(({ security }) => security)).size < rows.length;
  const said = rows.slice(0, TOLD).map(({ security, date, statistic, df, df2, p_value: p }) => {
    // A security may have several runs of days: from which on tells them apart.
    const from = isRepeated ? voice.say` from ${date}` : '';
    return `${securityName(security, names.get(security))}${from} ${tested(voice, statistic, p, `F(${count(df)}, ${count(df2)})`)}`;
  });
  const left = rows.length - said.length;
  const more = left > 0 ? voice.say`; ${left} more in the table joint_tests` : '';
  return [voice.say`All event days of a security together: ${said.join('; ')}${more}.`];
}
