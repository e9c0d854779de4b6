import { expect, test } from 'vitest';
import { backtestMethod, backtestReport } from '../../src/report/backtest.ts';
import { told } from './backtest/made-up.ts';

test('the report is a page, Markdown and their figures, the same text every time', async () => {
  const result = told();
  const files = await backtestReport(result);
  expect(files.map(({ path }) => path).slice(0, 2)).toEqual(['report.html', 'report.md']);
  expect(files.slice(2).every(({ path }) => /^figures\/[a-z-]+\.svg$/.test(path))).toBe(true);
  expect(await backtestReport(result)).toEqual(files);
  for (const { text } of files) expect(text).not.toMatch(/NaN|undefined|Infinity|\[object/);
});

test('the page fetches nothing and lets no tag of a file through', async () => {
  const result = { ...told(), title: '<script>alert(1)</script>' };
  const [page, markdown] = await backtestReport(result);
  expect(page!.text).not.toMatch(/<script>alert|https?:\/\/(?!www\.w3\.org)/);
  expect(markdown!.text).not.toContain('<script>');
});

test('the method of a workbook begins with the title', () => {
  expect(backtestMethod(told())[0]).toBe('Made up: backtest');
});
