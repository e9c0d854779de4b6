import type { Finding } from '../errors/finding.ts';
import { isExcluded, type ModelOutcome } from './model-outcome.ts';
import type { ExclusionReason, Observation } from './observations.ts';

/** What is known of the observations that one model of a study could use and another could not. */
export interface PartlyEstimated {
  /** The next of them, those that no model could use having a reason. */
  add(block: {
    readonly observations: readonly Observation[];
    readonly outcomes: readonly ModelOutcome[];
  }): void;
  /** One warning a model. */
  findings(): Finding[];
}

/** @param areNamed whether the table models names them */
export function partlyEstimated(areNamed: boolean): PartlyEstimated {
  const byModel = new Map<string, Map<ExclusionReason, number>>();
  return {
    add({ observations, outcomes }) {
      const excluded = outcomes.filter(({ outcome }) => isExcluded(outcome));
      if (excluded.length === 0) return;
      const unused = new Set(observations.filter(({ reason }) => reason !== undefined).map(({ id }) => id));
      for (const { observation, modelId, outcome } of excluded) {
        if (!isExcluded(outcome) || unused.has(observation.id)) continue;
        const reasons = byModel.get(modelId) ?? new Map<ExclusionReason, number>();
        byModel.set(modelId, reasons.set(outcome, (reasons.get(outcome) ?? 0) + 1));
      }
    },
    findings: () => [...byModel].map(([model, reasons]) => warning(model, reasons, areNamed)),
  };
}

function warning(model: string, reasons: ReadonlyMap<ExclusionReason, number>, areNamed: boolean): Finding {
  const count = [...reasons.values()].reduce((sum, own) => sum + own, 0);
  const why = [...reasons].map(([reason, own]) => `${reason} ${own}`).join(', ');
  const observations = count === 1 ? '1 observation' : `${count} observations`;
  const where = areNamed ? ': the table models names them' : '';
  const message = `${model} could not be estimated for ${observations} that another model could use (${why})${where}`;
  return { severity: 'warning', code: 'partly-estimated', message };
}
