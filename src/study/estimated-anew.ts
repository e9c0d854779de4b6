import type { Estimation } from '../abnormal/estimation.ts';
import type { Contribution } from '../abnormal/sample.ts';
import type { ObservedSeries } from '../abnormal/series.ts';
import type { NamedModel, StudyContext } from './context.ts';
import type { Estimated } from './estimated.ts';
import { estimatedAs, fitObservation, isFitted } from './fitted.ts';
import type { Observation } from './observations.ts';

/**
 * What was estimated, made anew, to the bit, whenever it is looked at: where no table looks back at observations, no more of
 * them is kept.
 */
export class EstimatedAnew implements Estimated {
  readonly observation: Observation;
  readonly #named: NamedModel;
  readonly #context: StudyContext;

  constructor(observation: Observation, named: NamedModel, context: StudyContext) {
    this.observation = observation;
    this.#named = named;
    this.#context = context;
  }

  get panel(): Estimated['panel'] {
    return this.observation.panel!;
  }

  get modelId(): string {
    return this.#named.id;
  }

  get alternative(): Estimated['alternative'] {
    return this.#context.settings.alternative;
  }

  get series(): ObservedSeries {
    return this.#again().series;
  }

  get estimation(): Estimation {
    return this.#again().estimation;
  }

  get contribution(): Contribution {
    return this.#again().contribution;
  }

  #again(): Estimated {
    const { plan, settings } = this.#context;
    const fitted = fitObservation(this.observation, this.#named, plan, settings.minimumObservations);
    if (!isFitted(fitted))
      throw new RangeError(`${this.observation.id} was estimated, and is not: ${fitted}`);
    return estimatedAs(fitted, this.observation, this.#named.id, this.#context);
  }
}
