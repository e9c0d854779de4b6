import { describe, expect, test } from 'vitest';
import { checkStrategy, type Strategy, strategySchema } from '../../../src/backtest/strategy.ts';
import { methodItems } from '../../../src/report/backtest/method.ts';
import * as z from '../../../src/study/zod.ts';
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

/** Of a key two values, and of the strategy what the key needs so that it decides anything. */
type Tried = readonly [one: unknown, other: unknown, own?: Strategy];

const risk: Strategy = { sizing: { by: 'equal-risk', value: 0.01 } };
const carried: Strategy = { blocked: { action: 'carry' } };
const root: Strategy = { slippage: { model: 'square-root', rate: 0.1 } };

/** Every key by its path, `*` for a name; what luck and variants found has sections of its own. */
const leaves: Readonly<Record<string, Tried>> = {
  'blocked.action': ['cancel', 'carry'],
  'blocked.sessions': [2, 3, carried],
  borrow: [0.03, 0.04],
  capital: [5, 6],
  'costs.commission.minimum': [5, 6],
  'costs.commission.perShare': [0.01, 0.02],
  'costs.commission.rate': [0.001, 0.002],
  'costs.exchangeFees': [true, false],
  'costs.times': [1, 2],
  currency: ['EUR', 'USD'],
  'entry.at': ['open', 'close'],
  'entry.delay': [0, 1],
  'entry.offset': [-1, 1],
  'exit.at': ['open', 'close'],
  'exit.sessions': [8, 9],
  'hedge.beta': ['ols', 1],
  'hedge.minimumObservations': [20, 21],
  'hedge.rebalance': ['none', 'daily'],
  'hedge.symbol': ['MKT', 'S1'],
  'hedge.window': [
    [-60, -1],
    [-60, -2],
  ],
  leverage: [2, 3],
  maxConcurrent: [4, 5],
  maxPerSecurity: [4, 5],
  overlap: ['stack', 'extend'],
  priceLimits: ['exchange', 'none'],
  'rates.*': [0.5, 0.6],
  'rates.*.invert': [true, false, { rates: { JPY: { series: 'X' } } }],
  'rates.*.series': ['X', 'Y'],
  rebalance: ['none', 'daily', { sizing: { by: 'fraction', value: 0.1 } }],
  'securities.*.borrow': [0.03, 0.04],
  'securities.*.exempt': [['stamp_duty'], []],
  'securities.*.limit': [0.2, 0.3],
  'securities.*.listed': ['2024-01-02', '2024-01-03'],
  'securities.*.lot': [4, 5],
  'securities.*.shortable': [true, false],
  settlement: ['exchange', 'none'],
  shares: ['whole', 'fractional'],
  shortSales: ['exchange', 'none'],
  side: ['long', 'short'],
  'sizing.by': ['shares', 'notional', { sizing: { value: 7 } }],
  'sizing.value': [7, 8],
  'sizing.window': [20, 30, risk],
  'slippage.model': ['fixed', 'spread', { slippage: { rate: 0.01 } }],
  'slippage.rate': [0.004, 0.005],
  'slippage.sides': ['both', 'exit', { slippage: { rate: 0.01 } }],
  'slippage.window': [20, 30, root],
  stop: [0.03, 0.04],
  stopsFrom: ['entry', 'last-close', { stop: 0.03 }],
  target: [0.03, 0.04],
  ticks: ['exchange', 'none'],
  'timeStop.sessions': [2, 3],
  'timeStop.unless': [0.01, 0.02, { timeStop: { sessions: 2 } }],
  trailingStop: [0.03, 0.04],
  unknownTime: ['next-session', 'during'],
  volumeCap: [0.03, 0.04],
};

/** What stands for a name in a path. */
const named = new Map([
  ['rates', 'JPY'],
  ['securities', 'S0'],
]);

/** A copy of what was written with a value at a path; what lies on the way is made where it is not there. */
function put(written: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const inner =
    typeof written === 'object' && written !== null ? new Map(Object.entries(written)) : new Map();
  return Object.fromEntries([...inner, [key, put(inner.get(key), rest, value)]]);
}

interface Node {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | boolean;
  readonly anyOf?: readonly Node[];
}

/** The paths of a schema that hold a value and no further keys. */
function pathsOf({ properties, additionalProperties, anyOf }: Node, path = ''): string[] {
  const inner = (key: string) => (path === '' ? key : `${path}.${key}`);
  if (anyOf !== undefined) return [...new Set(anyOf.flatMap((one) => pathsOf(one, path)))];
  if (properties !== undefined)
    return Object.entries(properties).flatMap(([key, node]) => pathsOf(node, inner(key)));
  return typeof additionalProperties === 'object' ? pathsOf(additionalProperties, inner('*')) : [path];
}

describe('the method of a backtest', () => {
  const run = untried({ stop: 0.05, sizing: { by: 'fraction', value: 0.1 } });
  // New shares of Shanghai have no price limit in their first sessions, and none there is sold short.
  const securities = run.securities.map((one) => (one.symbol === 'S0' ? { ...one, exchange: 'XSHG' } : one));
  /** As though a strategy had been run: what it did is nothing to its method. */
  const methodOf = (written: unknown) => {
    const { value, faults } = checkStrategy(written);
    expect(faults).toEqual([]);
    const result = { ...run, securities, strategy: value!, currency: value!.currency ?? 'USD' };
    return methodItems(result).join('\n');
  };

  test.each(Object.entries(leaves))('tells %s where it decides', (path, [one, other, own = {}]) => {
    const keys = path.split('.').map((key, i, all) => (key === '*' ? named.get(all[i - 1]!)! : key));
    expect(methodOf(put(own, keys, one))).not.toBe(methodOf(put(own, keys, other)));
  });

  test('is asked about every key there is', () => {
    const { luck, variants, ...asked } = z.toJSONSchema(strategySchema, { io: 'input' }).properties!;
    expect(Object.keys(leaves)).toEqual(
      pathsOf({ properties: asked as NonNullable<Node['properties']> }).toSorted(),
    );
  });
});
