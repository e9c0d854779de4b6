import { describe, expect, test } from 'vitest';
import type { Chart } from '../../../src/report/charts/chart.ts';
import { charts } from '../../../src/report/charts/registry.ts';
import { claimCases } from '../../../src/report/claim-cases.ts';
import { toldObservations } from '../../../src/report/observations.ts';
import type { ReportInput } from '../../../src/report/report.ts';
import { selectObservations } from '../../../src/report/selection.ts';
import { openPlotter } from '../../../src/report/svg.ts';
import { parseDay } from '../../../src/time/day.ts';
import {
  asDated,
  curvesReadTwice,
  manyObservations,
  type Row,
  readTwice,
  resultOf,
  robustnessTables,
  v4,
  v4ReadTwice,
  v4Robustness,
  v4Tables,
} from '../made-up.ts';

const { plot, render } = await openPlotter();

function inputOf(input: ReportInput) {
  const selection = selectObservations(toldObservations(input.result), input.result);
  return { ...input, plot, selection, cases: claimCases(input.result) };
}

function drawnBy(chart: Chart, input: ReportInput = v4Robustness): string[] {
  return chart.draw(inputOf(input)).map(({ options, alt }) => render(options, alt));
}

describe.each(Object.entries<Chart>(charts))('chart %s', (_, chart) => {
  test('says how it is read, and draws nothing of an empty study', () => {
    expect(chart.explanation(v4).length).toBeGreaterThan(40);
    expect(chart.draw(inputOf({ result: resultOf({}), prices: [] }))).toEqual([]);
  });

  test('draws without a warning of Plot, without NaN, and says what it shows', () => {
    const drawn = drawnBy(chart);
    expect(drawn.length).toBeGreaterThan(0);
    for (const svg of drawn) {
      expect(svg).not.toMatch(/NaN|⚠|undefined/);
      expect(svg).toMatch(/aria-label="[^"]{20,}"/);
    }
  });

  test('tells the values at each place along it, in titles that need no script', () => {
    for (const svg of drawnBy(chart)) {
      const [, strips = ''] = /<g[^>]*class="readouts"[^>]*>(.*?)<\/g>/s.exec(svg) ?? [];
      expect(strips.split('<rect').length - 1).toBeGreaterThan(1);
      expect(strips.match(/<title>[^<\n]+\n[^<]+<\/title>/g)).toHaveLength(strips.split('<rect').length - 1);
    }
  });
});

test('the band of the CAR stands on the t quantile of the degrees of freedom', () => {
  expect(drawnBy(charts['abnormal-returns'])[0]).toContain('aria-label="area"');
  const withoutFit = drawnBy(charts['abnormal-returns'], {
    ...v4,
    result: resultOf({ ...v4Tables, models: [] }),
  });
  expect(withoutFit[0]).not.toMatch(/NaN/);
});

test('averages promise an interval only where one is drawn', () => {
  const { caar } = charts;
  expect(caar.explanation(v4)).toContain('the thin line its 95 % interval');
  const open = resultOf(v4Tables, { alternative: 'greater' });
  const others = resultOf({ ...v4Tables, tests: [{ ...v4Tables.tests[2]!, measure: 'CAAR' }] });
  for (const result of [open, others]) expect(caar.explanation({ result })).not.toContain('interval');
});

test('the number of a bar that ends just below the claim stands beyond its line', () => {
  const claims = v4Tables.claims.map((row) => ({ ...row, claim: '+10.5%' }));
  const [svg] = drawnBy(charts.claim, { ...v4, result: resultOf({ ...v4Tables, claims }) });
  const [, line] = svg!.match(/translate\(\d+,([\d.]+)\)" y="0.32em">claimed /)!;
  expect(svg).toContain(`,${line})" y="0.32em">+10.01 %<`);
});

test('a claim is drawn once for both dates, with a lane for each', () => {
  const [svg, ...others] = drawnBy(charts.claim);
  expect(others).toEqual([]);
  expect(svg).toContain('claimed +10%');
  expect(svg).toMatch(/v4[^<]*: holds/);
  expect(svg).toMatch(/v4-dated[^<]*: fails/);
});

describe('the claim drawn', () => {
  const saying = (claim: string, own = {}) => {
    const claims = v4Tables.claims.map((row) => ({ ...row, claim, ...own }));
    return drawnBy(charts.claim, { ...v4, result: resultOf({ ...v4Tables, claims }) });
  };
  const ruleOf = (svg: string) =>
    /<g[^>]*stroke-dasharray[^>]*aria-label="rule".*?<\/g>/s.exec(svg)?.[0] ?? '';
  const linesIn = (svg: string) => ruleOf(svg).split('<line').length - 1;

  test('is one line for a figure or a bound, two for a range', () => {
    expect([linesIn(saying('+10%')[0]!), linesIn(saying('over 7%')[0]!)]).toEqual([1, 1]);
    expect(linesIn(saying('7-10%')[0]!)).toBe(2);
  });

  test('says how many sessions each bar is for, and leaves long words to the title', () => {
    const [svg] = saying('rose 10% over 3 sessions');
    expect(svg).toContain('3 sessions from each');
    expect(svg).toMatch(/>claimed</);
  });

  test('has no picture where no session is known', () => {
    expect(saying('+10%', { date: '', day: Number.NaN, observed: Number.NaN, supported: '' })).toEqual([]);
  });

  test('has as many decimals over its bars as have room, and all where they are read out', () => {
    const result = resultOf(v4Tables, { report: { decimals: 8 } });
    const [svg] = drawnBy(charts.claim, { ...v4, result });
    expect(svg).toContain('>+10.0100 %<');
    expect(svg).toContain('Move +10.01000000&#160;%');
    expect(drawnBy(charts.claim, v4)[0]).toContain('>+10.01 %<');
  });

  test('has a gap where one session has no move', () => {
    const [svg] = saying('+10%', { observed: Number.NaN, supported: '' });
    expect(svg).not.toMatch(/NaN|undefined/);
  });
});

test('words over bars and lines have an edge in the colour of the paper', () => {
  for (const chart of [charts.claim, charts['reaction-scan']])
    expect(drawnBy(chart)[0]).toMatch(/<g[^>]*stroke="var\(--paper, #fff\)"[^>]*aria-label="text"/);
  expect(drawnBy(charts.residuals)[0]).not.toContain('--paper');
});

test('had the event been dated otherwise: blue where significant, grey where not, each with its p', () => {
  const [svg] = drawnBy(charts['date-sensitivity']);
  expect(svg).toContain('p &lt; 0.0001');
  expect(svg).toContain('p = 0.0731');
  expect(svg).toMatch(/aria-label="[^"]*Friday 24 April 2026: t = 3.77, p &lt; 0.0001/);
  const [blue, grey] = ['#3f7fd9', '#838d9d'].map((fill) => svg!.split(`<circle fill="${fill}"`).length - 1);
  expect([blue, grey]).toEqual([1, 2]);
});

test('a scan has a bar and a dot a session, the lines of one and of all, and says the verdict', () => {
  const [, svg] = drawnBy(charts['reaction-scan']);
  expect(svg).toContain('5 %, one session');
  expect(svg).toContain('5 %, all sessions');
  expect(svg).toContain('>96 %<');
  expect(svg!.split('<circle').length - 1).toBe(5);
  expect(svg).toMatch(/aria-label="[^"]*the stated date is probably late/);
  const withoutFit = drawnBy(charts['reaction-scan'], {
    ...v4,
    result: resultOf({ ...v4Tables, models: [] }),
  });
  expect(withoutFit[1]).not.toMatch(/NaN|one session</);
});

test('the names of the two lines of a scan stand apart where the lines are one to the eye', () => {
  const shiftOf = (rows: readonly Row[]) => {
    const scan = { ...v4, result: resultOf({ ...v4Tables, reaction_scan: rows }) };
    const [svg = ''] = drawnBy(charts['reaction-scan'], scan);
    return /translate\([\d.]+,([-\d.]+)\)"[^>]*><text[^>]*>[^<]*one session/.exec(svg)?.[1];
  };
  const large = v4Tables.reaction_scan.map((row) => ({ ...row, statistic: 100 * Number(row.statistic) }));
  expect([shiftOf(v4Tables.reaction_scan), shiftOf(large)]).toEqual(['-7', '8']);
});

test('prices with open, high and low are candles, closes alone a line', () => {
  expect(drawnBy(charts.price)[0]).not.toContain('aria-label="line"');
  const [series] = v4.prices;
  const closes = { ...series!, columns: { close: series!.columns.close! } };
  expect(drawnBy(charts.price, { ...v4, prices: [closes] })[0]).toContain('aria-label="line"');
});

test('the price of a share of some cents is told in what it is quoted in: axis, readouts and description', () => {
  const [series] = v4.prices;
  const columns = Object.fromEntries(
    Object.entries(series!.columns).map(([name, values]) => [
      name,
      name === 'volume' ? values : values.map((value) => Math.round(value / 2) / 1000),
    ]),
  );
  const [svg] = drawnBy(charts.price, { ...v4, prices: [{ ...series!, columns }] });
  const [, alt = ''] = /aria-label="([^"]*)"/.exec(svg!) ?? [];
  expect(alt).toMatch(/last close before it 0\.0\d\d, close on it 0\.0\d\d\.$/);
  expect(svg).toMatch(/Open 0\.0\d\d, high 0\.0\d\d, low 0\.0\d\d\nClose 0\.0\d\d\n/);
  const ticks = [...svg!.matchAll(/>(0\.\d+)</g)].map(([, label]) => label);
  expect(ticks.length).toBeGreaterThan(2);
  expect(new Set(ticks).size).toBe(ticks.length);
});

describe('an event window without day 0, or the session before it,', () => {
  const within = (from: number, to: number) => {
    const isIn = ({ day }: { readonly day?: string | number }) => Number(day) >= from && Number(day) <= to;
    const own = Object.fromEntries(
      Object.entries(v4Tables).map(([name, rows]: [string, readonly Row[]]) => [
        name,
        ['abnormal_returns', 'averages'].includes(name) ? rows.filter(isIn) : rows,
      ]),
    );
    const windows: [number, number][] = [[from, to]];
    return { ...v4, result: resultOf(own, { eventWindow: [from, to], windows }) };
  };
  const altOf = (chart: Chart, input: ReportInput) => chart.draw(inputOf(input))[0]!.alt;

  test('is described by what its charts show', () => {
    expect(altOf(charts.caar, within(1, 2))).toMatch(/: CAAR to day \+2 \+2\.00 % over 2\.$/);
    expect(altOf(charts.caar, v4)).toMatch(/: average abnormal return on day 0 0\.00 % over 2\.$/);
    const explained = [within(1, 2), within(-2, -1), within(0, 2)].map(
      charts['abnormal-returns'].explanation,
    );
    expect(explained.map((said) => said.includes('day 0 in orange'))).toEqual([false, false, true]);
  });

  test('has the closes of day 0 and before it in words, from the prices', () => {
    const whole = /: (last close before it .*)$/.exec(altOf(charts.price, v4))![1];
    expect(whole).toMatch(/^last close before it \d+\.\d\d, close on it \d+\.\d\d\.$/);
    for (const input of [within(0, 2), within(1, 2), within(-2, -1)])
      expect(altOf(charts.price, input)).toContain(`: ${whole}`);
  });

  test('says which close is not there', () => {
    const [series] = v4.prices;
    const dayZero = parseDay('2026-04-24')!;
    const without = (isLost: (day: number) => boolean) => {
      const close = series!.columns.close!.map((value, i) => (isLost(series!.days[i]!) ? Number.NaN : value));
      return altOf(charts.price, { ...v4, prices: [{ ...series!, columns: { close } }] });
    };
    expect(without((day) => day === dayZero)).toMatch(/: last close before it [\d.]+, none on it\.$/);
    expect(without((day) => day < dayZero)).toMatch(/: no close before it, close on it [\d.]+\.$/);
  });
});

test('the price has the volume at its foot, and a line where the news came', () => {
  const [series] = v4.prices;
  const length = series!.days.length;
  const volume = Float64Array.from({ length }, (_, i) => 1_000_000 * (i + 1));
  const traded = { ...series!, columns: { ...series!.columns, volume } };
  const [svg, dated] = drawnBy(charts.price, { ...v4, prices: [traded] });
  expect(svg).toMatch(/volume, at most \d,000,000/);
  expect(svg).toContain('announced during the session');
  expect(dated).toContain('announced on a day without a session');
  const without = { ...series!, columns: { ...series!.columns, volume: volume.fill(0) } };
  expect(drawnBy(charts.price, { ...v4, prices: [without] })[0]).not.toContain('volume, at most');
});

test('news of a suspended share stands on the session it was made on, which has no price', () => {
  const [series] = v4.prices;
  const day = parseDay('2026-04-24')!;
  const close = series!.columns.close!.map((value, i) => (series!.days[i] === day ? Number.NaN : value));
  const suspended = { ...series!, columns: { close } };
  const onTheDay = { ...asDated, announced_at: '2026-04-24', phase: 'unknown-time' };
  const result = resultOf({ ...v4Tables, events: [onTheDay], claims: [] });
  const lineOf = (prices: typeof v4.prices) => {
    const [svg = ''] = drawnBy(charts.price, { result, prices });
    return /stroke-dasharray="1 4"[^>]*><line[^>]* x1="([\d.]+)"/.exec(svg)?.[1];
  };
  expect(lineOf(v4.prices)).toBeDefined();
  expect(lineOf([suspended])).toBe(lineOf([{ ...series!, columns: { close: series!.columns.close! } }]));
});

test('residual diagnostics are a row each, a dot an observation, orange where the model is doubted', () => {
  const [svg, ...more] = drawnBy(charts.residuals);
  expect(more).toEqual([]);
  expect(svg!.split('<circle').length - 1).toBe(4);
  expect(svg!.split('<circle fill="#d46f1f"').length - 1).toBe(1);
  expect(svg).toContain(
    '<title>Ljung–Box: 1 of 2 below 5 %\nv4:0981.HK p = 0.0042\n'.replace('5 %', '5&#160;%'),
  );
  expect(svg).toMatch(/aria-label="[^"]*below 5 %: Ljung–Box 1, White 0\."/);
});

describe('all observations together', () => {
  const titlesIn = (svg: string) => [...svg.matchAll(/<title>([^<]*)/g)].map(([, text]) => text!);

  test('are lines told by names below, and every session tells what each had come to', () => {
    const [svg, ...more] = drawnBy(charts['car-paths']);
    expect(more).toEqual([]);
    expect(svg!.match(/class="series series-\d"/g)).toHaveLength(2);
    expect(svg!.match(/class="key key-\d"/g)).toHaveLength(4);
    expect(titlesIn(svg!)[2]).toBe('CAR, day 0\n+15.00&#160;% 0981.HK, v4\n+15.00&#160;% 0981.HK, v4-dated');
  });

  test('of many draw the others as one grey path, which weighs little', () => {
    const [svg] = drawnBy(charts['car-paths'], { result: manyObservations(1000), prices: [] });
    expect(svg!.match(/class="series series-\d+"/g)).toHaveLength(13);
    expect(svg).toContain('988 other observations');
    expect(svg!.length).toBeLessThan(300_000);
  });

  test('of thousands draw a part, evenly chosen, and say so', () => {
    const [svg] = drawnBy(charts['car-paths'], { result: manyObservations(3000), prices: [] });
    expect(svg).toContain('996 of 2988 others');
  });

  test('cut long names where values are told', () => {
    const long = 'x'.repeat(300);
    const events = v4Tables.events.map((row) => ({ ...row, event_id: long }));
    const [svg] = drawnBy(charts['car-paths'], { ...v4, result: resultOf({ ...v4Tables, events }) });
    for (const told of titlesIn(svg!)) expect(told.length).toBeLessThan(130);
  });

  test('are not drawn where there is but one', () => {
    const one = { ...v4Tables, abnormal_returns: v4Tables.abnormal_returns.slice(0, 5) };
    expect(drawnBy(charts['car-paths'], { ...v4, result: resultOf(one) })).toEqual([]);
  });
});

describe('a specification curve', () => {
  const curves = charts['specification-curve'];

  test('is drawn of the whole sample and of each observation told, with what it ranges over', () => {
    const drawn = curves.draw(inputOf(v4Robustness));
    expect(drawn.map(({ subject }) => subject)).toEqual(['all', 'v4:0981.HK']);
    expect(drawn[1]!.alt).toBe(
      'SMIC (0981.HK), v4: 4 specifications. Estimates +3.00 % to +15.00 %, median +9.00 %; 50 % significant.',
    );
  });

  test('names each choice of a dimension with several, the event day by its date', () => {
    const [sample, single] = drawnBy(curves);
    for (const label of ['event day', 'window', '[−1, +1]']) expect(single).toContain(`>${label}<`);
    expect(single).toMatch(/>24 Apr<[\s\S]*>23 Apr</);
    expect(sample).toMatch(/>0<[\s\S]*>−1</);
    expect(single).not.toContain('>benchmark<');
  });

  test('of many specifications runs their intervals into one band, and stays small', () => {
    const [row] = robustnessTables.specifications;
    const many = Array.from({ length: 900 }, (_, i) => ({
      ...row!,
      specification: i + 1,
      estimate: Math.sin(i) / 10,
    }));
    const [svg] = drawnBy(curves, {
      ...v4,
      result: resultOf({ ...v4Tables, ...robustnessTables, specifications: many }),
    });
    expect(svg).toContain('aria-label="area"');
    expect(svg!.length).toBeLessThan(200_000);
  });
});

test.each(['car-paths', 'claim', 'specification-curve'] as const)(
  'chart %s names the second of two readings of a date otherwise than the first',
  (id) => {
    const result = resultOf({ ...v4ReadTwice, ...curvesReadTwice, events: readTwice });
    expect(drawnBy(charts[id], { result, prices: [] }).join('')).toContain('v4@next-session');
  },
);
