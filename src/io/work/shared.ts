/** Arrays below this size are copied faster than they are shared; bytes. */
const WORTH_SHARING = 4096;

/**
 * Plain data as it is, its large arrays of numbers in memory that every thread sees: what is then sent to threads is
 * sent without a copy of them. An array met twice is shared once.
 */
export function inSharedMemory<T>(value: T): T {
  return share(value, new Map()) as T;
}

function share(value: unknown, known: Map<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const found = known.get(value);
  if (found !== undefined) return found;
  const copy = shareNew(value, known);
  known.set(value, copy);
  return copy;
}

function shareNew(value: object, known: Map<object, unknown>): unknown {
  if (value instanceof Float64Array) return isLarge(value) ? copied(value, Float64Array) : value;
  if (value instanceof Int32Array) return isLarge(value) ? copied(value, Int32Array) : value;
  if (ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) return value.map((one) => share(one, known));
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, share(one, known)]));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, share(one, known)]));
}

function isLarge({ byteLength }: ArrayBufferView): boolean {
  return byteLength >= WORTH_SHARING;
}

function copied<T extends Float64Array | Int32Array>(
  values: T,
  Kind: new (buffer: SharedArrayBuffer) => T,
): T {
  const copy = new Kind(new SharedArrayBuffer(values.byteLength));
  copy.set(values);
  return copy;
}
