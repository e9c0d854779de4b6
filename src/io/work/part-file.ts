import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { QuestionError } from '../../errors/error.ts';
import { must } from '../../errors/message.ts';
import type { Work } from '../../study/work/registry.ts';
import { workKind } from '../../study/work/registry.ts';
import * as z from '../../study/zod.ts';
import { doneBy } from './arithmetic.ts';
import { plainHash } from './plain-hash.ts';

const partLabelSchema = z.object({
  /** {@link doneBy} which version, and arithmetic, of this package. */
  by: z.string(),
  /** {@link fingerprintOf} its work. */
  work: z.string(),
  /** From 0. */
  part: z.int().nonnegative(),
  /** Parts of the work in all. */
  parts: z.int().nonnegative(),
  /** What it is about, in words. */
  about: z.string(),
});
/** What a part says of itself: of a kept one, one line of JSON before its bytes. */
export type PartLabel = Readonly<z.output<typeof partLabelSchema>>;

/** A kept part begins with the hash of all that follows, hexadecimal, and a space; bytes. */
const SEAL = 65;

/**
 * What tells works apart: a hash of who does it, the setup and every part, hexadecimal. The same question about the same
 * data has the same, by the same version and arithmetic, wherever its files lie: works say nothing of where they do.
 */
export function fingerprintOf({ kind, setup, parts }: Work): string {
  const hash = createHash('sha256').update(`${doneBy()} ${kind}\n${plainHash(setup)}\n`);
  for (const part of parts) hash.update(plainHash(part));
  return hash.digest('hex');
}

export function partLabel(work: Work, fingerprint: string, part: number): PartLabel {
  const about = workKind(work.kind).nameOf(work.parts.at(part));
  return { by: doneBy(), work: fingerprint, part, parts: work.parts.length, about };
}

/** A finished part as the bytes of a file. */
export function partBytes(work: Work, fingerprint: string, part: number, done: unknown): Uint8Array {
  return labelled(partLabel(work, fingerprint, part), done);
}

/** What came of a part, with its label, as the bytes of a file. */
export function labelled(label: PartLabel, done: unknown): Uint8Array {
  const line = Buffer.from(`${JSON.stringify(label)}\n`);
  const body = serialize(done);
  const seal = Buffer.from(`${createHash('sha256').update(line).update(body).digest('hex')} `);
  return Buffer.concat([seal, line, body]);
}

/** What the bytes of a file say of themselves; nothing where they are no part, or not the whole of one. */
export function partHeader(bytes: Uint8Array): PartLabel | undefined {
  const [seal, sealed] = [bytes.subarray(0, SEAL), bytes.subarray(SEAL)];
  const hash = createHash('sha256').update(sealed).digest('hex');
  if (Buffer.from(seal).toString('latin1') !== `${hash} `) return undefined;
  const end = sealed.indexOf(0x0a);
  return end < 0 ? undefined : partLabelSchema.safeParse(jsonIn(sealed.subarray(0, end))).data;
}

function jsonIn(line: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(line).toString());
  } catch {
    return undefined;
  }
}

/**
 * What came of a part, from the bytes of its file.
 *
 * @throws QuestionError where this Node cannot read them: another may have written them
 */
export function partDone(bytes: Uint8Array): unknown {
  try {
    return deserialize(bytes.subarray(bytes.indexOf(0x0a) + 1));
  } catch (error) {
    const message = must({
      what: 'a finished part',
      legal: `be data that Node ${process.version} can read`,
      given: error instanceof Error ? error.message : String(error),
      remedy: 'do all parts with one version of Node',
    });
    throw new QuestionError([{ severity: 'error', code: 'unreadable-part', message }]);
  }
}

/** What came of one part of one work; nothing where the bytes are anything but the whole of it. */
export function doneOf(
  bytes: Uint8Array,
  fingerprint: string,
  part: number,
): { readonly done: unknown } | undefined {
  const header = partHeader(bytes);
  return header?.work === fingerprint && header.part === part ? { done: partDone(bytes) } : undefined;
}
