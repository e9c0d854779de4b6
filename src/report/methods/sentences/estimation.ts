import { modelNamed } from '../../../models/families.ts';
import { models as registry } from '../../../models/registry.ts';
import { partedBy } from '../../model-estimation.ts';
import { counted, windowName } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { usualVoice } from '../../voice.ts';
import { modelWithin } from '../../words.ts';
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

/** The window, and what each model learns from it. */
export const estimationWindow: SettingSentences = ({ settings }) => {
  const sessions = `the sessions ${windowName(...settings.estimationWindow)} relative to day 0`;
  const { those, others } = partedBy(settings.models, 'hasCoefficients');
  if (those.length === settings.models.length)
    return [[`Coefficients are estimated for each observation over ${sessions}.`]];
  const window = `The estimation window of each observation is ${sessions}`;
  if (others.length === settings.models.length)
    return [
      [`${window}: no coefficients are estimated over it, only the standard deviation of abnormal returns.`],
    ];
  const learnt = [
    ...(those.length === 0 ? [] : [`coefficients are estimated over it ${named(those)}`]),
    ...(others.length === 0 ? [] : [`only the standard deviation of abnormal returns ${named(others)}`]),
  ];
  return [[`${[window, learnt.join(' or ')].filter((part) => part !== '').join(': ')}.`]];
};

export const minimumObservations: SettingSentences = ({ settings }) => [
  [
    `At least ${counted(settings.minimumObservations, 'session')} of the estimation window must have everything the model needs.`,
  ],
];

/** What abnormal returns are, and which uncertainty their standard errors hold. */
export const eventWindow: SettingSentences = ({ settings }) => {
  const abnormal = `Abnormal returns are the returns less those expected, over the event window ${windowName(...settings.eventWindow)}`;
  const { those, others } = partedBy(settings.models, 'hasForecastError');
  if (those.length === settings.models.length)
    return [[`${abnormal}; their standard errors include the error of the forecast.`]];
  if (others.length === settings.models.length)
    return [[`${abnormal}; their standard errors are ${RESIDUAL_ALONE}.`]];
  const errors = [
    ...(those.length === 0 ? [] : [`include the error of the forecast ${named(those)}`]),
    ...(others.length === 0 ? [] : [`are ${RESIDUAL_ALONE} ${named(others)}`]),
  ];
  return [
    [`${abnormal}.`],
    ...(errors.length === 0 ? [] : [[`Their standard errors ${errors.join(' or ')}.`]]),
  ];
};

const RESIDUAL_ALONE = 'the residual standard deviation, without an error of the forecast';

/** Of which of several models something is said. */
function named(ids: readonly string[]): string {
  return `(${ids.map((id) => modelWithin(usualVoice, id)).join('; ')})`;
}

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
