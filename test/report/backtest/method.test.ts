import { expect, test } from 'vitest';
import { methodItems } from '../../../src/report/backtest/method.ts';
import { told, untried } from './made-up.ts';

test('the method says rules, side, legal entry, costs and securities', () => {
  const text = methodItems(told()).join('\n');
  expect(text).toContain('No entry comes before the first price that could be had');
  expect(text).toContain('Slippage: 0.05 % of the price, on every fill; commission: 0.1 % of value.');
  expect(text).toContain('Securities: ');
  expect(methodItems(untried({ stop: 0.05 })).join('\n')).toContain('before that at a loss of 5 % (stop),');
});

test('a strategy without the fees of the exchanges says so', () => {
  const text = methodItems(untried({ costs: { exchangeFees: false } })).join('\n');
  expect(text).toContain('Without the fees of the exchanges. Slippage: 0.05 %');
});

test('a strategy of one’s own is told by its name', () => {
  const decide = () => 1 as const;
  const side = { name: 'mine', meaning: 'always', reference: 'own', decide };
  expect(methodItems(untried({ side })).join('\n')).toContain('Side: mine, a function');
});
