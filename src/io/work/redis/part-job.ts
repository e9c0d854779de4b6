import type { WorkKindId } from '../../../study/work/registry.ts';
import type { PartLabel } from '../part-file.ts';

/** What all keys of this package in Redis begin with. */
export const PREFIX = 'eventstudy';
/** The one queue that all runs and workers share. */
export const QUEUE = 'parts';

/** One part of a work, as a worker hears of it. */
export interface PartJob {
  readonly kind: WorkKindId;
  readonly label: PartLabel;
  /** Hashes of the setup and of the part. */
  readonly setup: string;
  readonly todo: string;
  /** Whether the bytes lie on the share, and not in Redis. */
  readonly isShared: boolean;
}

/** The same part of the same work has the same id: two runs of one study share it. */
export function jobId(work: string, part: number): string {
  return `${work}-${part}`;
}

/** The part a job id names, of a work; nothing where it is of another. */
export function partOfJob(work: string, id: string): number | undefined {
  return id.startsWith(`${work}-`) ? Number(id.slice(work.length + 1)) : undefined;
}
