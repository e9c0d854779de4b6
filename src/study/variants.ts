import type { StudyEvent } from '../events/event.ts';
import { arrayOf, type List } from '../numeric/list.ts';
import type { PanelPrices, ReturnPanel } from '../prices/panel.ts';
import type { ReturnKind } from '../prices/returns.ts';
import type { Comparison, Security } from '../prices/security.ts';
import type { Calendars } from './calendars.ts';
import { type Observation, placeObservations } from './observations.ts';
import { type StudyFactors, studyPanels } from './panels.ts';
import { type Securities, securitiesOf } from './securities.ts';
import type { Registries, Settings } from './settings.ts';

/** What the panels of a study are made from, judged: enough to make them anew with another benchmark or kind of returns. */
export interface PanelSources {
  readonly events: List<StudyEvent>;
  /** Portfolios of peers among them. */
  readonly prices: PanelPrices;
  readonly securities: Securities;
  readonly calendars: Calendars;
  readonly factors: StudyFactors;
  readonly registries: Registries;
}

/** What a variant of a study changes of its panels. */
export interface PanelChoice {
  readonly returns: ReturnKind;
  /** What a security is compared with in its own's stead; nothing where it keeps that. */
  readonly comparison: (security: Security) => Comparison | undefined;
}

/** The panels of a variant of a study, and every observation placed on them, in the study's order. */
export interface PanelVariant {
  readonly panels: ReadonlyMap<string, ReturnPanel>;
  readonly observations: readonly Observation[];
}

/**
 * The panels of a study with other benchmarks or returns: what running it so would make, to the bit.
 *
 * @param placed the observations as the study placed them: what it decided beyond their session is kept
 */
export function panelVariant(
  { events, prices, securities, calendars, factors, registries }: PanelSources,
  { returns, comparison }: PanelChoice,
  placed: List<Observation>,
  settings: Settings,
): PanelVariant {
  const compared = new Map(securities);
  for (const security of securitiesOf(events, securities)) {
    const chosen = comparison(security);
    if (chosen === undefined) continue;
    const { peers: _, ...alone } = security;
    compared.set(security.symbol, { ...alone, ...chosen });
  }
  const own = { ...settings, returns };
  const panels = studyPanels(events, prices, compared, calendars, factors, own, registries);
  const decided = new Map(arrayOf(placed).map((observation) => [observation.id, observation]));
  const { exchanges } = registries;
  const placing = { securities: compared, panels, prices, eventDay: settings.eventDay, exchanges };
  const observations = placeObservations(arrayOf(events), placing);
  return { panels, observations: observations.map((one) => decidedAs(one, decided.get(one.id))) };
}

/** An observation on its new panel: left out, without days, or counted with another where the study has it so. */
function decidedAs(observation: Observation, decided: Observation | undefined): Observation {
  const reason = decided?.reason === 'outside-prices' ? undefined : decided?.reason;
  const { reason: own, countedWith: _, countedWithInGroup: __, ...placed } = observation;
  return {
    reason: own ?? reason,
    ...placed,
    ...(decided?.countedWith === undefined ? {} : { countedWith: decided.countedWith }),
    ...(decided?.countedWithInGroup === undefined ? {} : { countedWithInGroup: decided.countedWithInGroup }),
    ...(decided?.masked === undefined ? {} : { masked: decided.masked }),
    ...(decided?.dropped === undefined ? {} : { dropped: decided.dropped }),
  };
}
