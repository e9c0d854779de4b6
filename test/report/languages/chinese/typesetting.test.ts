import { expect, test } from 'vitest';
import { typeset } from '../../../../src/report/languages/chinese/typesetting.ts';

test.each([
  ['市场模型, 均值调整收益模型', '市场模型、均值调整收益模型'],
  ['中芯国际 (0981.HK), 华虹半导体 (1347.HK)', '中芯国际 (0981.HK)、华虹半导体 (1347.HK)'],
  [
    'CAR（t）：[−1, +1] +1 % (4.05), [0, +1] +2 % (4.17)',
    'CAR（t）：[−1, +1] +1 % (4.05)、[0, +1] +2 % (4.17)',
  ],
  ['窗口 [0, 0], [−1, +1]', '窗口 [0, 0]、[−1, +1]'],
])('a list has the mark of lists: %s', (text, set) => {
  expect(typeset(text)).toBe(set);
});

test.each([
  ['反应在第0日; 估计窗口内也有同样大的波动', '反应在第0日；估计窗口内也有同样大的波动'],
  [
    '联合检验：F(2, 238) = 8.99, p = 0.0002; F(2, 10) = 7.05, p < 0.0001',
    '联合检验：F(2, 238) = 8.99，p = 0.0002；F(2, 10) = 7.05，p < 0.0001',
  ],
  ['中芯国际, v4: 32 个设定', '中芯国际、v4：32 个设定'],
  ['全样本平均 CAR: 32 个设定', '全样本平均 CAR：32 个设定'],
  ['87.5 % 在 5 % 水平显著. 改置于此前', '87.5 % 在 5 % 水平显著。改置于此前'],
  ['中位数 5 %. 结论', '中位数 5 %。结论'],
  ['未检验.', '未检验。'],
  ['* p < 0.1, ** p < 0.05，双侧', '* p < 0.1，** p < 0.05，双侧'],
])('clauses and sentences are parted by wide marks: %s', (text, set) => {
  expect(typeset(text)).toBe(set);
});

test.each([
  ['可由四舍五入解释。 结论', '可由四舍五入解释。结论'],
  ['25 条提示 （用 eventstudy check）', '25 条提示（用 eventstudy check）'],
  ['剔除 1 个： 窗口', '剔除 1 个：窗口'],
  ['说法 “+10%” 成立', '说法“+10%”成立'],
  ['自 2026年4月24日星期五 起 5 个交易日', '自 2026年4月24日星期五起 5 个交易日'],
])('no space stands beside a wide mark, nor behind a date in words: %s', (text, set) => {
  expect(typeset(text)).toBe(set);
});

test.each([
  'CAR +1,234.5 bp，n = 4',
  '窗口 [−1, +1] 的 CAAR 为 −0.2 %',
  'F(2, 238) = 8.99 的检验',
  '公告于 2026-04-24T10:45:51+08:00，UTC+08:00',
  '2026-04-24 周五',
  '见 https://example.org/a,b;c:d.html?x=1 一文',
  '说法“up 10%, they say; so: 5. 好 了”成立',
  'v4:0981.HK 与 e-1:600519.SS',
  '贵州茅台 Co., Ltd. (600519.SS)',
  'Gelbach, Helland & Klick (2013), Valid inference in single-firm studies, ALER 15 一文',
  '仅 0.5 个',
  '市场模型 · 对数收益',
  '平安 银行',
  '中芯国际 (0981.HK)：DeepSeek V3.1: number format',
  'the windows: one; two, three. Done',
  'a “claim”, said twice',
  '',
])('numbers, windows, dates, ids, addresses, names and what is quoted stay as they are: %s', (text) => {
  expect(typeset(text)).toBe(text);
});

test('what is set stays as it is', () => {
  const set = typeset('市场模型, 对数收益; 显著. 未检验: [0, 0]');
  expect(set).toBe('市场模型、对数收益；显著。未检验：[0, 0]');
  expect(typeset(set)).toBe(set);
});
