import { slippages } from '../../../src/backtest/slippage/registry.ts';
import type { Slippage } from '../../../src/backtest/slippage/slippage.ts';
import { type Chapter, membersOf } from '../chapter.ts';

export const fillSlippage: Chapter = {
  title: 'Slippage',
  introduction: 'How much worse than the quoted price an order is filled, a fraction of the price.',
  registry: ['backtest/slippage/registry.ts', 'slippages'],
  members: membersOf<Slippage>(slippages, ({ name, formula, reference }) => ({
    name,
    facts: [
      ['fraction of the price', formula],
      ['source', reference],
    ],
  })),
};
