import { blocks } from './blocks.ts';
import { designs } from './designs.ts';
import type { WorkKind, WorkOf } from './kind.ts';
import { repetitions } from './repetitions.ts';
import { resamplings } from './resamplings.ts';

/** The kinds of long work by id. */
export const workKinds = { blocks, designs, repetitions, resamplings } as const satisfies Record<
  string,
  WorkKind<never, never, unknown>
>;

export type WorkKindId = keyof typeof workKinds;

type SetupOf<Id extends WorkKindId> = Parameters<(typeof workKinds)[Id]['begin']>[0];
export type PartOf<Id extends WorkKindId> = Parameters<(typeof workKinds)[Id]['sizeOf']>[0];
export type DoneOf<Id extends WorkKindId> = ReturnType<ReturnType<(typeof workKinds)[Id]['begin']>>;

/** Work of a kind there is. */
export type Work<Id extends WorkKindId = WorkKindId> = WorkOf<Id, SetupOf<Id>, PartOf<Id>>;

/** The kind by its id, for those who send setups and parts on without looking into them. */
export function workKind(id: WorkKindId): WorkKind<unknown, unknown, unknown> {
  return workKinds[id] as WorkKind<unknown, unknown, unknown>;
}
