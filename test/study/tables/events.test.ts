import { expect, test } from 'vitest';
import { eventsTable } from '../../../src/study/tables/events.ts';
import { columnNamesOf, piecesOf } from '../../../src/table/pieced-table.ts';
import { schemas } from '../../../src/table/schemas.ts';
import { columnsOf, rowsOf } from '../../../src/table/table.ts';
import { largeStudy, prepared } from '../work/made-up.ts';

const { observations } = prepared(largeStudy());
const carrying = observations.map((one, i) =>
  i < 2000 ? one : { ...one, event: { ...one.event, extra: { analyst: `a${i}` } } },
);

test('an observation has among many others the row it has alone', () => {
  const all = rowsOf(eventsTable(observations));
  expect(all).toHaveLength(observations.length);
  for (const row of [0, 3, 4, 1023, 1024, 2403])
    expect(rowsOf(eventsTable([observations.at(row)!]))).toEqual([all[row]]);
});

test('every piece has the columns some observation carries, blank where it carries none', () => {
  const table = eventsTable(carrying);
  expect(columnNamesOf(table)).toEqual([...schemas.events.columns, 'analyst']);
  const values = [...piecesOf(table)].flatMap(({ extra }) => extra.analyst!);
  expect([values[0], values[2000], values.length]).toEqual(['', 'a2000', carrying.length]);
});

test('nothing is made of observations whose columns nobody looks at', () => {
  const untouchable = observations.map((one) => Object.defineProperty({ ...one }, 'reason', { get: thrown }));
  const table = eventsTable(untouchable);
  expect(table.length).toBe(observations.length);
  for (const piece of piecesOf(table)) expect(piece.columns.observation).toHaveLength(piece.length);
  expect(() => table.columns).toThrow('looked at');
});

test('in pieces and whole the table is the same', () => {
  const pieces = [...piecesOf(eventsTable(carrying))].flatMap(rowsOf);
  const whole = eventsTable(carrying);
  expect(columnsOf(whole).every(([, values]) => values.length === carrying.length)).toBe(true);
  expect(rowsOf(whole)).toEqual(pieces);
});

function thrown(): never {
  throw new Error('looked at');
}
