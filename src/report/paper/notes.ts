import type { StudyResult } from '../../study/result.ts';
import { units, windowName } from '../numbers.ts';
import { starsSaid } from '../stars.ts';
import { voiceOf } from '../voice.ts';
import { modelName } from '../words.ts';

/** What stands below every table: its own sentences, then unit, models, estimation window and stars. */
export function notesOf(own: string, { settings }: StudyResult): string {
  const voice = voiceOf({ settings });
  const models = settings.models.map((id) => voice.word(modelName(id))).join('; ');
  const window = windowName(...settings.estimationWindow);
  const sentences = [
    own,
    voice.say`Abnormal returns are in ${voice.word(units[voice.unit].name)}.`,
    settings.models.length === 1
      ? voice.say`Model of expected returns: ${models}. Estimation window: ${window}.`
      : voice.say`Models of expected returns: ${models}. Estimation window: ${window}.`,
    starsSaid(voice, settings),
  ];
  return voice.set(sentences.filter((sentence) => sentence !== '').join(' '));
}
