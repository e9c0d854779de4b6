import type { StudyResult } from '../../study/result.ts';
import { truncated } from '../display-width.ts';
import { partedBy } from '../model-estimation.ts';
import { windowName } from '../numbers.ts';
import type { ToldObservation } from '../observations.ts';
import { plain } from '../plain.ts';
import type { Selection } from '../selection.ts';
import { voiceOf } from '../voice.ts';
import { shortCarsSaid } from '../window-days.ts';
import { modelName } from '../words.ts';
import { returnCell } from './estimate.ts';
import { notesOf } from './notes.ts';
import type { Panel, PaperTable } from './paper-table.ts';

/** Letters of a label that leave room for the numbers. */
const LABEL = 40;

/** CARs of the observations told one by one, with their standard errors, by window: one panel a model. */
export function observationsTable({ chosen, left, isRanked }: Selection, result: StudyResult): PaperTable[] {
  const voice = voiceOf(result);
  const { settings } = result;
  const withWindows = chosen.filter(({ windows }) => windows.length > 0);
  if (withWindows.length === 0) return [];
  const panels = settings.models.map((model): Panel => {
    const rows = withWindows.map((told) => rowOf(told, model, result));
    return settings.models.length === 1 ? { rows } : { title: voice.word(modelName(model)), rows };
  });
  const which =
    left === 0
      ? ''
      : isRanked
        ? voice.say` The ${chosen.length} most extreme of ${chosen.length + left} observations.`
        : voice.say` The first ${chosen.length} of ${chosen.length + left} observations.`;
  const short = shortCarsSaid(result, new Set(chosen.map(({ id }) => id)));
  return [
    {
      id: 'observations',
      title: voice.say`Cumulative abnormal returns of single observations`,
      stub: voice.say`Observation`,
      columns: settings.windows.map((window) => windowName(...window)),
      panels,
      notes: notesOf([`${errorsSaid(result)}${which}`, ...short].join(' '), result),
    },
  ];
}

/** What stands in brackets: which models have an error of the forecast in it. */
function errorsSaid({ settings }: StudyResult): string {
  const voice = voiceOf({ settings });
  const { those, others } = partedBy(settings.models, 'hasForecastError');
  if (those.length === settings.models.length)
    return voice.say`Cumulative abnormal returns over windows of sessions from day 0; in brackets their standard errors, forecast error included, which the stars are of.`;
  const brackets = voice.say`Cumulative abnormal returns over windows of sessions from day 0; in brackets their standard errors, which the stars are of.`;
  if (others.length === settings.models.length)
    return `${brackets}${voice.say` They include no error of the forecast.`}`;
  const without = others.map((id) => voice.word(modelName(id))).join('; ');
  return others.length === 0
    ? brackets
    : `${brackets}${voice.say` Those of some models include no error of the forecast: ${without}.`}`;
}

function rowOf(told: ToldObservation, model: string, { settings }: StudyResult): Panel['rows'][number] {
  return {
    label: truncated(told.securityName, LABEL),
    detail: truncated(`${plain(told.event.event_id)}, ${told.event.event_date}`, LABEL),
    cells: settings.windows.map(([from, to]) => {
      const row = told.windows.find((own) => own.model === model && own.from === from && own.to === to);
      return returnCell(
        row?.car ?? Number.NaN,
        row?.p_value ?? Number.NaN,
        row?.std_error ?? Number.NaN,
        settings.report,
      );
    }),
  };
}
