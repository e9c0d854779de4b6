import type { Finding } from '../errors/finding.ts';
import { must, nearest } from '../errors/message.ts';
import type { RowsSource } from '../events/event.ts';
import { knownNames } from '../events/known-names.ts';
import { type CharacteristicRow, characteristicKeys } from '../study/characteristics.ts';
import { type CsvTable, readCsvTable } from './csv.ts';

/**
 * Rows of a file of characteristics as they stand there, with their lines. Its header names what rows are about, one or
 * more of `observation`, `event_id` and `security`; every other column is a characteristic.
 *
 * @returns the rows, and all that is wrong with the file
 */
export async function readCharacteristics(file: string): Promise<{
  readonly rows: readonly CharacteristicRow[];
  readonly source: RowsSource;
  readonly findings: readonly Finding[];
}> {
  const { table, findings } = await readCsvTable(file);
  const names = knownNames(table?.names ?? [], characteristicKeys);
  if (table === undefined || !characteristicKeys.some((key) => names.includes(key))) {
    const unkeyed = table === undefined ? [] : [noKey(table, file)];
    return { rows: [], source: { file, lines: [] }, findings: [...findings, ...unkeyed] };
  }
  const rows = table.records.map(
    ({ fields }): CharacteristicRow => Object.fromEntries(names.map((name, i) => [name, fields[i]!])),
  );
  const lines = table.records.map((record) => record.line);
  return { rows, source: { file, header: table.line, lines }, findings };
}

function noKey({ names, line }: CsvTable, file: string): Finding {
  const [meant, key] = characteristicKeys
    .map((one) => [nearest(one, names), one] as const)
    .find(([near]) => near !== undefined) ?? [undefined, undefined];
  const message = must({
    what: 'the header of a file of characteristics',
    legal: `name what its rows are about: one or more of ${characteristicKeys.join(', ')}`,
    given: names.join(','),
    ...(meant === undefined ? {} : { remedy: `rename ${meant} to ${key}` }),
  });
  return { severity: 'error', code: 'no-column', file, line, message };
}
