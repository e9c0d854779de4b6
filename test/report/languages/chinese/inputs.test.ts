import { expect, test } from 'vitest';
import { voiceOf } from '../../../../src/report/voice.ts';
import { resultOf } from '../../made-up.ts';

const voice = voiceOf(resultOf({}, { report: { language: 'zh' } }));
const told = (message: string) => voice.quoted(message, (iso) => iso);

test.each([
  [
    'HSI has a row on 2026-04-03, when XHKG was closed; it is left out',
    'HSI 有 2026-04-03 的一行，而 XHKG 当日休市；不予采用',
  ],
  [
    'close of HSI on 2026-04-02 must be a price of that day, got 12.3; compare the row with another source',
    '2026-04-02 HSI 的收盘价应为当日价格，实为 12.3；请与其他来源核对该行',
  ],
  [
    'on 2025-10-09, 1000.HK is held against 2 sessions of HSX at once (XHKG was closed on 2025-10-07, 2025-10-08): its session before was 2025-10-06',
    '2025-10-09 1000.HK 一次对应 HSX 的 2 个交易日（XHKG 于 2025-10-07, 2025-10-08 休市）：其前一交易日为 2025-10-06',
  ],
  [
    '4 observations of the whole sample say as much as 2.4 independent ones (market-model, window [-1, 1], mean correlation 0.22): read small_samples before tests over the sample',
    '全样本的 4 个观测所含信息仅相当于 2.4 个独立观测（市场模型，窗口 [-1, 1]，平均相关系数 0.22）：请先看 small_samples，再看样本检验',
  ],
  [
    '7 observations are estimated and not counted in the samples, since their event windows share dates with another of the same firm that counts: a:X (with b:X), c:Y (with d:Y) and 5 more; write dependent: count-each to count all',
    '7 个观测予以估计而不计入样本，因其事件窗口与同一公司已计入的另一观测重叠：a:X（并入 b:X）、c:Y（并入 d:Y）等，另有 5 个；如需全部计数，请写 dependent: count-each',
  ],
  [
    'v4d:0981.HK: the reaction is on 2026-04-24, one session before day 0: the stated date is probably late; the estimation window has moves as large',
    'v4d:0981.HK：反应在 2026-04-24，第0日之前一个交易日：所述日期可能偏晚；估计窗口内也有同样大的波动',
  ],
  [
    'x:ZZZ is excluded: unknown-security (no prices for ZZZ; legal: 0981.HK, HSI)',
    'x:ZZZ 剔除：没有该证券的价格（没有 ZZZ 的价格；可用：0981.HK, HSI）',
  ],
])('what is noticed is told in Chinese, ids and dates kept: %s', (message, said) => {
  expect(told(message)).toBe(said);
});

test('what the language does not have stays in English, whole', () => {
  const message = 'estimationWindow must be two integers, got "x"; write [-250, -11]';
  expect(told(message)).toBe(message);
});
