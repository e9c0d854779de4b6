import { expect, test } from 'vitest';
import { findingBlocks } from '../../../src/report/backtest/finding.ts';
import type { Block } from '../../../src/report/document/block.ts';
import { share } from '../../../src/report/numbers.ts';
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
  expect(text).toMatch(/became [\d,]+: \S+ % after costs, at worst \d+\.\d\d % below its peak\./);
  expect(text.indexOf('What of the move could be traded')).toBeLessThan(text.indexOf('Is it luck?'));
  expect(text).toContain('6 variants were tried here');
});

test('few event dates, flat days and trades that have not ended are told as cautions', () => {
  const text = textOf(findingBlocks(told()));
  expect(text).toMatch(/Only 1\d event dates: trades of one date are one draw of luck/);
  expect(text).toMatch(/On \S+ % of days nothing was held/);
  expect(text).toContain('1 trade had not ended');
});

test('flat days are those beside the active sessions of the table, a day of exit among the active', () => {
  const result = told();
  const { metric, view, value } = result.tables.performance.columns;
  const measured = (id: string) => value[metric.findIndex((one, i) => one === id && view[i] === 'calendar')]!;
  const flat = 1 - measured('active-sessions') / measured('periods');
  expect(flat).toBeLessThan(1 - measured('exposure-time'));
  expect(textOf(findingBlocks(result))).toContain(`On ${share(flat)} of days nothing was held`);
});

test('a strategy that was not asked about luck says how to ask', () => {
  expect(textOf(findingBlocks(untried()))).toContain('write luck: {} in the strategy');
});

test('nothing traded is said first, with the reasons by count and nothing else that is none', () => {
  const text = textOf(findingBlocks(empty()));
  expect(text).toMatch(
    /^Nothing was traded: of 2 observations decided, 2 were skipped and 0 blocked\. There is no result to tell\.\n2: the trade would have been smaller than one lot\.$/m,
  );
  expect(text).not.toMatch(/NaN|undefined|became|No trade has ended|Is it luck|event dates/);
});

test('one variant was tried, not were', () => {
  const one = told({ luck: { draws: 199 }, variants: { 'exit.sessions': [3] } });
  expect(textOf(findingBlocks(one))).toContain('1 variant was tried here;');
});

test('beyond five warnings the number of the others is told, one as one', () => {
  const warned = (number: number) => {
    const severity = 'warning' as const;
    const findings = Array.from({ length: number }, (_, i) => ({ severity, code: 'w', message: `w${i}` }));
    return textOf(findingBlocks({ ...untried(), findings }));
  };
  expect(warned(6)).toContain('1 more warning is in the table data_quality.');
  expect(warned(7)).toContain('2 more warnings are in the table data_quality.');
  expect(warned(5)).not.toContain('more warning');
});

test('two events that lead to one entry are told as one trade counted twice', () => {
  const prices = [quotes('S0', [10, 10, 11, 12, 13, 14, 15, 16, 17, 18])];
  const twice = [event(2, 'S0'), { ...event(2, 'S0'), event_id: 'again' }];
  expect(textOf(findingBlocks(backtest({}, prices, twice)))).toContain('1 trade repeats another');
});

test('how long trades were held is what came of it, not what was due', () => {
  const prices = [quotes('S0', [10, 10, 10, 10, 9, 9, 9, 9, 9, 9, 9, 9])];
  const events = [event(2, 'S0'), event(5, 'S0')];
  const strategy = { exit: { sessions: 4, at: 'close' } } as const;
  expect(textOf(findingBlocks(backtest({ ...strategy, stop: 0.05 }, prices, events)))).toMatch(
    /held [0-3] to 4 sessions/,
  );
  expect(textOf(findingBlocks(backtest(strategy, prices, events)))).toContain('held 4 sessions');
  expect(textOf(findingBlocks(backtest(strategy, prices, [event(10, 'S0')])))).toContain(
    'to be held 4 sessions',
  );
});

test('one trade has no chance to be told', () => {
  const text = textOf(findingBlocks(untried({ maxConcurrent: 1, exit: { sessions: 220, at: 'close' } })));
  expect(text).toMatch(/A trade brought \S+ % net on average; \d+ % of 1 ended trade gained\./);
});
