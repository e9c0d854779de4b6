import { expect, test } from 'vitest';
import { rulesSaid } from '../../../src/report/backtest/rules.ts';
import { untried } from './made-up.ts';

test('the rules are said in one line', () => {
  expect(rulesSaid(untried())).toBe(
    'long · first legal open to the close 3 sessions later · sized by notional 50000 · not hedged',
  );
  expect(rulesSaid(untried({ entry: { offset: 1, at: 'close', delay: 1 }, hedge: { beta: 1 } }))).toBe(
    'long · close of day 1, 1 session later to the close 3 sessions later · sized by notional 50000 · hedged, beta 1',
  );
});
