import { expect, test } from 'vitest';
import { methodItems } from '../../../src/report/backtest/method.ts';
import { told, untried } from './made-up.ts';

test('the method says rules, side, legal entry, costs and securities', () => {
  const text = methodItems(told()).join('\n');
  expect(text).toContain('No entry comes before the first price that could be had');
  expect(text).toContain('Slippage: fixed 0.0005; commission 0.0010 of value; costs times 1.00.');
  expect(text).toContain('Securities: ');
  expect(methodItems(untried({ stop: 0.05 })).join('\n')).toContain('stop at +5.00 %');
});

test('a strategy of one’s own is told by its name', () => {
  const decide = () => 1 as const;
  const side = { name: 'mine', meaning: 'always', reference: 'own', decide };
  expect(methodItems(untried({ side })).join('\n')).toContain('Side: mine, a function');
});
