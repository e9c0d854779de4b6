import { createHash } from 'node:crypto';

/**
 * A hash of plain data, hexadecimal SHA-256: the same for equal data. The bytes of `serialize` are not: they write a whole
 * number as the engine happens to hold it, as an integer or as a floating-point number.
 */
export function plainHash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, asText)).digest('hex');
}

/** What JSON has no words for, under names that say what it is. */
function asText(_: string, value: unknown): unknown {
  if (typeof value === 'number') return asNumber(value);
  if (ArrayBuffer.isView(value)) return { [kindOf(value)]: hashOfBytes(value) };
  if (value instanceof Map || value instanceof Set) return { [kindOf(value)]: [...value] };
  return value;
}

function asNumber(value: number): unknown {
  return Number.isFinite(value) && !Object.is(value, -0)
    ? value
    : { number: Object.is(value, -0) ? '-0' : String(value) };
}

function hashOfBytes({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  return createHash('sha256')
    .update(new Uint8Array(buffer, byteOffset, byteLength))
    .digest('hex');
}

function kindOf(value: object): string {
  return value.constructor.name;
}
