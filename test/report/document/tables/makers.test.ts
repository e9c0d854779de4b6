import { expect, test } from 'vitest';
import type { Cell, TableBlock } from '../../../../src/report/document/block.ts';
import { tableBlocks } from '../../../../src/report/document/tables/makers.ts';
import { resultOf, v4, v4Confounders, v4Robustness, v4Tables } from '../../made-up.ts';
import { tellingOf } from '../telling.ts';

/** What a cell says, its stars left out. */
const cellText = (cell: Cell) => (typeof cell === 'string' ? cell : cell.text);
const tables = tableBlocks(await tellingOf(v4));
const rowsOf = (caption: string) =>
  tables.find((table) => table.caption === caption)!.rows.map((row) => row.map(cellText));

test('tables go from what was asked to what it rests on, those without rows left out', async () => {
  expect(tables.map(({ caption }) => caption)).toEqual([
    'Events and the sessions they fell on',
    'Abnormal return on day 0',
    'Cumulative abnormal returns over the windows',
    'Abnormal return on day 0, had the event been dated otherwise',
    'Which session reacted',
    'Claims held against the sessions around day 0',
    'Tests over the sample',
    'Excluded',
    'What was noticed',
    'What the diagnostics say against the models at 5 %',
    'What the models were estimated on',
  ]);
  expect(tableBlocks(await tellingOf({ result: resultOf({}), prices: [] }))).toEqual([]);
});

test('every row has a cell for every column', () => {
  for (const { rows, columns } of tables) for (const row of rows) expect(row).toHaveLength(columns.length);
});

test('why events were not tested together is told in words', async () => {
  const row = { observation: 'v4:0981.HK', security: '0981.HK', model: 'market-model', term: 'joint' };
  const remarkIn = async (language: 'en' | 'zh') => {
    const result = resultOf({ joint_tests: [{ ...row, reason: 'no-benchmark' }] }, { report: { language } });
    const [table] = tableBlocks(await tellingOf({ ...v4, result }));
    return cellText(table!.rows[0]!.at(-1)!);
  };
  expect(await remarkIn('en')).toBe('the model needs a benchmark and the security names none');
  expect(await remarkIn('zh')).toBe('模型需要基准而该证券未指定');
});

test('numbers are percent with their sign, t and p', () => {
  expect(rowsOf('Abnormal return on day 0')[0]).toEqual([
    'v4:0981.HK',
    'Fri 2026-04-24',
    '+10.01 %',
    '+0.20 %',
    '+9.81 %',
    '2.60 %',
    '3.77',
    '< 0.0001',
  ]);
});

test('a date moved has the abnormal return of the session it falls on, what is not significant in grey', () => {
  expect(rowsOf('Abnormal return on day 0, had the event been dated otherwise')).toEqual([
    ['v4:0981.HK', '+1.91 %, p = 0.0731', '+9.81 %, p < 0.0001', '+5.94 %, p = 0.0731'],
    ['v4-dated:0981.HK', '+9.81 %, p < 0.0001', '+5.94 %, p = 0.0731', '+2.13 %, p = 0.0731'],
  ]);
  const { columns, rows } = tables.find(({ caption }) => /dated otherwise/.test(caption))!;
  expect(columns.map(({ header }) => header)).toEqual([
    'Observation',
    '−1 session',
    'As stated',
    '+1 session',
  ]);
  expect(rows[0]![1]).toMatchObject({ tone: 'quiet' });
  expect(rows[0]![2]).toEqual({ text: '+9.81 %, p < 0.0001', stars: '***' });
});

test('a scan is one line: its largest session, and what it says of the date', () => {
  expect(rowsOf('Which session reacted')[1]).toEqual([
    'v4-dated:0981.HK',
    'Fri 2026-04-24',
    '−1',
    '3.77',
    '0.0002',
    '0.0010',
    '0.0211',
    '96 %',
    'the reaction is on 2026-04-24, one session before day 0: the stated date is probably late',
  ]);
});

test('a test that is not defined says why instead of a number', () => {
  expect(rowsOf('Tests over the sample')).toEqual([
    ['Estimate', 'CAAR', '2', '+7.87 %', ''],
    ['Interval by the cross-sectional t', 'CAAR', '2', '−10.00 % to +25.00 %', ''],
    ['Cross-sectional t', 'CAAR', '2', '4.10, p = 0.1520', ''],
    ['Sign test', 'CAAR', '2', '–', 'no variance: the signs are all the same'],
  ]);
});

test('the estimate is the mean whatever test comes first, n that of every window', async () => {
  const caar = { group: 'all', model: 'market-model', measure: 'CAAR' };
  const result = resultOf({
    tests: [
      {
        ...caar,
        test: 'calendar-time-t',
        from: 0,
        to: 0,
        n: 55,
        estimate: 0.0004,
        statistic: 1,
        p_value: 0.3,
      },
      { ...caar, test: 'patell-z', from: 0, to: 0, n: 55, estimate: 0.02, statistic: 2, p_value: 0.04 },
      { ...caar, test: 'patell-z', from: -1, to: 1, n: 53, estimate: 0.03, statistic: 2, p_value: 0.04 },
    ],
  });
  const [table] = tableBlocks(await tellingOf({ result, prices: [] }));
  expect(table!.rows.map((row) => row.map(cellText))).toEqual([
    ['Estimate', 'CAAR', '53–55', '+2.00 %', '+3.00 %', ''],
    ['Calendar-time portfolio t', 'CAAR', '55', '1.00, p = 0.3000', '–', ''],
    ['Patell z', 'CAAR', '53–55', '2.00, p = 0.0400', '2.00, p = 0.0400', ''],
  ]);
});

test('what was not estimated has no estimation window', async () => {
  const result = resultOf({
    ...v4Tables,
    models: [{ ...v4Tables.models[0]!, reason: 'too-few-observations' }, v4Tables.models[1]!],
  });
  const table = tableBlocks(await tellingOf({ ...v4, result })).find(
    ({ caption }) => caption === 'What the models were estimated on',
  )!;
  expect(table.rows.map((row) => row[2])).toEqual(['–', '2025-04-10 to 2026-04-09']);
  expect(table.note).toBe('Alpha is a return a session; slopes have no unit.');
});

test('what is abnormal stands beside moves from close to close alone', async () => {
  const claim = { ...v4Tables.claims[2]!, abnormal_return: 0.0963, p_value: 0.0004 };
  const result = resultOf({ ...v4Tables, claims: [claim, { ...claim, basis: 'gap' }] });
  const table = tableBlocks(await tellingOf({ ...v4, result })).find(({ caption }) =>
    /^Claims held/.test(caption),
  )!;
  const at = ['Abnormal', 'p'].map((name) => table.columns.findIndex(({ header }) => header === name));
  expect(table.rows.map((row) => at.map((column) => cellText(row[column]!)))).toEqual([
    ['+9.63 %', '0.0004'],
    ['–', '–'],
  ]);
});

test('the interval of a one-sided test is open, the table of the scan says that it is two-sided', async () => {
  const [aar, caar] = v4Tables.tests;
  const result = resultOf(
    { ...v4Tables, tests: [aar!, { ...caar!, conf_high: Number.NaN }] },
    { alternative: 'greater' },
  );
  const told = tableBlocks(await tellingOf({ ...v4, result }));
  const find = (caption: string) => told.find((table) => table.caption === caption)!;
  expect(find('Tests over the sample').rows[1]!.map(cellText)).toContain('−10.00 % or more');
  expect(find('Which session reacted').note).toBe('p-values of the scan are two-sided.');
  expect(tables.find(({ caption }) => caption === 'Which session reacted')!.note).toBeUndefined();
});

test('what is excluded says why, what was noticed says where', () => {
  expect(rowsOf('Excluded')[0]!.at(-1)).toContain('rival event');
  expect(rowsOf('What was noticed')).toEqual([['warning', 'smic.csv:7', 'close stays at 38.2']]);
  expect(rowsOf('What the models were estimated on')[0]).toContain('alpha +0.012 %, beta 1.234');
});

test('models are named where there is more than one', async () => {
  const result = resultOf(v4Tables, { models: ['market-model', 'mean-adjusted'] });
  const [, dayZero] = tableBlocks(await tellingOf({ ...v4, result }));
  expect(dayZero!.columns.map(({ header }) => header)).toContain('Model');
});

/** A row of a table, the rest of its columns missing. */
const model = 'market-model';
const at = { model, from: 0, to: 0 };

test('what stands behind the result has tables of its own, where the study made them', async () => {
  const result = resultOf({
    small_samples: [
      {
        ...at,
        observation: 'v4:0981.HK',
        method: 'sq',
        estimate: 0.0963,
        rank: 241,
        reference_count: 240,
        p_value: 0.0083,
      },
      { ...at, date: '2026-04-24', method: 'portfolio-sq', reason: 'one security: nothing to average' },
    ],
    diagnostics: [
      {
        model,
        observation: 'v4:0981.HK',
        diagnostic: 'ljung-box',
        statistic: 25.1,
        p_value: 0.005,
        verdict: 'serially correlated',
      },
      {
        model,
        observation: 'v4:0981.HK',
        diagnostic: 'white',
        statistic: 0.3,
        p_value: 0.86,
        verdict: 'no sign',
      },
    ],
    cross_section: [
      { ...at, term: 'size', n: 40, estimate: -0.0123, std_error: 0.004, statistic: -3.08, p_value: 0.004 },
    ],
    group_comparisons: [
      {
        ...at,
        group: 'a',
        other_group: 'b',
        n: 9,
        other_n: 11,
        estimate: 0.02,
        statistic: 1.7,
        p_value: 0.1,
        p_permutation: 0.12,
      },
    ],
    resampling: [
      {
        ...at,
        group: 'all',
        method: 'sign-flip',
        measure: 'CAAR',
        n: 9,
        clusters: 4,
        estimate: 0.08,
        p_value: 0.125,
      },
      {
        ...at,
        group: 'all',
        method: 'sign-flip',
        measure: 'AAR',
        n: 9,
        clusters: 4,
        estimate: 0.08,
        p_value: 0.125,
      },
    ],
  });
  const told = tableBlocks(await tellingOf({ result, prices: [] }));
  expect(told.map(({ caption, rows }) => [caption, rows.map((row) => row.map(cellText))])).toEqual([
    [
      'Tests by drawing event dates again',
      [
        [
          'Sign-flip permutation by event date',
          'all',
          'CAAR',
          '[0, 0]',
          '9',
          '4',
          '+8.00 %',
          '0.1250',
          '–',
          '',
        ],
      ],
    ],
    [
      'Exact tests of single observations',
      [
        [
          'v4:0981.HK',
          'Sample-quantile test of one observation',
          '[0, 0]',
          '+9.63 %',
          '241',
          '240',
          '0.0083',
          '–',
          '',
        ],
        [
          'portfolio of 2026-04-24',
          'Sample-quantile test of the portfolio of one day',
          '[0, 0]',
          '–',
          '–',
          '–',
          '–',
          '–',
          'one security: nothing to average',
        ],
      ],
    ],
    ['Groups compared', [['a less b', '[0, 0]', '9 and 11', '+2.00 %', '1.70', '0.1000', '0.1200', '']]],
    ['CARs by characteristics', [['size', '[0, 0]', '40', '−1.23 %', '0.40 %', '−3.08', '0.0040', '–', '']]],
    [
      'What the diagnostics say against the models at 5 %',
      [['v4:0981.HK', 'Ljung–Box', '25.10', '0.0050', 'serially correlated']],
    ],
  ]);
});

test('the diagnostics are told that speak against the models at the level the study’s confidence leaves', async () => {
  const diagnostics = [0.002, 0.03, 0.07].map((p_value) => ({
    model,
    observation: 'v4:0981.HK',
    diagnostic: 'white',
    p_value,
  }));
  const at = async (confidence: number) => {
    const result = resultOf({ diagnostics }, { confidence });
    const [{ caption, rows }] = tableBlocks(await tellingOf({ result, prices: [] })) as [TableBlock];
    return [caption, rows.length];
  };
  expect(await at(0.99)).toEqual(['What the diagnostics say against the models at 1 %', 1]);
  expect(await at(0.9)).toEqual(['What the diagnostics say against the models at 10 %', 3]);
});

test('who else moved has a table, and a column next to the numbers', async () => {
  const result = resultOf({
    ...v4Tables,
    confounders: v4Confounders,
    without_confounders: ['all', 'unconfounded'].map((sample, i) => {
      return {
        ...at,
        group: 'all',
        test: 'bmp-t',
        sample,
        n: 2 - i,
        estimate: 0.0787,
        statistic: 4.1,
        p_value: 0.15,
      };
    }),
    joint_tests: [
      {
        ...at,
        observation: 'v4:0981.HK',
        security: '0981.HK',
        term: 'joint',
        events: 'v4 v4-dated',
        date: '2026-04-24',
        to: 1,
        statistic: 9.37,
        distribution: 'F',
        df: 2,
        df2: 238,
        p_value: 0.0001,
      },
    ],
  });
  const told = tableBlocks(await tellingOf({ ...v4, result }));
  const textOf = (caption: string) =>
    told.find((table) => table.caption === caption)!.rows.map((row) => row.map(cellText));
  expect(textOf('Who else moved')).toEqual([
    ['v4:0981.HK', 'rival', 'confounder', 'Thu 2026-04-23', '−1', '[−1, +1], event [−2, +2]', 'flagged'],
  ]);
  expect(textOf('With and without the confounded observations')).toEqual([
    [
      'all',
      '[0, 0]',
      'Standardised cross-sectional t (Boehmer, Musumeci & Poulsen)',
      '2',
      '+7.87 %',
      '4.10',
      '0.1500',
      '1',
      '+7.87 %',
      '4.10',
      '0.1500',
      '',
    ],
  ]);
  expect(textOf('Several announcements of one security, tested together')).toEqual([
    [
      '0981.HK',
      'all event days',
      'v4 v4-dated',
      'Fri 2026-04-24',
      '[0, +1]',
      '–',
      'F(2, 238) = 9.37',
      '0.0001',
      '',
    ],
  ]);
  const windows = textOf('Cumulative abnormal returns over the windows');
  expect(windows.map((row) => row.at(-1))).toEqual(['', 'rival (day −1)', '', '']);
});

test('benchmarks and specification curves have their tables, what they are of said in words', async () => {
  const told = tableBlocks(await tellingOf(v4Robustness));
  const cells = (caption: string) =>
    told.find((table) => table.caption === caption)!.rows.map((row) => row.map(cellText));
  expect(cells('The windows beside other benchmarks')[1]!.slice(0, 6)).toEqual([
    'v4:0981.HK',
    'Market model',
    'GSPC',
    'Thu 2026-04-23, lagged by 1',
    '[−1, +1]',
    '+3.00 %',
  ]);
  expect(cells('Specification curves tested as a whole')[1]).toEqual([
    'whole sample',
    'Median estimate over the specifications',
    '+9.00 %',
    '199',
    '0.0150',
    '',
  ]);
  expect(cells('Specifications by the choices they make').map((row) => row.slice(0, 3).join(' '))).toContain(
    'v4:0981.HK event day Fri 2026-04-24',
  );
});

test('of a table whose lines stand for several rows no number of rows is told that are not seen', () => {
  const date_sensitivity = Array.from({ length: 201 }, (_, i) =>
    [-1, 0, 1].map((shift) => ({ observation: `e${i}:A`, model, shift, abnormal_return: 0.01 })),
  ).flat();
  const [table] = tableBlocks({ result: resultOf({ date_sensitivity }) });
  expect(table!.rows).toHaveLength(200);
  expect(table!.note).toMatch(/^1 more line; all rows are in the table date_sensitivity\./);
});
