import type { StudyResult } from '../../../study/result.ts';
import { count, pValue, windowName } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { linesIn, type RowOf } from '../../rows.ts';
import { type Voice, voiceOf } from '../../voice.ts';
import { exclusionWords } from '../../words.ts';
import type { Cell, TableBlock } from '../block.ts';
import { modelColumn } from './observations.ts';
import { number, text, whole } from './shown.ts';
import { starred } from './starred.ts';
import { told } from './told.ts';

type Row = RowOf<'joint_tests'>;

const terms: Readonly<Record<string, string>> = {
  compound: 'as one event',
  'event-day': 'event day',
  joint: 'all event days',
};

/** Several announcements of one security: each day in one regression, all together, and as one event. */
export function jointTestsTable(result: StudyResult): TableBlock[] {
  const { tables, settings } = result;
  const voice = voiceOf(result);
  const columns = [
    whole<Row>('Security', ({ security }) => plain(security), 'security'),
    ...modelColumn<Row>(voice, settings.models),
    text<Row>('What is tested', ({ term }) => voice.word(terms[term] ?? term), 'term'),
    text<Row>('Events', ({ events }) => plain(events), 'events'),
    whole<Row>('From', ({ date }) => voice.tableDate(date), 'date'),
    number<Row>('Days', ({ from, to }) => windowName(from, to), 'from', 'to'),
    number<Row>('Estimate', (row) => starred(voice, row.estimate, row.p_value), 'estimate'),
    text<Row>('Statistic', (row) => starredStatistic(voice, row), 'statistic', 'distribution', 'df', 'df2'),
    number<Row>('p', (row) => pValue(row.p_value), 'p_value'),
    text<Row>('Remark', ({ reason }) => ({ text: remark(voice, reason), tone: 'quiet' }), 'reason'),
  ];
  const caption = voice.say`Several announcements of one security, tested together`;
  return told(result, caption, linesIn(tables.joint_tests), columns, 'joint_tests', { hasFTests: true });
}

/** Why nothing was tested; that a model was not estimated comes as a code. */
function remark(voice: Voice, reason: string): string {
  const words = exclusionWords(reason);
  return words === reason ? voice.quoted(plain(reason)) : voice.word(words);
}

/** An F tests several estimates at once: its stars stand with itself. */
function starredStatistic(voice: Voice, row: Row): Cell {
  const said = statistic(voice, row);
  return Number.isNaN(row.estimate) ? { text: said, stars: voice.stars(row.p_value) } : said;
}

function statistic(voice: Voice, { statistic: value, distribution, df, df2 }: Row): string {
  if (Number.isNaN(value)) return '–';
  const of = Number.isNaN(df2) ? count(df) : `${count(df)}, ${count(df2)}`;
  return `${distribution}(${of}) = ${voice.statistic(value)}`;
}
