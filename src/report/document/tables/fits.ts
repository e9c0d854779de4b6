import type { StudyResult } from '../../../study/result.ts';
import { rowUnitOf, unitAt } from '../../../table/units.ts';
import { alphaDecimals, count, decimal, MISSING } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { groupedBy, linesIn, type RowOf, rowsIn } from '../../rows.ts';
import { type Voice, voiceOf } from '../../voice.ts';
import { exclusionWords } from '../../words.ts';
import type { Cell, TableBlock } from '../block.ts';
import { modelColumn } from './observations.ts';
import { number, SHOWN_ROWS, text, whole } from './shown.ts';
import { told } from './told.ts';

type Row = RowOf<'models'>;

const unit = rowUnitOf('fits', 'estimate')!;

/** What each model learnt from the estimation window. */
export function fitsTable(result: StudyResult): TableBlock[] {
  const { tables, settings } = result;
  const voice = voiceOf(result);
  const key = (row: { readonly observation: string; readonly model: string }) =>
    JSON.stringify([row.observation, row.model]);
  const rows = linesIn(tables.models);
  const shownOnes = new Set(rows.slice(0, SHOWN_ROWS).map(({ observation }) => observation));
  const fits = groupedBy(
    rowsIn(tables.fits, ({ observation }, row) => shownOnes.has(observation[row]!)),
    key,
  );
  const columns = [
    whole<Row>('Observation', ({ observation }) => plain(observation), 'observation'),
    ...modelColumn<Row>(voice, settings.models),
    text<Row>('Benchmark', ({ benchmark }) => plain(benchmark), 'benchmark'),
    whole<Row>(
      'Estimated on',
      ({ reason, estimation_start: start, estimation_end: end }) =>
        reason === '' ? voice.say`${start} to ${end}` : MISSING,
      'estimation_start',
      'estimation_end',
    ),
    number<Row>('Days', ({ observations }) => count(observations), 'observations'),
    text<Row>('Coefficients', (row) => coefficients(voice, fits.get(key(row)) ?? [], row), 'reason'),
    number<Row>('Residual sd', ({ sigma }) => voice.spread(sigma), 'sigma'),
    number<Row>('R²', (row) => decimal(row.r_squared), 'r_squared'),
  ];
  const note = voice.say`Alpha is a return a session; slopes have no unit.`;
  return told(result, 'What the models were estimated on', rows, columns, 'models', {
    note,
  });
}

function coefficients(voice: Voice, terms: readonly RowOf<'fits'>[], { reason }: Row): Cell {
  if (reason !== '') return { text: voice.word(exclusionWords(reason)), tone: 'quiet' };
  const said = terms.map(({ term, estimate }) => {
    const isReturn = unitAt(unit, term) === 'fraction';
    const digits = alphaDecimals(voice.decimals, voice.unit);
    return `${voice.word(term)} ${isReturn ? voice.move(estimate, digits) : decimal(estimate, 3)}`;
  });
  return voice.set(said.join(', '));
}
