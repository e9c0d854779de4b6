import type { DataFrame } from 'danfojs-node';
import type { EventRow } from '../../events/event.ts';
import { FrameReading } from './frame-reading.ts';

/** What every events file has; read as text and nothing else, for a number would spoil it. */
const required = ['event_id', 'announced_at', 'security'] as const;

/**
 * Events from a DataFrame with the columns of an events file: `event_id`, `announced_at`, `security`, any of the others
 * it may have, and columns of your own, which are carried as text. Missing cells are empty.
 *
 * @throws QuestionError where one of the three columns is missing
 * @throws DataError naming every cell that is a number or a Date where text is meant
 * @example
 * const columns = { event_id: ['v4'], announced_at: ['2026-04-24T02:45:51Z'], security: ['0981.HK'] };
 * const frame = await toDanfo({ name: 'mine', length: 1, columns, extra: {} });
 * eventsFromDanfo(frame); // [{ event_id: 'v4', announced_at: '2026-04-24T02:45:51Z', security: '0981.HK' }]
 */
export function eventsFromDanfo(frame: DataFrame): EventRow[] {
  const reading = new FrameReading(frame, 'events', required);
  const isRequired = (column: string) => required.some((name) => name === column);
  const columns = frame.columns.map((column) => ({
    column,
    cells: isRequired(column) ? reading.names(column) : reading.texts(column),
  }));
  reading.finish();
  const cell = (name: string, row: number) => columns.find(({ column }) => column === name)!.cells[row]!;
  return frame.index.map((_, row) => ({
    ...Object.fromEntries(columns.map(({ column, cells }) => [column, cells[row]!])),
    event_id: cell('event_id', row),
    announced_at: cell('announced_at', row),
    security: cell('security', row),
  }));
}
