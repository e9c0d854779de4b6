import type { StudyResult } from '../study/result.ts';
import type { AnyTable } from '../table/table.ts';
import { tablesJson } from './table-json.ts';
import { version } from './version.ts';

/** All of a result as JSON, piece by piece. */
export function resultsText(result: StudyResult): Iterable<string> {
  const { settings, securities } = result;
  return tablesJson({ version: version(), settings, securities }, tablesAsked(result));
}

/** The tables a study asked for. */
export function tablesAsked({ settings, tables }: StudyResult): AnyTable[] {
  return Object.values<AnyTable>(tables).filter(({ name }) => settings.tables.includes(name));
}
