import { expect, test } from 'vitest';
import { readEvents } from '../../src/events/event.ts';
import type { Security } from '../../src/prices/security.ts';
import type { Observation } from '../../src/study/observations.ts';
import { listingsBeside, otherListings, unnamedListings } from '../../src/study/other-listings.ts';

const listed = (symbol: string, issuer: string): [string, Security] => [
  symbol,
  { symbol, issuer, name: symbol, exchange: 'XHKG', currency: 'HKD', benchmark: undefined },
];
const securities = new Map([
  listed('H', 'firm'),
  listed('A', 'firm'),
  listed('ADR', 'firm'),
  listed('X', 'X'),
]);

test('other listings are the symbols of the same issuer', () => {
  expect(otherListings('A', securities).map(({ symbol }) => symbol)).toEqual(['H', 'ADR']);
  expect(otherListings('X', securities)).toEqual([]);
  expect(otherListings('unknown', securities)).toEqual([]);
});

test('an event that makes a claim is placed on the listings it does not name, each once', () => {
  const row = { announced_at: '2024-03-01', claim: '+10%' };
  const { events } = readEvents([
    { ...row, event_id: 'both', security: 'H A' },
    { ...row, event_id: 'all', security: 'H A ADR' },
    { ...row, event_id: 'alone', security: 'X' },
    { ...row, event_id: 'silent', security: 'H', claim: '' },
  ]);
  expect(unnamedListings(events, securities).map(({ id, securities: own }) => [id, own])).toEqual([
    ['both', ['ADR']],
  ]);
});

test('beside a reading stands the other listing by the same reading, or by the one it has', () => {
  const { events } = readEvents([{ event_id: 'e', announced_at: '2024-03-01', security: 'H A ADR' }]);
  const event = events.at(0)!;
  const placed = ['H', 'H@next-session', 'A', 'A@next-session', 'ADR'].map((name): Observation => {
    const nowhere = { alignment: undefined, panel: undefined, row: -1, dayZero: -1, reason: undefined };
    return { id: `e:${name}`, event, symbol: name.split('@')[0]!, ...nowhere };
  });
  const placements = new Map(placed.map((one) => [one.id, one]));
  const beside = placed.map((one) => listingsBeside(one, placements, securities).map(({ id }) => id));
  expect(beside).toEqual([
    ['e:A', 'e:ADR'],
    ['e:A@next-session', 'e:ADR'],
    ['e:H', 'e:ADR'],
    ['e:H@next-session', 'e:ADR'],
    ['e:H', 'e:A'],
  ]);
});
