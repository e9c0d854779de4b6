import { describe, expect, test } from 'vitest';
import { citedIn, proseText } from '../../../../src/report/methods/prose.ts';
import { settingSentences } from '../../../../src/report/methods/sentences/registry.ts';
import type { SettingsInput } from '../../../../src/study/settings.ts';
import { atInstant, type Row, resultOf } from '../../made-up.ts';

const peered = resultOf({ events: [atInstant] });
const listings = {
  ...peered,
  securities: [
    {
      symbol: '0981.HK',
      name: 'SMIC',
      exchange: 'XHKG',
      currency: 'HKD',
      issuer: 'SMIC',
      benchmark: 'peers',
      peers: ['A', 'B'],
    },
    {
      symbol: '688981.SS',
      name: 'SMIC A',
      exchange: 'XSHG',
      currency: 'CNY',
      issuer: 'SMIC',
      benchmark: undefined,
    },
  ],
  tables: resultOf({
    events: [atInstant, { ...atInstant, observation: 'v4:688981.SS', security: '688981.SS' }],
  }).tables,
};

test.each(Object.entries(settingSentences))(
  '%s: sentences begin large and end in a full stop',
  (_, sentences) => {
    const told = sentences(listings, []).map(proseText);
    expect(told.filter((sentence) => !/^([A-Z]|p-values).*\.$/.test(sentence))).toEqual([]);
  },
);

test('a benchmark of peers is told as the portfolio it is', () => {
  expect(settingSentences.benchmark(listings, []).map(proseText)).toEqual([
    'The benchmark is the equal-weighted portfolio of A, B for 0981.HK.',
  ]);
});

test('where a benchmark closes in another zone its slopes are summed, unless that was asked for', () => {
  const tables = resultOf({ events: [atInstant], benchmarks: [{ model: 'dimson(1)', security: '0981.HK' }] });
  expect(settingSentences.benchmarks(tables, []).map(proseText)).toEqual([
    'Beside a benchmark that closes in another time zone, the slopes on its session before, that of the day and the one after are also summed (Dimson 1979).',
  ]);
  const asked = { ...tables, settings: { ...tables.settings, models: ['dimson(1)'] } };
  expect(settingSentences.benchmarks(asked, [])).toEqual([]);
});

test('the test that stands in for a CAAR without confounded observations is told, too', () => {
  const without_confounders = [{ test: 'cross-sectional-t' }];
  const said = (tests: readonly string[]) =>
    settingSentences
      .tests(resultOf({ without_confounders }, { tests: [...tests] }), [])
      .map((sentence) => proseText(sentence).replace(/ \(.*/, ''));
  const alone =
    'The null hypothesis of no abnormal return is tested over the sample with and without its confounded observations by: Cross-sectional t';
  expect(said([])).toEqual([alone]);
  expect(said(['calendar-time-t'])).toEqual([
    expect.stringMatching(
      /^The null hypothesis of no abnormal return is tested over the sample by: Calendar/,
    ),
    alone,
  ]);
  expect(said(['cross-sectional-t'])).toHaveLength(1);
});

describe('samples drawn', () => {
  const said = (rows: readonly Row[], methods = ['sign-flip', 'wild-rademacher']) =>
    settingSentences
      .resampling(resultOf({ resampling: rows }, { resampling: { draws: 99, methods } }), [])
      .map(proseText);
  const whole = { method: 'sign-flip', clusters: 3, draws: 8 };
  const drawn = { method: 'sign-flip', clusters: 9, draws: 99 };
  const wild = { method: 'wild-rademacher', clusters: 3, draws: 99 };

  test('are told apart from those that are all there are', () => {
    expect(said([whole, wild])).toEqual([
      expect.stringMatching(
        /^Tests are repeated on 99 samples drawn from the sample, event dates as a whole, by: Wild bootstrap by event date, Rademacher weights \(Davidson and Flachaire 2008\)\.$/,
      ),
      expect.stringMatching(
        /^Tests are repeated on the sample under every choice of signs of its event dates, by: Sign-flip permutation by event date \(/,
      ),
    ]);
    expect(said([whole], ['sign-flip'])).toHaveLength(1);
  });

  test('are told with how many may be gone through where some samples are and others are not', () => {
    expect(said([whole, drawn, wild])).toEqual([
      expect.stringContaining(
        'Sign-flip permutation by event date, over all choices of signs where these are at most 100 (Fisher 1935;',
      ),
    ]);
    expect(said([drawn, wild])[0]).toContain('by: Sign-flip permutation by event date (Fisher 1935;');
  });

  test('are none where no sample has two event dates', () => {
    expect(said([{ method: 'sign-flip', reason: 'one event date' }])).toEqual([
      'No sample could be drawn from the sample to repeat tests on.',
    ]);
  });
});

test('several event days of one security are tested together', () => {
  const joint = resultOf({ events: [atInstant], joint_tests: [{ observation: 'v4:0981.HK' }] });
  expect(settingSentences.dependent(joint, []).map(proseText)[1]).toContain('a variable for each event day.');
});

test('with and without rivals, what is done about them elsewhere is said to be left out', () => {
  const said = (policy: 'cut-window' | 'flag', rows: readonly Row[]) =>
    settingSentences
      .confounders(resultOf({ without_confounders: rows }, { confounders: { policy } }), [])
      .map(proseText);
  expect(said('cut-window', [{ sample: 'all' }]).at(-1)).toBe(
    'The result with and without them is of observations as if nothing had been done about them: none is excluded or cut, and no day left out.',
  );
  expect(said('cut-window', [])).toHaveLength(2);
  expect(said('flag', [{ sample: 'all' }])).toHaveLength(2);
});

test('a one-sided alternative is named, and what does not follow it', () => {
  const said = (alternative: 'greater' | 'less' | 'two-sided') =>
    settingSentences.alternative(resultOf({}, { alternative }), []).map(proseText);
  expect(said('greater')).toEqual([
    'p-values are one-sided, for the alternative of positive abnormal returns; those of the coefficients of expected-return models, the reaction scan, the F tests and the diagnostics are not.',
  ]);
  expect(said('less')[0]).toContain('for the alternative of negative abnormal returns;');
  expect(said('two-sided')).toEqual(['All p-values are two-sided.']);
});

test('a model without a benchmark is said to count once, where benchmarks were tried', () => {
  const rows = ['HSI', 'NDQ', ''].map((benchmark, i) => ({ specification: i + 1, benchmark }));
  const said = (specifications: typeof rows) =>
    proseText(settingSentences.specifications(resultOf({ specifications }, { specifications: {} }), [])[0]!);
  expect(said(rows)).toMatch(/, a model without a benchmark counted once\.$/);
  expect(said(rows.slice(0, 2))).not.toContain('counted once');
  expect(said(rows.slice(1))).not.toContain('counted once');
  expect(said(rows.slice(2))).toContain('in the one combination (');
});

test('specifications are counted where they were made', () => {
  const specifications = [1, 2, 3, 1].map((specification) => ({ specification }));
  const made = resultOf({ events: [atInstant], specifications }, { specifications: {} });
  expect(proseText(settingSentences.specifications(made, [])[0]!)).toContain('in all 3 combinations (');
});

test('a curve is said to be tested as a whole where it was: not where no earlier session has room', () => {
  const said = (p_value: number) => {
    const specification_tests = [{ p_value: Number.NaN }, { p_value }];
    const told = resultOf({ events: [atInstant], specification_tests }, { specifications: {} });
    return proseText(settingSentences.specifications(told, [])[1]!);
  };
  expect(said(0.2)).toMatch(/^The curve of their estimates is tested as a whole by /);
  expect(said(Number.NaN)).toBe('The curve of their estimates is not tested as a whole.');
});

describe('groups compared', () => {
  const said = (rows: readonly Row[], own: Partial<SettingsInput> = {}) =>
    settingSentences
      .smallSampleLimit(resultOf({ events: [atInstant], group_comparisons: rows }, own), [])
      .map(proseText);
  const dealt = { estimate: 0.02, p_permutation: 0.1, draws: 35, exact: 'true' };
  const drawn = { estimate: 0.02, statistic: 2.1, p_permutation: 0.03, draws: 499, exact: 'false' };

  test('are so by Welch’s t and by a permutation, over all arrangements or some drawn', () => {
    expect(said([dealt, drawn])[1]).toBe(
      'The CAARs of every two groups are compared by Welch’s t (Welch 1947), which takes observations as independent, and by a permutation of the groups by event date, over all arrangements where there are at most 10000 and else over 499 drawn at random (Fisher 1935; Phipson and Smyth 2010).',
    );
    expect(said([drawn])[1]).toContain('by event date, over 499 arrangements drawn at random (Fisher 1935;');
  });

  test('name no test that no comparison has', () => {
    expect(said([dealt])[1]).toBe(
      'The CAARs of every two groups are compared by a permutation of the groups by event date, over all arrangements (Fisher 1935).',
    );
    expect(said([{ reason: 'a group has no observation with a value there' }])).toHaveLength(1);
    expect(said([])).toHaveLength(1);
  });

  test('are told where theirs is the only table, without what is then not made', () => {
    const alone = said([dealt], { tables: ['group_comparisons'] });
    expect(alone).toEqual([expect.stringContaining('every two groups')]);
  });
});

test('listings of one firm are named, and the currency of each', () => {
  expect(settingSentences.securities(listings, []).map(proseText)).toEqual([
    'Prices are in the currency of the listing: 0981.HK on XHKG in HKD; 688981.SS on XSHG in CNY.',
    'Listings of one firm are 0981.HK and 688981.SS.',
  ]);
});

test('securities without a benchmark are told as such', () => {
  const [, alone] = listings.securities;
  const without = { ...listings, securities: [alone!] };
  expect(settingSentences.benchmark(without, []).map(proseText)).toEqual(['No security has a benchmark.']);
  expect(settingSentences.benchmarkClose(without, [])).toEqual([]);
});

test('a test and a model of the caller’s own are told by their ids', () => {
  const own = { ...peered, settings: { ...peered.settings, tests: ['mine'], models: ['ours'] } };
  expect(settingSentences.tests(own, []).map(proseText)[0]).toContain('mine, given with the study.');
  expect(settingSentences.models(own, []).map(proseText)).toEqual([
    'Expected returns are those of the model ours, given with the study.',
  ]);
  expect(citedIn(settingSentences.models(own, []))).toEqual([]);
});

test('nothing is said of what a model of the caller’s own learns, beside others or alone', () => {
  const under = (...models: string[]) => {
    const own = { ...peered, settings: { ...peered.settings, models } };
    return [settingSentences.estimationWindow, settingSentences.eventWindow].map((said) =>
      said(own, []).map(proseText).join(' '),
    );
  };
  expect(under('ours')).toEqual([
    'The estimation window of each observation is the sessions [−250, −11] relative to day 0.',
    'Abnormal returns are the returns less those expected, over the event window [−2, +2].',
  ]);
  expect(under('ours', 'capm')[0]).toMatch(
    /: coefficients are estimated over it \(capital asset pricing model\)\.$/,
  );
  expect(under('ours', 'raw-returns')[1]).toMatch(
    /\. Their standard errors are the residual standard deviation, without an error of the forecast \(raw returns\)\.$/,
  );
});

test('that r̄ of more than 2000 observations comes from sums by date is told where a sample has as many', () => {
  const said = (n: number) =>
    settingSentences
      .correlation(resultOf({ tests: [{ test: 'bmp-t', n }] }, { tests: ['kolari-pynnonen-t'] }), [])
      .map(proseText);
  expect(said(2000)).toHaveLength(1);
  expect(said(2001)[1]).toBe(
    'Of more than 2000 observations it is drawn from sums of residuals by date, which allow for missing days by what is expected of them.',
  );
});
