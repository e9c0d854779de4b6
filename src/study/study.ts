import type { Finding } from '../errors/finding.ts';
import type { EventRow, RowsSource } from '../events/event.ts';
import type { List } from '../numeric/list.ts';
import type { FactorSeries } from '../prices/factors.ts';
import type { PriceSeries } from '../prices/series.ts';
import type { CharacteristicRow } from './characteristics.ts';
import type { FileNames } from './file-names.ts';
import type { KeyPlaces } from './key-places.ts';
import type { SettingsInput } from './settings.ts';

/**
 * A study: the keys of a study file, with the data itself in the place of the paths.
 *
 * @example
 * const { study: sample } = await readStudy('data/study.yaml');
 * const study: Study = {
 *   returns: 'simple',
 *   benchmark: 'HSI',
 *   prices: sample.prices,
 *   events: [{ event_id: 'v4', announced_at: '2026-04-24T02:45:51Z', security: '0981.HK' }],
 * };
 * const [row] = rowsOf(runStudy(study).tables.events);
 * [row?.observation, row?.event_date, row?.phase]; // ['v4:0981.HK', '2026-04-24', 'during']
 */
export interface Study extends SettingsInput {
  readonly prices: readonly PriceSeries[];
  readonly events: List<EventRow>;
  /** Factor returns, for the models that take some. */
  readonly factors?: readonly FactorSeries[];
  /** Where the events were read, for messages. */
  readonly eventsSource?: RowsSource;
  /** Characteristics, for the cross-section of CARs. */
  readonly characteristics?: readonly CharacteristicRow[];
  /** Where the characteristics were read, for messages. */
  readonly characteristicsSource?: RowsSource;
  /** Where the keys were written, for messages. */
  readonly keyPlaces?: KeyPlaces;
  /** What results call the files that were read, by the paths they were opened by. */
  readonly fileNames?: FileNames;
  /** What the readers found; part of the `data_quality` table. */
  readonly findings?: readonly Finding[];
}
