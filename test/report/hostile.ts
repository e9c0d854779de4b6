import type { BacktestResult } from '../../src/backtest/result.ts';
import type { ReportInput } from '../../src/report/report.ts';
import { runStudy } from '../../src/study/run.ts';
import { backtest, quotes } from '../backtest/made-up.ts';
import { compounded, dateOf, market, studyOf } from '../study/made-up.ts';

/** What a label, a name or a symbol may hold, by what it tries. */
export const hostileTexts = {
  'another program’s signs': 'R&D_50% #1 ~a^b',
  'a tag': '<script>alert(1)</script>',
  'the end of a tag and of an attribute': '</title>"\'><img src=x onerror=alert(1)>',
  'an end of the document': '\\end{document} \\input{x} {y} $z$',
  'a cell, a link and emphasis': 'a|b `c` [d](e) *f* # g',
  'a formula': '=1+1',
  'a formula that begins with plus': '+1+cmd',
  'a formula that begins with minus': '-1+cmd',
  'a number with a sign': '+1',
  'a formula that begins with at': '@x',
  'a formula behind a tab': '\t=1+1',
  'a formula behind the start of a line': '\r=1+1',
  'a formula that was guarded': "'=1+1",
  Chinese: '中芯国际涨10%',
  'words that run from right to left': 'שלום مرحبا \u202eabc\u202c',
  'three hundred letters': 'x'.repeat(300),
  'three hundred Chinese letters': '芯'.repeat(300),
  'commands to a terminal': '\u001b[31mred\u001b[0m\u001b]0;title\u0007\u009b2J',
  'two lines': 'one\ntwo\r\nthree',
  'a name every object has': 'constructor',
} as const;

const texts: readonly string[] = Object.values(hostileTexts);
/** A symbol has no spaces; a colon it may have, as the one that parts it from its event. */
const symbols = texts.map((text, i) => `${text.replaceAll(/\s/g, '')}:_${i}`);
/** A column of the user's own, by a name that is no better. */
const OWN = '=<b>|own&_%';

const sessions = 160;
const title = texts.join(' · ');
const notice = texts.toReversed().join(' ');
const securities = Object.fromEntries(
  symbols.map((symbol, i) => [symbol, { name: texts[i]!, issuer: texts[i]! }]),
);

/** One event a text, and one of two securities: all it says of itself is that text. */
const events = [
  ...texts.map((text, i) => eventSaying(text, 60 + 4 * i, symbols[i]!)),
  { ...eventSaying('<i>a rival</i>', 61, symbols[0]!), kind: 'confounder' },
  eventSaying('<i>nowhere</i>', 61, 'unknown<i>'),
];

function eventSaying(text: string, session: number, security: string) {
  return {
    event_id: text,
    announced_at: dateOf(session),
    security,
    label: text,
    group: text,
    source: text,
    claim: '+10%',
    [OWN]: text,
  };
}

/** A study whose every text is hostile. */
export function hostileStudy(): ReportInput {
  const closes = Object.values(market(3, texts.length, sessions)).slice(1);
  const named = Object.fromEntries(closes.map((values, i) => [symbols[i]!, values]));
  const study = studyOf({ INDEX: market(3, 1, sessions).INDEX!, ...named }, events, {
    title,
    notice,
    securities,
    tests: ['bmp-t', 'cross-sectional-t'],
    windows: [[0, 0]],
    specifications: { models: ['market-model', 'mean-adjusted'], draws: 19 },
  });
  return { result: runStudy(study), prices: study.prices };
}

/** A backtest whose every text is hostile. */
export function hostileBacktest(): BacktestResult {
  const rises = symbols.map((symbol, i) =>
    quotes(symbol, compounded(Array.from({ length: sessions }, (_, t) => 0.01 * Math.sin(t * (i + 1))))),
  );
  return backtest(
    {
      luck: { draws: 99, seed: 1 },
      variants: { 'exit.sessions': [1, 2] },
      securities: { [symbols[0]!]: { lot: 10 } },
    },
    rises,
    events,
    { title, notice, securities },
  );
}
