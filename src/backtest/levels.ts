import type { FilledLeg } from './pair.ts';
import { levelsAbout } from './stops.ts';
import { lastKnown } from './strategies/move.ts';
import type { ResolvedStrategy } from './strategy.ts';
import type { Tape } from './tape.ts';
import type { Trade } from './trade.ts';

/** Entry price of a trade, and the prices that end it, about that or the last close of a session before; all adjusted. */
export function levelsOf(
  strategy: ResolvedStrategy,
  { adjusted, factor }: Tape,
  session: number,
  side: number,
  price: number,
): Trade['levels'] {
  const entry = price * factor[session]!;
  // An order for the close is placed before it: its own close is not known yet.
  const reference = strategy.stopsFrom === 'entry' ? entry : lastKnown(adjusted, session - 1);
  return { entry, ...levelsAbout(reference, side, strategy) };
}

/** The same once the rest of an order was filled: what is counted from the entry price goes along with the mean of the fills. */
export function moveLevels(strategy: ResolvedStrategy, trade: Trade, { order, fill }: FilledLeg): void {
  const { levels, opening, side } = trade;
  const factor = order.tape.factor[order.session]!;
  const share = fill.shares / factor / opening.units;
  const entry = levels.entry + (fill.price * factor - levels.entry) * share;
  trade.levels = {
    ...levels,
    entry,
    ...(strategy.stopsFrom === 'entry' ? levelsAbout(entry, side, strategy) : {}),
  };
}
