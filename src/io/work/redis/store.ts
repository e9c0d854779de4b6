/** Where the bytes of parts and of what comes of them lie: Redis itself, a folder, or a server of objects. */
export interface Store {
  has(path: string): Promise<boolean>;
  /** Nothing where it is not there. */
  get(path: string): Promise<Uint8Array | undefined>;
  /** Bytes of a path are always the same: what is there already stays. */
  put(path: string, bytes: Uint8Array): Promise<void>;
  remove(paths: readonly string[]): Promise<void>;
  /** Takes away what else lies below a work, such as halves of bytes whose writer was ended. */
  clear(work: string): Promise<void>;
}

/** What every part of a work needs. */
export function setupPath(work: string): string {
  return `${work}/setup`;
}

/** A part as it is to be done. */
export function todoPath(work: string, part: number): string {
  return `${work}/${padded(part)}.todo`;
}

/** What came of a part. */
export function donePath(work: string, part: number): string {
  return `${work}/${padded(part)}.part`;
}

function padded(part: number): string {
  return String(part).padStart(6, '0');
}
