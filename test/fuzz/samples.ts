import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { partNamed } from '../../src/io/price-formats/header.ts';
import type { PriceFormat } from '../../src/io/price-formats/price-format.ts';
import { priceFormats } from '../../src/io/price-formats/registry.ts';
import { tableCsv } from '../../src/io/table-csv.ts';
import type { TableName } from '../../src/table/schemas.ts';
import { blankTable } from '../../src/table/table.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const yamlBlocks = [...readme.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block]) => block!);

/** Sessions of the made-up prices: enough for an event to be placed, few enough for many files to be read. */
const SESSIONS = 40;
const days = Array.from({ length: SESSIONS }, (_, i) => new Date(Date.UTC(2026, 3, 1 + i))).filter(
  (day) => day.getUTCDay() % 6 !== 0,
);

/** Prices that move a little, in the project's own columns. */
export const ownPrices = lines('date,open,high,low,close,adj_close,volume', (day, i) => {
  const close = (100 + 5 * Math.sin(i * i)).toFixed(2);
  return [day, close, close, close, close, close, 1000 * (i + 1)].join(',');
});

/** A price file of every form there is, made from its header. */
export function priceSamples(): string[] {
  return Object.values<PriceFormat>(priceFormats).flatMap((format) => [
    lines(format.header, (day, i) =>
      format.header
        .split(',')
        .map((name) => cellOf(partNamed(name), dateIn(format, day), i))
        .join(','),
    ),
  ]);
}

function cellOf(part: ReturnType<typeof partNamed>, date: string, i: number): string {
  if (part === 'date') return date;
  if (part === 'symbol') return i % 2 === 0 ? '0981.HK' : 'NVDA';
  return part === 'volume' ? String(1000 * i) : (50 + Math.sin(i)).toFixed(3);
}

function dateIn({ dateOrder }: PriceFormat, day: string): string {
  const [y, m, d] = day.split('-');
  return dateOrder === 'MDY' ? `${m}/${d}/${y}` : dateOrder === 'DMY' ? `${d}/${m}/${y}` : day;
}

function lines(header: string, row: (day: string, i: number) => string): string {
  return `${[header, ...days.map((day, i) => row(day.toISOString().slice(0, 10), i))].join('\n')}\n`;
}

/** The first lines of the CSV files of a folder; none where it is not there. */
export function beginnings(folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => `${readFileSync(join(path, name), 'utf8').split('\n').slice(0, SESSIONS).join('\n')}\n`);
}

export const events = `event_id,announced_at,security,label,group,source,kind,claim,event_day,mine
one,2026-04-14,0981.HK NVDA,"First, ""quoted""",tech,note,event,0981.HK +10%; NVDA fell 3.2 per cent,,a
two,2026-04-15 after-close XHKG,0981.HK,Second,,,,涨逾10%,nonSession previous; unknownTime next-session,b
three,2026-04-16T10:45:51[Asia/Hong_Kong],NVDA,,tech,,event,7-10% over 5 sessions,,
rival,2026-04-17T02:45:51Z,,Third,,,confounder,,,c
`;

export const characteristics = `event_id,security,size,group
one,0981.HK,1.5,a
one,NVDA,2.5,b
two,0981.HK,,a
three,NVDA,3.5,b
`;

export const factors = lines('date,mkt_rf,smb,hml,rf', (day, i) =>
  [day, ...[1, 2, 3, 4].map((k) => (Math.sin(i * k) / 2).toFixed(2))].join(','),
);

/** The study of the README, which has every setting, its paths those of {@link studyFolder}. */
export const study = yamlBlocks[0]!
  .replace('simulated-prices', 'prices')
  .replace('# factors: factors/*.csv', 'factors: factors.csv')
  .replace('# characteristics: firms.csv', 'characteristics: firms.csv')
  .replace('# crossSection', 'crossSection');

/** A study in few words of prices somewhere, its events inline, as JSON. */
export function studyOf(...prices: string[]): string {
  return JSON.stringify(
    {
      title: 'Inline',
      prices,
      events: [{ event_id: 'one', announced_at: '2026-04-14', security: '0981.HK', claim: '+10%' }],
      benchmark: 'HSI',
      returns: 'simple',
      sessions: 'prices',
      models: ['market-model', 'mean-adjusted'],
    },
    undefined,
    1,
  );
}

export const studyJson = studyOf('prices/0981.HK.csv', 'prices/HSI.csv');

export const strategy = yamlBlocks[1]!;

/** What lies beside a study. */
export const studyFolder: Readonly<Record<string, string>> = {
  'study.yaml': study,
  'events.csv': events,
  'firms.csv': characteristics,
  'factors.csv': factors,
  ...Object.fromEntries(
    ['0981.HK', 'NVDA', 'HSI', 'HSTECH', 'GSPC', 'NDX'].map((symbol) => [`prices/${symbol}.csv`, ownPrices]),
  ),
};

/** A result table of three rows as it is written, some of its cells filled. */
export function tableSample(name: TableName): string {
  const table = blankTable(name, 3);
  for (const values of Object.values<Float64Array | string[]>(table.columns))
    values.fill((values instanceof Float64Array ? 0.1 : '=a, "b"') as never, 0, 2);
  return [...tableCsv({ ...table, extra: { mine: ['a', '', "'=b"] } })].join('');
}

export const claims = [
  'SMIC +10%; Hua Hong fell 3.2 per cent over 5 sessions',
  '0981.HK between 7% and 10% intraday, and 1347.HK 涨逾10%',
  'as much as 7-10% close to close in two days',
];

export const announcements = [
  '2026-04-24',
  '2026-04-23 after-close XNYS',
  '2026-04-23 BMO',
  '2026-04-24T02:45:51.123Z',
  '2026-04-24T10:45:51+08:00',
  '2026-04-24 10:45[Asia/Hong_Kong]',
];
