import { benchmark, benchmarkClose, benchmarks, factorExchange, securities } from './benchmark.ts';
import { confounders, dependent } from './confounding.ts';
import { dateSensitivity, reactionScan } from './dating.ts';
import {
  estimationWindow,
  eventWindow,
  minimumObservations,
  missingEventDay,
  models,
  windows,
} from './estimation.ts';
import { eventDay } from './event-day.ts';
import { adjust, alternative, confidence, correlation, tests } from './inference.ts';
import { gaps, priceColumn, returns, sessions } from './prices.ts';
import { crossSection, resampling, seed, smallSampleLimit } from './sampling.ts';
import type { SettingSentences } from './setting-sentences.ts';
import { specifications } from './specifications.ts';

/** What is said of each setting of a study, by its key in the study file. */
export const settingSentences = {
  adjust,
  alternative,
  benchmark,
  benchmarkClose,
  benchmarks,
  confidence,
  confounders,
  correlation,
  crossSection,
  dateSensitivity,
  dependent,
  estimationWindow,
  eventDay,
  eventWindow,
  factorExchange,
  gaps,
  minimumObservations,
  missingEventDay,
  models,
  priceColumn,
  reactionScan,
  resampling,
  returns,
  securities,
  seed,
  sessions,
  smallSampleLimit,
  specifications,
  tests,
  windows,
} as const satisfies Record<string, SettingSentences>;
