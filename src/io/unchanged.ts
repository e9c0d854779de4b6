import { stat } from 'node:fs/promises';
import { DataError } from '../errors/error.ts';
import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';

/** Files that must stay as they are while they are read: what is told of them must be true of what was read. */
export interface Unchanged {
  /** Remembers how files are, before they are read. */
  see(paths: readonly string[]): Promise<void>;
  /** @throws DataError naming those that are not as they were when they were seen */
  refuseChanged(): Promise<void>;
}

export function unchanged(): Unchanged {
  const seen = new Map<string, string>();
  return {
    async see(paths) {
      for (const path of paths) if (!seen.has(path)) seen.set(path, await stateOf(path));
    },
    async refuseChanged() {
      const findings: Finding[] = [];
      for (const [path, state] of seen) if ((await stateOf(path)) !== state) findings.push(changed(path));
      if (findings.length > 0) throw new DataError(findings);
    },
  };
}

/** Which file stands at a path, how long it is and when it was last written; a pipe is read only once. */
async function stateOf(path: string): Promise<string> {
  return stat(path, { bigint: true }).then(
    (found) => (found.isFIFO() ? 'pipe' : `${found.dev} ${found.ino} ${found.size} ${found.mtimeNs}`),
    (error: NodeJS.ErrnoException) => String(error.code),
  );
}

function changed(file: string): Finding {
  const message = must({
    what: 'the file',
    legal: 'stay as it is while it is read',
    given: 'another size, time or place',
    remedy: 'run again when nobody writes it',
  });
  return { severity: 'error', code: 'changed-file', file, message };
}
