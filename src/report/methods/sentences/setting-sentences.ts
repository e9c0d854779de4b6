import type { PriceSeries } from '../../../prices/series.ts';
import type { StudyResult } from '../../../study/result.ts';
import type { Sentence } from '../prose.ts';

/** What the paragraph on methods says of one setting of a study; nothing where it changed nothing that was done. */
export type SettingSentences = (result: StudyResult, prices: readonly PriceSeries[]) => readonly Sentence[];
