import Tinypool from 'tinypool';
import { type WorkKindId, workKind } from '../../study/work/registry.ts';

/** What a thread is begun with. */
export interface ThreadSetup {
  readonly kind: WorkKindId;
  readonly setup: unknown;
}

const { kind, setup } = Tinypool.workerData as ThreadSetup;

/** A thread is its file: this one does the parts it is sent. */
export default workKind(kind).begin(setup);
