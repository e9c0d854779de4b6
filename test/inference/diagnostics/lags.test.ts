import { expect, test } from 'vitest';
import { lagsOf } from '../../../src/inference/diagnostics/lags.ts';
import { fitTo, sessionsFrom, withEvent } from './made-up.ts';

test('as many lags as a fifth of the days, from one to ten', () => {
  const fit = fitTo(withEvent(sessionsFrom(1, 20)));
  expect([3, 20, 49, 50, 250].map((known) => lagsOf({ ...fit, known }))).toEqual([1, 4, 9, 10, 10]);
});
