import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseTest, type SampleSummary } from '../../src/inference/choice.ts';
import { tests } from '../../src/inference/registry.ts';
import { smallSampleMethods } from '../../src/inference/small-sample/registry.ts';

const plain: SampleSummary = {
  n: 30,
  eventDates: 30,
  meanCorrelation: 0,
  effectiveN: 30,
  varianceRatio: 1,
  skewness: 0,
  missingShare: 0,
};
const chosen = (own: Partial<SampleSummary>) => chooseTest({ ...plain, ...own }).test;

test('a sample without trouble is read by bmp-t', () => {
  expect(chooseTest(plain)).toEqual({
    test: 'bmp-t',
    why: '30 observations on 30 event dates show none of the usual troubles. It weighs each by its own precision and takes the variance of the event day as it finds it, at hardly any cost where nothing is amiss.',
    reference: tests['bmp-t'].reference,
  });
});

test('a test the study makes goes before one it does not, and a sound one before an unsound one', () => {
  expect(chooseTest(plain, ['kolari-pynnonen-t', 'patell-z']).test).toBe('kolari-pynnonen-t');
  expect(chooseTest(plain, ['kolari-pynnonen-t', 'bmp-t']).test).toBe('bmp-t');
  expect(chooseTest({ ...plain, skewness: 2 }, ['bmp-t']).test).toBe('generalized-sign-z');
  expect(chooseTest(plain, []).test).toBe('bmp-t');
});

test('a wilder event day leaves bmp-t, and is named', () => {
  expect(chosen({ varianceRatio: 3 })).toBe('bmp-t');
  expect(chooseTest({ ...plain, varianceRatio: 3 }).why).toMatch('vary more on the event day than before it');
  expect(chooseTest({ ...plain, n: 2, effectiveN: 3, varianceRatio: 3 }).why).not.toMatch('vary more');
});

test('of thirty a variance of more than 42.557/29 is wild, by the chi-squared of 29 degrees of freedom', () => {
  const why = (varianceRatio: number) => chooseTest({ ...plain, varianceRatio }).why;
  expect(why(1.46)).not.toMatch('vary more');
  expect(why(1.47)).toMatch('vary more');
});

test('observations that move together are read by kolari-pynnonen-t', () => {
  const clustered = { eventDates: 5, meanCorrelation: 0.1, effectiveN: 30 / 3.9 };
  expect(chosen(clustered)).toBe('kolari-pynnonen-t');
  expect(chosen({ ...clustered, varianceRatio: 3, missingShare: 0.3 })).toBe('kolari-pynnonen-t');
  expect(chosen({ meanCorrelation: 0.001 })).toBe('bmp-t');
});

test('a correlation that makes the variance a tenth larger is let pass, and so is a tenth of the days missing', () => {
  const eleven = { ...plain, n: 11, eventDates: 11, effectiveN: 10, missingShare: 0.1 };
  expect(chooseTest({ ...eleven, meanCorrelation: 0.01 }).why).toMatch('none of the usual troubles');
  expect(chooseTest({ ...eleven, meanCorrelation: 0.0101 }).why).toMatch('event dates move together.');
  expect(chooseTest({ ...eleven, missingShare: 0.11 }).why).toMatch('event dates miss many event days.');
});

test('troubles are told one after the other, and one date as one', () => {
  const own = { eventDates: 1, meanCorrelation: 0.1, varianceRatio: 3, skewness: 2 };
  expect(chooseTest({ ...plain, ...own }).why).toMatch(
    /^30 observations on 1 event date move together, vary more on the event day than before it and are skewed\. /,
  );
});

test('skewed observations are read by the generalised sign test', () => {
  expect(chosen({ skewness: 2 })).toBe('generalized-sign-z');
  expect(chosen({ skewness: -2, varianceRatio: 3, missingShare: 0.3 })).toBe('generalized-sign-z');
  expect(chosen({ skewness: 0.5 })).toBe('bmp-t');
});

test('skewed ones that move together are ranked where ranks keep their level: many, on one date, all there', () => {
  const own = { skewness: 2, meanCorrelation: 0.1, effectiveN: 8, eventDates: 1 };
  expect(chosen(own)).toBe('grank-t');
  for (const spoilt of [{ n: 29 }, { eventDates: 2 }, { missingShare: 0.2 }])
    expect(chosen({ ...own, ...spoilt })).toBe('kolari-pynnonen-t');
  expect(chooseTest({ ...plain, ...own, n: 20 }).why).toMatch('no test here allows for all of it');
});

test('skewness counts beyond twice its standard error: 1.206 of eight, 0.811 of thirty', () => {
  const eight = { n: 8, eventDates: 8, effectiveN: 8 };
  expect([1.2, 1.21].map((skewness) => chosen({ ...eight, skewness }))).toEqual([
    'bmp-t',
    'generalized-sign-z',
  ]);
  expect([0.8, 0.82].map((skewness) => chosen({ skewness }))).toEqual(['bmp-t', 'generalized-sign-z']);
});

test('grank-t may miss a tenth of the days', () => {
  const own = { skewness: 2, meanCorrelation: 0.1, effectiveN: 8, eventDates: 1 };
  expect(chosen({ ...own, missingShare: 0.1 })).toBe('grank-t');
});

test('seven observations cannot show skewness', () => {
  expect(chosen({ n: 7, eventDates: 7, effectiveN: 7, skewness: 2.2 })).toBe('bmp-t');
});

test('one observation is ranked among its own days', () => {
  const one = chooseTest({ ...plain, n: 1, eventDates: 1, effectiveN: 1, varianceRatio: Number.NaN });
  expect(one.test).toBe('sq');
  expect(one.why).toMatch(/^One observation has no statistic/);
  expect(one.reference).toBe(smallSampleMethods.sq.reference);
});

test('a few that say no more than two are ranked: on one date as a portfolio, on several each', () => {
  const few = { n: 3, meanCorrelation: 0.75, effectiveN: 1.2 };
  expect(chosen({ ...few, eventDates: 1 })).toBe('portfolio-sq');
  expect(chosen({ n: 2, eventDates: 2, effectiveN: 2 })).toBe('sq');
  const why = (eventDates: number) => chooseTest({ ...plain, n: 2, eventDates, effectiveN: 2 }).why;
  expect(why(1)).toMatch(/^2 observations on 1 event date say less .* rank of their portfolio/);
  expect(why(2)).toMatch(/^2 observations on 2 event dates say less .* rank of each/);
});

test('three independent ones are no longer few', () => {
  expect(chosen({ n: 3, eventDates: 3, effectiveN: 3 })).toBe('bmp-t');
  expect(chosen({ n: 3, eventDates: 3, effectiveN: 2.9 })).toBe('sq');
  expect(chosen({ n: 1, eventDates: 1, effectiveN: Number.NaN })).toBe('sq');
});

test('what cannot be told troubles nothing', () => {
  const unknown = { meanCorrelation: Number.NaN, effectiveN: Number.NaN, skewness: Number.NaN };
  expect(chosen({ ...unknown, varianceRatio: Number.NaN })).toBe('bmp-t');
  expect(chosen({ ...unknown, n: 2, eventDates: 2 })).toBe('sq');
});

test('every sample has a test that exists, two sentences why, and a reference', () => {
  const ids = [...Object.keys(tests), ...Object.keys(smallSampleMethods)];
  const ratio = fc.double({ min: 0, max: 5 });
  fc.assert(
    fc.property(
      fc.record({
        n: fc.integer({ min: 1, max: 500 }),
        eventDates: fc.integer({ min: 1, max: 500 }),
        meanCorrelation: fc.double({ min: -0.1, max: 1 }),
        effectiveN: fc.double({ min: 0, max: 500 }),
        varianceRatio: ratio,
        skewness: fc.double({ min: -5, max: 5 }),
        missingShare: fc.double({ min: 0, max: 1 }),
      }),
      (summary) => {
        const { test: id, why, reference } = chooseTest(summary);
        expect(ids).toContain(id);
        expect(why).toMatch(/^[^.]+\. [^.]+\.$/);
        expect(reference).toMatch(/\(\d{4}\)/);
      },
    ),
  );
});
