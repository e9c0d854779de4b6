import { type Diagnostic, isDiagnosed, verdictOf } from '../../inference/diagnostics/diagnostic.ts';
import { fittedWindow } from '../../inference/diagnostics/fitted-window.ts';
import { diagnostics } from '../../inference/diagnostics/registry.ts';
import { blankTable, type Table } from '../../table/table.ts';
import type { StudyContext } from '../context.ts';
import type { ModelOutcome } from '../model-outcome.ts';
import { fewEstimated } from './few-estimated.ts';

/**
 * One row for each observation, model and diagnostic. Verdicts are given at the level the study's confidence leaves.
 * Samples above the study's limit have none.
 */
export function diagnosticsTable(
  outcomes: readonly ModelOutcome[],
  { settings }: StudyContext,
): Table<'diagnostics'> {
  const members = Object.entries<Diagnostic>(diagnostics);
  const estimated = fewEstimated(outcomes, settings);
  const table = blankTable('diagnostics', estimated.length * members.length);
  const { columns } = table;
  estimated.forEach(({ observation, modelId, series, estimation }, i) => {
    const fit = fittedWindow(series, estimation);
    members.forEach(([id, diagnostic], j) => {
      const row = i * members.length + j;
      columns.observation[row] = observation.id;
      columns.security[row] = observation.symbol;
      columns.model[row] = modelId;
      columns.diagnostic[row] = id;
      const outcome = diagnostic.diagnose(fit);
      if (!isDiagnosed(outcome)) {
        columns.reason[row] = outcome.reason;
        return;
      }
      const { statistic, degreesOfFreedom, denominatorDegreesOfFreedom, evidence } = outcome;
      columns.statistic[row] = statistic;
      if (degreesOfFreedom !== undefined) columns.df[row] = degreesOfFreedom;
      if (denominatorDegreesOfFreedom !== undefined) columns.df2[row] = denominatorDegreesOfFreedom;
      if ('pValue' in evidence) columns.p_value[row] = evidence.pValue;
      columns.verdict[row] = verdictOf(diagnostic, outcome, 1 - settings.confidence);
    });
  });
  return table;
}
