import { describe, expect, test } from 'vitest';
import { tradedEventDay, tradedRow, tradedRules } from '../../src/backtest/event-day.ts';
import { runStudy } from '../../src/study/run.ts';
import { backtest, bars, event, fates, quotes, rows } from './made-up.ts';

const prices = [quotes('S0', Array(20).fill(10))];
const weekend = (own: object = {}) => ({ ...event(4, 'S0'), announced_at: '2024-01-06', ...own });
const notesOf = (...given: Parameters<typeof backtest>) =>
  backtest(...given).findings.filter(({ code }) => code === 'event-day');

describe('a rule that leaves an event out', () => {
  test('is heeded, of the study or of the event, with the reason', () => {
    const exclude = { eventDay: { nonSession: 'exclude' } } as const;
    const all = [event(3, 'S0'), weekend()];
    expect(fates(backtest({}, prices, all, exclude))).toEqual({ 'e3:S0': 'time', 'e4:S0': 'no-session' });
    const own = [event(3, 'S0'), weekend({ event_day: 'nonSession exclude' })];
    const result = backtest({}, prices, own);
    expect(rows(result, 'skipped')).toMatchObject([
      { observation: 'e4:S0', reason: 'no-session', status: 'skipped' },
    ]);
    expect(result.findings.filter(({ code }) => code === 'event-day')).toEqual([]);
  });

  test('gives way to the event’s own', () => {
    const exclude = { eventDay: { nonSession: 'exclude' } } as const;
    const own = [weekend({ event_day: 'nonSession next' })];
    expect(fates(backtest({}, prices, own, exclude))).toEqual({ 'e4:S0': 'time' });
  });

  test('because of a suspension is heeded where that is known by the entry, and not ahead of it', () => {
    const flat = [10, 10, 10, 10] as const;
    const held = bars('S0', [...Array(8).fill(flat), undefined, ...Array(9).fill(flat)]);
    const series = [held, quotes('S1', Array(18).fill(10))];
    const exclude = { eventDay: { suspended: 'exclude' } } as const;
    const own = { blocked: { action: 'carry' } } as const;
    const events = [event(8, 'S0', 'before-open', { scheduled_on: '2024-01-02' }), event(9, 'S1')];
    expect(fates(backtest(own, series, events, exclude))['e8:S0']).toBe('suspended');
    const ahead = { entry: { offset: -2, at: 'close' } } as const;
    const runUp = backtest(ahead, series, events.slice(0, 1), exclude);
    expect(fates(runUp)).toEqual({ 'e8:S0': 'time' });
    expect(runUp.findings.map(({ code, value }) => [code, value])).toContainEqual(['event-day', 'exclude']);
  });
});

describe('a rule that would look ahead, or that the strategy rules itself', () => {
  test('is told at the key of the study', () => {
    const keyPlaces = { 'eventDay/nonSession': { file: 's.yaml', line: 9, column: '3' } };
    // The other is a default, which nobody wrote.
    const eventDay = { nonSession: 'previous', suspended: 'first-trade' } as const;
    expect(notesOf({}, prices, [weekend()], { eventDay, keyPlaces })).toEqual([
      {
        severity: 'note',
        code: 'event-day',
        value: 'previous',
        message:
          'eventDay nonSession: previous is not used in a backtest: a trade is entered after the news, so day 0 is the next session',
        ...keyPlaces['eventDay/nonSession'],
      },
    ]);
  });

  test('is told at the row of the event', () => {
    const data = { eventsSource: { file: 'e.csv', lines: [2] } };
    const own = weekend({ event_day: 'nonSession previous; unknownTime next-session' });
    expect(notesOf({}, prices, [own], data)).toMatchObject([
      { file: 'e.csv', line: 2, value: 'previous' },
      { file: 'e.csv', line: 2, value: 'next-session' },
    ]);
  });

  test('of many events is told once', () => {
    const all = Array.from({ length: 21 }, (_, i) =>
      weekend({ event_id: `w${i}`, event_day: 'suspended first-trade' }),
    );
    expect(notesOf({}, prices, all)).toMatchObject([
      {
        value: '21',
        message: expect.stringMatching(/^21 rules of event_day are not used in a backtest, as: /),
      },
    ]);
  });

  test('is not told where it is what a trade goes by anyway', () => {
    expect(notesOf({}, prices, [weekend()], { eventDay: tradedEventDay })).toEqual([]);
  });
});

test('rules are replaced one by one, and what is no rule stays to be found wrong', () => {
  const asked = { nonSession: 'previous', suspended: 'exclude', closingAuction: 'never' };
  expect(tradedRules(asked, false)).toEqual({ ...asked, nonSession: 'next' });
  expect(tradedRow(weekend({ event_day: 5 as never }), false).event_day).toBe(5);
  expect(tradedRow(weekend({ event_day: 'nonSession sometimes' }), false).event_day).toBe(
    'nonSession sometimes',
  );
  expect(() => backtest({}, prices, [weekend({ event_day: 'nonSession sometimes' })])).toThrow(
    'event_day of event "e4" must rule nonSession in a known way',
  );
});

test('rules that are no set of keys are refused as a study refuses them', () => {
  for (const [eventDay, given] of [
    [null, 'nothing'],
    [5, '5'],
  ]) {
    const own = { eventDay } as unknown as { eventDay: object };
    const message = `eventDay must be a set of keys, got ${given}`;
    expect(() => runStudy({ returns: 'simple', prices, events: [event(3, 'S0')], ...own })).toThrow(message);
    expect(() => backtest({}, prices, [event(3, 'S0')], own)).toThrow(message);
  }
});
