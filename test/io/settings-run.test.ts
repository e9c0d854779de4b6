import { expect, test } from 'vitest';
import { settingsRun } from '../../src/io/settings-run.ts';
import { runStudy } from '../../src/study/run.ts';
import { eventOn, market, studyOf } from '../study/made-up.ts';

const study = studyOf(market(3, 2, 90), [eventOn(60, 'S0')]);
const { settings } = runStudy(study);

test('a study run as it was read has nothing to add', () => {
  expect(settingsRun(settings, { ...study, ...settings })).toEqual({});
});

test('what a program changed is told with all the rest', () => {
  const read = { ...study, ...settings, confidence: 0.9 };
  expect(settingsRun(settings, read)).toEqual({ settings });
});
