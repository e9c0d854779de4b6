import { expect, test } from 'vitest';
import { usualVoice, voiceOf } from '../../src/report/voice.ts';
import { resultOf } from './made-up.ts';

const basisPoints = voiceOf(resultOf({}, { report: { unit: 'basis-points', decimals: 0 } }));
const chinese = voiceOf(resultOf({}, { report: { language: 'zh' } }));

test('returns are told in the unit and with the decimals of the report, statistics with two at least', () => {
  expect([usualVoice.move(0.0976), basisPoints.move(0.0976)]).toEqual(['+9.76 %', '+976 bp']);
  expect([usualVoice.spread(0.0266), basisPoints.spread(0.0266)]).toEqual(['2.66 %', '266 bp']);
  expect([usualVoice.difference(-0.0386), basisPoints.difference(-0.0386)]).toEqual([
    '−3.86 percentage points',
    '−386 basis points',
  ]);
  expect(basisPoints.statistic(3.684)).toBe('3.68');
});

test('sentences and counts are told in the language of the report', () => {
  expect(usualVoice.say`${usualVoice.counted(2, 'event')}, ${1} excluded`).toBe('2 events, 1 excluded');
  expect(chinese.say`${chinese.counted(2, 'event')}, ${1} excluded`).toBe('2 个事件，剔除 1 个');
  expect(['a word nobody translated', 'constructor'].map(chinese.word)).toEqual([
    'a word nobody translated',
    'constructor',
  ]);
});

test('dates have the weekday of the language; what is no date stays as it is', () => {
  expect(usualVoice.longDate('2026-04-24')).toBe('Friday 24 April 2026');
  expect(chinese.longDate('2026-04-24')).toBe('2026年4月24日星期五');
  expect([usualVoice.tableDate('2026-04-27'), chinese.tableDate('2026-04-27')]).toEqual([
    'Mon 2026-04-27',
    '2026-04-27 周一',
  ]);
  expect([usualVoice.axisDate('2026-04-04'), usualVoice.weekday('2026-04-04')]).toEqual(['4 Apr', 'Sat']);
  expect([usualVoice.longDate('soon'), usualVoice.longTime('x')]).toEqual(['soon', 'x']);
  expect(usualVoice.longTime('2026-04-24T10:45:51+08:00')).toBe(
    'Friday 24 April 2026 at 10:45:51 local time (UTC+08:00)',
  );
});

test('what a table says is told clause by clause', () => {
  const verdict = 'supported on another day: 2026-04-24, 1 session earlier';
  expect(usualVoice.quoted(verdict)).toBe(
    'supported on another day: Friday 24 April 2026, 1 session earlier',
  );
  expect(chinese.quoted(verdict)).toBe('在另一交易日成立：2026年4月24日星期五，早 1 个交易日');
});

test('one basis point is one, 1.00 percentage points are many', () => {
  const { difference } = voiceOf(resultOf({}, { report: { unit: 'basis-points', decimals: 0 } }));
  expect([0.0001, -0.0001, 0.0002, 0.0011].map(difference)).toEqual([
    '+1 basis point',
    '−1 basis point',
    '+2 basis points',
    '+11 basis points',
  ]);
  expect(usualVoice.difference(0.01)).toBe('+1.00 percentage points');
});
