import type { StudyResult } from '../../study/result.ts';
import { windowName } from '../numbers.ts';
import { modelName } from '../words.ts';
import { starsSaid, unitName } from './estimate.ts';

/** What stands below every table: its own sentences, then unit, models, estimation window and stars. */
export function notesOf(own: string, { settings }: StudyResult): string {
  const models = settings.models.map(modelName).join('; ');
  const [what, which] = settings.models.length === 1 ? ['Model', models] : ['Models', models];
  return [
    own,
    `Abnormal returns are in ${unitName(settings.report)}.`,
    `${what} of expected returns: ${which}, estimated over ${windowName(...settings.estimationWindow)}.`,
    starsSaid(settings.report, settings.alternative),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
