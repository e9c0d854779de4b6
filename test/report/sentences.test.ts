import { expect, test } from 'vitest';
import { claimCases } from '../../src/report/claim-cases.ts';
import { toldObservations } from '../../src/report/observations.ts';
import {
  asKnown,
  basisSaid,
  contrastSaid,
  dayZeroSaid,
  headlineDay,
  otherReadings,
  otherSessions,
  outcomeWord,
  readingSaid,
  tested,
  verdictSaid,
  whenAnnounced,
  whyExcluded,
  whySession,
  whySessionBriefly,
} from '../../src/report/sentences.ts';
import { usualVoice } from '../../src/report/voice.ts';
import { listing, measured, readTwice, resultOf, v4, v4ReadTwice, v4Tables } from './made-up.ts';

const [atInstant, asDated, rival] = toldObservations(v4.result).map((told) => told);
const [told] = claimCases(v4.result);

test('an announcement is told by the clock of its exchange, a date alone with its weekday', () => {
  expect(whenAnnounced(usualVoice, atInstant!.event)).toBe(
    'Friday 24 April 2026 at 10:45:51 local time (UTC+08:00)',
  );
  expect(whenAnnounced(usualVoice, asDated!.event)).toBe('Sunday 26 April 2026, no time given');
});

test('the session is told with the reason it is day 0', () => {
  expect(whySession(usualVoice, asDated!.event)).toBe(
    'Sunday 26 April 2026, no time given; a day without a session, so day 0 is the next session: Monday 27 April 2026',
  );
  expect(whySessionBriefly(usualVoice, atInstant!.event)).toBe(
    '→ Fri 2026-04-24: 2026-04-24T10:45:51+08:00, during the session, that session',
  );
  expect(otherReadings(usualVoice, asDated!.event)).toBe(
    'Friday 24 April 2026 if the news came before that date',
  );
});

test('a phase of the own exchange is said once, and a date alone as such', () => {
  const event = { ...asDated!.event, announced_at: '2025-08-21 after-close XHKG', event_date: '2025-08-22' };
  const after = { ...event, rule: 'after the close, the next session' };
  expect(whySession(usualVoice, after)).toBe(
    'Thursday 21 August 2025, after the close of XHKG: day 0 is the next session, Friday 22 August 2025',
  );
  expect(whySessionBriefly(usualVoice, after)).toBe(
    '→ Fri 2025-08-22: Thu 2025-08-21, after the close, the next session',
  );
  expect(whySession(usualVoice, { ...event, announced_at: '2025-08-24 BMO' })).toBe(
    'Sunday 24 August 2025, before the open, a day without a session, so day 0 is the next session: Friday 22 August 2025',
  );
  const rule = 'date without a time, that session';
  expect(whySession(usualVoice, { ...event, announced_at: '2025-08-22', rule })).toBe(
    'Friday 22 August 2025, no time given; a trading day, so day 0 is that day: Friday 22 August 2025',
  );
});

test('a symbol without prices is said to be one, once', () => {
  const lost = {
    ...rival!.event,
    reason: 'unknown-security',
    detail: 'no prices for ZZZ; did you mean "ZZ"?',
  };
  expect(whyExcluded(usualVoice, lost)).toBe(lost.detail);
  expect(whyExcluded(usualVoice, { ...lost, detail: '' })).toBe('there are no prices for the security');
});

test('the open or close that stands for a phase at another exchange is told as a bound', () => {
  const moment = '2026-04-23T20:00:00Z';
  expect(asKnown(usualVoice, '2026-04-23 AMC XNYS', moment)).toBe(`from ${moment}`);
  expect(asKnown(usualVoice, '2026-04-23 during XNYS', moment)).toBe(`from ${moment}`);
  expect(asKnown(usualVoice, '2026-04-23 before-open XNYS', moment)).toBe(`before ${moment}`);
  expect(asKnown(usualVoice, moment, moment)).toBe(moment);
  expect(asKnown(usualVoice, '2026-04-23 AMC', '')).toBe('');
  const event = {
    ...atInstant!.event,
    announced_at: '2026-04-23 AMC XNYS',
    local_time: '2026-04-24T04:00:00+08:00',
  };
  expect(whenAnnounced(usualVoice, event)).toBe(
    'from Friday 24 April 2026 at 04:00:00 local time (UTC+08:00)',
  );
});

test('other sessions are told in one line where the time is in doubt, and only there', () => {
  const alternatives = '2026-04-23 if the news was out before the previous close';
  expect(whySessionBriefly(usualVoice, { ...atInstant!.event, alternatives })).not.toContain('otherwise');
  const undated = { ...atInstant!.event, alternatives, rule: 'date without a time, that session' };
  expect(whySessionBriefly(usualVoice, undated)).toContain('; otherwise Thu 2026-04-23 if the news was out');
  expect(otherSessions(usualVoice, undated)).toBe(
    'Thu 2026-04-23 if the news was out before the previous close',
  );
});

test('day 0 is told with t and p, a missing one as missing', () => {
  expect(dayZeroSaid(usualVoice, headlineDay(atInstant!))).toBe(
    'abnormal return +9.81 % (t = 3.77, p < 0.0001)',
  );
  expect(dayZeroSaid(usualVoice, { ...headlineDay(atInstant!)!, abnormal_return: Number.NaN })).toBe(
    'no abnormal return on day 0',
  );
  expect(dayZeroSaid(usualVoice, undefined)).toBe('no abnormal return is told for day 0');
  expect(tested(usualVoice, Number.NaN, Number.NaN)).toBe('no t');
});

test('a claim that fails is told with the session on which it holds', () => {
  const [right, wrong] = told!.readings;
  expect(readingSaid(usualVoice, told!, wrong!)).toBe(
    'claim “+10%” fails (observed +6.14 %), holds 1 session earlier, on Friday 24 April 2026',
  );
  expect([verdictSaid(usualVoice, right!), outcomeWord(usualVoice, wrong!)]).toEqual(['holds', 'fails']);
  expect(basisSaid(usualVoice, told!)).toContain('close');
});

test('a claim that fails is told the other basis on which it holds, and what the other listing did', () => {
  const claims = [...v4Tables.claims, ...measured, ...listing];
  const failed = claims.map((row) => (row.basis === 'close-to-close' ? { ...row, supported: 'false' } : row));
  const [one] = claimCases(resultOf({ ...v4Tables, claims: failed }));
  expect(readingSaid(usualVoice, one!, one!.readings[0]!)).toBe(
    'claim “+10%” fails (observed +10.01 %), holds as close over the open (+11.44 %); its listing 688981.SS moved +4.70 %',
  );
});

test('a session without a move is told as such', () => {
  const unknown = { ...told!.readings[0]!.dayZero!, observed: Number.NaN, supported: '' };
  expect(
    readingSaid(usualVoice, told!, { ...told!.readings[0]!, dayZero: unknown, outcome: 'unknown' }),
  ).toBe('claim “+10%” cannot be checked (no move known)');
});

test('one claim and two dates are told in one breath: date as given, session, move, verdict', () => {
  expect(contrastSaid(usualVoice, told!)).toBe(
    'SMIC (0981.HK), claim “+10%”. ' +
      'Announced Friday 24 April 2026 at 10:45:51 local time (UTC+08:00), it holds: ' +
      'the session is Friday 24 April 2026, observed +10.01 %. ' +
      'Dated Sunday 26 April 2026, no time given, it fails: the session is Monday 27 April 2026, ' +
      'observed +6.14 %, holds 1 session earlier, on Friday 24 April 2026.',
  );
});

test('two readings of one date are told apart by the rule that gives each its session', () => {
  const [twice] = claimCases(resultOf({ ...v4ReadTwice, events: readTwice }));
  expect(contrastSaid(usualVoice, twice!)).toBe(
    'SMIC (0981.HK), claim “+10%”. ' +
      'Dated Friday 24 April 2026, no time given (a trading day, so day 0 is that day), it holds: ' +
      'the session is Friday 24 April 2026, observed +10.01 %. ' +
      'Dated Friday 24 April 2026, no time given (a trading day, taken as after the close, so day 0 is the next session), ' +
      'it fails: the session is Monday 27 April 2026, observed +6.14 %, holds 1 session earlier, on Friday 24 April 2026.',
  );
});

test('an exclusion is told in words, with its detail where it has one', () => {
  expect(whyExcluded(usualVoice, rival!.event)).toContain('rival event');
  expect(
    whyExcluded(usualVoice, { ...rival!.event, reason: 'outside-prices', detail: 'prices end 2026-01-05' }),
  ).toBe('its day 0 lies outside the prices: prices end 2026-01-05');
});
