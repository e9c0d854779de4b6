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
