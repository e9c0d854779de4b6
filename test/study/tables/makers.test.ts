import { describe, expect, test } from 'vitest';
import { pValue } from '../../../src/inference/p-value.ts';
import { tests } from '../../../src/inference/registry.ts';
import { runStudy } from '../../../src/study/run.ts';
import { tableMakers } from '../../../src/study/tables/makers.ts';
import { schemas, type TableName } from '../../../src/table/schemas.ts';
import { columnsOf, isNumeric, rowsOf } from '../../../src/table/table.ts';
import { dateOf, eventOn, market, studyOf } from '../made-up.ts';

const missing = Number.NaN;
const closes = market(10, 3, 120);
closes.S1 = closes.S1!.map((close, t) => (t === 61 ? missing : close));
const events = [
  eventOn(60, 'S0 S1', {
    event_id: 'a',
    group: 'g',
    label: 'first',
    claim: '+10%',
    source: 'wire',
    analyst: 'Li',
  }),
  eventOn(70, 'S2', { event_id: 'b', group: 'h' }),
  eventOn(2, 'S2', { event_id: 'early', desk: 'HK' }),
  { event_id: 'timed', announced_at: `${dateOf(75)}T21:30:00Z`, security: 'S0' },
];
const own = {
  characteristics: ['S0', 'S1', 'S2'].map((security, i) => ({ security, size: [1, 2, 5][i]! })),
  crossSection: { regressors: ['size'] },
  models: ['market-model', 'mean-adjusted'],
  benchmarks: ['S2'],
  specifications: { eventDays: [0, 1], draws: 9 },
  resampling: { draws: 49 },
  findings: [{ severity: 'note', code: 'seen', message: 'a note', file: 'a.csv', line: 3 }],
};
const study = studyOf(closes, events, own);
const { tables } = runStudy(study);
/** The same with a rival, and with several announcements of one security, counted once. */
const crowded = runStudy(
  studyOf(
    closes,
    [
      ...events,
      eventOn(62, 'S0', { event_id: 'again' }),
      eventOn(70, 'S2', { event_id: 'rival', kind: 'confounder' }),
    ],
    { ...own, dependent: 'count-once' },
  ),
).tables;
const names = Object.keys(schemas) as TableName[];
const observed = 4; // a:S0, a:S1, b:S2, timed:S0

test('there is a maker for every table', () => {
  expect(Object.keys(tableMakers)).toEqual(names);
});

describe.each(names)('the table %s', (name) => {
  const table = crowded[name];

  test('has the columns of its schema, of its length, of their kind', () => {
    expect(table.name).toBe(name);
    expect(Object.keys(table.columns)).toEqual([...schemas[name].columns]);
    for (const [, values] of columnsOf(table)) expect(values).toHaveLength(table.length);
    for (const column of schemas[name].columns) {
      const values: Record<string, Float64Array | readonly string[]> = table.columns;
      const kinds = new Set([...values[column]!].map((value) => typeof value));
      expect([...kinds]).toEqual([isNumeric(column) ? 'number' : 'string']);
    }
  });

  test('has rows, and none that stands twice', () => {
    const rows = rowsOf(table).map((row) => JSON.stringify(row));
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows).size).toBe(rows.length);
  });
});

describe('events', () => {
  const rows = rowsOf(tables.events);

  test('tell what was announced and where it fell', () => {
    expect(rows[0]).toMatchObject({
      observation: 'a:S0',
      event_id: 'a',
      security: 'S0',
      exchange: 'XNYS',
      group: 'g',
      label: 'first',
      announced_at: dateOf(60),
      event_date: dateOf(60),
      phase: 'unknown-time',
      status: 'included',
      kind: 'event',
      source: 'wire',
      claim: '+10%',
      instant: '',
      alternatives: `${dateOf(59)} if the news was out before the previous close; ${dateOf(61)} if it came after the close`,
    });
  });

  test('tell the moment in UTC and on the clock of the exchange, where it is known', () => {
    const timed = rows.find(({ event_id }) => event_id === 'timed')!;
    expect(timed).toMatchObject({ phase: 'post-close', event_date: dateOf(76) });
    expect(timed.instant).toMatch(`${dateOf(75)}T21:30`);
    expect(timed.local_time).toMatch(new RegExp(`^${dateOf(75)}T1[67]:30.*-0[45]:00$`));
  });

  test('carry the user’s own columns, empty for events without them', () => {
    expect(tables.events.extra).toEqual({ analyst: ['Li', 'Li', '', '', ''], desk: ['', '', '', 'HK', ''] });
  });
});

describe('abnormal returns', () => {
  const rows = rowsOf(tables.abnormal_returns);

  test('have a row for each observation, model and day', () => {
    expect(rows).toHaveLength(observed * 2 * 11);
    expect(rows.slice(0, 11).map(({ day }) => day)).toEqual([-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5]);
    expect(rows.slice(0, 11).map(({ date }) => date)).toEqual(
      Array.from({ length: 11 }, (_, i) => dateOf(55 + i)),
    );
  });

  test('are the return less the expected one, over its standard error, and add up', () => {
    let sum = 0;
    for (const row of rows.slice(0, 11)) {
      sum += Number(row.abnormal_return);
      expect(row.abnormal_return).toBe(Number(row.return) - Number(row.expected_return));
      expect(row.statistic).toBeCloseTo(Number(row.abnormal_return) / Number(row.std_error), 12);
      expect(row.cumulative_abnormal_return).toBeCloseTo(sum, 15);
    }
  });

  test('are missing, with all that follows from them, where the return is', () => {
    const gap = rows.find((row) => row.observation === 'a:S1' && row.day === 1)!;
    for (const column of ['return', 'abnormal_return', 'std_error', 'statistic', 'p_value'])
      expect(gap[column]).toBeNaN();
    expect(gap.expected_return).not.toBeNaN();
    expect(gap.date).toBe(dateOf(61));
  });

  test('have the p-value of a t with the degrees of freedom of their model', () => {
    const [row] = rows;
    const estimation = rowsOf(tables.models).find(
      (one) => one.observation === row!.observation && one.model === row!.model,
    )!;
    const distribution = { name: 't', degreesOfFreedom: Number(estimation.df) } as const;
    expect(row!.p_value).toBe(pValue(Number(row!.statistic), distribution, 'two-sided'));
  });
});

describe('models and fits', () => {
  test('tell the window a model was estimated on', () => {
    expect(rowsOf(tables.models)[0]).toMatchObject({
      observation: 'a:S0',
      model: 'market-model',
      observations: 30,
      df: 28,
      estimation_start: dateOf(20),
      estimation_end: dateOf(49),
      benchmark: 'INDEX',
      reason: '',
    });
  });

  test('keep the row of a model that could not be estimated, with its reason and no numbers', () => {
    const row = rowsOf(tables.models).find(({ observation }) => observation === 'early:S2')!;
    expect(row).toMatchObject({
      reason: 'window-leaves-sample',
      estimation_start: '',
      observations: missing,
      sigma: missing,
    });
  });

  test('have a row for each coefficient, its statistic the estimate over its error', () => {
    const rows = rowsOf(tables.fits);
    expect(rows.slice(0, 3).map(({ model, term }) => [model, term])).toEqual([
      ['market-model', 'alpha'],
      ['market-model', 'beta'],
      ['mean-adjusted', 'alpha'],
    ]);
    expect(rows).toHaveLength(observed * 3);
    for (const row of rows) expect(row.statistic).toBe(Number(row.estimate) / Number(row.std_error));
    expect(Number(rows[1]!.estimate)).toBeCloseTo(1.1, 0);
  });

  test('test coefficients on both sides, whatever the alternative for the event', () => {
    const { fits } = runStudy({ ...study, alternative: 'greater' }).tables;
    expect(fits.columns.p_value).toEqual(tables.fits.columns.p_value);
  });
});

describe('windows', () => {
  const rows = rowsOf(tables.windows);

  test('have a row for each observation, model and window', () => {
    expect(rows).toHaveLength(observed * 2 * 2);
    expect(rows.slice(0, 2).map(({ from, to }) => [from, to])).toEqual([
      [0, 0],
      [-1, 1],
    ]);
  });

  test('sum the days there are, and say how many', () => {
    const gap = rows.find((row) => row.observation === 'a:S1' && row.from === -1)!;
    const days = rowsOf(tables.abnormal_returns).filter(
      (row) => row.observation === 'a:S1' && row.model === gap.model,
    );
    const ar = (day: number) => Number(days.find((row) => row.day === day)!.abnormal_return);
    expect(gap.days).toBe(2);
    expect(gap.car).toBe(ar(-1) + ar(0));
    expect(gap.scar).toBe(Number(gap.car) / Number(gap.std_error));
  });

  test('over one day are the abnormal return', () => {
    const { abnormal_return, p_value } = rowsOf(tables.abnormal_returns)[5]!;
    expect(rows[0]).toMatchObject({ car: abnormal_return, p_value });
  });
});

describe('tests and averages', () => {
  const rows = rowsOf(tables.tests);

  test('have the whole sample and each group, for every model, test and cell', () => {
    const cells = (id: keyof typeof tests) =>
      tests[id].measures.reduce((sum, m) => sum + (m === 'AAR' ? 11 : 2), 0);
    const each = (Object.keys(tests) as (keyof typeof tests)[]).reduce((sum, id) => sum + cells(id), 0);
    expect(rows).toHaveLength(3 * 2 * each);
    expect([...new Set(rows.map(({ group }) => group))]).toEqual(['all', 'g', 'h']);
  });

  test('have a p-value, or a reason and none', () => {
    for (const row of rows) {
      const isDefined = row.reason === '';
      expect(Number.isNaN(Number(row.p_value))).toBe(!isDefined);
      expect(Number.isNaN(Number(row.statistic))).toBe(!isDefined);
      expect(row.distribution === '').toBe(!isDefined);
    }
    expect(rows.filter(({ n }) => Number(n) < 2).every(({ reason }) => reason !== '')).toBe(true);
    expect(rows.some(({ reason }) => reason !== '')).toBe(true);
  });

  test('take their estimates and counts from the averages of their days', () => {
    const averages = rowsOf(tables.averages);
    for (const row of rows.filter(({ measure, test }) => measure === 'AAR' && test === 'cross-sectional-t')) {
      const average = averages.find(
        (own) => own.group === row.group && own.model === row.model && own.day === row.from,
      )!;
      expect(row.n).toBe(average.n);
      expect(row.estimate).toBe(average.aar);
    }
  });

  test('hold the estimate inside its confidence interval, as wide as the study asks', () => {
    const wide = rowsOf(runStudy({ ...study, confidence: 0.99 }).tables.tests);
    rows.forEach((row, i) => {
      if (Number.isNaN(Number(row.conf_low))) return;
      expect(row.conf_low).toBeLessThan(Number(row.estimate));
      expect(row.conf_high).toBeGreaterThan(Number(row.estimate));
      expect(wide[i]!.conf_low).toBeLessThan(Number(row.conf_low));
    });
  });

  test('halve the p-value of a positive statistic where only rises count', () => {
    const rises = rowsOf(runStudy({ ...study, alternative: 'greater' }).tables.tests);
    const positive = rows.flatMap((row, i) =>
      Number(row.statistic) > 0 && row.test !== 'wilcoxon-signed-rank' ? [[row, rises[i]!] as const] : [],
    );
    expect(positive.length).toBeGreaterThan(0);
    for (const [both, one] of positive) expect(one.p_value).toBeCloseTo(Number(both.p_value) / 2, 12);
  });
});

describe('claims', () => {
  const rows = rowsOf(tables.claims);

  test('are held against the sessions around day 0, for every security of the event', () => {
    const daysOf = (id: string) =>
      rows
        .filter(({ observation, basis }) => observation === id && basis === 'close-to-close')
        .map(({ day, supported }) => [day, supported]);
    expect(daysOf('a:S0').map(([day]) => day)).toEqual([-2, -1, 0, 1, 2]);
    expect(daysOf('a:S1').slice(3)).toEqual([
      [1, ''],
      [2, 'false'], // since the last session it traded
    ]);
    expect(rows[2]).toMatchObject({
      claim: '+10%',
      basis: 'close-to-close',
      date: dateOf(60),
      supported: 'false',
    });
  });

  test('have the abnormal return of the study’s first model', () => {
    const day = rowsOf(tables.abnormal_returns)[5]!;
    expect(rows[2]).toMatchObject({ abnormal_return: day.abnormal_return, p_value: day.p_value });
    expect(rows[2]!.observed).toBeCloseTo(Number(day.return), 15);
  });

  test('are held against prices even where the event is not studied', () => {
    const early = studyOf(closes, [events[1]!, eventOn(5, 'S2', { event_id: 'early', claim: '-1.0%' })]);
    const own = rowsOf(runStudy(early).tables.claims);
    expect(own.filter(({ basis }) => basis === 'close-to-close')).toHaveLength(5);
    for (const row of own) expect(row.abnormal_return).toBeNaN();
  });
});

test('data quality tells every finding, with what is known of its place', () => {
  expect(rowsOf(tables.data_quality).filter(({ code }) => code === 'seen')).toEqual([
    {
      file: 'a.csv',
      line: 3,
      column: '',
      symbol: '',
      date: '',
      severity: 'note',
      code: 'seen',
      value: '',
      message: 'a note',
      until: '',
    },
  ]);
});
