import fc from 'fast-check';

const date = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2030-12-31T00:00:00Z'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const size = fc.integer({ min: 1, max: 50_000_000 });
const price = fc.oneof(
  { weight: 60, arbitrary: size.map((value) => (value / 10_000).toFixed(4)) },
  { weight: 20, arbitrary: size.map((value) => String(value / 7_000)) },
  { weight: 5, arbitrary: fc.constantFrom('', '0', '12.', '-3.5', '-0', '1234567890123456789') },
  { weight: 1, arbitrary: fc.constantFrom('1e3', 'null', '-', '.', 'N/A', '$5', '.5', '+1') },
);
const header = fc.constantFrom(
  'date,open,high,low,close,adj_close,volume',
  'date,symbol,close',
  'date,close,currency',
  'Date,Open,High,Low,Close,Adj Close,Volume',
  'date,0981.HK,NVDA,HSI',
  'date,adj_close,close,Close',
  'symbol,date,close',
);

/** A price file of some known form, most of it plain: header, rows, and how its lines end. */
const file = fc
  .tuple(header, fc.constantFrom('\n', '\r\n'), fc.boolean(), fc.constantFrom(',', ';'))
  .chain(([names, end, isEnded, delimiter]) => {
    const fields = names.split(',').map((name) => {
      if (/^date$/i.test(name)) return date;
      if (/symbol|currency/i.test(name)) return fc.constantFrom('A', 'BB', '0981.HK', 'HKD');
      return price;
    });
    return fc.array(fc.tuple(...fields), { maxLength: 12 }).map((rows) => {
      const lines = [names.split(','), ...rows].map((row) => row.join(delimiter));
      return lines.join(end) + (isEnded ? end : '');
    });
  });

/** What may go wrong with a byte of a file. */
const damage = fc.tuple(
  fc.double({ min: 0, max: 0.999, noNaN: true }),
  fc.constantFrom(
    '',
    '"',
    '\r',
    '\n',
    ',',
    ';',
    ' ',
    '\t',
    'x',
    '0',
    '.',
    '-',
    'é',
    '\u0000',
    '\uFEFF',
    '1e5',
    '\n\n',
  ),
  fc.boolean(),
);

const damages = fc.oneof(fc.constant([]), fc.array(damage, { minLength: 1, maxLength: 2 }));

/** Price files as they come, and with a few bytes of them replaced, inserted or taken out. */
export const priceFiles = fc.tuple(file, damages).map(([text, done]) =>
  done.reduce((damaged, [share, what, replaces]) => {
    const at = Math.floor(share * damaged.length);
    return damaged.slice(0, at) + what + damaged.slice(at + (replaces ? 1 : 0));
  }, text),
);
