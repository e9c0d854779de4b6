import type { StudyResult } from '../../../study/result.ts';
import { count, decimal, percent } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { groupedBy, type RowOf, rowsIn } from '../../rows.ts';
import { exclusionWords } from '../../words.ts';
import type { Cell, TableBlock } from '../block.ts';
import { modelColumn } from './observations.ts';
import { number, shown, text, whole } from './shown.ts';

type Row = RowOf<'models'>;

/** What each model learnt from the estimation window. */
export function fitsTable({ tables, settings }: StudyResult): TableBlock[] {
  const key = (row: { readonly observation: string; readonly model: string }) =>
    JSON.stringify([row.observation, row.model]);
  const fits = groupedBy(rowsIn(tables.fits), key);
  const columns = [
    whole<Row>('Observation', ({ observation }) => plain(observation)),
    ...modelColumn<Row>(settings.models),
    text<Row>('Benchmark', ({ benchmark }) => plain(benchmark)),
    whole<Row>('Estimated on', ({ estimation_start: start, estimation_end: end }) => `${start} to ${end}`),
    number<Row>('Days', ({ observations }) => count(observations)),
    text<Row>('Coefficients', (row) => coefficients(fits.get(key(row)) ?? [], row)),
    number<Row>('Residual sd', ({ sigma }) => percent(sigma).replace('+', '')),
    number<Row>('R²', (row) => decimal(row.r_squared)),
  ];
  return shown('What the models were estimated on', rowsIn(tables.models), columns, 'models');
}

function coefficients(terms: readonly RowOf<'fits'>[], { reason }: Row): Cell {
  if (reason !== '') return { text: exclusionWords(reason), tone: 'quiet' };
  return terms
    .map(({ term, estimate }) => `${term} ${decimal(estimate, term === 'alpha' ? 5 : 3)}`)
    .join(', ');
}
