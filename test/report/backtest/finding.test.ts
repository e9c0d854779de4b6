import { expect, test } from 'vitest';
import { findingBlocks } from '../../../src/report/backtest/finding.ts';
import type { Block } from '../../../src/report/document/block.ts';
import { backtest, event, quotes } from '../../backtest/made-up.ts';
import { empty, told, untried } from './made-up.ts';

const textOf = (blocks: readonly Block[]) =>
  blocks
    .flatMap((block) => (block.kind === 'list' ? block.items : block.kind === 'heading' ? [block.text] : []))
    .join('\n');

test('the finding says what was traded, what it brought, what could be had, and whether it is luck', () => {
  const text = textOf(findingBlocks(told()));
  expect(text).toMatch(
    /^18 observations decided: \d+ traded on \d+ event dates, 1 skipped, \d blocked; held 3 sessions, not hedged\.$/m,
  );
  expect(text).toMatch(/A trade brought \S+ % net on average \(p = /);
  expect(text).toMatch(/became [\d,]+: \S+ % after costs/);
  expect(text.indexOf('What of the move could be traded')).toBeLessThan(text.indexOf('Is it luck?'));
  expect(text).toContain('6 variants were tried here');
});

test('few event dates, flat days and trades that have not ended are told as cautions', () => {
  const text = textOf(findingBlocks(told()));
  expect(text).toMatch(/Only 1\d event dates: trades of one date are one draw of luck/);
  expect(text).toMatch(/On \S+ % of days nothing was held/);
  expect(text).toContain('1 trade had not ended');
});

test('a strategy that was not asked about luck says how to ask', () => {
  expect(textOf(findingBlocks(untried()))).toContain('write luck: {} in the strategy');
});

test('nothing traded is said, without a number that is none', () => {
  const text = textOf(findingBlocks(empty()));
  expect(text).toContain('No trade has ended.');
  expect(text).not.toMatch(/NaN|undefined/);
});

test('two events that lead to one entry are told as one trade counted twice', () => {
  const prices = [quotes('S0', [10, 10, 11, 12, 13, 14, 15, 16, 17, 18])];
  const twice = [event(2, 'S0'), { ...event(2, 'S0'), event_id: 'again' }];
  expect(textOf(findingBlocks(backtest({}, prices, twice)))).toContain('1 trade repeats another');
});
