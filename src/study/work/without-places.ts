import type { StudyEvent } from '../../events/event.ts';
import { arrayOf } from '../../numeric/list.ts';
import type { PriceSeries } from '../../prices/series.ts';
import type { Study } from '../study.ts';

/**
 * A study as every part of a work needs it: what it asks, of which data, and not where they were read. So it is the same,
 * to the bit, however the path of its file is written, on whatever machine. What findings say, and where, is of the study
 * that whoever joins the parts has. Plain data: events that are made as they are asked for are made.
 */
export function studyWithoutPlaces({
  prices,
  events,
  factors,
  eventsSource: _events,
  characteristicsSource: _characteristics,
  keyPlaces: _keys,
  fileNames: _names,
  findings: _findings,
  ...question
}: Study): Study {
  return {
    ...question,
    prices: prices.map(seriesWithoutPlace),
    events: arrayOf(events),
    // No two have the same name, which is that of a file: their order tells them apart.
    ...(factors && { factors: factors.map((series, i) => ({ ...series, source: `factors[${i}]` })) }),
  };
}

/** An event as it is studied, not where it was read. */
export function eventWithoutPlace(event: StudyEvent): StudyEvent {
  return { ...event, place: {} };
}

/** That it was read stays: series of files were judged, those made in code are judged by whoever takes them. */
function seriesWithoutPlace({ source, ...series }: PriceSeries): PriceSeries {
  return source === undefined ? series : { ...series, source: { file: '', lines: new Int32Array(0) } };
}
