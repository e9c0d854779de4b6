import { resamplingMethods } from '../../../inference/resampling/registry.ts';
import type { ResamplingMethod } from '../../../inference/resampling/resampling-method.ts';
import { counted, windowName } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { citing, listed, type Sentence, sentence } from '../prose.ts';
import type { SettingSentences } from './setting-sentences.ts';

/** The samples drawn from the sample; nothing where none are. */
export const resampling: SettingSentences = ({ settings: { resampling: asked } }) => {
  if (asked === undefined) return [];
  const known: Readonly<Record<string, ResamplingMethod>> = resamplingMethods;
  const said = asked.methods.map((id): Sentence => {
    const { name, reference } = known[id]!;
    return [name, ...citing(reference)];
  });
  return [
    [
      `Tests are repeated on ${counted(asked.draws, 'sample')} drawn from the sample, event dates as a whole, by: `,
      ...listed(said),
      '.',
    ],
  ];
};

/** The regression of CARs on characteristics; nothing where there is none. */
export const crossSection: SettingSentences = ({ settings: { crossSection: asked } }) => {
  if (asked === undefined) return [];
  const { window, regressors, weights, covariance } = asked;
  const how =
    weights === 'none'
      ? 'least squares'
      : 'least squares, each observation weighted by the inverse of the variance of its CAR';
  return [
    [
      `CARs over ${windowName(...window)} are regressed on a constant and ${regressors.map(plain).join(', ')} by ${how}; standard errors are `,
      ...covariances[covariance],
      '.',
    ],
  ];
};

const robust =
  'MacKinnon & White (1985), Some heteroskedasticity-consistent covariance matrix estimators, JoE 29';
const covariances = {
  HC1: sentence`robust to heteroskedasticity, HC1${robust}`,
  HC3: sentence`robust to heteroskedasticity, HC3${robust}`,
  classical: sentence`classical, for one variance of all observations`,
  cluster: sentence`clustered by event date${'Liang & Zeger (1986), Longitudinal data analysis using generalized linear models, Biometrika 73'}`,
} as const;

/** Up to how many observations each is judged by itself, and by what of it was made. */
export const smallSampleLimit: SettingSentences = ({ settings, tables }) => {
  const included = tables.events.columns.status.filter((status) => status === 'included').length;
  if (included > settings.smallSampleLimit) return [];
  const means = [
    ...(settings.tables.includes('small_samples') ? ['exact tests'] : []),
    ...(settings.tables.includes('diagnostics') ? ['diagnostics of its estimation window'] : []),
  ];
  return [
    [
      `Each observation is also judged by itself, by ${means.join(' and ')}, as a study of at most ${counted(settings.smallSampleLimit, 'observation')} has it.`,
    ],
  ];
};

export const seed: SettingSentences = ({ settings }) => [
  [`Everything drawn at random hangs on the seed ${settings.seed} alone.`],
];
