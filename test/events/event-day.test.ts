import { describe, expect, test } from 'vitest';
import { must } from '../../src/errors/message.ts';
import { eventDayRules, parseEventDay, usualEventDay } from '../../src/events/event-day.ts';

const said = (text: string) => parseEventDay(text).complaints.map(must);

describe('a cell of event_day', () => {
  test('rules what it names, and nothing else', () => {
    expect(parseEventDay('nonSession previous; unknownTime next-session')).toEqual({
      policy: { nonSession: 'previous', unknownTime: 'next-session' },
      complaints: [],
    });
    expect(parseEventDay(' suspended  keep ; ').policy).toEqual({ suspended: 'keep' });
    expect(parseEventDay('')).toEqual({ policy: {}, complaints: [] });
  });

  test('may say every rule there is in every way there is', () => {
    for (const [key, values] of Object.entries(eventDayRules)) {
      for (const value of values) expect(parseEventDay(`${key} ${value}`).policy).toEqual({ [key]: value });
    }
  });

  test('with a key that is none has the nearest and the list', () => {
    expect(said('nonSesion previous')).toEqual([
      'event_day must name what it rules, got "nonSesion"; did you mean "nonSession"? legal: nonSession, unknownTime, closingAuction, suspended',
    ]);
  });

  test('with a value that is none has the nearest and the list', () => {
    expect(said('unknownTime next')).toEqual([
      'event_day must rule unknownTime in a known way, got "next"; did you mean "next-session"? legal: same-session, next-session, both',
    ]);
    expect(said('suspended keeps')).toEqual([
      'event_day must rule suspended in a known way, got "keeps"; did you mean "keep"? legal: first-trade, exclude, keep',
    ]);
  });

  test('with a key alone, or more than one value, says how pairs are written', () => {
    expect(said('nonSession')).toEqual([
      'event_day must be a key and one value, nonSession next or previous or exclude, got "nonSession"; write for example nonSession previous; unknownTime next-session',
    ]);
    expect(said('nonSession next previous')[0]).toContain('got "nonSession next previous"');
  });

  test('that rules one thing twice is refused', () => {
    expect(said('nonSession next; nonSession previous')).toEqual([
      'event_day must rule nonSession once, got "previous"; it says nonSession next before',
    ]);
  });

  test('gives all that is wrong with it, and what is right', () => {
    const { policy, complaints } = parseEventDay('when tomorrow; suspended keep; unknownTime maybe');
    expect(policy).toEqual({ suspended: 'keep' });
    expect(complaints).toHaveLength(2);
  });
});

test('the usual policy is the first way of every rule', () => {
  expect(usualEventDay).toEqual(
    Object.fromEntries(Object.entries(eventDayRules).map(([key, [first]]) => [key, first])),
  );
});
