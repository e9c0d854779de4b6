import { describe, expect, test } from 'vitest';
import { datingSaid, datingsOf, doubtBriefly, doubtfulDates } from '../../src/report/dating.ts';
import { usualVoice } from '../../src/report/voice.ts';
import { resultOf, v4, v4Tables } from './made-up.ts';

const both = new Set(['v4:0981.HK', 'v4-dated:0981.HK']);
const datings = datingsOf(v4.result, both);
const dated = datings.get('v4-dated:0981.HK')!;
const onSunday = { announced_at: '2026-04-26', local_time: '' };

describe('the date of an observation', () => {
  test('is told of those asked for, under the first model', () => {
    expect([...datings.keys()]).toEqual([...both]);
    expect([...datingsOf(v4.result, new Set(['v4:0981.HK'])).keys()]).toEqual(['v4:0981.HK']);
    const others = resultOf(v4Tables, { models: ['mean-adjusted', 'market-model'] });
    expect(datingsOf(others, both).size).toBe(0);
  });

  test('in doubt has one short line, others none', () => {
    expect(doubtBriefly(usualVoice, dated, onSunday)).toBe(
      'date in doubt: Fri 2026-04-24 reacts, 1 session before day 0 (Šidák p = 0.0010)',
    );
    expect(doubtBriefly(usualVoice, datings.get('v4:0981.HK')!, onSunday)).toBeUndefined();
  });

  test('that is the session that reacts is not in doubt itself, only the time of day', () => {
    const said =
      'time in doubt: Fri 2026-04-24, the stated date itself, reacts, 1 session before day 0 (Šidák p = 0.0010)';
    expect(doubtBriefly(usualVoice, dated, { announced_at: '2026-04-24', local_time: '' })).toBe(said);
    const local = { announced_at: '2026-04-24T22:00:00Z', local_time: '2026-04-25T06:00:00+08:00' };
    expect(doubtBriefly(usualVoice, dated, local)).toMatch(/^date in doubt/);
  });

  test('left open tells the largest session all the same', () => {
    const open = { ...dated, verdict: 'no session stands out', reaction: undefined, isDoubtful: false };
    expect(datingSaid(usualVoice, open)).toBe(
      'no session stands out (largest on Friday 24 April 2026, t = 3.77, p = 0.0010 with 5 sessions looked at, p = 0.0211 by runs of the estimation window)',
    );
    expect(datingSaid(usualVoice, { ...open, largest: undefined })).toBe('no session stands out');
  });

  test('says that its p-values are two-sided where those of the study are not', () => {
    const oneSided = datingsOf(resultOf(v4Tables, { alternative: 'greater' }), both).get('v4-dated:0981.HK')!;
    expect(datingSaid(usualVoice, oneSided)).toContain('t = 3.77, two-sided p = 0.0010 with 5 sessions');
    expect(doubtBriefly(usualVoice, oneSided, onSunday)).toContain('(Šidák two-sided p = 0.0010)');
    expect(datingSaid(usualVoice, dated)).not.toContain('two-sided');
  });

  test('says nothing of runs where there are none', () => {
    const reaction = { ...dated.reaction!, p_empirical: Number.NaN };
    expect(datingSaid(usualVoice, { ...dated, reaction })).toMatch(/with 5 sessions looked at\)$/);
  });
});

test('dates in doubt are counted, each observation once', () => {
  expect(doubtfulDates(v4.result)).toEqual({ doubtful: 1, scanned: 2 });
});
