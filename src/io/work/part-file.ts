import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { Work } from '../../study/work/registry.ts';
import { workKind } from '../../study/work/registry.ts';
import { version } from '../version.ts';
import { plainHash } from './plain-hash.ts';

/** What a kept part says of itself: one line of JSON before its bytes. */
export interface PartHeader {
  /** The version of this package that did it. */
  readonly version: string;
  /** {@link fingerprintOf} its work. */
  readonly work: string;
  /** From 0. */
  readonly part: number;
  /** Parts of the work in all. */
  readonly parts: number;
  /** What it is about, in words. */
  readonly about: string;
  /** Of the bytes that follow, hexadecimal. */
  readonly sha256: string;
}

/** What a part says of itself before it is done. */
export type PartLabel = Omit<PartHeader, 'sha256'>;

/**
 * What tells works apart: a hash of the version, the setup and every part, hexadecimal. The same question about the same
 * data has the same.
 */
export function fingerprintOf({ kind, setup, parts }: Work): string {
  const hash = createHash('sha256').update(`${version()} ${kind}\n${plainHash(setup)}\n`);
  for (const part of parts) hash.update(plainHash(part));
  return hash.digest('hex');
}

export function partLabel(work: Work, fingerprint: string, part: number): PartLabel {
  const about = workKind(work.kind).nameOf(work.parts[part]);
  return { version: version(), work: fingerprint, part, parts: work.parts.length, about };
}

/** A finished part as the bytes of a file. */
export function partBytes(work: Work, fingerprint: string, part: number, done: unknown): Uint8Array {
  return labelled(partLabel(work, fingerprint, part), done);
}

/** What came of a part, with its label, as the bytes of a file. */
export function labelled(label: PartLabel, done: unknown): Uint8Array {
  const body = serialize(done);
  const header: PartHeader = { ...label, sha256: createHash('sha256').update(body).digest('hex') };
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), body]);
}

/** What the bytes of a file say of themselves; nothing where they are no part, or not the whole of one. */
export function partHeader(bytes: Uint8Array): PartHeader | undefined {
  const end = bytes.indexOf(0x0a);
  if (end < 0) return undefined;
  try {
    const header = JSON.parse(Buffer.from(bytes.subarray(0, end)).toString()) as PartHeader;
    const sha256 = createHash('sha256')
      .update(bytes.subarray(end + 1))
      .digest('hex');
    return header.sha256 === sha256 ? header : undefined;
  } catch {
    return undefined;
  }
}

/** What came of a part, from the bytes of its file. */
export function partDone(bytes: Uint8Array): unknown {
  return deserialize(bytes.subarray(bytes.indexOf(0x0a) + 1));
}
