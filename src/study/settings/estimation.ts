import type { Finding } from '../../errors/finding.ts';
import { must } from '../../errors/message.ts';
import { type DayRange, lengthOf } from '../../events/windows.ts';
import { plainId } from '../../models/families.ts';
import type { ExpectedReturnModel } from '../../models/model.ts';
import * as z from '../zod.ts';
import { distinct } from './distinct.ts';
import { modelId } from './model-id.ts';
import { range } from './range.ts';

/** Estimation days a model needs where a study does not say, and the fewest that it may say. */
const USUAL_MINIMUM = 100;
const FEWEST = 3;

/** Which models expect returns, and from what days they are estimated. */
export const estimationSettings = (models: Readonly<Record<string, ExpectedReturnModel>>) => ({
  models: distinct(modelId(models), 'model', plainId)
    .default(['market-model'])
    .describe('Models of expected returns'),
  estimationWindow: range.default([-250, -11]).describe('First and last session relative to day 0'),
  minimumObservations: z
    .int()
    .min(FEWEST)
    .default(USUAL_MINIMUM)
    .describe('Fewest estimation days with everything the model needs'),
});

interface EstimationDays {
  readonly estimationWindow: DayRange;
  readonly minimumObservations: number;
}

/** More estimation days than there are: no observation could have them. */
export function tooManyWanted({ estimationWindow, minimumObservations: given }: EstimationDays): Finding[] {
  const sessions = lengthOf(estimationWindow);
  if (given <= sessions || sessions < 1) return [];
  const what = 'minimumObservations';
  const legal = `be at most the ${sessions} ${sessions === 1 ? 'session' : 'sessions'} of estimationWindow`;
  const remedy = `${fewerWanted(sessions)}widen the window`;
  // Where it is the usual one it is the window that was written.
  const column = given === USUAL_MINIMUM ? 'estimationWindow' : what;
  return [{ severity: 'error', code: 'bad-value', column, message: must({ what, legal, given, remedy }) }];
}

/** The advice to ask for no more estimation days than there are sessions, where so few may be asked for. */
export function fewerWanted(sessions: number): string {
  return sessions < FEWEST ? '' : `write minimumObservations: ${sessions} or less, or `;
}
