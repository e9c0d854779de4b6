import { curveStatistics } from '../../../audit/curve-statistics/registry.ts';
import type { StudyResult } from '../../../study/result.ts';
import { tableDate } from '../../dates.ts';
import { count, decimal, percent, pValue, share } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { type RowOf, rowsIn } from '../../rows.ts';
import { choiceLabel, dimensionWords } from '../../specification-words.ts';
import { nameIn } from '../../words.ts';
import type { TableBlock } from '../block.ts';
import { type CellOf, number, shown, text, whole } from './shown.ts';

type Tested = RowOf<'specification_tests'>;
type Choice = RowOf<'specification_choices'>;

/** The joint tests of the curves, and what each choice makes of them; the specifications themselves stay in their file. */
export function specificationTables({ tables }: StudyResult): TableBlock[] {
  const tested = [
    subject<Tested>(),
    text<Tested>('Statistic', ({ test }) => nameIn(curveStatistics, test)),
    number<Tested>('Value', ({ test, statistic }) =>
      test === 'mean-statistic' ? decimal(statistic) : percent(statistic).replace('+', ''),
    ),
    number<Tested>('Placements', ({ draws }) => count(draws)),
    number<Tested>('p', (row) => pValue(row.p_value)),
    text<Tested>('Remark', ({ reason }) => ({ text: plain(reason), tone: 'quiet' })),
  ];
  const chosen = [
    subject<Choice>(),
    text<Choice>('Choice of', ({ dimension }) => dimensionWords(dimension)),
    whole<Choice>('Chosen', ({ choice, date }) =>
      date === '' ? choiceLabel(plain(choice)) : tableDate(date),
    ),
    number<Choice>('Specifications', ({ specifications }) => count(specifications)),
    number<Choice>('Median', ({ median }) => percent(median)),
    number<Choice>('From', ({ lowest }) => percent(lowest)),
    number<Choice>('To', ({ highest }) => percent(highest)),
    number<Choice>('Significant', (row) => share(row.share_significant)),
  ];
  return [
    ...shown(
      'Specification curves tested as a whole',
      rowsIn(tables.specification_tests),
      tested,
      'specification_tests',
    ),
    ...shown(
      'Specifications by the choices they make',
      rowsIn(tables.specification_choices),
      chosen,
      'specification_choices',
    ),
  ];
}

function subject<R extends { readonly observation: string; readonly group: string }>(): CellOf<R> {
  return whole('Subject', ({ observation, group }) =>
    observation !== '' ? plain(observation) : group === 'all' ? 'whole sample' : `group ${plain(group)}`,
  );
}
