import { expect, test } from 'vitest';
import { blocked, executed, skipped } from '../../src/backtest/outcomes.ts';

test('an outcome has a status, and a reason unless the event was traded', () => {
  expect(executed).toEqual({ status: 'executed', reason: '', detail: '' });
  expect(skipped('extended', 'e1:S0')).toEqual({ status: 'skipped', reason: 'extended', detail: 'e1:S0' });
  expect(blocked('no-price')).toEqual({ status: 'blocked', reason: 'no-price', detail: '' });
});
