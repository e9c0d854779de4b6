import { doubtfulDates } from '../dating.ts';
import { eventDay, pValue } from '../numbers.ts';
import type { ToldObservation } from '../observations.ts';
import type { ReportInput } from '../report.ts';
import type { toldRivals } from '../rivals.ts';
import { groupedBy } from '../rows.ts';
import type { Selection } from '../selection.ts';
import { headlineDay } from '../sentences.ts';
import { type Voice, voiceOf } from '../voice.ts';
import { phaseWords } from '../words.ts';
import { inColumns } from './columns.ts';
import { blank, type Line, line, styled } from './line.ts';

/** Of many observations: how they fell, and those with the largest standardised abnormal return. */
export function extremeLines(
  voice: Voice,
  { chosen, left, isRanked }: Selection,
  observations: readonly ToldObservation[],
  rivals: ReturnType<typeof toldRivals>,
): Line[] {
  const phases = groupedBy(
    observations.filter(({ isStudied }) => isStudied),
    ({ event }) => event.phase,
  );
  const fell = [...phases].map(([phase, own]) => `${own.length} ${voice.word(phaseWords(phase))}`).join(', ');
  const rows = chosen.map((told) => {
    const day = headlineDay(told);
    return [
      told.event.observation,
      voice.tableDate(told.event.event_date),
      voice.move(day?.abnormal_return ?? Number.NaN),
      voice.statistic(day?.statistic ?? Number.NaN),
      pValue(day?.p_value ?? Number.NaN),
    ];
  });
  const [told, all] = [chosen.length, chosen.length + left];
  const confounded = voice.counted(rivals.size, 'observation');
  return [
    blank,
    line(0, voice.say`Announcements fell: ${fell}.`),
    line(
      0,
      styled(
        'bold',
        isRanked
          ? voice.say`The ${told} most extreme of ${all}, day ${eventDay(0)}`
          : voice.say`The first ${told} of ${all}, day ${eventDay(0)}`,
      ),
    ),
    ...inColumns(
      2,
      [['observation', 'session', 'AR', 't', 'p'].map((name) => voice.word(name)), ...rows],
      [false, false, true, true, true],
    ),
    ...(rivals.size === 0
      ? []
      : [
          line(
            0,
            styled('warning', voice.say`Confounded: ${confounded}`),
            voice.say`(confounders.csv says by what)`,
          ),
        ]),
  ];
}

/** Of many observations: how many dates the reaction scan speaks against. */
export function doubtLines(result: ReportInput['result']): Line[] {
  const voice = voiceOf(result);
  const { doubtful, scanned } = doubtfulDates(result);
  const said = voice.say`${doubtful} of ${voice.counted(scanned, 'date')} in doubt: another session reacts (reaction_scan.csv)`;
  return doubtful === 0 ? [] : [line(0, styled('warning', said))];
}
