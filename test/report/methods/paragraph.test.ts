import { describe, expect, test } from 'vitest';
import { adjustmentIds } from '../../../src/inference/adjustment/columns.ts';
import { covariances } from '../../../src/inference/cross-section/covariance.ts';
import { tests } from '../../../src/inference/registry.ts';
import { resamplingMethods } from '../../../src/inference/resampling/registry.ts';
import { models } from '../../../src/models/registry.ts';
import { methodsParagraphs, themes } from '../../../src/report/methods/paragraph.ts';
import { proseText } from '../../../src/report/methods/prose.ts';
import { settingSentences } from '../../../src/report/methods/sentences/registry.ts';
import { methodsSentences } from '../../../src/report/methods/text.ts';
import type { StudyResult } from '../../../src/study/result.ts';
import { everything } from '../../../src/study/run.ts';
import { type SettingsInput, settingsSchema } from '../../../src/study/settings.ts';
import { exchanges } from '../../../src/time/registry.ts';
import { atInstant, resultOf } from '../made-up.ts';

const textOf = (result: StudyResult) =>
  methodsSentences({ result, prices: [], version: '1.2.3' }).map(proseText).join(' ');
const studyOf = (settings: Partial<SettingsInput>) => resultOf({ events: [atInstant] }, settings);
const { shape } = settingsSchema(everything);

/** Settings that change what is shown, not what is done; `tables` leaves out the sentences of those that are not made. */
const shownAlone = ['notice', 'report', 'tables', 'title'];

type Case = readonly [Partial<SettingsInput>, string];

/** For each setting values of it, and what the paragraph must then say, or must not (`!`). */
const said: Readonly<Record<string, readonly Case[]>> = {
  adjust: [
    [{ adjust: [] }, 'p-values are not adjusted'],
    ...adjustmentIds.map((id): Case => {
      const names: Readonly<Record<string, string>> = {
        'benjamini-hochberg': 'Benjamini–Hochberg (Benjamini and Hochberg 1995).',
        'benjamini-yekutieli': 'Benjamini–Yekutieli (Benjamini and Yekutieli 2001).',
        bonferroni: 'Bonferroni (Dunn 1961).',
        hochberg: 'Hochberg (Hochberg 1988).',
        holm: 'Holm (Holm 1979).',
        'max-t': 'the largest statistic of resampled families (Westfall and Young 1993).',
      };
      return [{ adjust: [id] }, `adjusted for how many there are by: ${names[id]}`];
    }),
  ],
  alternative: [
    [{ alternative: 'two-sided' }, 'All p-values are two-sided.'],
    [{ alternative: 'greater' }, 'one-sided, for the alternative of positive abnormal returns;'],
    [{ alternative: 'less' }, 'one-sided, for the alternative of negative abnormal returns;'],
  ],
  benchmark: [[{}, 'The benchmark is HSI for 0981.HK.']],
  benchmarkClose: [
    [{ benchmarkClose: 'last-known' }, 'its last close known when that session closes'],
    [{ benchmarkClose: 'same-date' }, 'its close of the same date'],
    [{ models: ['mean-adjusted'], benchmarkClose: 'last-known' }, 'its last close known when that session'],
  ],
  benchmarks: [
    [{}, '!told also of'],
    [
      { benchmarks: ['HSTECH', ['A', 'B']] },
      'told also of 0981.HK beside HSTECH and the equal-weighted portfolio of A, B.',
    ],
    [{ benchmarks: ['HSTECH'], tables: ['events'] }, '!HSTECH'],
  ],
  confidence: [
    [{ confidence: 0.975 }, 'Confidence intervals and bands are at 97.5 %.'],
    [{ confidence: 0.9973 }, 'Confidence intervals and bands are at 99.73 %.'],
    [{ confidence: 0.9999 }, 'Confidence intervals and bands are at 99.99 %.'],
    [{ confidence: 0.9999 }, 'adjusted for all sessions looked at (Šidák 1967), is at most 0.01 %.'],
  ],
  confounders: [
    [
      {},
      'moved the price (McWilliams and Siegel 1997; Sorescu et al. 2017) are taken to be events marked as confounders.',
    ],
    [
      { confounders: { kinds: ['own-event', 'confounder', 'linked-event'] } },
      'other events of the security, events marked as confounders and events of another listing of the firm.',
    ],
    [
      { confounders: { policy: 'flag' } },
      'Those within the sessions [−1, +1] relative to day 0 are told and change nothing.',
    ],
    [
      { confounders: { policy: 'exclude', window: [-3, 2] } },
      'Observations with one within the sessions [−3, +2] relative to day 0 are excluded.',
    ],
    [
      { confounders: { policy: 'cut-window', window: [0, 2] } },
      'cut from the day of those within the sessions [0, +2] relative to day 0 outwards, and observations with one on day 0 are excluded.',
    ],
    [
      { confounders: { policy: 'drop-days' } },
      'The days they fall on, and the days after, are left out of the estimation window.',
    ],
    [{ tables: ['tests', 'windows'] }, '!Other events'],
    [{ tables: ['without_confounders'] }, 'Other events'],
    [{ confounders: { policy: 'exclude' }, tables: [] }, 'Observations with one within the sessions'],
  ],
  correlation: [
    [
      { correlation: 'overlap' },
      'taken over every pair of observations, the correlation of each times the share of dates their windows have in common.',
    ],
    [{ correlation: 'calendar' }, 'every pair of observations, each in full.'],
    [{ correlation: 'same-day' }, 'every pair of observations, those with different days 0 counting as 0.'],
    [{ tests: ['cross-sectional-t'] }, '!mean correlation'],
  ],
  crossSection: [
    [{}, '!regressed'],
    ...covariances.map((covariance): Case => {
      const words = {
        HC1: 'robust to heteroskedasticity, HC1 (MacKinnon and White 1985).',
        HC3: 'robust to heteroskedasticity, HC3 (MacKinnon and White 1985).',
        classical: 'classical, for one variance',
        cluster: 'clustered by event date (Liang and Zeger 1986).',
      };
      const crossSection = { window: [-1, 1] as [number, number], regressors: ['size'], covariance };
      return [{ crossSection }, words[covariance]];
    }),
    [
      { crossSection: { window: [-1, 1], regressors: ['size', 'debt'] } },
      'CARs over [−1, +1] are regressed on a constant and size, debt by least squares; standard errors',
    ],
    [
      { crossSection: { regressors: ['size'], weights: 'inverse-variance' } },
      'weighted by the inverse of the variance of its CAR; standard errors',
    ],
  ],
  dateSensitivity: [
    [{ dateSensitivity: { reach: 3 } }, 'with day 0 up to 3 sessions earlier or later,'],
    [{ dateSensitivity: { reach: 3 } }, 'a session within 3 of it does.'],
    [{ dateSensitivity: { reach: 7 }, reactionScan: { reach: 1 } }, 'a session within 1 of it does.'],
    [
      { dateSensitivity: { reach: 7 }, estimationWindow: [-120, -4] },
      'one of the other sessions [−3, +5] does.',
    ],
    [{ tables: ['reaction_scan'] }, '!earlier or later'],
  ],
  dependent: [
    [{ dependent: 'count-once' }, 'share dates are counted once in the samples: the first stands for all.'],
    [{ dependent: 'count-each' }, 'Every observation is counted in the samples,'],
    [{}, '!tested together'],
  ],
  estimationWindow: [
    [
      { estimationWindow: [-120, -21] },
      'Coefficients are estimated for each observation over the sessions [−120, −21] relative to day 0.',
    ],
    [
      { models: ['raw-returns', 'market-adjusted'] },
      'The estimation window of each observation is the sessions [−250, −11] relative to day 0: no coefficients are estimated over it, only the standard deviation of abnormal returns.',
    ],
    [
      { models: ['raw-returns', 'market-model', 'dimson(1)'] },
      'relative to day 0: coefficients are estimated over it (market model; market model with the Dimson beta, 1 lead and lag) or only the standard deviation of abnormal returns (raw returns).',
    ],
  ],
  eventDay: [
    [{}, 'whose close comes after the announcement (Berkman and Truong 2009).'],
    [{ eventDay: { nonSession: 'next' } }, 'without a session belongs to the next session;'],
    [{ eventDay: { nonSession: 'previous' } }, 'without a session belongs to the session before;'],
    [{ eventDay: { nonSession: 'exclude' } }, 'without a session is left out;'],
    [{ eventDay: { unknownTime: 'same-session' } }, 'without a time belongs to its own session;'],
    [{ eventDay: { unknownTime: 'next-session' } }, 'without a time belongs to the session after it;'],
    [{ eventDay: { unknownTime: 'both' } }, 'on its own session and on the one after it, and counts once;'],
    [{ eventDay: { closingAuction: 'next-session' } }, 'closing auction belongs to the next session;'],
    [{ eventDay: { closingAuction: 'same-session' } }, 'auction belongs to the session it closes;'],
    [{ eventDay: { suspended: 'first-trade' } }, 'is studied from its first later session with one.'],
    [{ eventDay: { suspended: 'exclude' } }, 'without a price on its day 0 is excluded.'],
    [{ eventDay: { suspended: 'keep' } }, 'keeps it, its return missing.'],
  ],
  eventWindow: [
    [
      { eventWindow: [-3, 4] },
      'over the event window [−3, +4]; their standard errors include the error of the forecast.',
    ],
    ...['raw-returns', 'market-adjusted', 'scholes-williams', 'dimson(2)', 'market-model-garch'].map(
      (model): Case => [
        { models: [model] },
        '; their standard errors are the residual standard deviation, without an error of the forecast.',
      ],
    ),
    [
      { models: ['market-model', 'raw-returns'] },
      '. Their standard errors include the error of the forecast (market model) or are the residual standard deviation, without an error of the forecast (raw returns).',
    ],
  ],
  factorExchange: [
    [{ models: ['capm'] }, 'Factors are dated by the sessions of New York.'],
    ...Object.keys(exchanges).map(
      (mic): Case => [
        { models: ['capm'], factorExchange: mic },
        `Factors are dated by the sessions of ${mic};`,
      ],
    ),
    [{ factorExchange: 'XNYS' }, '!Factors are dated'],
  ],
  gaps: [
    [{ gaps: 'one-session' }, 'the return after sessions without a price is missing;'],
    [{ gaps: 'since-last-trade' }, 'counted from the last trade, for the security alone;'],
    [{ gaps: 'trade-to-trade' }, 'counted from the last trade, for security and benchmark alike;'],
  ],
  minimumObservations: [[{ minimumObservations: 57 }, 'At least 57 sessions of the estimation window']],
  missingEventDay: [
    [{ missingEventDay: 'keep' }, 'is kept for the days it has.'],
    [{ missingEventDay: 'exclude' }, 'some day of the event window is excluded.'],
  ],
  models: [
    ...Object.entries(models).map(
      ([id, { name, formula }]): Case => [{ models: [id] }, `Expected returns: ${name}, ${formula}`],
    ),
    [{ models: ['dimson(2)'] }, 'Market model with the Dimson beta, 2 leads and lags'],
    [{ models: ['market-model'] }, 'E[R] = a + b·Rm (Fama et al. 1969).'],
    [{ models: ['market-model-garch'] }, 'fitted by a procedure of its own (Bollerslev 1986).'],
  ],
  priceColumn: [
    [
      { priceColumn: 'adj_close' },
      'closes adjusted for splits and dividends where the prices have them, else from closes.',
    ],
    [{ priceColumn: 'close' }, 'from closes, dividends not reinvested.'],
  ],
  reactionScan: [
    [{ reactionScan: { reach: 7 } }, 'The sessions [−7, +7] relative to day 0 are scanned'],
    [{ reactionScan: { reach: 20 } }, 'The sessions [−10, +20] relative to day 0 are scanned'],
    [{ confidence: 0.99 }, 'all sessions looked at (Šidák 1967), is at most 1 %.'],
    [{}, 'among those of the estimation window (Gelbach et al. 2013),'],
    [{}, 'by a normal jump (Ball and Torous 1988) of 3 standard deviations.'],
    [{ tables: ['date_sensitivity'] }, '!scanned'],
  ],
  resampling: [
    [{}, '!drawn from the sample'],
    ...Object.entries(resamplingMethods).map(
      ([id, { name }]): Case => [
        { resampling: { draws: 499, methods: [id] } },
        `repeated on 499 samples drawn from the sample, event dates as a whole, by: ${name} (`,
      ],
    ),
  ],
  returns: [
    [{ returns: 'simple' }, 'Returns are simple'],
    [{ returns: 'log' }, 'Returns are logarithmic'],
  ],
  securities: [[{}, 'Prices are in the currency of the listing: 0981.HK on XHKG in HKD.']],
  seed: [[{ seed: 7 }, 'hangs on the seed 7 alone.']],
  sessions: [
    [{ sessions: 'exchange' }, 'Sessions are those of the calendar of each exchange.'],
    [{ sessions: 'prices' }, 'Sessions are the dates found in the price files.'],
  ],
  smallSampleLimit: [
    [{ smallSampleLimit: 33 }, 'as a study of at most 33 observations has it.'],
    [{}, 'judged by itself, by exact tests and diagnostics of its estimation window, as'],
    [{ tables: ['diagnostics', 'tests'] }, 'by itself, by diagnostics of its estimation window, as a study'],
    [{ tables: ['diagnostics', 'tests'] }, '!exact tests'],
    [{ tables: ['small_samples'] }, 'by itself, by exact tests, as a study'],
    [{ smallSampleLimit: 0 }, '!Each observation is also judged'],
  ],
  specifications: [
    [{}, '!combinations'],
    [
      { specifications: {}, benchmarks: ['HSTECH'] },
      "in all combinations (Simonsohn et al. 2020) of: 1 model (Market model); 2 benchmarks (each security's own, HSTECH); 1 estimation window ([−250, −11]); 1 event day (day 0 where the study puts it); 1 kind of returns (simple); 2 windows ([0, 0], [−1, +1]).",
    ],
    [
      {
        specifications: {
          models: ['market-model', 'mean-adjusted'],
          benchmarks: ['HSI', ['A', 'B']],
          estimationWindows: [[-120, -21]],
          eventDays: [-1, { nonSession: 'previous', unknownTime: 'next-session' }],
          returns: ['simple', 'log'],
          windows: [[0, 1]],
        },
      },
      'of: 2 models (Market model, Mean-adjusted returns); 2 benchmarks (HSI, peers A + B); 1 estimation window ([−120, −21]); 2 event days (day 0 one session earlier, day 0 by the rule ‘no session: previous, time unknown: next’); 2 kinds of returns (simple, log); 1 window ([0, +1]).',
    ],
    [
      { specifications: { draws: 499 } },
      'the mean statistic over the specifications, the median estimate over the specifications and the share of the specifications that are significant in the dominant direction, each held against up to 499 placements of all events on earlier sessions free of them,',
    ],
    [{ specifications: { draws: 0 } }, 'is not tested as a whole.'],
    [{ specifications: {}, tables: ['specifications'] }, 'is not tested as a whole.'],
  ],
  tests: [
    [{ tests: [] }, 'No test over the sample is made.'],
    ...Object.entries(tests).map(
      ([id, { name }]): Case => [
        { tests: [id] },
        `tested over the sample by: ${name.replace(/ \([A-Z][^)]*\)$/, '')} (`,
      ],
    ),
    [{ tests: ['patell-z', 'sign-z'] }, 'Patell z (Patell 1976) and Sign test (Dixon and Mood 1946).'],
  ],
  windows: [
    [
      {
        windows: [
          [0, 1],
          [-2, 2],
        ],
      },
      'their sums over [0, +1], [−2, +2]. Buy-and-hold abnormal returns (BHARs) are the compounded return',
    ],
  ],
};

describe('the paragraphs on methods', () => {
  test('has a sentence for every setting that changes what is done', () => {
    const settings = Object.keys(shape).toSorted();
    expect([...Object.keys(settingSentences), ...shownAlone].toSorted()).toEqual(settings);
    expect(themes.flatMap((theme) => theme.settings).toSorted()).toEqual(Object.keys(settingSentences));
    expect(Object.keys(said)).toEqual(Object.keys(settingSentences));
  });

  const cases = Object.entries(said).flatMap(([key, values]) =>
    values.map(([study, words]) => [key, words, study] as const),
  );
  test.each(cases)('on %s says “%s” where it is so', (_, words, study) => {
    const text = textOf(studyOf(study));
    if (words.startsWith('!')) expect(text).not.toContain(words.slice(1));
    else expect(text).toContain(words);
  });

  const choices = Object.entries(shape).flatMap(([key, schema]) => {
    const inner = 'unwrap' in schema ? schema.unwrap() : schema;
    const options = 'options' in inner && Array.isArray(inner.options) ? (inner.options as unknown[]) : [];
    return options.every((option) => typeof option === 'string') && options.length > 0
      ? [[key, options] as const]
      : [];
  });
  test.each(choices.filter(([key]) => key !== 'factorExchange'))(
    'tells the values of %s apart',
    (key, options) => {
      const texts = options.map((option) => textOf(studyOf({ [key]: option })));
      expect(new Set(texts).size).toBe(options.length);
    },
  );

  test('looks at every choice of a word there is among the settings', () => {
    expect(choices.map(([key]) => key).toSorted()).toEqual([
      'alternative',
      'benchmarkClose',
      'correlation',
      'dependent',
      'factorExchange',
      'gaps',
      'missingEventDay',
      'priceColumn',
      'returns',
      'sessions',
    ]);
  });

  test('says nothing of settings that change only what is shown', () => {
    const changed: Partial<SettingsInput> = {
      title: 'Another',
      notice: 'Beware.',
      report: { decimals: 5, language: 'zh', columns: { windows: ['car'] }, titles: { report: 'T' } },
    };
    expect(textOf(studyOf(changed))).toBe(textOf(studyOf({})));
  });

  test('is silent on what belongs to tables that are not made', () => {
    const asked: Partial<SettingsInput> = { specifications: {}, resampling: {}, benchmarks: ['HSTECH'] };
    const [all, few] = [asked, { ...asked, tables: ['windows', 'tests'] }].map((one) => textOf(studyOf(one)));
    for (const words of ['combinations', 'drawn from the sample', 'HSTECH', 'scanned', 'judged by itself']) {
      expect(all).toContain(words);
      expect(few).not.toContain(words);
    }
  });

  test('are one a theme, those without a sentence left out', () => {
    const titles = ['Sample and dates', 'Returns and benchmark', 'Model and windows'];
    const told = methodsParagraphs({ result: studyOf({}), prices: [] });
    expect(told.map(({ title }) => title)).toEqual([
      ...titles,
      'Exclusions and other events',
      'Tests',
      'Robustness',
      'Software',
    ]);
    const few = methodsParagraphs({ result: studyOf({ tables: ['windows'] }), prices: [] });
    expect(few.map(({ title }) => title)).not.toContain('Robustness');
    expect(proseText(told[4]!.sentences[0]!)).toMatch(/^The null hypothesis/);
  });

  test('tell of no test where no table has one', () => {
    const text = textOf(studyOf({ tables: ['averages'] }));
    for (const words of ['null hypothesis', 'mean correlation', 'told unadjusted', 'two-sided', 'Confidence'])
      expect(text).not.toContain(words);
  });

  test('names the program and its version', () => {
    expect(textOf(studyOf({}))).toMatch(/Computed with eventstudy 1\.2\.3\.$/);
  });
});
