import { expect, test } from 'vitest';
import { readEvents } from '../../src/events/event.ts';
import { claimFaults, claimsAbout } from '../../src/study/claims.ts';

const settings = { securities: { S0: { name: 'SMIC' }, S1: { name: 'Hua Hong' }, S2: { name: 'Other' } } };
const eventsSaying = (...claims: string[]) =>
  readEvents(
    claims.map((claim, i) => ({ event_id: `e${i}`, announced_at: '2024-03-01', security: 'S0 S1', claim })),
    { file: 'events.csv', lines: claims.map((_, i) => i + 2) },
  ).events;
const about = (symbol: string, claim: string) =>
  claimsAbout(eventsSaying(claim).at(0)!, symbol, settings).map(({ text }) => text);

test('a claim is about the security it names, by symbol or by the study’s name, or about all', () => {
  expect(about('S0', 'SMIC +10%, S1 +15%')).toEqual(['+10%']);
  expect(about('S1', 'SMIC +10%, hua hong +15%')).toEqual(['+15%']);
  expect([about('S0', '+3%'), about('S1', '+3%')]).toEqual([['+3%'], ['+3%']]);
  expect(about('S0', 'soared')).toEqual([]);
});

test('every claim that cannot be read is an error at its line', () => {
  const faults = claimFaults(
    eventsSaying('+10%', 'soared', 'Smik +10%', '+10% maybe', 'Other +5%'),
    settings,
  );
  expect(faults.map(({ code, file, line, column, value }) => [code, file, line, column, value])).toEqual([
    ['bad-claim', 'events.csv', 3, 'claim', 'soared'],
    ['bad-claim', 'events.csv', 4, 'claim', 'Smik +10%'],
    ['bad-claim', 'events.csv', 5, 'claim', '+10% maybe'],
    ['bad-claim', 'events.csv', 6, 'claim', 'Other +5%'],
  ]);
  expect(faults.map(({ message }) => message)).toMatchInlineSnapshot(`
    [
      "claim of event "e1" must be a move in percent, for every security or for each, got "soared"; write +10%, or 0981.HK +10%; 1347.HK +15%",
      "claim of event "e2" must name a security of its event, got "Smik"; did you mean "SMIC"? legal: S0, SMIC, S1, Hua Hong",
      "what follows the figure in the claim of event "e3" must be a horizon or a basis, got "maybe"; write +10% over 5 sessions, +10% intraday, or a basis: close to close, gap, intraday range, open to close, previous close to high, previous close to low, since previous session; claims are parted by semicolons",
      "claim of event "e4" must name a security of its event, got "Other"; legal: S0, SMIC, S1, Hua Hong",
    ]
  `);
});
