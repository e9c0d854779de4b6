import { piecesOf } from '../../table/pieced-table.ts';
import type { Table } from '../../table/table.ts';
import { doubtfulDates } from '../dating.ts';
import { eventDay, pValue } from '../numbers.ts';
import type { ToldObservation } from '../observations.ts';
import type { ReportInput } from '../report.ts';
import type { toldRivals } from '../rivals.ts';
import { areReturnsTold, type Selection } from '../selection.ts';
import { headlineDay } from '../sentences.ts';
import { type Voice, voiceOf } from '../voice.ts';
import { phaseWords } from '../words.ts';
import { inColumns } from './columns.ts';
import { blank, type Line, line, styled } from './line.ts';

/** Of many observations: how they fell, and those with the largest standardised abnormal return. */
export function extremeLines(
  voice: Voice,
  selection: Selection,
  events: Table<'events'>,
  rivals: ReturnType<typeof toldRivals>,
): Line[] {
  const fell = [...phasesOf(events)]
    .map(([one, count]) => voice.say`${count} ${voice.word(phaseWords(one))}`)
    .join(', ');
  const confounded = voice.counted(rivals.size, 'observation');
  return [
    blank,
    line(0, voice.say`Announcements fell, counted by observation: ${fell}.`),
    ...(areReturnsTold(selection) ? returnLines(voice, selection) : []),
    ...(rivals.size === 0
      ? []
      : [
          line(
            0,
            styled('warning', voice.say`Confounded: ${confounded}`),
            voice.say`(the table confounders says by what)`,
          ),
        ]),
  ];
}

function returnLines(voice: Voice, { chosen, left, isRanked }: Selection): Line[] {
  const isDaily = chosen.some((one) => headlineDay(one) !== undefined);
  const rows = chosen.map((one) => [
    one.id,
    voice.tableDate(one.eventDate),
    ...(isDaily ? dayFigures(voice, one) : windowFigures(voice, one)),
  ]);
  const [told, all] = [chosen.length, chosen.length + left];
  return [
    line(0, styled('bold', titleOf(voice, { told, all, isRanked, isDaily }))),
    ...inColumns(
      2,
      [['observation', 'session', isDaily ? 'AR' : 'CAR', 't', 'p'].map((name) => voice.word(name)), ...rows],
      [false, false, true, true, true],
    ),
  ];
}

/** How many of those studied were announced in each phase. */
function phasesOf(events: Table<'events'>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { columns, length } of piecesOf(events)) {
    const { phase, status } = columns;
    for (let row = 0; row < length; row++)
      if (status[row] === 'included') counts.set(phase[row]!, (counts.get(phase[row]!) ?? 0) + 1);
  }
  return counts;
}

interface Extremes {
  readonly told: number;
  readonly all: number;
  readonly isRanked: boolean;
  readonly isDaily: boolean;
}

function titleOf(voice: Voice, { told, all, isRanked, isDaily }: Extremes): string {
  if (isDaily)
    return isRanked
      ? voice.say`The ${told} most extreme of ${all}, day ${eventDay(0)}`
      : voice.say`The first ${told} of ${all}, day ${eventDay(0)}`;
  return isRanked
    ? voice.say`The ${told} most extreme of ${all}, first window`
    : voice.say`The first ${told} of ${all}, first window`;
}

function dayFigures(voice: Voice, told: ToldObservation): string[] {
  const day = headlineDay(told);
  return figures(voice, day?.abnormal_return, day?.statistic, day?.p_value);
}

/** What is told where the study makes no table of days. */
function windowFigures(voice: Voice, { windows: [first] }: ToldObservation): string[] {
  return figures(voice, first?.car, first?.scar, first?.p_value);
}

function figures(voice: Voice, move = Number.NaN, statistic = Number.NaN, p = Number.NaN): string[] {
  return [voice.move(move), voice.statistic(statistic), pValue(p)];
}

/** Of many observations: how many dates the reaction scan speaks against. */
export function doubtLines(result: ReportInput['result']): Line[] {
  const voice = voiceOf(result);
  const { doubtful, scanned } = doubtfulDates(result);
  const said = voice.say`${doubtful} of ${voice.counted(scanned, 'date')} in doubt: another session reacts (table reaction_scan)`;
  return doubtful === 0 ? [] : [line(0, styled('warning', said))];
}
