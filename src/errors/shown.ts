/** Characters of what was given that are shown. */
const MOST = 80;

/**
 * What was given, for a message: text quoted, nothing at all as `nothing`, lists and sets of keys as they would be
 * written, cut after eighty characters. Never throws, whatever is given.
 *
 * @example
 * shown([1, Number.NaN]); // '[1,NaN]'
 */
export function shown(given: unknown): string {
  if (given === undefined || given === null || given === '') return 'nothing';
  if (typeof given === 'string') return `"${brief(given)}"`;
  try {
    return brief(written(given));
  } catch {
    return 'an object'; // it holds itself, or does not let itself be read
  }
}

function brief(text: string): string {
  return text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text;
}

function written(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'bigint':
      return `${value}n`;
    case 'function':
      return 'a function';
    case 'symbol':
      return 'a symbol';
    case 'object':
      return value === null ? 'null' : writtenObject(value);
    default:
      return String(value);
  }
}

function writtenObject(value: object): string {
  if (Array.isArray(value) || isNumbers(value)) {
    // No item is shorter than one character and its comma.
    return `[${Array.from(value.slice(0, MOST / 2 + 1), written).join(',')}]`;
  }
  if (value instanceof Date)
    return `the Date ${Number.isNaN(value.getTime()) ? 'of no day' : value.toISOString()}`;
  const kind: unknown = Object.getPrototypeOf(value);
  if (kind !== null && kind !== Object.prototype) return `an instance of ${value.constructor.name}`;
  const known = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${known.map(([key, one]) => `${JSON.stringify(key)}:${written(one)}`).join(',')}}`;
}

function isNumbers(value: object): value is Float64Array {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}
