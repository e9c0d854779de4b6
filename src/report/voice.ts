import { once } from '../events/once.ts';
import { report as reportSettings } from '../study/settings/report.ts';
import type { Settings } from '../study/settings.ts';
import { dateInWords } from './dates.ts';
import type { Language } from './languages/language.ts';
import { closestFirst, filled, keyOf, type Part, partsIn } from './languages/phrase.ts';
import { languages } from './languages/registry.ts';
import { decimal, inUnit, statisticDecimals, type Unit, units } from './numbers.ts';
import { starsOf } from './stars.ts';

/** How a report speaks: its language, the unit and the rounding of its returns, its stars. */
export interface Voice {
  readonly language: Language;
  readonly unit: Unit;
  /** Of returns. */
  readonly decimals: number;
  /** A sentence in the language; what is put into it is in the language already. */
  say(fixed: TemplateStringsArray, ...parts: readonly Part[]): string;
  /** A word, a name or a sentence that nothing is put into. */
  word(text: string): string;
  /** Text put together of what is in the language already, its marks and spaces as the language has them. */
  set(text: string): string;
  /** What a table of a study says in English, clause by clause, its ISO dates in words or as `dated` has them. */
  quoted(text: string, dated?: (iso: string) => string): string;
  /** So many of something, the noun made plural by an s unless its plural is given. */
  counted(number: number, noun: string, plural?: string): string;
  /** A return, a fraction, in the unit of the report, with its sign. */
  move(fraction: number, digits?: number): string;
  /** A standard deviation of returns, a fraction, in the unit of the report. */
  spread(fraction: number): string;
  /** The difference of two returns, a fraction, in the unit of the report. */
  difference(fraction: number): string;
  /** A test statistic. */
  statistic(value: number): string;
  /** One star for each level the p-value is below. */
  stars(p: number): string;
  /** An ISO date as a sentence says it: `Friday 24 April 2026`; text that is no date stays as it is. */
  longDate(iso: string): string;
  /** A local time with its offset as a sentence says it: `Friday 24 April 2026 at 10:45:51 local time (UTC+08:00)`. */
  longTime(local: string): string;
  /** An ISO date for a table, where it sorts: `Fri 2026-04-24`. */
  tableDate(iso: string): string;
  /** The weekday of an ISO date: `Fri`. */
  weekday(iso: string): string;
  /** An ISO date for an axis, without its year: `24 Apr`. */
  axisDate(iso: string): string;
}

/**
 * The voice a study asks its reports to have.
 *
 * @example
 * voiceOf(result).move(0.0976); // '+9.76 %'
 */
export function voiceOf({ settings }: { readonly settings: Pick<Settings, 'report'> }): Voice {
  const { unit, decimals, stars, language: id } = settings.report;
  const language: Language = languages[id];
  const word = (text: string) => wordIn(language, text);
  const move = (fraction: number, digits: number = decimals) => inUnit(fraction, unit, digits);
  const inWords = (iso: string, pattern: string) => dateInWords(iso, pattern).replace(/[A-Z][a-z]+/g, word);
  const longDate = (iso: string) => inWords(iso, language.dates.long);
  const set = (text: string) => language.typeset(text);
  const say: Voice['say'] = (fixed, ...parts) => set(filled(word(keyOf(fixed)), parts));
  const tell = clauseTeller(language);
  return {
    language,
    unit,
    decimals,
    say,
    word,
    set,
    quoted: (text, dated = longDate) => set(tell(text)).replace(/\d{4}-\d{2}-\d{2}/g, (iso) => dated(iso)),
    counted: (number, noun, plural = `${noun}s`) =>
      filled(word(`{0} ${number === 1 ? noun : plural}`), [number]),
    move,
    spread: (fraction) => move(fraction).replace('+', ''),
    difference: (fraction) => {
      const text = move(fraction);
      const name = units[unit].difference;
      // Of a whole 1 alone there is one: 1.00 are many.
      return text.replace(units[unit].sign, word(/^\D?1 /.test(text) ? name.replace(/s$/, '') : name));
    },
    statistic: (value) => decimal(value, statisticDecimals(decimals)),
    stars: (p) => starsOf(p, stars),
    longDate,
    longTime: (local) => {
      const [, date, time, offset] = /^(\d{4}-\d{2}-\d{2})T([\d:.]+)(.*)$/.exec(local) ?? [];
      if (date === undefined) return local;
      return say`${longDate(date)} at ${time ?? ''} local time (UTC${offset ?? ''})`;
    },
    tableDate: (iso) => inWords(iso, language.dates.table),
    weekday: (iso) => inWords(iso, language.dates.weekday),
    axisDate: (iso) => inWords(iso, language.dates.axis),
  };
}

function wordIn({ sentences, families }: Language, text: string): string {
  if (Object.hasOwn(sentences, text)) return sentences[text]!;
  for (const [key, told] of Object.entries(families)) {
    const parts = partsIn(key, text);
    if (parts !== undefined) return filled(told, parts);
  }
  return text;
}

/** Between two clauses; a semicolon in brackets parts what stands there. */
const between = /; (?![^()]*\))/;

/** Tells what a table says clause by clause, and the clauses within; what the language does not have stays in English. */
const clauseTeller = once((language: Language) => {
  const { clauses } = language;
  const keys = closestFirst(Object.keys(clauses));
  const clauseTold = (clause: string): string => {
    for (const key of keys) {
      const parts = partsIn(key, clause);
      if (parts !== undefined) return filled(clauses[key]!, parts.map(tell));
    }
    return clause;
  };
  const tell = (text: string): string => text.split(between).map(clauseTold).join('; ');
  return tell;
});

/** The voice of what asks for none: reports in English, in percent. */
export const usualVoice: Voice = voiceOf({ settings: { report: reportSettings.parse({}) } });
