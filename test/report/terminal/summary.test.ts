import { expect, test } from 'vitest';
import { terminalSummary } from '../../../src/report/terminal/summary.ts';
import { piecesOf } from '../../../src/table/pieced-table.ts';
import type { AnyTable } from '../../../src/table/table.ts';
import { inPieces } from '../../table/pieces.ts';
import {
  atInstant,
  manyObservations,
  readTwice,
  resultOf,
  tableOf,
  v4,
  v4Confounders,
  v4ReadTwice,
  v4Saying,
  v4Tables,
} from '../made-up.ts';

test('the story of V4 in one screen', () => {
  expect(`\n${terminalSummary(v4, { color: false, width: 100 })}\n`).toMatchInlineSnapshot(`
    "
    A made-up study
    Simulated prices.
    2 observations of 2 events studied, 1 excluded · market model · simple returns

    The same claim holds on one date and fails on another
      claim                session         observed         announced
      SMIC (0981.HK) +10%  Fri 2026-04-24  +10.01 %  holds  2026-04-24T02:45:51Z
                           Mon 2026-04-27   +6.14 %  fails  2026-04-26

    V4 is out v4
      0981.HK → Fri 2026-04-24: 2026-04-24T10:45:51+08:00, during the session, that session
        SMIC (0981.HK) AR +9.81 % (t = 3.77, p < 0.0001); claim “+10%” holds
          CAR (t): [−1, +1] +15.00 % (3.46)

    V4 as an article dates it v4-dated
      0981.HK → Mon 2026-04-27: Sun 2026-04-26, date without a time, the next session; otherwise
        Fri 2026-04-24 if the news came before that date
        SMIC (0981.HK) AR +5.94 % (t = 2.28, p = 0.0231); claim “+10%” fails
          CAR (t): [−1, +1] +15.00 % (3.46)
          date in doubt: Fri 2026-04-24 reacts, 1 session before day 0 (Šidák p = 0.0010)

    Sample of 2 observations
                          [0, 0]         p  [−1, +1]    p
      CAAR               +7.87 %                   –
      cross-sectional-t     4.10    0.1520         –    –
      sign-z                   –         –         –    –
      – sign-z: no variance: the signs are all the same
      Caution: 2 of 2 observations share security and days with another. The tests over the sample take
        observations for independent, so they promise too much here.

    Excluded: 1, a rival event, kept for comparison and not studied itself: rival:0981.HK

    Noticed: 1 warning (the table data_quality lists it)
    "
  `);
});

test('an event without a label is called by its id, once', () => {
  const events = v4Tables.events.map((row) => ({ ...row, label: '' }));
  const text = terminalSummary(
    { ...v4, result: resultOf({ ...v4Tables, events }) },
    { color: false, width: 100 },
  );
  expect(text).toMatch(/^v4$/m);
});

test('without colour there is not one escape, with colour the text is the same', () => {
  const plain = terminalSummary(v4, { color: false, width: 90 });
  const colored = terminalSummary(v4, { color: true, width: 90 });
  expect(plain).not.toContain('\u001b');
  expect(
    colored
      .split('\u001b')
      .map((part) => part.replace(/^\[\d+m/, ''))
      .join(''),
  ).toBe(plain);
});

test('text of a file sends nothing to the terminal', () => {
  const text = terminalSummary(v4Saying('\u001b[2J\u0007evil\r'), { color: false, width: 100 });
  expect([...text].filter((character) => character !== '\n' && character < ' ')).toEqual([]);
  expect(text).toContain('evil');
});

test('of many observations it is counted how many dates are in doubt, and the warning of them is counted as the report does', () => {
  const many = manyObservations(300);
  const scanned = { observation: 'e1:0981.HK', model: 'market-model', dating: 'late' };
  const tables = {
    ...many.tables,
    reaction_scan: tableOf('reaction_scan', [scanned, { ...scanned, day: 1 }]),
  };
  const finding = { severity: 'warning', code: 'doubtful-date', about: 'results', message: 'late' } as const;
  const result = { ...many, tables, findings: [finding] };
  const text = terminalSummary({ result, prices: [] }, { color: false, width: 100 });
  expect(text).toContain('1 of 1 date in doubt: another session reacts (table reaction_scan)');
  expect(text).toContain('Noticed: 1 warning (the table data_quality lists it)');
});

test('hundreds of observations are summarised: how they fell, the most extreme, the rest counted', () => {
  const text = terminalSummary({ result: manyObservations(300), prices: [] }, { color: false, width: 100 });
  expect(text.split('\n').length).toBeLessThan(40);
  expect(text).toContain('Announcements fell, counted by observation: 300 during the session.');
  expect(text).toContain('The 12 most extreme of 300');
  expect(text).toMatch(/e299:0981\.HK/);
});

test('a confounder stands below the number it confounds', () => {
  const result = resultOf({ ...v4Tables, confounders: v4Confounders });
  const lines = terminalSummary({ ...v4, result }, { color: false, width: 200 }).split('\n');
  const at = lines.findIndex((line) => line.includes('SMIC (0981.HK) AR +9.81 %'));
  expect(lines[at + 1]!.trim()).toMatch(/^Confounded by rival on day −1, Thursday 23 April 2026: /);
  expect(lines.filter((line) => line.includes('Confounded'))).toHaveLength(1);
});

test('among hundreds the confounded are counted', () => {
  const many = manyObservations(300);
  const confounders = { ...resultOf({ confounders: v4Confounders }).tables.confounders };
  const result = { ...many, tables: { ...many.tables, confounders } };
  const text = terminalSummary({ result, prices: [] }, { color: false, width: 100 });
  expect(text).toContain('Confounded: 1 observation (the table confounders says by what)');
});

test('of tables in pieces is that of the whole, and none of them is made whole for it', () => {
  const result = manyObservations(40);
  const { abnormal_returns, events, windows } = result.tables;
  const cut = {
    abnormal_returns: inPieces(abnormal_returns, [7, 20]),
    events: inPieces(events, [11, 30]),
    windows: inPieces(windows, [7, 20]),
  };
  const options = { color: false, width: 100 };
  const inParts = { ...result, tables: { ...result.tables, ...cut } };
  expect(terminalSummary({ ...v4, result: inParts }, options)).toBe(
    terminalSummary({ ...v4, result }, options),
  );
  for (const table of Object.values<AnyTable>(cut)) expect([...piecesOf(table)]).toHaveLength(3);
});

test('p-values of one side are told as such, stars or none', () => {
  const result = resultOf(v4Tables, { alternative: 'greater', report: { stars: [] } });
  const told = (one: typeof result) => terminalSummary({ ...v4, result: one }, { color: false, width: 100 });
  expect(told(result)).toContain('p-values are one-sided: greater');
  expect(told(v4.result)).not.toContain('one-sided');
});

test('a claim that hangs on how a date is read is told with the rule of each reading', () => {
  const result = resultOf({ ...v4ReadTwice, events: readTwice });
  const text = terminalSummary({ result, prices: [] }, { color: false, width: 120 });
  expect(text.split('\n').filter((line) => / {2}(holds|fails) {2}/.test(line))).toEqual([
    expect.stringMatching(/Fri 2026-04-24 .* holds {2}2026-04-24, date without a time, that session$/),
    expect.stringMatching(
      /Mon 2026-04-27 .* fails {2}2026-04-24, date without a time, as if after the close$/,
    ),
  ]);
});

test('windows are told where no day 0 is: the whole of an event window without it, or a study without the table of days', () => {
  const at = { observation: 'v4:0981.HK', model: 'market-model' };
  const windows = [
    { ...at, from: 0, to: 0, car: 0.05, scar: 2 },
    { ...at, from: 2, to: 5, car: 0.03, scar: 1.5 },
    { ...at, model: 'mean-adjusted', from: 2, to: 5, car: 0.04, scar: 1 },
  ];
  const told = (abnormal_returns: object[]) => {
    const tables = { events: [atInstant], windows, abnormal_returns } as Parameters<typeof resultOf>[0];
    return terminalSummary({ ...v4, result: resultOf(tables) }, { color: false, width: 100 });
  };
  expect(told([])).toContain('CAR (t): [0, 0] +5.00 % (2.00), [+2, +5] +3.00 % (1.50)');
  expect(told([{ ...at, day: 0, abnormal_return: 0.05 }])).toContain('CAR (t): [+2, +5] +3.00 % (1.50)');
});

test('day 0 of few observations is told only where the table of days is made', () => {
  const told = (own: Parameters<typeof resultOf>[1]) =>
    terminalSummary({ ...v4, result: resultOf({ events: [atInstant] }, own) }, { color: false, width: 100 });
  expect(told({})).toContain('no AR is told for day 0');
  expect(told({ tables: ['tests'] })).not.toContain('AR');
});
