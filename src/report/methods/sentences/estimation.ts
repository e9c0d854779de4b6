import { modelNamed } from '../../../models/families.ts';
import { models as registry } from '../../../models/registry.ts';
import { counted, windowName } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { citing, type Sentence } from '../prose.ts';
import type { SettingSentences } from './setting-sentences.ts';

/** The models of expected returns, their formulas and sources. */
export const models: SettingSentences = ({ settings }) => settings.models.map(modelSaid);

function modelSaid(id: string): Sentence {
  const model = modelNamed(id, registry);
  if (model === undefined)
    return [`Expected returns are those of the model ${plain(id)}, given with the study.`];
  const { name, formula, reference, fit } = model;
  const how = fit === undefined ? '' : ', fitted by a procedure of its own';
  return [`Expected returns: ${name}, ${formula}${how}`, ...citing(reference), '.'];
}

export const estimationWindow: SettingSentences = ({ settings }) => [
  [
    `Coefficients are estimated for each observation over the sessions ${windowName(...settings.estimationWindow)} relative to day 0.`,
  ],
];

export const minimumObservations: SettingSentences = ({ settings }) => [
  [
    `At least ${counted(settings.minimumObservations, 'session')} of the estimation window must have everything the model needs.`,
  ],
];

export const eventWindow: SettingSentences = ({ settings }) => [
  [
    `Abnormal returns are the returns less those expected, over the event window ${windowName(...settings.eventWindow)}; their standard errors include the error of the forecast.`,
  ],
];

export const windows: SettingSentences = ({ settings }) => [
  [
    `Cumulative abnormal returns (CARs) are their sums over ${settings.windows.map((window) => windowName(...window)).join(', ')}.`,
  ],
  [
    'Buy-and-hold abnormal returns (BHARs) are the compounded return over the same window less that of the benchmark, where there is one.',
  ],
];

export const missingEventDay: SettingSentences = ({ settings }) => [
  settings.missingEventDay === 'keep'
    ? ['An observation without a return on some day of the event window is kept for the days it has.']
    : ['An observation without a return on some day of the event window is excluded.'],
];
