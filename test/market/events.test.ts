import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { hasErrors } from '../../src/errors/error.ts';
import type { EventRow } from '../../src/events/event.ts';
import type { EventDayPolicy } from '../../src/events/event-day.ts';
import { readEventsFile } from '../../src/io/read-events.ts';
import { readPrices } from '../../src/io/read-prices.ts';
import { arrayOf } from '../../src/numeric/list.ts';
import { admit } from '../../src/prices/gate/admit.ts';
import type { PriceSeries } from '../../src/prices/series.ts';
import type { Observation } from '../../src/study/observations.ts';
import { prepare } from '../../src/study/prepare.ts';
import { everything } from '../../src/study/run.ts';
import { exchangeCalendar, sessionOnOrAfter } from '../../src/time/calendar.ts';
import { type EpochDay, parseDay } from '../../src/time/day.ts';
import { exchanges } from '../../src/time/registry.ts';

// Real prices belong to others: they are read where they lie and the suite is skipped where they do not.
const shared = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

type Market = 'HK' | 'US';
const exchangesOf: Readonly<Record<Market, readonly string[]>> = { HK: ['XHKG'], US: ['XNAS', 'XNYS'] };

/** A day 0 the note of an event states: `next session` is the one after the date announced. */
interface Stated {
  readonly id: string;
  readonly market: Market;
  readonly day: string;
}

/** How a note states the day 0 of a market. */
const forms: readonly (readonly [RegExp, Market])[] = [
  [/HK day 0 = (\d{4}-\d{2}-\d{2})/, 'HK'],
  [/US day 0 = (\d{4}-\d{2}-\d{2}|next session)/, 'US'],
  [/first HK session (?:is \w{3} )?(\d{4}-\d{2}-\d{2})/, 'HK'],
  [/market reaction \w{3} (\d{4}-\d{2}-\d{2})/, 'HK'],
  [/^HK (\d{4}-\d{2}-\d{2}): SMIC/, 'HK'],
  [/NVDA [-+\d.]+% on (\d{4}-\d{2}-\d{2})/, 'US'],
  [/gives day 0 = (\d{4}-\d{2}-\d{2})/, 'HK'],
  [/gives day 0 = (\d{4}-\d{2}-\d{2})/, 'US'],
  [/^(Same-day) reaction/, 'HK'],
];

function statedBy({ event_id: id, announced_at: announced, note = '' }: EventRow): Stated[] {
  return forms.flatMap(([form, market]): Stated[] => {
    const day = form.exec(note)?.[1];
    return day === undefined ? [] : [{ id, market, day: day === 'Same-day' ? announced.slice(0, 10) : day }];
  });
}

/** Dates without a time whose note places the news in New York's day or after Hong Kong's close: Hong Kong's day 0 is the next. */
const afterHongKongsClose = [
  'bis-2022-10-07',
  'bis-2023-10-17',
  'bis-2024-12-02',
  'deepseek-v31-ue8m0',
  'smic-q4-2025',
];

const listings: Readonly<Record<string, string>> = {
  SMIC: '0981.HK',
  'Hua Hong': '1347.HK',
  'Hua Hong HK': '1347.HK',
};

const withPolicy = (rows: readonly EventRow[]) =>
  rows.map((row) =>
    afterHongKongsClose.includes(row.event_id) ? { ...row, event_day: 'unknownTime next-session' } : row,
  );
const isOf = (market: Market, { panel }: Observation) =>
  exchangesOf[market].includes(panel!.calendar.exchange.mic);

/** New York's first session after a date. */
function sessionAfter(date: string): string {
  const calendar = exchangeCalendar(exchanges.XNAS);
  return calendar.isoDates[sessionOnOrAfter(calendar, (parseDay(date)! + 1) as EpochDay)!]!;
}

/** Of a note: whose move, in percent, and its decimals. */
const quotedMove = /(SMIC|Hua Hong(?: HK)?|NVDA|INTC|AMD) ([-+]\d+\.(\d+))%/g;

describe.skipIf(!existsSync(shared))('the 36 announcements, on real prices', () => {
  let rows: readonly EventRow[];
  let prices: readonly PriceSeries[];
  beforeAll(async () => {
    const file = await readEventsFile(`${shared}events.csv`);
    rows = file.rows.map((row) => ({ ...row, claim: '' })); // claims have no say in where an event falls
    const symbols = new Set(rows.flatMap(({ security }) => security.split(' ')));
    const read = await readPrices([...symbols].map((symbol) => `${shared}market/${symbol}.csv`));
    const admitted = admit(read.rows);
    expect(hasErrors([...read.findings, ...admitted.findings])).toBe(false);
    prices = admitted.series;
  });

  const placed = (
    events: readonly EventRow[],
    eventDay: Partial<EventDayPolicy> = {},
  ): readonly Observation[] =>
    arrayOf(
      prepare({ returns: 'simple', models: ['mean-adjusted'], prices, events, eventDay }, everything)
        .observations,
    );
  const dateOf = ({ panel, alignment }: Observation) => panel!.calendar.isoDates[alignment!.session!]!;
  const dated = (events: readonly EventRow[], eventDay: Partial<EventDayPolicy> = {}) =>
    Object.fromEntries(placed(events, eventDay).map((one) => [one.id, dateOf(one)]));

  const returnOn = ({ panel, row, dayZero }: Observation) => panel!.returns[row * panel!.sessions + dayZero]!;

  /** The days 0 of one event in a market, each once. */
  function days0(observations: readonly Observation[], id: string, market: Market): string[] {
    const own = observations.filter((one) => one.event.id === id && isOf(market, one));
    return [...new Set(own.map(dateOf))];
  }

  test('are all placed, each of their securities on a session with a return, but for Hua Hong’s A shares while no adjusted close is known', () => {
    expect(rows).toHaveLength(36);
    const observations = placed(rows);
    expect(new Set(observations.map(({ event }) => event.id)).size).toBe(36);
    for (const { id, dayZero, reason } of observations) {
      expect(dayZero, id).toBeGreaterThanOrEqual(0);
      expect([undefined, 'confounder'], id).toContain(reason);
    }
    const unpriced = observations.filter((one) => Number.isNaN(returnOn(one)));
    expect(unpriced.map(({ id }) => id)).toEqual(['mate60-2023-08-29:688347.SS']);
  });

  test('have the day 0 their notes state, dates without a time by the policy their note asks for', () => {
    const stated = rows.flatMap(statedBy);
    expect(stated.length).toBe(29);
    const asWritten = placed(rows);
    const asIfAfterClose = placed(withPolicy(rows));
    for (const { id, market, day } of stated) {
      const isAfterClose = market === 'HK' && afterHongKongsClose.includes(id);
      const found = days0(isAfterClose ? asIfAfterClose : asWritten, id, market);
      const announced = rows.find(({ event_id }) => event_id === id)!.announced_at.slice(0, 10);
      expect(found, `${id} in ${market}`).toEqual([day === 'next session' ? sessionAfter(announced) : day]);
    }
  });

  test('moved on day 0 as their notes quote, to the digit quoted', () => {
    // The policy that Hong Kong's day 0 needs is not New York's.
    const observations = [
      ...placed(withPolicy(rows)).filter((one) => !isOf('US', one)),
      ...placed(rows).filter((one) => isOf('US', one)),
    ];
    const quoted = rows.flatMap(({ event_id: id, note = '' }) =>
      [...note.matchAll(quotedMove)].map((match) => ({ id, match })),
    );
    expect(quoted.length).toBe(24);
    for (const {
      id,
      match: [, name, move, digits],
    } of quoted) {
      const own = observations.find((one) => one.id === `${id}:${listings[name!] ?? name}`)!;
      const rounding = 0.5 * 10 ** -digits!.length + 1e-9;
      expect(Math.abs(100 * returnOn(own) - Number(move)), own.id).toBeLessThan(rounding);
    }
  });

  test('that are dates without a time fall on that date’s session in Hong Kong unless their policy says otherwise', () => {
    const asWritten = placed(rows);
    for (const id of afterHongKongsClose) {
      const announced = rows.find(({ event_id }) => event_id === id)!.announced_at;
      expect(days0(asWritten, id, 'HK')).toEqual([announced]);
    }
  });

  test('of New York’s day have Hong Kong’s day 0 a session later once their phase is said', () => {
    const events = [{ event_id: 'bis', announced_at: '2022-10-07 during XNYS', security: '0981.HK NVDA' }];
    expect(dated(events)).toEqual({ 'bis:0981.HK': '2022-10-10', 'bis:NVDA': '2022-10-07' });
  });

  test('of a suspended security have as day 0 its first session with a price, and are told', () => {
    const own = rows.filter(
      ({ event_id }) => event_id === 'huahong-a-suspension' || event_id === 'smic-a-suspension',
    );
    expect(dated(own)).toEqual({
      'huahong-a-suspension:688347.SS': '2025-09-01',
      'smic-a-suspension:688981.SS': '2025-09-09',
    });
    const { findings } = prepare(
      { returns: 'simple', models: ['mean-adjusted'], prices, events: own },
      everything,
    );
    expect(findings.filter(({ code }) => code === 'suspended').map(({ message }) => message)).toEqual([
      'huahong-a-suspension:688347.SS has no price on 2025-08-18, the next is on 2025-09-01: day 0 is that first session with a price, and its return carries all since the last',
      'smic-a-suspension:688981.SS has no price on 2025-09-01, the next is on 2025-09-09: day 0 is that first session with a price, and its return carries all since the last',
    ]);
  });

  test('of DeepSeek V4 by the Sunday an article dates are the Monday’s, or the Friday’s where the policy is the session before', () => {
    const article = rows.filter(({ event_id }) => event_id === 'deepseek-v4-article');
    const everywhere = (day: string) =>
      Object.fromEntries(
        ['0981.HK', '1347.HK', 'NVDA'].map((symbol) => [`deepseek-v4-article:${symbol}`, day]),
      );
    expect(dated(article)).toEqual(everywhere('2026-04-27'));
    expect(dated(article, { nonSession: 'previous' })).toEqual(everywhere('2026-04-24'));
  });
});
