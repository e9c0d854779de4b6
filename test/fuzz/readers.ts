import { dirname } from 'node:path';
import type { Claim } from '../../src/audit/claims/claim.ts';
import { readClaims } from '../../src/audit/claims/read-claims.ts';
import { hasErrors } from '../../src/errors/error.ts';
import type { Finding } from '../../src/errors/finding.ts';
import { type Complaint, must } from '../../src/errors/message.ts';
import { parseAnnouncement } from '../../src/events/announcement.ts';
import type { NoSeries, Series, Source } from '../../src/io/fetch/source.ts';
import { isNoSeries } from '../../src/io/fetch/source.ts';
import { sources } from '../../src/io/fetch/sources/registry.ts';
import { readCharacteristics } from '../../src/io/read-characteristics.ts';
import { readEventsFile } from '../../src/io/read-events.ts';
import { readFactors } from '../../src/io/read-factors.ts';
import { readPriceSeries } from '../../src/io/read-price-series.ts';
import { readPriceRecords, readPrices } from '../../src/io/read-prices.ts';
import { readStrategy } from '../../src/io/read-strategy.ts';
import { readStudy } from '../../src/io/read-study.ts';
import { readTable } from '../../src/io/read-table.ts';
import { openCheckpoint } from '../../src/io/work/checkpoint.ts';
import { admit } from '../../src/prices/gate/admit.ts';
import { prepare } from '../../src/study/prepare.ts';
import { everything } from '../../src/study/run.ts';
import { parseDay } from '../../src/time/day.ts';
import { frenchCsv, stooqCsv, yahooChart, yahooUnknown, zipOf } from '../io/fetch/recorded.ts';
import * as binary from './binary-samples.ts';
import * as samples from './samples.ts';

/** A door through which text of others comes in. */
export interface Reader {
  /** The file that is damaged, by its name in the folder of the reader. */
  readonly file: string;
  /** Sound files; pieces of one may get into another. */
  readonly samples: readonly (string | Buffer)[];
  /** What lies beside the file. */
  readonly beside?: Readonly<Record<string, string>>;
  /** How many cases of a thousand it gets; the fewer, the longer one takes. */
  readonly share: number;
  /**
   * Puts right what gives damage away at once, a length or a hash. Every other file is, for what lies behind to be reached.
   */
  readonly sealed?: (bytes: Buffer) => Buffer;
  /** Reads a file, given also as bytes for what is no file: all that is wrong with it. */
  read(path: string, bytes: Buffer): Promise<readonly Finding[]>;
}

/** Every door, by name: a new one is one line here. */
export const readers = {
  announcement: {
    file: 'cell.txt',
    share: 100,
    samples: samples.announcements,
    read: readingOf(parseAnnouncement),
  },
  characteristics: {
    file: 'firms.csv',
    share: 60,
    samples: [samples.characteristics, ...samples.beginnings('data/simulated-prices')],
    read: async (path) => (await readCharacteristics(path)).findings,
  },
  claim: { file: 'cell.txt', share: 100, samples: samples.claims, read: readingOf(claimsOrComplaint) },
  events: {
    file: 'events.csv',
    share: 60,
    samples: [samples.events, ...samples.beginnings('data'), ...samples.beginnings('../shared/data')],
    read: async (path) => (await readEventsFile(path)).findings,
  },
  'events of a study': {
    file: 'events.csv',
    share: 10,
    samples: [samples.events],
    beside: samples.studyFolder,
    read: (path) => judged(path.replace('events.csv', 'study.yaml')),
  },
  factors: {
    file: 'factors.csv',
    share: 100,
    samples: [samples.factors, frenchCsv, ...samples.beginnings('../shared/data/factors')],
    read: async (path) => (await readFactors([path])).findings,
  },
  'finished part': {
    file: binary.PART,
    share: 40,
    samples: binary.parts,
    sealed: binary.sealedPart,
    async read(path) {
      const { kept, load } = await openCheckpoint(dirname(dirname(path)), binary.work);
      for (const part of kept) await load(part);
      return [];
    },
  },
  french: {
    file: 'factors.zip',
    share: 100,
    samples: [zipOf('F-F.csv', frenchCsv), zipOf('F-F.csv', frenchCsv, false)],
    read: answerOf(sources.french, '3-factors'),
  },
  prices: {
    file: 'X.csv',
    share: 60,
    samples: [
      ...samples.priceSamples(),
      ...samples.beginnings('data/simulated-prices'),
      ...samples.beginnings('../shared/data/market'),
    ],
    read: pricesJudged,
  },
  'prices by record': {
    file: 'X.csv',
    share: 60,
    samples: samples.priceSamples(),
    read: async (path) => (await readPriceRecords(path)).findings,
  },
  ...(binary.parquet.length > 0 && {
    'prices in Parquet': {
      file: 'X.parquet',
      share: 5,
      samples: binary.parquet,
      sealed: binary.sealedParquet,
      read: pricesJudged,
    },
  }),
  'prices prepared': {
    file: 'prices.panel',
    share: 20,
    samples: binary.panels,
    sealed: binary.sealedPanel,
    beside: { ...samples.studyFolder, 'study.json': samples.studyOf('prices.panel') },
    async read(path) {
      const { findings } = await readPriceSeries([path], {});
      return hasErrors(findings) ? findings : judged(path.replace('prices.panel', 'study.json'));
    },
  },
  stooq: { file: 'X.csv', share: 85, samples: [stooqCsv], read: answerOf(sources.stooq, 'x') },
  strategy: {
    file: 'strategy.yaml',
    share: 10,
    samples: [samples.strategy],
    beside: samples.studyFolder,
    async read(path) {
      await readStrategy(path);
      return [];
    },
  },
  study: {
    file: 'study.yaml',
    share: 20,
    samples: [samples.study, samples.studyJson],
    beside: samples.studyFolder,
    read: judged,
  },
  'study in JSON': {
    file: 'study.json',
    share: 20,
    samples: [samples.studyJson],
    beside: samples.studyFolder,
    read: judged,
  },
  table: {
    file: 'table.csv',
    share: 50,
    samples: [samples.tableSample('windows'), samples.tableSample('events')],
    async read(path, bytes) {
      await readTable(bytes.includes('event_id') ? 'events' : 'windows', path);
      return [];
    },
  },
  yahoo: {
    file: 'X.json',
    share: 100,
    samples: [yahooChart(), yahooUnknown],
    read: answerOf(sources.yahoo, '0981.HK'),
  },
} as const satisfies Record<string, Reader>;

/** Prices of files of any form, and what is wrong with their rows. */
async function pricesJudged(path: string): Promise<readonly Finding[]> {
  const { rows, findings } = await readPrices([path]);
  return [...findings, ...admit(rows).findings];
}

/** A study read, judged and its announcements placed, as `eventstudy check` does. */
async function judged(path: string): Promise<readonly Finding[]> {
  const { study } = await readStudy(path);
  return prepare(study, everything).findings;
}

/** What a source makes of an answer. */
function answerOf(source: Source, symbol: string): Reader['read'] {
  const request = {
    symbol,
    from: parseDay('2026-04-01')!,
    to: parseDay('2026-04-30')!,
    now: Date.UTC(2026, 4, 1),
  };
  return async (_, bytes) => {
    const read: Series | NoSeries = source.read(new Uint8Array(bytes), request);
    const said = source.refusal?.(new Uint8Array(bytes));
    if (said !== undefined && typeof said !== 'string') throw new TypeError('a refusal is told in words');
    return isNoSeries(read) ? [{ severity: 'error', code: 'no-series', message: read.reason }] : [];
  };
}

/** Text of one cell, read into a value or a complaint. */
function readingOf(parse: (text: string) => object): Reader['read'] {
  return async (_, bytes) => {
    const read = parse(bytes.toString('utf8'));
    if (!('legal' in read)) return [];
    return [{ severity: 'error', code: 'bad-cell', message: must(read as Complaint) }];
  };
}

function claimsOrComplaint(cell: string): Claim[] | Complaint {
  return readClaims(cell, [
    { name: 'SMIC', symbol: '0981.HK' },
    { name: '0981.HK', symbol: '0981.HK' },
    { name: 'Hua Hong', symbol: '1347.HK' },
  ]);
}
