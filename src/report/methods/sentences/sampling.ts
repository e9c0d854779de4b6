import { MOST_ENUMERATED } from '../../../inference/cross-section/permutation.ts';
import { resamplingMethods } from '../../../inference/resampling/registry.ts';
import type { ResamplingMethod } from '../../../inference/resampling/resampling-method.ts';
import type { StudyResult } from '../../../study/result.ts';
import { count, counted, windowName } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { citing, listed, type Sentence, sentence } from '../prose.ts';
import type { SettingSentences } from './setting-sentences.ts';

/** The samples drawn from the sample, and those that are all there are; nothing where none were. */
export const resampling: SettingSentences = ({ settings: { resampling: asked }, tables }) => {
  if (asked === undefined) return [];
  const { draws } = tables.resampling.columns;
  if (draws.length > 0 && draws.every(Number.isNaN))
    return [['No sample could be drawn from the sample to repeat tests on.']];
  const flips = flipsOf(tables);
  const drawn = asked.methods.filter((id) => id !== FLIPPED || flips !== 'whole');
  const said: Sentence[] = [];
  if (drawn.length > 0)
    said.push([
      `Tests are repeated on ${counted(asked.draws, 'sample')} drawn from the sample, event dates as a whole, by: `,
      ...listed(drawn.map((id) => resamplingSaid(id, flips === 'both' ? asked.draws : undefined))),
      '.',
    ]);
  if (drawn.length < asked.methods.length)
    said.push([
      'Tests are repeated on the sample under every choice of signs of its event dates, by: ',
      ...resamplingSaid(FLIPPED),
      '.',
    ]);
  return said;
};

const FLIPPED = 'sign-flip';

/** Whether the choices of signs were gone through, drawn from, or each in some samples: all those of K dates are 2ᴷ. */
function flipsOf({ resampling: { columns } }: StudyResult['tables']): 'both' | 'drawn' | 'whole' {
  const areWhole = new Set<boolean>();
  columns.draws.forEach((draws, row) => {
    if (columns.method[row] === FLIPPED && draws > 0) areWhole.add(draws === 2 ** columns.clusters[row]!);
  });
  if (!areWhole.has(true)) return 'drawn';
  return areWhole.has(false) ? 'both' : 'whole';
}

/** @param draws how many are drawn where not all there are gone through, of a method that did either */
function resamplingSaid(id: string, draws?: number): Sentence {
  const known: Readonly<Record<string, ResamplingMethod>> = resamplingMethods;
  const { name, reference } = known[id]!;
  const isEither = draws !== undefined && id === FLIPPED;
  return [
    isEither ? `${name}, over all choices of signs where these are at most ${count(draws + 1)}` : name,
    ...citing(reference),
  ];
}

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

/** Up to how many observations each is judged by itself, and by what of it was made; and how groups of so few are compared. */
export const smallSampleLimit: SettingSentences = (result) => {
  const { settings, tables } = result;
  const included = tables.events.columns.status.filter((status) => status === 'included').length;
  if (included > settings.smallSampleLimit) return [];
  return [...singlySaid(result), ...groupsCompared(result)];
};

function singlySaid({ settings }: StudyResult): Sentence[] {
  const means = [
    ...(settings.tables.includes('small_samples') ? ['exact tests'] : []),
    ...(settings.tables.includes('diagnostics') ? ['diagnostics of its estimation window'] : []),
  ];
  if (means.length === 0) return [];
  return [
    [
      `Each observation is also judged by itself, by ${means.join(' and ')}, as a study of at most ${counted(settings.smallSampleLimit, 'observation')} has it.`,
    ],
  ];
}

/** The tests of groups against each other that some comparison has. */
function groupsCompared({ tables }: StudyResult): Sentence[] {
  const { statistic, p_permutation: p, exact, draws } = tables.group_comparisons.columns;
  const drawn = draws.filter((_, row) => exact[row] === 'false')[0];
  const said: Sentence[] = [];
  if (!statistic.every(Number.isNaN))
    said.push(sentence`Welch’s t${WELCH}, which takes observations as independent,`);
  if (!p.every(Number.isNaN))
    said.push([
      `a permutation of the groups by event date, over ${arrangementsSaid(exact.includes('true'), drawn)}`,
      ...citing(drawn === undefined ? FISHER : `${FISHER}; ${PHIPSON_SMYTH}`),
    ]);
  if (said.length === 0) return [];
  return [['The CAARs of every two groups are compared by ', ...listed(said, 'and by'), '.']];
}

function arrangementsSaid(isWhole: boolean, drawn: number | undefined): string {
  if (drawn === undefined) return 'all arrangements';
  if (!isWhole) return `${counted(drawn, 'arrangement')} drawn at random`;
  return `all arrangements where there are at most ${count(MOST_ENUMERATED)} and else over ${count(drawn)} drawn at random`;
}

const WELCH =
  'Welch (1947), The generalization of ‘Student’s’ problem when several different population variances are involved, Biometrika 34';
const FISHER = 'Fisher (1935), The design of experiments, Oliver & Boyd';
const PHIPSON_SMYTH =
  'Phipson & Smyth (2010), Permutation p-values should never be zero: calculating exact p-values when permutations are randomly drawn, SAGMB 9';

export const seed: SettingSentences = ({ settings }) => [
  [`Everything drawn at random hangs on the seed ${settings.seed} alone.`],
];
