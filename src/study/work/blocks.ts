import { once } from '../../events/once.ts';
import { listOf } from '../../numeric/list.ts';
import type { ReturnPanel } from '../../prices/panel.ts';
import { BLOCK_SIZE, type Block, blockAt, blocksOf } from '../block.ts';
import { contextOf } from '../context.ts';
import { namedModels } from '../models.ts';
import type { Observation } from '../observations.ts';
import type { Prepared } from '../prepare.ts';
import { everything } from '../run.ts';
import type { Settings } from '../settings.ts';
import type { WorkKind, WorkOf } from './kind.ts';
import { type PackedBlock, runPacked, unpackBlock } from './packed-block.ts';
import { eventWithoutPlace } from './without-places.ts';

/** What every block of observations needs: the question, and the returns of each exchange. */
export interface BlockSetup {
  readonly settings: Settings;
  readonly models: Parameters<typeof namedModels>[0];
  /** By exchange. */
  readonly panels: ReadonlyMap<string, ReturnPanel>;
}

/** An observation whose panel is named by its exchange. */
export interface PlacedApart extends Omit<Observation, 'panel'> {
  readonly exchange: string | undefined;
}

type BlockWork = WorkOf<'blocks', BlockSetup, readonly PlacedApart[]>;

/** Blocks of observations: models are estimated on them, and what they contribute to the tests is folded. */
export const blocks: WorkKind<BlockSetup, readonly PlacedApart[], PackedBlock> = {
  unit: 'observations',
  worthAThread: 16 * BLOCK_SIZE,
  sizeOf: ({ length }) => length,
  nameOf: (part) => (part.length === 1 ? part[0]!.id : `${part[0]!.id} to ${part.at(-1)!.id}`),
  begin({ settings, models, panels }) {
    const context = contextOf(settings, everything, namedModels(models, everything));
    return (part) => runPacked(part.map(onPanel(panels)), context);
  },
};

/** The blocks of a prepared study that names no model or test but those of the package. */
export function blockWork({
  context,
  observations,
  panels,
}: Pick<Prepared, 'context' | 'observations' | 'panels'>): BlockWork {
  const models = context.models.map(({ id, factorColumns }) => ({ id, factorColumns }));
  const count = blocksOf(observations);
  return {
    kind: 'blocks',
    setup: { settings: context.settings, models, panels },
    parts: listOf(count, (place) => apart(blockAt(observations, place))),
    sizes: Array.from({ length: count }, (_, place) =>
      Math.min(BLOCK_SIZE, observations.length - place * BLOCK_SIZE),
    ),
  };
}

/** The blocks themselves, from what came of their parts, in their order. */
export function unpacker({
  context,
  observations,
}: Pick<Prepared, 'context' | 'observations'>): (packed: PackedBlock) => Block {
  let place = 0;
  return (packed) => unpackBlock(packed, blockAt(observations, place++), context);
}

function exchangeOf({ calendar }: ReturnPanel): string {
  return calendar.exchange.mic;
}

/** Observations of one event share it, as they did: it is written once a part. */
function apart(placed: readonly Observation[]): PlacedApart[] {
  const unplaced = once(eventWithoutPlace);
  return placed.map(({ panel, event, ...observation }) => ({
    exchange: panel === undefined ? undefined : exchangeOf(panel),
    ...observation,
    event: unplaced(event),
  }));
}

function onPanel(panels: BlockSetup['panels']): (one: PlacedApart) => Observation {
  return ({ exchange, ...observation }) => ({
    panel: exchange === undefined ? undefined : panels.get(exchange)!,
    ...observation,
  });
}
