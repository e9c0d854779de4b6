import { expect, test } from 'vitest';
import { voiceOf } from '../../../../src/report/voice.ts';
import { resultOf } from '../../made-up.ts';

const { quoted } = voiceOf(resultOf({}, { report: { language: 'zh' } }));

test('verdicts on dates and claims, and other readings of an announcement, are told in Chinese', () => {
  expect(
    quoted('the reaction is on 2026-04-24, one session before day 0: the stated date is probably late'),
  ).toBe('反应在 2026年4月24日星期五，第0日之前一个交易日：所述日期可能偏晚');
  expect(quoted('not supported where a move is known; day 0 has none')).toBe(
    '在涨跌已知处均不成立；第0日不详',
  );
  expect(quoted('2026-04-24 if the news came before that date')).toBe('若消息早于该日：2026年4月24日星期五');
});
