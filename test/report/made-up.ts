import type { Finding } from '../../src/errors/finding.ts';
import type { PriceSeries } from '../../src/prices/series.ts';
import type { ReportInput } from '../../src/report/report.ts';
import type { StudyResult } from '../../src/study/result.ts';
import { everything } from '../../src/study/run.ts';
import { comparedWith } from '../../src/study/securities.ts';
import { checkSettings, type SettingsInput } from '../../src/study/settings.ts';
import { schemas, type TableName } from '../../src/table/schemas.ts';
import { blankTable, type Table } from '../../src/table/table.ts';
import { parseDay } from '../../src/time/day.ts';

export type Row = Readonly<Record<string, string | number>>;

/** A table with these rows; columns they do not name stay missing. */
export function tableOf<T extends TableName>(name: T, rows: readonly Row[]): Table<T> {
  const table = blankTable(name, rows.length);
  const columns: Readonly<Record<string, Float64Array | string[]>> = table.columns;
  rows.forEach((row, at) => {
    for (const [column, value] of Object.entries(row)) columns[column]![at] = value;
  });
  return table;
}

/** A result with these tables; the others are empty. */
export function resultOf(
  tables: Readonly<Partial<Record<TableName, readonly Row[]>>>,
  { findings = [], ...settings }: Partial<SettingsInput> & { readonly findings?: readonly Finding[] } = {},
): StudyResult {
  const checked = checkSettings(
    {
      title: 'A made-up study',
      returns: 'simple',
      eventWindow: [-2, 2],
      windows: [
        [0, 0],
        [-1, 1],
      ],
      ...settings,
    },
    everything,
  );
  if (!('value' in checked)) throw new Error('a made-up study must be legal');
  const { benchmarks: further } = checked.value;
  return {
    settings: checked.value,
    securities: [
      {
        symbol: '0981.HK',
        name: 'SMIC',
        exchange: 'XHKG',
        currency: 'HKD',
        issuer: '0981.HK',
        benchmark: 'HSI',
        ...(further === undefined
          ? {}
          : { furtherBenchmarks: further.map((one) => comparedWith('0981.HK', one)) }),
      },
      { symbol: 'HSI', name: 'HSI', exchange: 'XHKG', currency: 'HKD', issuer: 'HSI', benchmark: undefined },
    ],
    tables: Object.fromEntries(
      Object.keys(schemas).map((name) => [name, tableOf(name as TableName, tables[name as TableName] ?? [])]),
    ) as StudyResult['tables'],
    findings,
  };
}

const sessions = ['2026-04-22', '2026-04-23', '2026-04-24', '2026-04-27', '2026-04-28', '2026-04-29'];
const moves = [0.0532, 0.0211, 0.1001, 0.0614, 0.0233, -0.031];
const security = '0981.HK';
const model = 'market-model';

/** The two events of the story: the same news at its instant, and at the Sunday an article dates it. */
export const atInstant: Row = {
  observation: 'v4:0981.HK',
  event_id: 'v4',
  security,
  exchange: 'XHKG',
  label: 'V4 is out',
  announced_at: '2026-04-24T02:45:51Z',
  instant: '2026-04-24T02:45:51Z',
  local_time: '2026-04-24T10:45:51+08:00',
  phase: 'during',
  event_date: '2026-04-24',
  rule: 'during the session, that session',
  status: 'included',
  kind: 'event',
  claim: '+10%',
};
export const asDated: Row = {
  observation: 'v4-dated:0981.HK',
  event_id: 'v4-dated',
  security,
  exchange: 'XHKG',
  label: 'V4 as an article dates it',
  announced_at: '2026-04-26',
  phase: 'non-session',
  event_date: '2026-04-27',
  rule: 'date without a time, the next session',
  alternatives: '2026-04-24 if the news came before that date',
  status: 'included',
  kind: 'event',
  claim: '+10%',
};
/** The same date without a time, of a session, read twice: on its own session and on the next. */
const onItsDate: Row = {
  ...atInstant,
  announced_at: '2026-04-24',
  instant: '',
  local_time: '',
  phase: 'unknown-time',
  rule: 'date without a time, that session',
};
export const readTwice: readonly Row[] = [
  onItsDate,
  {
    ...onItsDate,
    observation: 'v4:0981.HK@next-session',
    event_date: '2026-04-27',
    rule: 'date without a time, as if after the close',
    counted_with: 'v4:0981.HK',
  },
];
export const rival: Row = {
  observation: 'rival:0981.HK',
  event_id: 'rival',
  security,
  exchange: 'XHKG',
  announced_at: '2026-04-23',
  phase: 'unknown-time',
  event_date: '2026-04-23',
  rule: 'date without a time, that session',
  status: 'excluded',
  reason: 'confounder',
  kind: 'confounder',
};

/** Day 0 of each event among the sessions. */
const dayZeros = [
  [atInstant, 2],
  [asDated, 3],
] as const;

export const v4Tables = {
  events: [atInstant, asDated, rival],
  abnormal_returns: dayZeros.flatMap(([{ observation }, zero]) =>
    [-2, -1, 0, 1, 2].map(
      (day): Row => ({
        observation: observation!,
        security,
        model,
        day,
        date: sessions[zero + day]!,
        return: moves[zero + day]!,
        expected_return: 0.002,
        abnormal_return: moves[zero + day]! - 0.002,
        std_error: 0.026,
        cumulative_abnormal_return: 0.05 * (day + 3),
        cumulative_std_error: 0.026 * Math.sqrt(day + 3),
        statistic: (moves[zero + day]! - 0.002) / 0.026,
        p_value: day === 0 && zero === 2 ? 0.00002 : 0.0231,
      }),
    ),
  ),
  windows: dayZeros.flatMap(([{ observation }]) =>
    [
      [0, 0],
      [-1, 1],
    ].map(
      ([from, to]): Row => ({
        observation: observation!,
        security,
        model,
        from: from!,
        to: to!,
        days: to! - from! + 1,
        car: 0.15,
        scar: 3.456,
        std_error: 0.04,
        p_value: 0.0007,
        bhar: 0.16,
      }),
    ),
  ),
  date_sensitivity: dayZeros.flatMap(([{ observation }, zero]) =>
    [-1, 0, 1].map(
      (shift): Row => ({
        observation: observation!,
        security,
        model,
        shift,
        date: sessions[zero + shift]!,
        abnormal_return: moves[zero + shift]! - 0.002,
        std_error: 0.026,
        df: 238,
        statistic: (moves[zero + shift]! - 0.002) / 0.026,
        p_value: zero + shift === 2 ? 0.00002 : 0.0731,
      }),
    ),
  ),
  reaction_scan: dayZeros.flatMap(([{ observation }, zero]) =>
    [-2, -1, 0, 1, 2].map(
      (day): Row => ({
        observation: observation!,
        security,
        model,
        day,
        date: sessions[zero + day]!,
        abnormal_return: moves[zero + day]! - 0.002,
        statistic: (moves[zero + day]! - 0.002) / 0.026,
        p_value: zero + day === 2 ? 0.0002 : 0.0731,
        p_sidak: zero + day === 2 ? 0.00101 : 0.3158,
        p_empirical: zero + day === 2 ? 0.0211 : 0.411,
        posterior: zero + day === 2 ? 0.96 : 0.01,
        largest: String(zero + day === 2),
        reaction: String(zero + day === 2),
        dating: zero === 2 ? 'confirmed' : 'late',
        verdict:
          zero === 2
            ? 'the reaction is on day 0'
            : 'the reaction is on 2026-04-24, one session before day 0: the stated date is probably late',
      }),
    ),
  ),
  claims: dayZeros.flatMap(([{ observation }, zero]) =>
    [-2, -1, 0, 1, 2].map(
      (day): Row => ({
        observation: observation!,
        security,
        claim: '+10%',
        basis: 'close-to-close',
        date: sessions[zero + day]!,
        day,
        observed: moves[zero + day]!,
        supported: String(sessions[zero + day] === '2026-04-24'),
        verdict: 'seen',
      }),
    ),
  ),
  models: dayZeros.map(
    ([{ observation }]): Row => ({
      observation: observation!,
      security,
      model,
      observations: 240,
      sigma: 0.0259,
      df: 238,
      r_squared: 0.31,
      estimation_start: '2025-04-10',
      estimation_end: '2026-04-09',
      benchmark: 'HSI',
    }),
  ),
  fits: dayZeros.flatMap(([{ observation }]): Row[] => [
    { observation: observation!, security, model, term: 'alpha', estimate: 0.00012 },
    { observation: observation!, security, model, term: 'beta', estimate: 1.234 },
  ]),
  diagnostics: dayZeros.flatMap(([{ observation }, zero]) =>
    [
      ['ljung-box', zero === 2 ? 0.0042 : 0.31],
      ['white', 0.62],
      ['zero-returns', Number.NaN],
    ].map(
      ([diagnostic, p]): Row => ({
        observation: observation!,
        security,
        model,
        diagnostic: diagnostic!,
        statistic: 3.2,
        p_value: p!,
        verdict: 'said',
      }),
    ),
  ),
  averages: [-2, -1, 0, 1, 2].map(
    (day): Row => ({ group: 'all', model, day, n: 2, aar: 0.01 * day, caar: 0.02, positive: 1 }),
  ),
  tests: [
    {
      group: 'all',
      model,
      test: 'cross-sectional-t',
      measure: 'AAR',
      from: 0,
      to: 0,
      n: 2,
      estimate: 0.0787,
      statistic: 4.1,
      p_value: 0.152,
      conf_low: -0.1,
      conf_high: 0.25,
    },
    {
      group: 'all',
      model,
      test: 'cross-sectional-t',
      measure: 'CAAR',
      from: 0,
      to: 0,
      n: 2,
      estimate: 0.0787,
      statistic: 4.1,
      p_value: 0.152,
      conf_low: -0.1,
      conf_high: 0.25,
    },
    {
      group: 'all',
      model,
      test: 'sign-z',
      measure: 'CAAR',
      from: 0,
      to: 0,
      n: 2,
      estimate: 0.0787,
      reason: 'no variance: the signs are all the same',
    },
  ],
} satisfies Partial<Record<TableName, readonly Row[]>>;

/** Day 0 of the first event on other bases. */
export const measured: readonly Row[] = [
  { basis: 'gap', observed: -0.0128, supported: 'false' },
  { basis: 'open-to-close', observed: 0.1144, supported: 'true' },
].map((own) => ({
  observation: 'v4:0981.HK',
  security,
  claim: '+10%',
  date: '2026-04-24',
  day: 0,
  verdict: 'seen',
  ...own,
}));

/** The A share beside the claim of the first event. */
export const listing: readonly Row[] = [-1, 0, 1].map((day) => ({
  observation: 'v4:0981.HK',
  security: '688981.SS',
  claim: '+10%',
  basis: 'close-to-close',
  date: sessions[2 + day]!,
  day,
  observed: 0.047 + day / 100,
  supported: 'false',
  verdict: 'other listing 688981.SS: not supported',
}));

/** The rival of the story as the study found it: on the session before day 0 of the first event. */
export const v4Confounders: readonly Row[] = ['[-1, 1]', 'event [-2, 2]'].map((window) => ({
  observation: 'v4:0981.HK',
  rival: 'rival',
  date: '2026-04-23',
  day: -1,
  window,
  kind: 'confounder',
  action: 'flagged',
}));

const eventDays = ['0', '-1'];
const curveWindows = ['[0, 0]', '[-1, 1]'];
const subjects = [
  { observation: '', group: 'all' },
  { observation: 'v4:0981.HK', group: '' },
];

/** The specifications of the story: day 0 where it is, all significant, and a session earlier, none. */
const specifications = subjects.flatMap((subject) =>
  eventDays.flatMap((event_day, i) =>
    curveWindows.map(
      (window, j): Row => ({
        ...subject,
        specification: 2 * i + j + 1,
        model,
        benchmark: 'HSI',
        estimation_window: '[-250, -11]',
        event_day,
        returns: 'simple',
        window,
        estimate: 0.1 - 0.07 * i + 0.05 * j,
        std_error: 0.03,
        statistic: 3.3 - 2.3 * i,
        p_value: i === 0 ? 0.001 : 0.32,
        date: subject.observation === '' ? '' : sessions[2 - i]!,
        n: 1,
        df: 238,
        conf_low: 0.04 - 0.07 * i + 0.05 * j,
        conf_high: 0.16 - 0.07 * i + 0.05 * j,
      }),
    ),
  ),
);

const summary = {
  specifications: 4,
  median: 0.09,
  lowest: 0.03,
  highest: 0.15,
  share_significant: 0.5,
  share_same_sign: 1,
};
const half = { ...summary, specifications: 2 };

/** One story told beside other benchmarks, and in every way it could have been. */
export const robustnessTables = {
  benchmarks: ['HSI', 'GSPC'].map(
    (benchmark, i): Row => ({
      observation: 'v4:0981.HK',
      security,
      model,
      benchmark,
      lag: i,
      from: -1,
      to: 1,
      days: 3,
      estimate: 0.15 - 0.12 * i,
      statistic: 3.4 - 2.8 * i,
      p_value: i === 0 ? 0.0007 : 0.55,
      beta: 1.2,
      r_squared: 0.3,
      benchmark_date: sessions[2 - i]!,
    }),
  ),
  specifications,
  specification_tests: subjects.flatMap((subject) =>
    ['mean-statistic', 'median-estimate', 'significant-share'].map(
      (test): Row => ({ ...subject, ...summary, test, statistic: 0.09, draws: 199, p_value: 0.015 }),
    ),
  ),
  specification_choices: subjects.flatMap((subject) => [
    ...eventDays.map(
      (choice, i): Row => ({
        ...subject,
        ...half,
        dimension: 'event_day',
        choice,
        date: subject.observation === '' ? '' : sessions[2 - i]!,
        share_significant: 1 - i,
      }),
    ),
    ...curveWindows.map((choice): Row => ({ ...subject, ...half, dimension: 'window', choice })),
  ]),
} satisfies Partial<Record<TableName, readonly Row[]>>;

const finding: Finding = {
  severity: 'warning',
  code: 'stale-price',
  message: 'close stays at 38.2',
  file: 'smic.csv',
  line: 7,
};

/** The story of V4: one claim, two dates, a rival, a warning. */
export const v4: ReportInput = {
  result: resultOf(v4Tables, { findings: [finding], notice: 'Simulated prices.' }),
  prices: [priceSeries(security)],
};

/** The same with what hangs on the benchmark or on another choice. */
export const v4Robustness: ReportInput = { ...v4, result: resultOf({ ...v4Tables, ...robustnessTables }) };

/** The same with every text from the events file replaced by `text`. */
export function v4Saying(text: string): ReportInput {
  const events = v4Tables.events.map((row): Row => ({ ...row, label: text, source: text }));
  return { ...v4, result: resultOf({ ...v4Tables, events }, { title: text, notice: text }) };
}

/** Sessions of the story with a level that has made the moves. */
function priceSeries(symbol: string): PriceSeries {
  const close: number[] = [];
  for (const move of moves) close.push((close.at(-1) ?? 60) * (1 + move));
  const column = (factor: number) => Float64Array.from(close, (level) => level * factor);
  return {
    symbol,
    days: Int32Array.from(sessions, (date) => parseDay(date)!),
    columns: {
      open: column(0.99),
      high: column(1.02),
      low: column(0.97),
      close: column(1),
      volume: column(2_000_000),
    },
  };
}

/** Many observations of one security each, the i-th with |SCAR| i. */
export function manyObservations(n: number): StudyResult {
  const ids = Array.from({ length: n }, (_, i) => `e${i}:0981.HK`);
  return resultOf({
    events: ids.map((observation, i): Row => ({ ...atInstant, observation, event_id: `e${i}`, claim: '' })),
    abnormal_returns: ids.map(
      (observation, i): Row => ({
        observation,
        security,
        model,
        day: 0,
        date: '2026-04-24',
        abnormal_return: i / 1000,
        statistic: i,
        p_value: 0.01,
      }),
    ),
    windows: ids.map(
      (observation, i): Row => ({
        observation,
        security,
        model,
        from: 0,
        to: 0,
        days: 1,
        car: i / 1000,
        scar: i % 2 === 0 ? i : -i,
        p_value: 0.01,
      }),
    ),
  });
}

/** The tables of the story, its two events the readings of one date. */
export const v4ReadTwice = Object.fromEntries(
  Object.entries(v4Tables).map(([name, rows]) => [
    name,
    rows.map((row: Row) =>
      row.observation === asDated.observation ? { ...row, observation: readTwice[1]!.observation! } : row,
    ),
  ]),
) as typeof v4Tables;

/** The specification curves, that of the observation one of the second reading. */
export const curvesReadTwice = Object.fromEntries(
  (['specifications', 'specification_tests', 'specification_choices'] as const).map((name) => [
    name,
    robustnessTables[name].map((row: Row) =>
      row.observation === atInstant.observation ? { ...row, observation: readTwice[1]!.observation! } : row,
    ),
  ]),
);
