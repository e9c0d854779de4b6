import { expect, test } from 'vitest';
import { arrayOf, listOf } from '../../src/numeric/list.ts';
import { noteHeld } from '../../src/study/held-tables.ts';
import { prepare } from '../../src/study/prepare.ts';
import { everything } from '../../src/study/run.ts';
import type { TableName } from '../../src/table/schemas.ts';
import { eventOn, market, studyOf } from './made-up.ts';

/** What is noted of so many events, each of one security. */
function noted(length: number, tables?: TableName[]): string[] {
  const study = studyOf(market(7, 3, 200), [eventOn(60, 'S0')]);
  const { context, events } = prepare({ ...study, ...(tables && { tables }) }, everything);
  const notes: string[] = [];
  const event = arrayOf(events)[0]!;
  noteHeld(
    context,
    listOf(length, () => event),
    (text) => notes.push(text),
  );
  return notes;
}

test('more than 100,000 observations that are held for some tables are told of, with the tables that hold none', () => {
  expect(noted(300_000)).toEqual([
    expect.stringMatching(
      /^300000 observations may take 6 GB of memory with the tables .* more; none is held for tables: \[abnormal_returns, averages, .*windows\]$/,
    ),
  ]);
  expect(noted(300_000, ['windows', 'claims'])[0]).toContain('the tables claims; none');
});

test('few observations, and tables that hold none, are told nothing of', () => {
  expect(noted(100_000)).toEqual([]);
  expect(noted(300_000, ['windows', 'tests'])).toEqual([]);
});
