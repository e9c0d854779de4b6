import { blankTable, type ColumnsOf, type Table } from '../../table/table.ts';
import { cellsFor, type ResampledCell, type ResampledSamples, resamplingsOf } from '../resampling.ts';

/** One row for each sample, method and cell the method is made for; none where the study asks for no resampling. */
export function resamplingTable(resampled: ResampledSamples | undefined): Table<'resampling'> {
  if (resampled === undefined) return blankTable('resampling', 0);
  const { question, found } = resampled;
  const table = blankTable('resampling', found.flat().length);
  const { columns } = table;
  let row = 0;
  resamplingsOf(question).forEach(({ sample, method }, i) => {
    const { group, model, cells } = question.samples[sample]!;
    cellsFor(method, question.cells).forEach((cell, at) => {
      const { measure, range } = question.cells[cell]!;
      const { n, places, mean } = cells[cell]!;
      columns.group[row] = group;
      columns.model[row] = model;
      columns.method[row] = method;
      columns.measure[row] = measure;
      [columns.from[row], columns.to[row]] = range;
      columns.n[row] = n;
      columns.clusters[row] = places.length;
      columns.estimate[row] = mean;
      fillDraws(columns, row++, found[i]![at]!);
    });
  });
  return table;
}

function fillDraws(columns: ColumnsOf<'resampling'>, row: number, found: ResampledCell): void {
  if ('reason' in found) {
    columns.reason[row] = found.reason;
    return;
  }
  columns.draws[row] = found.draws;
  columns.p_value[row] = found.pValue;
  columns.bias[row] = found.bias;
  columns.std_error[row] = found.standardError;
  [columns.conf_low[row], columns.conf_high[row]] = [found.percentile.low, found.percentile.high];
  [columns.bca_low[row], columns.bca_high[row]] = [found.bca.low, found.bca.high];
}
