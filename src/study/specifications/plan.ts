import { arrayOf } from '../../numeric/list.ts';
import type { StudyContext } from '../context.ts';
import type { Prepared } from '../prepare.ts';
import { type Choices, choicesOf, type Placement } from './choices.ts';
import { placeboRoom, placeboShifts } from './placebo-shifts.ts';
import { type Design, type Specification, specificationsOf } from './specification.ts';
import { type Subject, subjectsOf } from './subject.ts';

/** What the specification curves of a study are drawn from. */
export interface CurvePlan {
  readonly study: Prepared;
  readonly choices: Choices;
  readonly specifications: readonly Specification[];
  readonly subjects: readonly MovedSubject[];
  /** What is estimated one after another: every specification belongs to one of them. */
  readonly designs: readonly Designed[];
}

/** A subject, and the earlier placements its curve is drawn on: sessions every member is moved back. */
export interface MovedSubject {
  readonly subject: Subject;
  readonly shifts: readonly (readonly number[])[];
}

/** A design, and by event day the places of its specifications, one a window in the order of the windows. */
export interface Designed {
  readonly design: Design;
  readonly placements: ReadonlyMap<Placement, readonly number[]>;
}

/** The tables that tell of the curves. */
const tables = ['specification_choices', 'specification_tests', 'specifications'] as const;

/** Whether a study tells of curves at all, where it asks for them. */
export function isCurveWanted({ isWanted }: Pick<StudyContext, 'isWanted'>): boolean {
  return tables.some(isWanted);
}

/** The specifications a study asks for, and whose curves they make; nothing where it asks for none. */
export function planCurves(study: Prepared): CurvePlan | undefined {
  const choices = isCurveWanted(study.context) ? choicesOf(study) : undefined;
  if (choices === undefined) return undefined;
  const { context } = study;
  const observations = arrayOf(study.observations);
  const { settings } = context;
  const specifications = specificationsOf(choices);
  const room = placeboRoom(observations, choices, settings);
  const subjects = subjectsOf(observations, settings.smallSampleLimit).map((subject) => ({
    subject,
    shifts: placeboShifts(room, subject, choices.draws),
  }));
  return { study, choices, specifications, subjects, designs: byDesign(specifications) };
}

/**
 * Specifications that differ in event day or window alone share their panels and estimates; those that differ in the
 * model or estimation window share their panels.
 */
function byDesign(specifications: readonly Specification[]): Designed[] {
  const designs = new Map<string, { design: Design; placements: Map<Placement, number[]> }>();
  specifications.forEach(({ design, placement }, place) => {
    const { model, benchmark, estimationWindow, returns } = design;
    const key = JSON.stringify([model.id, benchmark?.label, estimationWindow, returns]);
    const designed = designs.get(key) ?? { design, placements: new Map<Placement, number[]>() };
    designs.set(key, designed);
    const places = designed.placements.get(placement) ?? [];
    designed.placements.set(placement, places);
    places.push(place);
  });
  return [...designs.values()];
}
