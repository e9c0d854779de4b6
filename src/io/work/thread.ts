import Tinypool from 'tinypool';
import { type WorkKindId, workKind } from '../../study/work/registry.ts';

/** What a thread is begun with. */
export interface ThreadSetup {
  readonly kind: WorkKindId;
  readonly setup: unknown;
}

let doPart: ((part: unknown) => unknown) | undefined;

/** A thread is its file: this one does the parts it is sent, of the work it was begun with. */
export default function inThread(part: unknown): unknown {
  const { kind, setup } = Tinypool.workerData as ThreadSetup;
  doPart ??= workKind(kind).begin(setup);
  return doPart(part);
}
