import type { SearchVerdict } from '../luck/search.ts';
import { isNotMeasured } from '../performance/metric.ts';
import type { LuckRow } from './luck-rows.ts';
import type { Trial } from './trial.ts';

/** What the search over variants is worth; n counts the variants. */
export function searchRows({ search, draws: { draws } }: Trial): LuckRow[] {
  if (search === undefined) return [];
  const { tried, verdict, plateau, walk } = search;
  return [
    ...verdictRows(verdict, tried.length, draws),
    ...plateauRows(plateau),
    ...walkRows(walk, tried.length),
  ];
}

function verdictRows(
  verdict: SearchVerdict | { readonly reason: string },
  n: number,
  draws: number,
): LuckRow[] {
  const about = { metric: 'mean-session-return', unit: '1', n };
  if (isNotMeasured(verdict))
    return [{ ...about, ...words['reality-check'], test: 'reality-check', reason: verdict.reason }];
  const { alone, realityCheck: check, superiorAbility: ability } = verdict;
  return [
    {
      ...about,
      ...words['best-alone'],
      test: 'best-alone',
      value: alone.t,
      pValue: alone.pValue,
      ...(alone.best < 0 ? { reason: 'no variant varies' } : { variant: alone.best + 1 }),
    },
    {
      ...about,
      ...words['reality-check'],
      test: 'reality-check',
      value: check.statistic,
      pValue: check.pValue,
      variant: check.best + 1,
      draws,
    },
    ...(isNotMeasured(ability)
      ? [{ ...about, ...words['superior-ability'], test: 'superior-ability', reason: ability.reason }]
      : (['lower', 'consistent', 'upper'] as const).map((bound) => ({
          ...about,
          ...words[bound === 'consistent' ? 'superior-ability' : 'superior-ability-bound'],
          test: bound === 'consistent' ? 'superior-ability' : `superior-ability-${bound}`,
          value: ability.statistic,
          pValue: ability.pValues[bound],
          variant: ability.best + 1,
          draws,
        }))),
    ...deflationRows(verdict),
  ];
}

function deflationRows({ deflation, tried: n }: SearchVerdict): LuckRow[] {
  const shared = { metric: 'sharpe', unit: '1', n };
  const [single, deflated] = [words['probabilistic-sharpe'], words['deflated-sharpe']];
  if (isNotMeasured(deflation))
    return [{ ...shared, ...deflated, test: 'deflated-sharpe', reason: deflation.reason }];
  const variant = deflation.best + 1;
  return [
    { ...shared, ...single, test: 'probabilistic-sharpe', value: deflation.probabilistic, variant },
    { ...shared, ...deflated, test: 'deflated-sharpe', value: deflation.deflated, variant },
  ];
}

function plateauRows(plateau: NonNullable<Trial['search']>['plateau']): LuckRow[] {
  const shared = { test: 'plateau', unit: 'fraction' };
  if (isNotMeasured(plateau))
    return [{ ...shared, ...words.plateau, metric: 'share-of-neighbours', reason: plateau.reason }];
  const { share, neighbours, region } = plateau;
  const variant = plateau.variant + 1;
  return [
    { ...shared, ...words.plateau, metric: 'share-of-neighbours', value: share, n: neighbours, variant },
    { ...shared, ...words.region, metric: 'share-of-variants', value: region, variant },
  ];
}

function walkRows(walk: NonNullable<Trial['search']>['walk'], n: number): LuckRow[] {
  const shared = { test: 'walk-forward', unit: 'fraction' };
  if (isNotMeasured(walk))
    return [{ ...shared, ...words.walk, metric: 'mean-net-return', n, reason: walk.reason }];
  const { efficiency, mean } = walk;
  return [
    { ...shared, ...words.walk, metric: 'mean-net-return', value: mean, n: walk.n },
    {
      ...shared,
      ...words.efficiency,
      metric: 'efficiency',
      ...(typeof efficiency === 'number' ? { value: efficiency } : { reason: efficiency.reason }),
    },
  ];
}

const words = {
  'best-alone': {
    definition:
      't of the mean return a session of the best variant, and its one-sided p-value, sessions taken as independent, as if it had been the only one: never to be told alone',
  },
  'deflated-sharpe': {
    definition:
      'probability that the true Sharpe ratio of the best variant is above what the best of so many without skill would show (Bailey & López de Prado 2014)',
  },
  efficiency: {
    definition: 'mean net return out of sample over that in sample, folds weighted by events (Pardo 2008)',
  },
  plateau: {
    definition:
      'share of the neighbours of the best combination of the values tried, one value away along any keys whose values are all numbers or none, the other keys as the best has them, that keep half of its mean net return; n counts the neighbours; the strategy as written is left aside where it is no combination of these values',
  },
  'probabilistic-sharpe': {
    definition: 'probability that its true Sharpe ratio is above 0 had the best variant been the only one',
  },
  'reality-check': {
    definition:
      'largest √n times the mean return a session over the variants, and the share of draws that exceed it (White 2000)',
  },
  region: {
    definition:
      'share of the combinations of the values tried that differ from the best in keys of numbers alone, itself included, that are reached from it in such steps that keep half of it',
  },
  'superior-ability': {
    definition:
      'largest studentised mean return a session over the variants, and the share of draws that exceed it, bad variants left aside (Hansen 2005, consistent)',
  },
  'superior-ability-bound': { definition: 'bound of the p-value of superior-ability (Hansen 2005)' },
  walk: {
    definition:
      'mean net return of the trades of the variant that was best in the past, on the events after it; n counts these trades',
  },
} as const satisfies Record<string, Pick<LuckRow, 'definition'>>;
