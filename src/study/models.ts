import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import { modelNamed } from '../models/families.ts';
import { factorsOf } from '../models/model.ts';
import { type FactorSeries, factorName, sourcesOf } from '../prices/factors.ts';
import type { NamedModel } from './context.ts';
import type { Registries, Settings } from './settings.ts';

/** Series of one source: a model would take the factors of the last of them for those of another. */
function repeatedSources(factors: readonly FactorSeries[]): Finding[] {
  return factors.flatMap(({ source }, i): Finding[] => {
    const before = factors.findIndex((other) => other.source === source);
    if (before === i) return [];
    const remedy = `factors[${before}] has it: leave one out, or name each, { ...series, source: 'three-factors' } or factorsFromDanfo(frame, unit, 'three-factors')`;
    const message = must({ what: `the source of factors[${i}]`, legal: 'stand once', given: source, remedy });
    return [{ severity: 'error', code: 'repeated-source', column: `factors/${i}`, message }];
  });
}

/** The factors that the models of a study take, those of its specification curve too. */
export function factorsTaken(
  { models = [], specifications }: Partial<Pick<Settings, 'models' | 'specifications'>>,
  registries: Registries,
): ReadonlySet<string> {
  const ids = [...models, ...(specifications?.models ?? [])];
  return new Set(ids.flatMap((id) => factorsOf(modelNamed(id, registries.models)!))); // the ids were checked
}

/** The models a study names, and those its specification curve names, each with where its factors come from. */
export interface StudyModels {
  readonly models: readonly NamedModel[];
  /** Those of the specification curve: the study's own where it names none. */
  readonly specified: readonly NamedModel[];
  /** The factor columns any of them takes. */
  readonly columns: ReadonlyMap<string, [string, FactorSeries]>;
  /** Factors that no source has. */
  readonly faults: readonly Finding[];
}

export function studyModels(
  settings: Settings,
  registries: Registries,
  factors: readonly FactorSeries[],
): StudyModels {
  const faults = repeatedSources(factors);
  const known = factors.map(withPlainNames);
  const columns = new Map<string, [string, FactorSeries]>();
  // By the place of its source, not by its path: the same question has the same panel wherever its files lie.
  const columnOf = (factor: string, source: FactorSeries) => `${factor} of factors[${known.indexOf(source)}]`;
  const named =
    (path: string) =>
    (id: string, i: number): NamedModel => {
      const model = modelNamed(id, registries.models)!; // the settings were checked to name models
      const { found, missing } = sourcesOf(factorsOf(model), known);
      if (missing.length > 0) faults.push(missingFactors(id, missing, factors, `${path}/${i}`));
      for (const [factor, source] of found) columns.set(columnOf(factor, source), [factor, source]);
      const factorColumns = [...found].map(([factor, source]) => [factor, columnOf(factor, source)]);
      return { id, model, factorColumns: Object.fromEntries(factorColumns) };
    };
  const models = settings.models.map(named('models'));
  const specified = settings.specifications?.models?.map(named('specifications/models')) ?? models;
  return { models, specified, columns, faults };
}

/** A series made in code, its factors by the names they go by, too. */
function withPlainNames(series: FactorSeries): FactorSeries {
  const { columns } = series;
  const others = Object.keys(columns).filter((name) => !Object.hasOwn(columns, factorName(name)));
  if (others.length === 0) return series;
  const named = Object.fromEntries(others.map((name) => [factorName(name), columns[name]!]));
  return { ...series, columns: { ...columns, ...named } };
}

/** Models by their ids, whose factors were found before. */
export function namedModels(
  named: readonly Pick<NamedModel, 'factorColumns' | 'id'>[],
  { models }: Registries,
): NamedModel[] {
  return named.map(({ id, factorColumns }) => ({ id, factorColumns, model: modelNamed(id, models)! }));
}

function missingFactors(
  id: string,
  missing: readonly string[],
  given: readonly FactorSeries[],
  column: string,
): Finding {
  const names = [...new Set(given.flatMap(({ columns }) => Object.keys(columns)))].join(', ');
  const message = must({
    what: `the factors of ${id}`,
    legal: 'be in the factor files',
    given: names,
    remedy: `add ${missing.join(', ')} under \`factors\``,
  });
  return { severity: 'error', code: 'missing-factor', column, message };
}
