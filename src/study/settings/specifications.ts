import type { Finding } from '../../errors/finding.ts';
import { must } from '../../errors/message.ts';
import { type EventDayPolicy, eventDayRules } from '../../events/event-day.ts';
import { type DayRange, lengthOf, windowFaults } from '../../events/windows.ts';
import { plainId } from '../../models/families.ts';
import type { ExpectedReturnModel } from '../../models/model.ts';
import * as z from '../zod.ts';
import { distinct } from './distinct.ts';
import { fewerWanted } from './estimation.ts';
import { modelId } from './model-id.ts';
import { range, session } from './range.ts';
import { benchmarks } from './security.ts';

/** The choice of each security's own benchmark, whichever that is. */
export const OWN_BENCHMARK = 'own';

/** Most combinations that are run. */
const MOST = 10_000;

/** Placebo placements of a curve that does not say how many. */
const DRAWS = 199;

/** Rules by which day 0 is chosen; those left out are the study's. Two readings of one date are two entries. */
const eventDayRule = z.strictObject({
  nonSession: z.enum(eventDayRules.nonSession).exactOptional(),
  unknownTime: z.enum(eventDayRules.unknownTime).exclude(['both']).exactOptional(),
  closingAuction: z.enum(eventDayRules.closingAuction).exactOptional(),
  suspended: z.enum(eventDayRules.suspended).exactOptional(),
});

/** Where a specification puts day 0: sessions from where the study has it, or the rules that choose it. */
export type EventDayChoice = number | EventDayRules;

/** Rules a specification has otherwise than the study. */
export type EventDayRules = z.output<typeof eventDayRule>;

/** The choices of a specification curve: all combinations of them are run. */
export const specificationsOf = (models: Readonly<Record<string, ExpectedReturnModel>>) =>
  z.strictObject({
    models: distinct(modelId(models), 'model', plainId)
      .optional()
      .describe('Models; those of the study where absent'),
    benchmarks: benchmarks
      .optional()
      .describe(
        `Benchmarks of every security: symbols, lists of peers, or ${OWN_BENCHMARK} for each security's own; where absent, ${OWN_BENCHMARK} and the benchmarks of the study`,
      ),
    estimationWindows: distinct(range, 'window')
      .optional()
      .describe('Estimation windows; that of the study where absent'),
    eventDays: distinct(z.union([session, eventDayRule]), 'event day')
      .default([0])
      .describe(
        'Where day 0 is put: sessions from the one the study puts it on, or rules of eventDay that choose it, such as { nonSession: previous }',
      ),
    returns: distinct(z.enum(['simple', 'log']), 'kind of returns')
      .optional()
      .describe('Kinds of returns; that of the study where absent'),
    windows: distinct(range, 'window')
      .optional()
      .describe('Windows inside the event window; those of the study where absent'),
    draws: z
      .int()
      .min(0)
      .default(DRAWS)
      .describe('B: earlier placements the whole curve is drawn on for its joint test; 0 for no test'),
  });

type Asked = z.output<ReturnType<typeof specificationsOf>>;

/** What of a study its specification curve is made from. */
interface AskedBy {
  readonly specifications?: Asked | undefined;
  readonly models: readonly string[];
  readonly benchmarks?: readonly unknown[] | undefined;
  readonly estimationWindow: DayRange;
  readonly minimumObservations: number;
  readonly eventWindow: DayRange;
  readonly eventDay: EventDayPolicy;
  readonly windows: readonly DayRange[];
}

/** Windows of a specification curve that are unsound, event days that enter their own yardstick, and too many combinations. */
export function specificationFaults({ specifications: asked, ...study }: AskedBy): Finding[] {
  if (asked === undefined) return [];
  const estimation = asked.estimationWindows ?? [study.estimationWindow];
  return [
    ...unsoundWindows(asked, study, estimation),
    ...tooShort(asked, study),
    ...unsoundEventDays(asked, estimation),
    ...repeatedEventDays(asked, study),
    ...tooMany(asked, study),
  ];
}

function unsoundWindows(
  { estimationWindows = [], windows = [] }: Asked,
  { estimationWindow, eventWindow }: Omit<AskedBy, 'specifications'>,
  estimation: readonly DayRange[],
): Finding[] {
  const ofEstimation = estimationWindows.flatMap((own, i) =>
    windowFaults(own, eventWindow, []).map((fault) => moved(fault, `estimationWindows/${i}`)),
  );
  const ofEvent = windowFaults(estimation[0] ?? estimationWindow, eventWindow, windows).filter(({ column }) =>
    column?.startsWith('windows/'),
  );
  return [...ofEstimation, ...ofEvent.map((fault) => moved(fault, fault.column!))];
}

/** Estimation windows with fewer sessions than the study asks for estimation days: no observation could have them. */
function tooShort(
  { estimationWindows = [] }: Asked,
  { minimumObservations }: Pick<AskedBy, 'minimumObservations'>,
): Finding[] {
  return estimationWindows.flatMap((window, i): Finding[] => {
    const sessions = lengthOf(window);
    if (sessions < 1 || sessions >= minimumObservations) return [];
    const message = must({
      what: `specifications estimationWindows[${i}]`,
      legal: `have at least ${minimumObservations} sessions, as minimumObservations asks`,
      given: window,
      remedy: `${fewerWanted(sessions)}widen the window`,
    });
    const column = `specifications/estimationWindows/${i}`;
    return [{ severity: 'error', code: 'bad-value', column, message }];
  });
}

/** A fault of a window, at the key of the curve the window stands at. */
function moved(fault: Finding, key: string): Finding {
  return {
    ...fault,
    column: `specifications/${key}`,
    message: `specifications ${key.replace(/\/(\d+)/, '[$1]')}: ${fault.message}`,
  };
}

/** An event day so late that the session the study puts day 0 on falls into the estimation window. */
function unsoundEventDays({ eventDays }: Asked, estimation: readonly DayRange[]): Finding[] {
  const latest = -1 - Math.max(...estimation.map(([, end]) => end));
  return eventDays.flatMap((shift, i): Finding[] => {
    if (typeof shift !== 'number' || shift <= latest) return [];
    const message = must({
      what: `specifications eventDays[${i}]`,
      legal: `be at most ${latest}, so that the event does not enter its own yardstick`,
      given: shift,
    });
    return [{ severity: 'error', code: 'window', column: `specifications/eventDays/${i}`, message }];
  });
}

/** Event days that put day 0 where one before them does: 0, and rules that are the study's own. */
function repeatedEventDays({ eventDays }: Asked, { eventDay }: Pick<AskedBy, 'eventDay'>): Finding[] {
  const said = eventDays.map((day) => {
    if (typeof day === 'number') return String(day);
    const other = Object.entries(day).filter(([key, rule]) => eventDay[key as keyof EventDayPolicy] !== rule);
    return other.length === 0 ? '0' : JSON.stringify(other);
  });
  return eventDays.flatMap((given, i): Finding[] => {
    const before = said.indexOf(said[i]!);
    if (before === i) return [];
    const message = must({
      what: `specifications eventDays[${i}]`,
      legal: `put day 0 elsewhere than eventDays[${before}]`,
      given,
      remedy: 'remove it: the same numbers would be counted as evidence anew',
    });
    const column = `specifications/eventDays/${i}`;
    return [{ severity: 'error', code: 'repeated-event-day', column, message }];
  });
}

function tooMany(asked: Asked, study: Omit<AskedBy, 'specifications'>): Finding[] {
  const sizes: [number, string][] = [
    [(asked.models ?? study.models).length, 'models'],
    [asked.benchmarks?.length ?? 1 + (study.benchmarks?.length ?? 0), 'benchmarks'],
    [asked.estimationWindows?.length ?? 1, 'estimation windows'],
    [asked.eventDays.length, 'event days'],
    [asked.returns?.length ?? 1, 'kinds of returns'],
    [(asked.windows ?? study.windows).length, 'windows'],
  ];
  const all = sizes.reduce((product, [size]) => product * size, 1);
  if (all <= MOST) return [];
  const factors = sizes.filter(([size]) => size > 1).map(([size, noun]) => `${size} ${noun}`);
  const message = must({
    what: 'specifications',
    legal: `be at most ${MOST} combinations`,
    given: all,
    remedy: `${factors.join(' × ')}: shorten the longest list`,
  });
  return [{ severity: 'error', code: 'too-many-specifications', column: 'specifications', message }];
}
