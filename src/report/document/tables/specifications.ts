import { curveStatistics } from '../../../audit/curve-statistics/registry.ts';
import type { StudyResult } from '../../../study/result.ts';
import { count, pValue, share } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { type RowOf, rowsIn } from '../../rows.ts';
import { choiceLabel, dimensionWords } from '../../specification-words.ts';
import { type Voice, voiceOf } from '../../voice.ts';
import { nameIn } from '../../words.ts';
import type { TableBlock } from '../block.ts';
import { type CellOf, number, text, whole } from './shown.ts';
import { told } from './told.ts';

type Tested = RowOf<'specification_tests'>;
type Choice = RowOf<'specification_choices'>;

/** The joint tests of the curves, and what each choice makes of them; the specifications themselves stay in their file. */
export function specificationTables(result: StudyResult): TableBlock[] {
  const { tables } = result;
  const voice = voiceOf(result);
  const tested = [
    subject<Tested>(voice),
    text<Tested>('Statistic', ({ test }) => voice.word(nameIn(curveStatistics, test)), 'test'),
    number<Tested>(
      'Value',
      ({ test, statistic }) =>
        test === 'mean-statistic' ? voice.statistic(statistic) : voice.spread(statistic),
      'test',
      'statistic',
    ),
    number<Tested>('Placements', ({ draws }) => count(draws), 'draws'),
    number<Tested>('p', (row) => pValue(row.p_value), 'p_value'),
    text<Tested>('Remark', ({ reason }) => ({ text: voice.quoted(plain(reason)), tone: 'quiet' }), 'reason'),
  ];
  const chosen = [
    subject<Choice>(voice),
    text<Choice>('Choice of', ({ dimension }) => dimensionWords(voice, dimension), 'dimension'),
    whole<Choice>(
      'Chosen',
      ({ choice, date }) => (date === '' ? choiceLabel(voice, plain(choice)) : voice.tableDate(date)),
      'choice',
      'date',
    ),
    number<Choice>('Specifications', ({ specifications }) => count(specifications), 'specifications'),
    number<Choice>('Median', ({ median }) => voice.move(median), 'median'),
    number<Choice>('From', ({ lowest }) => voice.move(lowest), 'lowest'),
    number<Choice>('To', ({ highest }) => voice.move(highest), 'highest'),
    number<Choice>('Significant', (row) => share(row.share_significant), 'share_significant'),
  ];
  return [
    ...told(
      result,
      'Specification curves tested as a whole',
      rowsIn(tables.specification_tests),
      tested,
      'specification_tests',
    ),
    ...told(
      result,
      'Specifications by the choices they make',
      rowsIn(tables.specification_choices),
      chosen,
      'specification_choices',
    ),
  ];
}

function subject<R extends { readonly observation: string; readonly group: string }>(
  voice: Voice,
): CellOf<R> {
  return whole(
    'Subject',
    ({ observation, group }) =>
      observation !== ''
        ? plain(observation)
        : group === 'all'
          ? voice.say`whole sample`
          : voice.say`group ${plain(group)}`,
    'observation',
    'group',
  );
}
