import { QuestionError } from '../../../errors/error.ts';
import { must } from '../../../errors/message.ts';

/** The policy under which a full Redis refuses what is new instead of forgetting what it has. */
const KEEPS_ALL = 'noeviction';

/**
 * What a Redis says of itself that those who work over it should know, in words.
 *
 * @param info its answer to INFO
 */
export function serverNotes(info: string): string[] {
  const [, policy] = /^maxmemory_policy:(\S+)/m.exec(info) ?? [];
  if (policy === undefined || policy === KEEPS_ALL) return [];
  return [
    `maxmemory-policy of Redis must be ${KEEPS_ALL}, got "${policy}"; when its memory is full it may forget ` +
      `parts, which are then sent again: CONFIG SET maxmemory-policy ${KEEPS_ALL}`,
  ];
}

/**
 * Refuses a replica that may only be read: nothing can be put there.
 *
 * @param info its answer to INFO
 */
export function refuseReplica(info: string): void {
  if (!/^role:slave\b/m.test(info) || !/^slave_read_only:1\b/m.test(info)) return;
  const host = /^master_host:(\S+)/m.exec(info)?.[1] ?? '?';
  const port = /^master_port:(\d+)/m.exec(info)?.[1] ?? '?';
  const remedy = `name the one it follows, ${host}:${port}`;
  const legal = 'be the address of a Redis that can be written';
  const message = must({ what: '--redis', legal, given: 'that of a replica', remedy });
  throw new QuestionError([{ severity: 'error', code: 'replica', message }]);
}
