import { beforeAll, expect, test } from 'vitest';
import { readStudy } from '../../../src/io/read-study.ts';
import type { ReportDocument } from '../../../src/report/document/block.ts';
import { studyReport } from '../../../src/report/document/compose.ts';
import { html } from '../../../src/report/formats/html.ts';
import { md } from '../../../src/report/formats/md.ts';
import { tex } from '../../../src/report/formats/tex.ts';
import { alignmentText, findingsText, terminalSummary } from '../../../src/report/terminal.ts';
import { type Voice, voiceOf } from '../../../src/report/voice.ts';
import type { StudyResult } from '../../../src/study/result.ts';
import { runStudy } from '../../../src/study/run.ts';

/** A run of three Latin words of small letters: no name has it, a sentence does. */
const english = /\b[a-z]+(?: [a-z]+){2,}\b/g;
/** `(1991), Event-study methodology under event-induced variance, JFE 30`. */
const reference = /\(\d{4}\), [^\n]*?, [A-Z]+ \d+/g;
const options = { color: false, width: 400 };

let result: StudyResult;
let report: ReportDocument;
let voice: Voice;
let summary: string;
beforeAll(async () => {
  const { study } = await readStudy('data/study.yaml');
  // Labels are the user's own words, and charts cut them short.
  const events = study.events.map((event) => ({ ...event, label: '' }));
  result = runStudy({ ...study, events, report: { language: 'zh' } });
  voice = voiceOf(result);
  report = await studyReport({ result, prices: study.prices });
  summary = terminalSummary({ result, prices: study.prices }, options);
});

/** The sentences of English in a text, the user's own words and references left out. */
function englishIn(text: string): string[] {
  const { title, notice = '' } = result.settings;
  const { source, claim } = result.tables.events.columns as Record<string, readonly string[]>;
  const given = [title, notice, ...[source, claim].flatMap((own) => own ?? [])];
  const names = result.securities.flatMap(({ name }) => (name === undefined ? [] : [name]));
  const left = [...given, ...names]
    .filter((one) => one !== '')
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, own) => rest.replaceAll(own, '·'), text.replace(reference, '·'));
  return left.match(english) ?? [];
}

/** What a page says: its alternative texts are said, its script, styles and English paragraphs are not. */
function saidOf(page: string): string {
  return (
    page
      .replace(/<(script|style)[^>]*>.*?<\/\1>/gs, ' ')
      .replace(/<(p|ul) lang="en">.*?<\/\1>/gs, ' ')
      // What the drawing library calls its marks is no sentence of ours.
      .replace(/aria-label="(?!\w+-(?:axis|grid))([^"]*)"/g, '>$1<')
      .replace(/<[^>]*>/g, '\n')
      .replaceAll('&amp;', '&')
  );
}

test('a page in Chinese says nothing in English but what it marks as such', () => {
  const page = String(html.render(report));
  expect(page).toContain('<html lang="zh-Hans">');
  expect(page).toMatch(/<p lang="en"><strong>Sample/);
  expect(englishIn(saidOf(page))).toEqual([]);
});

test('nor does Markdown or LaTeX before its paragraphs on methods, nor the terminal', () => {
  const [markdown, latex] = [md, tex].map(({ render }) => String(render(report)));
  expect(markdown).toContain('## 研究方法');
  expect(englishIn(markdown!.split('## 研究方法')[0]!.replaceAll('\\', '').replaceAll('&amp;', '&'))).toEqual(
    [],
  );
  const [, body = ''] = latex!.split('\\begin{document}');
  expect(body).toContain('研究方法');
  expect(englishIn(body.split('{研究方法}')[0]!.replace(/\\[a-zA-Z]+/g, ' '))).toEqual([]);
  expect(summary).toContain('样本');
  expect(englishIn(summary)).toEqual([]);
});

test('nor do the sessions of events, nor what was noticed about the inputs', () => {
  const told = alignmentText(result.tables.events, options, voice);
  expect(told).toContain('当地时间');
  expect(englishIn(told)).toEqual([]);
  const noticed = findingsText(result.findings, options, voice);
  expect(noticed).toMatch(/0 条错误、\d+ 条警告、\d+ 条提示$/);
  expect(englishIn(noticed)).toEqual([]);
});
