import { beforeAll, describe, expect, test } from 'vitest';
import { readStudy } from '../../src/io/read-study.ts';
import { estimationOf, partedBy } from '../../src/report/model-estimation.ts';
import { rowsIn } from '../../src/report/rows.ts';
import type { StudyResult } from '../../src/study/result.ts';
import { runStudy } from '../../src/study/run.ts';

const ids = [
  'dimson(1)',
  'market-adjusted',
  'market-model',
  'market-model-garch',
  'mean-adjusted',
  'raw-returns',
  'scholes-williams',
];
let tables: StudyResult['tables'];
beforeAll(async () => {
  const { study } = await readStudy('data/study.yaml');
  const made = ['abnormal_returns', 'fits', 'models'] as const;
  ({ tables } = runStudy({ ...study, events: study.events.slice(0, 1), models: ids, tables: [...made] }));
});

describe.each(ids)('what is told of %s is what the study did', (id) => {
  const isOwn = ({ model }: { readonly model: readonly string[] }, row: number) => model[row] === id;

  test('its coefficients stand among the fits, where it has some', () => {
    expect(rowsIn(tables.fits, isOwn).length > 0).toBe(estimationOf(id)!.hasCoefficients);
  });

  test('the standard error of an abnormal return is s, where it has no error of the forecast', () => {
    const sigmas = new Map(
      rowsIn(tables.models, isOwn).map(({ observation, sigma }) => [observation, sigma]),
    );
    const days = rowsIn(tables.abnormal_returns, isOwn).filter((day) => Number.isFinite(day.std_error));
    expect(days.length).toBeGreaterThan(0);
    const { hasForecastError } = estimationOf(id)!;
    for (const day of days) {
      const sigma = sigmas.get(day.observation)!;
      if (hasForecastError) expect(day.std_error).toBeGreaterThan(sigma);
      else expect(day.std_error).toBe(sigma);
    }
  });
});

test('of a model of the caller’s own nothing is known', () => {
  expect(estimationOf('mine')).toBeUndefined();
  expect(partedBy(['mine', 'capm', 'raw-returns'], 'hasCoefficients')).toEqual({
    those: ['capm'],
    others: ['raw-returns'],
  });
});
