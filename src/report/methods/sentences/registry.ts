import { benchmark, benchmarkClose, factorExchange, securities } from './benchmark.ts';
import {
  estimationWindow,
  eventWindow,
  minimumObservations,
  missingEventDay,
  models,
  windows,
} from './estimation.ts';
import { adjust, alternative, confidence, correlation, tests } from './inference.ts';
import { gaps, priceColumn, returns, sessions } from './prices.ts';
import { crossSection, resampling, seed, smallSampleLimit } from './sampling.ts';
import type { SettingSentences } from './setting-sentences.ts';

/** What is said of each setting of a study, by its key in the study file. */
export const settingSentences = {
  adjust,
  alternative,
  benchmark,
  benchmarkClose,
  confidence,
  correlation,
  crossSection,
  estimationWindow,
  eventWindow,
  factorExchange,
  gaps,
  minimumObservations,
  missingEventDay,
  models,
  priceColumn,
  resampling,
  returns,
  securities,
  seed,
  sessions,
  smallSampleLimit,
  tests,
  windows,
} as const satisfies Record<string, SettingSentences>;
