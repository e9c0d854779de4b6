import type { BacktestResult } from '../../backtest/result.ts';
import { counted, pSaid, share } from '../numbers.ts';
import { type RowOf, rowsIn } from '../rows.ts';
import { leastP } from './least-p.ts';

type LuckRow = RowOf<'luck'>;
type Variants = BacktestResult['tables']['variants'];
type Find = (test: string) => LuckRow | undefined;

/** Neighbours below which a share of them says nothing of the shape around the best. */
const FEW_NEIGHBOURS = 3;

/** What is left of the best of the variants once all that were tried are allowed for, and whether the best combination stands among good ones. */
export function searchSaid({ tables }: Pick<BacktestResult, 'tables'>): string[] {
  const { variants } = tables;
  const find: Find = (test) => rowsIn(tables.luck).find((row) => row.test === test);
  const check = find('reality-check');
  if (check === undefined) return [];
  if (variants.length === 1) return [onlyOneSaid(check)];
  return [...judgedSaid(variants, check, find), ...plateauSaid(find('plateau'))];
}

function judgedSaid(variants: Variants, check: LuckRow, find: Find): string[] {
  const tried = `${variants.length} variants tried`;
  if (check.reason !== '') return [`${tried}; not judged: ${check.reason}.`];
  if (!(check.value > 0))
    return [
      `${tried}; none has a mean return a session above 0 (${drawnSaid(check)} by White’s reality check).`,
    ];
  return [
    `${tried}, judged by the same draws of blocks of sessions. ${bestSaid(variants, check, find('superior-ability'))}`,
    ...deflatedSaid(find('deflated-sharpe'), variants.length),
  ];
}

/** One variant and the two tests of the search, or the best of each where these are two. */
function bestSaid(variants: Variants, check: LuckRow, ability: LuckRow | undefined): string {
  const alone = ({ variant, draws }: LuckRow) => {
    const p = variants.columns.p_drawn[variant - 1]!;
    return `${drawnSaid({ p_value: p, draws })} had it been the only one`;
  };
  const white = `${drawnSaid(check)} by White’s reality check`;
  if (ability === undefined || ability.reason !== '')
    return `Variant ${check.variant} has the largest mean: ${alone(check)}; after the search, ${white}.`;
  const hansen = `${drawnSaid(ability)} by Hansen’s test`;
  if (ability.variant === check.variant)
    return `The best, variant ${check.variant}, has ${alone(check)}; after the search, ${white} and ${hansen}.`;
  return `Variant ${check.variant} has the largest mean: ${alone(check)}; after the search, ${white}. Variant ${ability.variant} has the largest mean over its standard error: ${alone(ability)}; after the search, ${hansen}.`;
}

function drawnSaid(row: Pick<LuckRow, 'draws' | 'p_value'>): string {
  return pSaid(row.p_value, leastP(row));
}

function deflatedSaid(row: LuckRow | undefined, tried: number): string[] {
  if (row === undefined || Number.isNaN(row.value)) return [];
  return [
    `Variant ${row.variant} has the largest Sharpe ratio. Its deflated Sharpe ratio is ${probabilitySaid(row.value)}: the probability that its true Sharpe ratio beats the best of ${tried} skill-less tries.`,
  ];
}

/** A probability that is never told as certain. */
function probabilitySaid(value: number): string {
  return value >= 0.9995 ? 'above 99.9 %' : value < 0.0005 ? 'below 0.1 %' : share(value);
}

/** A list of variants that holds the strategy as written alone. */
function onlyOneSaid(check: LuckRow): string {
  const p =
    check.reason === ''
      ? ` Its mean return a session has ${drawnSaid(check)} by draws of blocks of sessions.`
      : '';
  return `1 variant, the strategy as written: no search to allow for.${p}`;
}

function plateauSaid(row: LuckRow | undefined): string[] {
  if (row === undefined) return [];
  if (row.reason !== '') return [`Plateau not measured: ${row.reason}.`];
  const best = `Of the combinations, variant ${row.variant} has the largest mean net return`;
  if (row.n === 0) return [`${best}, and no neighbour by which to tell a plateau from a spike.`];
  const kept = Math.round(row.value * row.n);
  const keep = kept === 0 ? 'none keeps' : kept === 1 ? '1 keeps' : `${kept} keep`;
  const verdict =
    row.n < FEW_NEIGHBOURS
      ? 'too few neighbours to tell a plateau from a spike'
      : row.value >= 0.5
        ? 'a plateau'
        : 'a spike';
  return [`${best}; of ${counted(row.n, 'neighbour')} ${keep} half of it: ${verdict}.`];
}
