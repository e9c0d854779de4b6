import { describe, expect, test } from 'vitest';
import { rivalSaid, rivalsBriefly, rivalsSaid, type ToldRival, toldRivals } from '../../src/report/rivals.ts';
import { usualVoice } from '../../src/report/voice.ts';
import { resultOf, v4Tables } from './made-up.ts';

const row = {
  observation: 'v4:0981.HK',
  rival: 'rival',
  date: '2026-04-23',
  kind: 'confounder',
  action: 'flagged',
};
const rows = [
  { ...row, day: -1, window: '[-1, 1]' },
  { ...row, day: -1, window: 'event [-2, 2]' },
  { ...row, day: -2, rival: 'earlier', date: '2026-04-22', window: 'event [-2, 2]' },
  { ...row, day: 0, rival: 'fomc', date: '2026-04-24', window: '[0, 0]' },
  { ...row, day: 1, rival: 'v4-dated', kind: 'own-event', window: '[-1, 1]' },
];
const labelled = v4Tables.events.map((event) =>
  event.event_id === 'rival' ? { ...event, label: 'Results of a rival' } : event,
);
const result = resultOf({ ...v4Tables, events: labelled, confounders: rows });
const told = toldRivals(result).get('v4:0981.HK')!;

describe('the confounders of an observation', () => {
  test('are those that count against it, each once, the nearest first', () => {
    expect(told.map(({ id, day, windows }) => [id, day, windows])).toEqual([
      ['fomc', 0, ['[0, 0]']],
      ['rival', -1, ['[-1, 1]', 'event [-2, 2]']],
    ]);
  });

  test('go by their label, and by their id where they have none', () => {
    expect(told.map(({ title }) => title)).toEqual(['fomc', 'Results of a rival']);
    expect(rivalsBriefly(usualVoice, told)).toBe('fomc (day 0), rival (day −1)');
  });

  test('count as far from day 0 as the study says', () => {
    const wide = resultOf({ ...v4Tables, confounders: rows }, { confounders: { window: [-2, 2] } });
    expect(
      toldRivals(wide)
        .get('v4:0981.HK')!
        .map(({ id }) => id),
    ).toEqual(['fomc', 'rival', 'earlier']);
  });

  test('are none where the study made no table of them', () => {
    expect(toldRivals(resultOf(v4Tables)).size).toBe(0);
    expect(rivalsSaid(usualVoice, undefined)).toEqual([]);
  });
});

describe('the sentence next to a number', () => {
  test('says that what happened on day 0 cannot be told apart', () => {
    expect(rivalSaid(usualVoice, told[0]!)).toBe(
      'Confounded by fomc on day 0, Friday 24 April 2026: what moved the price that day cannot be told apart',
    );
  });

  test('says of another day that windows reach there, or that they were cut', () => {
    expect(rivalSaid(usualVoice, told[1]!)).toBe(
      'Confounded by Results of a rival (rival) on day −1, Thursday 23 April 2026: windows that reach there hold its effect too',
    );
    expect(rivalSaid(usualVoice, { ...told[1]!, actions: ['window-cut'] })).toMatch(
      /: the event window is cut there$/,
    );
  });

  test('is told of three, the others counted', () => {
    const many = Array.from(
      { length: 5 },
      (_, i): ToldRival => ({ ...told[0]!, id: `r${i}`, title: `r${i}` }),
    );
    expect(rivalsSaid(usualVoice, many).slice(3)).toEqual([
      'Confounded by 2 more (see the table confounders)',
    ]);
  });
});
