import type { Chance } from './chance.ts';
import { insertions, spoiltFields, spoiltNumbers } from './spoilers.ts';

/** One way to damage a file; `others` are sound files of the same reader, to take pieces from. */
export type Mutation = (bytes: Buffer, chance: Chance, others: readonly Buffer[]) => Buffer;

const LONGEST_SPAN = 64;
const LONGEST_LINE = 20_000;

/** The ways a file is damaged, by name. */
export const mutations = {
  'byte changed': (bytes, chance) => {
    const changed = Buffer.from(bytes);
    if (changed.length > 0) changed[chance.below(changed.length)] = chance.below(256);
    return changed;
  },
  'bytes deleted': (bytes, chance) => {
    const [from, to] = span(bytes, chance);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  'bytes repeated': (bytes, chance) => {
    const [from, to] = span(bytes, chance);
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
  },
  'cut short': (bytes, chance) => bytes.subarray(0, chance.below(bytes.length + 1)),
  'field replaced': (bytes, chance) => {
    const pieces = bytes.toString('latin1').split(/([,;:\t\n ])/);
    const at = 2 * chance.below(Math.ceil(pieces.length / 2));
    pieces[at] = chance.pick(spoiltFields).toString('latin1');
    return Buffer.from(pieces.join(''), 'latin1');
  },
  'line ends mixed': (bytes, chance) => {
    const ends = ['\n', '\r\n', '\r', '\n\n'];
    const lines = bytes.toString('latin1').split('\n');
    return Buffer.from(lines.map((line) => line + chance.pick(ends)).join(''), 'latin1');
  },
  'lines swapped': (bytes, chance) => {
    const lines = bytes.toString('latin1').split('\n');
    const [a, b] = [chance.below(lines.length), chance.below(lines.length)];
    [lines[a], lines[b]] = [lines[b]!, lines[a]!];
    return Buffer.from(lines.join('\n'), 'latin1');
  },
  'long line': (bytes, chance) => {
    const filler = chance.pick(['a', '9', ' ', '"', '[', '-', '\0', '{a: ', '- ', '* ']);
    return inserted(bytes, Buffer.from(filler.repeat(chance.below(LONGEST_LINE) / filler.length)), chance);
  },
  'something inserted': (bytes, chance) => inserted(bytes, chance.pick(insertions), chance),
  spliced: (bytes, chance, others) => {
    const [from, to] = span(bytes, chance);
    const other = chance.pick(others);
    const [start, end] = span(other, chance);
    return Buffer.concat([bytes.subarray(0, from), other.subarray(start, end), bytes.subarray(to)]);
  },
} as const satisfies Record<string, Mutation>;

/** The ways a file of numbers is damaged besides, by name: its lengths, places and counts. */
export const binaryMutations = {
  'bit flipped': (bytes, chance) => {
    const changed = Buffer.from(bytes);
    if (changed.length > 0) changed[chance.below(changed.length)]! ^= 1 << chance.below(8);
    return changed;
  },
  'number replaced': (bytes, chance) => {
    const number = chance.pick(spoiltNumbers);
    const at = chance.below(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), number, bytes.subarray(at + number.length)]);
  },
  'number of another length': (bytes, chance) => {
    const at = chance.below(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), chance.pick(spoiltNumbers), bytes.subarray(at + 1)]);
  },
  'one byte all along': (bytes, chance) => {
    const [from, to] = span(bytes, chance);
    return Buffer.from(bytes).fill(chance.pick([0, 0xff, chance.below(256)]), from, to);
  },
} as const satisfies Record<string, Mutation>;

const ways = Object.values<Mutation>(mutations);
const waysOfBinary = [...ways, ...Object.values<Mutation>(binaryMutations)];

/** A file damaged in one to four ways, one after the other; one with a NUL in it is no text. */
export function damaged(bytes: Buffer, chance: Chance, others: readonly Buffer[]): Buffer {
  const legal = bytes.includes(0) ? waysOfBinary : ways;
  let result = bytes;
  for (let left = 1 + chance.below(4); left > 0; left--) result = chance.pick(legal)(result, chance, others);
  return result;
}

function span(bytes: Buffer, chance: Chance): [from: number, to: number] {
  const from = chance.below(bytes.length + 1);
  return [from, Math.min(bytes.length, from + chance.below(LONGEST_SPAN))];
}

function inserted(bytes: Buffer, what: Buffer, chance: Chance): Buffer {
  const at = chance.below(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), what, bytes.subarray(at)]);
}
