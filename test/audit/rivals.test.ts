import { describe, expect, test } from 'vitest';
import { type Rivalled, rivalFinder, type Surroundings } from '../../src/audit/rivals.ts';
import { readEvents } from '../../src/events/event.ts';
import { arrayOf } from '../../src/numeric/list.ts';

const issuers: Readonly<Record<string, string>> = { '0981.HK': 'SMIC', '688981.SS': 'SMIC' };

interface Given {
  readonly session: number;
  readonly security?: string;
  readonly kind?: string;
}

/** Events "on session n" of every exchange; a session below zero is outside the prices. */
function eventsOn(...rows: readonly Given[]) {
  const sessions = new Map(rows.map(({ session }, i) => [`e${i}`, session]));
  const { events, findings } = readEvents(
    rows.map(({ session: _, ...row }, i) => {
      return { event_id: `e${i}`, announced_at: '2026-04-24', security: '', ...row };
    }),
  );
  expect(findings).toEqual([]);
  const surroundings: Surroundings = {
    issuerOf: (symbol) => issuers[symbol] ?? symbol,
    sessionOf: ({ id }) => (sessions.get(id)! < 0 ? undefined : sessions.get(id)),
  };
  return { events, surroundings };
}

const smic: Rivalled = { eventId: 'e0', symbol: '0981.HK', exchange: 'XHKG', dayZero: 100 };
const studied = { security: '0981.HK 688981.SS NVDA', session: 100 };

/** Rivals of the first event at SMIC in Hong Kong, within ten sessions. */
function rivals(...others: readonly Given[]) {
  const { events, surroundings } = eventsOn(studied, ...others);
  return rivalFinder(arrayOf(events), surroundings)(smic, [-10, 10]).map(({ event, kind, day }) => [
    event.id,
    kind,
    day,
  ]);
}

describe('a rival of an observation', () => {
  test('is a confounder that names its security, or another listing of its firm', () => {
    expect(rivals({ security: 'INTC 0981.HK', kind: 'confounder', session: 99 })).toEqual([
      ['e1', 'confounder', -1],
    ]);
    expect(rivals({ security: '688981.SS', kind: 'confounder', session: 103 })).toEqual([
      ['e1', 'confounder', 3],
    ]);
  });

  test('is a confounder that names no security', () => {
    expect(rivals({ kind: 'confounder', session: 100 })).toEqual([['e1', 'confounder', 0]]);
  });

  test('is another event of the security, or of another listing of its firm', () => {
    expect(rivals({ security: '0981.HK', session: 101 })).toEqual([['e1', 'own-event', 1]]);
    expect(rivals({ security: '688981.SS', session: 101 })).toEqual([['e1', 'linked-event', 1]]);
    expect(rivals({ security: '688981.SS 0981.HK', session: 101 })).toEqual([['e1', 'own-event', 1]]);
  });

  test('may fall on the same day as its own event', () => {
    expect(rivals({ security: '0981.HK', session: 100 })).toEqual([['e1', 'own-event', 0]]);
  });

  test('is never its own event, at whatever listing, nor an event of another firm', () => {
    expect(
      rivals({ security: 'NVDA', session: 100 }, { security: 'INTC', kind: 'confounder', session: 100 }),
    ).toEqual([]);
  });

  test('lies within reach, both ends included', () => {
    const around = [89, 90, 110, 111].map((session) => ({ security: '0981.HK', session }));
    expect(rivals(...around)).toEqual([
      ['e2', 'own-event', -10],
      ['e3', 'own-event', 10],
    ]);
  });

  test('has prices on its day', () => {
    expect(rivals({ security: '0981.HK', kind: 'confounder', session: -1 })).toEqual([]);
  });
});

test('rivals come in the order of their sessions, whatever order they were given in', () => {
  const given = [105, 95, 101].map((session) => ({ security: '0981.HK', session }));
  expect(rivals(...given).map(([, , day]) => day)).toEqual([-5, 1, 5]);
});

test('each event is placed once a listing, however many observations ask', () => {
  const { events, surroundings } = eventsOn(studied, { security: '0981.HK', session: 101 });
  const placed: string[] = [];
  const find = rivalFinder(arrayOf(events), {
    ...surroundings,
    sessionOf: (event, security) => {
      placed.push(`${event.id} ${security.symbol}`);
      return surroundings.sessionOf(event, security);
    },
  });
  for (let i = 0; i < 3; i++) find({ ...smic, eventId: `e${i}` }, [-10, 10]);
  expect(placed).toEqual(['e0 0981.HK', 'e1 0981.HK']);
});
