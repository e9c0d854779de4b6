import { priceFormats } from '../../io/price-formats/registry.ts';
import { type ModelFamily, modelFamilies, modelNamed } from '../../models/families.ts';
import type { ExpectedReturnModel } from '../../models/model.ts';
import { sizeWarning } from '../../report/size-warnings.ts';
import { everything } from '../../study/run.ts';
import { glossary } from '../../table/glossary.ts';
import type { TableSchema } from '../../table/schemas.ts';
import { knownTables } from '../../table/table.ts';
import { unitIn } from '../../table/units.ts';
import type { Console } from '../console.ts';

/** Each list as rows of words, its header first. */
const lists: Readonly<Record<string, () => string[][]>> = {
  columns: () => [
    ['table', 'column', 'unit', 'meaning'],
    ...Object.entries<TableSchema>(knownTables).flatMap(([table, { columns }]) =>
      columns.map((column) => [table, column, unitIn(table, column), glossary[column].meaning]),
    ),
  ],
  exchanges: () => [
    ['exchange', 'name', 'zone', 'currency', 'symbols', 'reference'],
    ...Object.values(everything.exchanges).map(({ mic, name, zone, currency, suffixes, reference }) => {
      return [mic, name, zone, currency, suffixes.join(' '), reference];
    }),
  ],
  formats: () => [['format', 'name'], ...Object.entries(priceFormats).map(([id, { name }]) => [id, name])],
  models: () => [
    ['model', 'name', 'expected return', 'reference'],
    ...modelsAndFamilies().map(([id, { name, formula, reference }]) => [id, name, formula, reference]),
  ],
  tests: () => [
    ['test', 'null hypothesis', 'robust to', 'measures', 'reference', 'warning: rejects more than 5 % under'],
    ...Object.entries(everything.tests).map(([id, { nullHypothesis, robustTo, measures, reference }]) => {
      return [id, nullHypothesis, robustTo.join(', '), measures.join(' '), reference, sizeWarning(id)];
    }),
  ],
};

/** Every model, and an example of every family of models. */
function modelsAndFamilies(): [id: string, ExpectedReturnModel][] {
  const examples = Object.values<ModelFamily>(modelFamilies).map(
    ({ example }): [string, ExpectedReturnModel] => [example, modelNamed(example, {})!],
  );
  return [...Object.entries(everything.models), ...examples];
}

/** `eventstudy list`: one line an entry, tab-separated columns padded to be read. */
export function list(what: string, console: Console): void {
  const rows = lists[what]!();
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  for (const row of rows) {
    console.say(
      row
        .map((word, column) => word.padEnd(column === row.length - 1 ? 0 : widths[column]! + 2))
        .join('')
        .trimEnd(),
    );
  }
}
