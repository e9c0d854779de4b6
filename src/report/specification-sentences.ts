import type { StudyResult } from '../study/result.ts';
import { levelSaid, pSaid, share } from './numbers.ts';
import { plain } from './plain.ts';
import { groupedBy, type RowOf, rowsIn } from './rows.ts';
import { choiceWords, dimensionWords } from './specification-words.ts';
import { type Voice, voiceOf } from './voice.ts';

type Summary = RowOf<'specification_tests'>;
type Choice = RowOf<'specification_choices'>;

/** Shares that differ by less are told as alike. */
const TELLING = 0.1;

/** The test of a whole curve that is told in a sentence. */
const HEADLINE = 'median-estimate';

/** A curve in a sentence or two: its range, what is significant, its joint test, and the choice it hangs on most. */
export function curveSaid(
  subject: string,
  summary: Summary,
  choices: readonly Choice[],
  result: StudyResult,
): string {
  const voice = voiceOf(result);
  if (summary.specifications === 0) return `${subject}: ${voice.quoted(plain(summary.reason))}.`;
  const said = `${subject}: ${rangeSaid(voice, summary, levelSaid(1 - result.settings.confidence))}. ${jointSaid(voice, summary)}`;
  // Without the table of choices it is not known what the conclusion hangs on.
  if (!result.settings.tables.includes('specification_choices')) return said;
  return `${said} ${hangsOn(voice, choices)}`;
}

/** What the specifications give, and how many of them are significant; of a single one whether it is. */
function rangeSaid(voice: Voice, summary: Summary, level: string): string {
  const { specifications, lowest, highest, median, share_significant: significant } = summary;
  if (specifications === 1) {
    const verdict = voice.word(significant > 0 ? 'significant' : 'not significant');
    return voice.say`The only specification gives ${voice.move(median)} (${verdict} at ${level})`;
  }
  return voice.say`${voice.counted(specifications, 'specification')} give ${voice.move(lowest)} to ${voice.move(highest)}, the middle one ${voice.move(median)}; ${share(significant)} are significant at ${level}`;
}

function jointSaid(voice: Voice, { p_value: p, draws, reason }: Summary): string {
  if (Number.isNaN(p)) return voice.say`The curve is not tested as a whole: ${voice.quoted(plain(reason))}.`;
  return voice.say`Placed on ${voice.counted(draws, 'earlier session')} instead, a median as extreme comes up with ${pSaid(p)}.`;
}

/** The choice that moves the share of significant specifications most. */
export function hangsOn(voice: Voice, choices: readonly Choice[]): string {
  const spans = [...groupedBy(choices, ({ dimension }) => dimension)].map(([dimension, own]) => {
    const ordered = own
      .filter((choice) => !Number.isNaN(choice.share_significant))
      .toSorted((a, b) => b.share_significant - a.share_significant);
    const [most, least] = [ordered[0], ordered.at(-1)];
    const span =
      most === undefined || least === undefined ? 0 : most.share_significant - least.share_significant;
    return { dimension, most, least, span };
  });
  const widest = spans.toSorted((a, b) => b.span - a.span)[0];
  if (widest?.most === undefined || widest.least === undefined) return voice.say`Only one choice was tried.`;
  const { dimension, most, least, span } = widest;
  if (span < TELLING) return voice.say`No single choice moves that share by as much as a tenth.`;
  return voice.say`The conclusion hangs most on the ${dimensionWords(voice, dimension)}: significant in ${share(most.share_significant)} of the specifications ${chosen(voice, most)}, in ${share(least.share_significant)} of those ${chosen(voice, least)}.`;
}

function chosen(voice: Voice, { dimension, choice, date }: Choice): string {
  if (dimension === 'event_day' && date !== '') return voice.say`that put day 0 on ${voice.longDate(date)}`;
  return voice.say`with ${choiceWords(voice, dimension, plain(choice))}`;
}

/** What is told of a curve: its headline row, and the rows of its choices. */
export interface ToldCurve {
  readonly summary: Summary;
  readonly choices: readonly Choice[];
}

/** Every curve by its subject: an observation, or else a group. */
export function toldCurves({ tables }: StudyResult): Map<string, ToldCurve> {
  const subject = ({ observation, group }: Summary | Choice) => JSON.stringify([observation, group]);
  const choices = groupedBy(rowsIn(tables.specification_choices), subject);
  const summaries = rowsIn(tables.specification_tests, ({ test }, row) => test[row] === HEADLINE);
  return new Map(
    summaries.map((summary) => [
      summary.observation === '' ? summary.group : summary.observation,
      { summary, choices: choices.get(subject(summary)) ?? [] },
    ]),
  );
}
