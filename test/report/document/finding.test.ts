import { expect, test } from 'vitest';
import { findingBlocks } from '../../../src/report/document/finding.ts';
import {
  atInstant,
  manyObservations,
  readTwice,
  resultOf,
  v4,
  v4Confounders,
  v4ReadTwice,
  v4Tables,
} from '../made-up.ts';
import { tellingOf } from './telling.ts';

test('the contradicted date comes before everything: picture, sentence, table', async () => {
  const [panel] = findingBlocks(await tellingOf(v4));
  if (panel?.kind !== 'panel') throw new Error('the first block is no panel');
  expect(panel.blocks.map(({ kind }) => kind)).toEqual(['figures', 'list', 'table']);
  const table = panel.blocks[2]!;
  if (table.kind !== 'table') throw new Error('no table');
  expect(table.rows.map((row) => row.slice(1, 4))).toEqual([
    ['Fri 2026-04-24', '+10.01 %', { text: 'holds', tone: 'good' }],
    [
      'Mon 2026-04-27',
      '+6.14 %',
      { text: 'fails, holds 1 session earlier, on Friday 24 April 2026', tone: 'bad' },
    ],
  ]);
});

test('the table of a contradicted date names the second of two readings', async () => {
  const result = resultOf({ ...v4ReadTwice, events: readTwice });
  const [panel] = findingBlocks(await tellingOf({ result, prices: [] }));
  const table = panel?.kind === 'panel' ? panel.blocks[2] : undefined;
  if (table?.kind !== 'table') throw new Error('no table');
  expect(table.rows.map((row) => row[4])).toEqual(['v4', 'v4@next-session']);
});

test('each event tells its session and why, then each security', async () => {
  const blocks = findingBlocks(await tellingOf(v4));
  const at = blocks.findIndex(
    (block) => block.kind === 'heading' && block.text === 'V4 as an article dates it',
  );
  const list = blocks[at + 1]!;
  if (list.kind !== 'list') throw new Error('no list');
  expect(list.items[0]).toBe(
    'SMIC (0981.HK): Sunday 26 April 2026, no time given; a day without a session, so day 0 is the next session: Monday 27 April 2026. Otherwise Friday 24 April 2026 if the news came before that date.',
  );
  expect(list.items[1]).toContain(
    'day 0: abnormal return +5.94 % (t = 2.28, p = 0.0231); claim “+10%” fails',
  );
});

test('the date of each observation is told beside it, with what the largest of the sessions is worth', async () => {
  const items = findingBlocks(await tellingOf(v4)).flatMap((block) =>
    block.kind === 'list' ? block.items : [],
  );
  expect(items.filter((item) => item.includes('its date'))).toEqual([
    'SMIC (0981.HK), its date: the reaction is on day 0 (t = 3.77, p = 0.0010 with 5 sessions looked at, p = 0.0211 by runs of the estimation window).',
    'SMIC (0981.HK), its date: the reaction is on Friday 24 April 2026, one session before day 0: the stated date is probably late (t = 3.77, p = 0.0010 with 5 sessions looked at, p = 0.0211 by runs of the estimation window).',
  ]);
});

test('a claim with one date has no panel', async () => {
  const only = (row: Readonly<Record<string, string | number>>) => row.observation === atInstant.observation;
  const result = resultOf({
    events: v4Tables.events.filter(only),
    claims: v4Tables.claims.filter(only),
    abnormal_returns: v4Tables.abnormal_returns.filter(only),
  });
  const blocks = findingBlocks(await tellingOf({ ...v4, result }));
  expect(blocks.some(({ kind }) => kind === 'panel')).toBe(false);
});

test('a confounder is told next to the number it confounds, and next to no other', async () => {
  const result = resultOf({ ...v4Tables, confounders: v4Confounders });
  const items = findingBlocks(await tellingOf({ ...v4, result })).flatMap((block) =>
    block.kind === 'list' ? block.items : [],
  );
  expect(items.filter((item) => item.includes('Confounded'))).toEqual([
    'SMIC (0981.HK), day 0: abnormal return +9.81 % (t = 3.77, p < 0.0001); claim “+10%” holds (observed +10.01 %). Confounded by rival on day −1, Thursday 23 April 2026: windows that reach there hold its effect too.',
  ]);
});

test('of many observations without a table of their returns none is told', async () => {
  const many = manyObservations(20);
  const { abnormal_returns, windows } = resultOf({}).tables;
  const told = async (result: typeof many) =>
    JSON.stringify(findingBlocks(await tellingOf({ result, prices: [] })));
  expect(await told(many)).toContain('Told below');
  const without = await told({ ...many, tables: { ...many.tables, abnormal_returns, windows } });
  expect(without).not.toMatch(/Told below|day 0/);
});

test('of few observations day 0 is told only where the table of days is made', async () => {
  const told = async (own: Parameters<typeof resultOf>[1]) =>
    JSON.stringify(
      findingBlocks(await tellingOf({ result: resultOf({ events: [atInstant] }, own), prices: [] })),
    );
  expect(await told({})).toContain('no abnormal return is told for day 0');
  const without = await told({ tables: ['tests'] });
  expect(without).toContain('so day 0 is that session');
  expect(without).not.toContain('abnormal return');
  const result = resultOf({ events: [atInstant], confounders: v4Confounders }, { tables: ['confounders'] });
  expect(JSON.stringify(findingBlocks(await tellingOf({ result, prices: [] })))).toContain(
    'SMIC (0981.HK): Confounded by rival on day −1',
  );
});
