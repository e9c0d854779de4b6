import { DataError, QuestionError } from '../../errors/error.ts';
import type { Finding } from '../../errors/finding.ts';
import { must } from '../../errors/message.ts';
import { arrayOf } from '../../numeric/list.ts';
import { estimateBlock } from '../block.ts';
import { passingOver, type StudyContext, windowsAlone } from '../context.ts';
import { atKeys, type KeyPlaces } from '../key-places.ts';
import type { Observation } from '../observations.ts';
import { type Prepared, prepare } from '../prepare.ts';
import type { Registries } from '../settings.ts';
import type { Study } from '../study.ts';
import type { CountShape } from './counts.ts';
import { designOf } from './design.ts';
import { noRoom } from './no-room.ts';
import { type MovableDate, movableDates } from './placebos.ts';
import { type SimulationOptions, type SimulationQuestion, simulationQuestion } from './question.ts';
import { type Room, roomsOf } from './room.ts';

/** A study ready to be repeated on placebo events. */
export interface Simulation {
  readonly question: SimulationQuestion;
  /** Abnormal returns put on day 0, with the sign of the study's alternative; fractions. */
  readonly effects: readonly number[];
  /** The study's, its cells the windows alone and its tests those that judge a CAAR. */
  readonly context: StudyContext;
  readonly dates: readonly MovableDate[];
  readonly rooms: ReadonlyMap<string, Room>;
  readonly shape: CountShape;
  readonly prepared: Prepared;
}

/**
 * Prepares a study as a run does, takes its design from the observations that can be studied, and finds the days
 * placebo events may fall on.
 *
 * @throws QuestionError, DataError as a run does; QuestionError where no test judges a CAAR, DataError where there is
 * no room for placebo events
 */
export function prepareSimulation(
  study: Study,
  options: SimulationOptions,
  registries: Registries,
): Simulation {
  const question = simulationQuestion(options);
  const prepared = prepare(study, registries);
  const context = judgedWindows(prepared.context, study.keyPlaces);
  const { models, tests, plan, settings } = context;
  const observations = arrayOf(prepared.observations);
  const studied = studiedOf(observations, context);
  const rooms = roomsOf(observations, studied, plan, settings);
  const dates = movableDates(designOf(studied), rooms);
  const cramped = dates.filter(({ days }) => days.length === 0);
  if (cramped.length > 0) throw new DataError(noRoom(cramped, rooms, plan));
  const sign = settings.alternative === 'less' ? -1 : 1;
  return {
    question,
    effects: question.added.map((effect) => (effect === 0 ? 0 : sign * effect)),
    context,
    dates,
    rooms,
    shape: {
      models: models.length,
      tests: Object.keys(tests).length,
      windows: plan.windows.length,
      effects: question.added.length,
      levels: question.levels.length,
    },
    prepared,
  };
}

/** @throws QuestionError where none of the tests judges a CAAR */
function judgedWindows(given: StudyContext, keyPlaces: KeyPlaces | undefined): StudyContext {
  const context = windowsAlone(given);
  if (Object.keys(context.tests).length > 0) return context;
  const message = must({
    what: 'tests',
    legal: 'name one that judges a CAAR, such as bmp-t',
    given: Object.keys(given.tests).join(', '),
  });
  const fault: Finding = { severity: 'error', code: 'nothing-to-simulate', column: 'tests', message };
  throw new QuestionError(atKeys([fault], keyPlaces));
}

function studiedOf(observations: readonly Observation[], context: StudyContext): Observation[] {
  const settled = estimateBlock(observations, { ...passingOver(context), tests: {} }).observations;
  const studied = settled.filter(
    ({ reason, countedWith }) => reason === undefined && countedWith === undefined,
  );
  if (studied.length > 0) return studied;
  const message = must({
    what: 'the study',
    legal: 'have an observation that can be studied, for placebo samples to take its design from',
    given: undefined,
    remedy: '`eventstudy run` says why each is excluded',
  });
  throw new DataError([{ severity: 'error', code: 'nothing-left', message }]);
}
