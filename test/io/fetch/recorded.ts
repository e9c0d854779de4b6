import { crc32, deflateRawSync } from 'node:zlib';

/** What a bar of a made-up chart is: its stamp in seconds UTC, and its numbers. */
type Bar = readonly [
  time: number,
  open: number | null,
  high: number | null,
  low: number | null,
  close: number | null,
  adjclose: number | null,
  volume: number | null,
];

const seconds = (iso: string) => Date.parse(iso) / 1000;

/** Three sessions in Hong Kong, stamped 01:30 UTC, the second without a price; numbers made up. */
export const hongKongBars: readonly Bar[] = [
  [seconds('2026-04-22T01:30:00Z'), 57.5, 58.2, 56.1, 57.70000076293945, 57.1, 1000],
  [seconds('2026-04-23T01:30:00Z'), null, null, null, null, null, null],
  [seconds('2026-04-24T01:30:00Z'), 57.7, 64.5, 57.2, 64.3, 64.3, 3000],
];

/** Yahoo's answer in the shape it is recorded in, with made-up numbers. */
export function yahooChart(
  bars: readonly Bar[] = hongKongBars,
  { zone = 'Asia/Hong_Kong', session = ['2026-04-28T01:30:00Z', '2026-04-28T08:00:00Z'], events = {} } = {},
): string {
  const column = (i: number) => bars.map((bar) => bar[i]!);
  const [start, end] = session.map(seconds);
  const result = {
    meta: {
      currency: 'HKD',
      symbol: '0981.HK',
      exchangeName: 'HKG',
      instrumentType: 'EQUITY',
      gmtoffset: 28800,
      timezone: 'HKT',
      exchangeTimezoneName: zone,
      priceHint: 3,
      currentTradingPeriod: { regular: { timezone: 'HKT', start, end, gmtoffset: 28800 } },
      dataGranularity: '1d',
      range: '',
    },
    ...(bars.length === 0 ? {} : { timestamp: column(0), events }),
    indicators: {
      quote: [
        bars.length === 0
          ? {}
          : { open: column(1), high: column(2), low: column(3), close: column(4), volume: column(6) },
      ],
      adjclose: [bars.length === 0 ? {} : { adjclose: column(5) }],
    },
  };
  return JSON.stringify({ chart: { result: [result], error: null } });
}

/** Yahoo's answer, with status 404, to a symbol it does not know. */
export const yahooUnknown = JSON.stringify({
  chart: { result: null, error: { code: 'Not Found', description: 'No data found, symbol may be delisted' } },
});

/** Stooq's file of three days, made up. */
export const stooqCsv =
  'Date,Open,High,Low,Close,Volume\r\n2026-04-22,10,11,9,10.5,100\r\n2026-04-23,10.5,12,10,11.25,200\r\n2026-04-24,11.25,11.5,11,11.1,300\r\n';

/** A page for people where a file was asked for. */
export const consentPage =
  '<!DOCTYPE html>\n<html lang="en"><head><title>Before you continue</title></head></html>';

/** The library's file of three factors in the form it is published in, made up. */
export const frenchCsv = [
  'This file was created by using the 202604 CRSP database.',
  'The Tbill return is the simple daily rate.',
  '',
  ',Mkt-RF,SMB,HML,RF',
  '20260422,   -0.12,   -0.59,    0.12,   0.016',
  '20260423,    0.84,    0.33,   -0.67,   0.016',
  '20260424,    1.03,   -0.79,   -0.29,   0.016',
  '',
  'Copyright 2026 Eugene F. Fama and Kenneth R. French',
].join('\r\n');

/** A zip archive of one file, as the library makes them. */
export function zipOf(name: string, content: string, isDeflated = true): Buffer {
  const data = Buffer.from(content);
  const packed = isDeflated ? deflateRawSync(data) : data;
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(isDeflated ? 8 : 0, 4);
  common.writeUInt32LE(crc32(data), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(data.length, 18);
  common.writeUInt16LE(name.length, 22);
  const signed = (signature: number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(signature);
    return bytes;
  };
  const file = Buffer.concat([signed(0x04034b50), common, Buffer.from(name), packed]);
  const directory = Buffer.concat([
    signed(0x02014b50),
    Buffer.from([20, 0]),
    common,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(file.length, 12);
  return Buffer.concat([file, directory, signed(0x06054b50), end]);
}
