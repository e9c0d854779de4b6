import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type OtherReadings, otherReadings } from '../../../src/events/rule.ts';
import { readStudy } from '../../../src/io/read-study.ts';
import type { ReportDocument } from '../../../src/report/document/block.ts';
import { studyReport } from '../../../src/report/document/compose.ts';
import { html } from '../../../src/report/formats/html.ts';
import { md } from '../../../src/report/formats/md.ts';
import { tex } from '../../../src/report/formats/tex.ts';
import { alignmentText, findingsText, terminalSummary } from '../../../src/report/terminal.ts';
import { type Voice, voiceOf } from '../../../src/report/voice.ts';
import { exclusionReasons } from '../../../src/study/observations.ts';
import type { StudyResult } from '../../../src/study/result.ts';
import { runStudy } from '../../../src/study/run.ts';
import { constantsGiven, filesOf, textsGiven, UNKNOWN } from './given-texts.ts';

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

describe('what a study says in English, clause by clause,', () => {
  /** Two Latin words of small letters in a row: nothing that is put into these clauses has them. */
  const words = /[a-z]+ [a-z]+/;
  const rooms = filesOf(['abnormal', 'audit', 'events', 'io', 'prices', 'study']);
  const inEnglish = (clauses: readonly string[]) =>
    clauses.filter((clause) => words.test(voice.quoted(clause, (iso) => iso)));
  /** A study has securities. */
  const details = textsGiven(rooms, 'detail').filter((detail) => !detail.endsWith('there are none'));

  test('has all readings under which another session would be day 0', () => {
    const rules = Object.values<OtherReadings | undefined>(otherReadings);
    const readings = rules.flatMap((rule) => (rule === undefined ? [] : [rule.previous, rule.next]));
    expect(readings.length).toBeGreaterThan(25);
    expect(inEnglish(readings.map((reading) => `2026-04-24 ${reading}`))).toEqual([]);
    const two = voice.quoted(`2026-04-23 ${readings[0]}; 2026-04-27 ${readings[1]}`);
    expect(two).toBe('若消息在收盘前已公布：2026年4月23日星期四；若在下一收盘后公布：2026年4月27日星期一');
  });

  test('has all reasons for an exclusion, each with all that may be behind it', () => {
    expect(details.length).toBeGreaterThan(10);
    const reasons = [undefined, ...details].flatMap((detail) =>
      exclusionReasons.map((reason) =>
        detail === undefined ? `a:B is excluded: ${reason}` : `a:B is excluded: ${reason} (${detail})`,
      ),
    );
    expect(inEnglish([...details, ...reasons])).toEqual([]);
    expect(
      voice.quoted('ev9:688256.SS is excluded: unknown-security (no prices for 688256.SS; legal: A, B)'),
    ).toBe('ev9:688256.SS 剔除：没有该证券的价格（没有 688256.SS 的价格；可用：A, B）');
  });

  test('has all that becomes of a claim, and all that a scan says of a date', () => {
    const ofSecurities = details.filter((detail) => !detail.startsWith('names no security'));
    const unchecked = [...ofSecurities, 'it has no day 0'].map((detail) => `cannot be checked: ${detail}`);
    const claims = [...textsGiven(filesOf(['audit/claims']), 'verdict'), ...unchecked];
    const verdicts = textsGiven(rooms, 'verdict');
    expect([claims.length > 40, verdicts.length > 60]).toEqual([true, true]);
    const ofListings = claims.map((verdict) => `other listing 688256.SS: ${verdict}`);
    expect(inEnglish([...verdicts, ...claims, ...ofListings])).toEqual([]);
    expect(
      voice.quoted(
        'cannot be checked: no session of XHKG that day, those around it are 2024-12-24 and 2024-12-27',
        (iso) => iso,
      ),
    ).toBe('无法核查：XHKG 当日休市，前后交易日为 2024-12-24 与 2024-12-27');
  });

  /** What conditions taken by themselves would give, and the program does not. */
  const never = [
    `${UNKNOWN} has no row on a session of ${UNKNOWN} between ${UNKNOWN} and ${UNKNOWN}`,
    `${UNKNOWN} of ${UNKNOWN} observations reacts on another session than day 0, and not on day 0: the table reaction_scan names them`,
    `${UNKNOWN} row without any price (of ${UNKNOWN} symbols) is left out`,
  ];

  test('has every warning and every note about the inputs and the results', () => {
    const messages = [
      ...textsGiven(rooms, 'message', ({ properties }) => {
        const severity = properties.find((own) => own.name?.getText() === 'severity')?.getText();
        return severity !== undefined && !severity.includes("'error'");
      }),
      ...constantsGiven(rooms, 'message', (within) =>
        [/severity: '(?:note|warning)'/, /^(?!.*'error')/s].every((pattern) => pattern.test(within)),
      ),
    ];
    const doubts = rooms.filter((file) => readFileSync(file, 'utf8').includes('doubtfulPrice('));
    const remedies = [...textsGiven(doubts, 'remedy'), 'compare the row with another source'];
    const doubted = textsGiven(doubts, 'legal').flatMap((legal) =>
      ['open', 'high', 'close', 'adj_close'].flatMap((column) =>
        remedies.map((remedy) => `${column} of A on ${UNKNOWN} must ${legal}, got ${UNKNOWN}; ${remedy}`),
      ),
    );
    expect(messages.length).toBeGreaterThan(90);
    expect(doubted.length).toBeGreaterThan(50);
    expect(inEnglish([...messages, ...doubted]).filter((message) => !never.includes(message))).toEqual([]);
  });
});
