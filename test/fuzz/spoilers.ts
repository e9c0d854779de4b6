const bytes = (...values: number[]) => Buffer.from(values);
const texts = (...values: string[]) => values.map((text) => Buffer.from(text));

/** Bytes that are no UTF-8: a lone end, a broken pair, half of a surrogate, one too large, one written too long. */
const notUtf8 = [
  bytes(0xff),
  bytes(0xc3, 0x28),
  bytes(0xed, 0xa0, 0x80),
  bytes(0xf5, 0x80, 0x80, 0x80),
  bytes(0xc0, 0xaf),
  bytes(0xd6, 0xd0, 0xd0, 0xbe), // GBK
];
const byteOrderMarks = [
  bytes(0xef, 0xbb, 0xbf),
  bytes(0xff, 0xfe),
  bytes(0xfe, 0xff),
  bytes(0xff, 0xfe, 0, 0),
];
const numbers = texts(
  '1e999',
  '-1e999',
  '9'.repeat(400),
  `0.${'0'.repeat(400)}1`,
  '-0',
  '0x1F',
  '1e-320',
  'Infinity',
  'NaN',
  '1,234.5',
  '+10%',
  '１２',
  '--1',
);
const dates = texts(
  '0000-01-01',
  '9999-12-31',
  '2026-02-30',
  '2026-02-29',
  '13/13/2026',
  '04/03/2026',
  '24.04.2026',
  'Apr 24, 2026',
  '20260424',
  '275760-09-13',
  '-000001-01-01',
  '2026-04-24T10:45',
  '2026-04-24T99:99:99Z',
  '2026-04-24T10:45[Nowhere/Land]',
  '2026-04-24T10:45:51.123456789012345678901Z',
  '2026-04-24 after-close XXXX',
);
const prototypeKeys = texts('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype');
const quotes = texts('"', '""', '"""', "'", '"a\n', '`');
const marks = texts('\0', '\u001b[2J', '\u0007', '\u202e', '\u2028', '\ufeff', '\u{1f600}', '\r', '\t', ' ');
const yaml = texts(
  '&a [*a]',
  '*a',
  '<<: *a',
  '!!binary x',
  '!!js/function x',
  '? ',
  '- ',
  ': ',
  '{',
  '}',
  '[',
  ']',
  '|\n',
  '>-\n',
  '---\n',
  '...\n',
  '%YAML 9.9\n',
  '#',
  '~',
  'null',
  '[[[[[[[[',
);
const paths = texts('../../x', '/etc/passwd', 'C:\\x', 'con.csv', '.', '*', '**/{a,b}', '=1+1', '<script>');

/** What is put between bytes. */
export const insertions = [...notUtf8, ...byteOrderMarks, ...prototypeKeys, ...quotes, ...marks, ...yaml];
/** What is put in the place of a field, a key or a value. */
export const spoiltFields = [
  ...numbers,
  ...dates,
  ...prototypeKeys,
  ...quotes,
  ...marks,
  ...yaml,
  ...notUtf8,
  ...paths,
  Buffer.alloc(0),
];

/** The ends of what whole numbers of 8 to 64 bits can hold, and counts no file has; little-endian. */
const wholeNumbers = [1, 2, 4, 8].flatMap((length) =>
  [0n, 1n, -1n, 2n ** 40n, 2n ** BigInt(8 * length - 1), 2n ** BigInt(8 * length - 1) - 1n].map((value) => {
    const eight = Buffer.alloc(8);
    eight.writeBigInt64LE(BigInt.asIntN(64, value));
    return eight.subarray(0, length);
  }),
);
const doubles = [2 ** 40, 2 ** 53, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY].map((value) => {
  const eight = Buffer.alloc(8);
  eight.writeDoubleLE(value);
  return eight;
});
/** Numbers of seven bits a byte, as Parquet and serialised data have them: 31, 32, 40 and 64 bits, and one that never ends. */
const ofSevenBits = [
  bytes(0xff, 0xff, 0xff, 0xff, 0x07),
  bytes(0xff, 0xff, 0xff, 0xff, 0x0f),
  bytes(0x80, 0x80, 0x80, 0x80, 0x80, 0x20),
  bytes(...Array.from({ length: 9 }, () => 0xff), 0x01),
  bytes(...Array.from({ length: 20 }, () => 0xff)),
];

/** What is put in the place of a length, a place or a count. */
export const spoiltNumbers = [...wholeNumbers, ...doubles, ...ofSevenBits];
