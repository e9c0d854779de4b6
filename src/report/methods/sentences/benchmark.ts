import { modelFamilies, modelNamed } from '../../../models/families.ts';
import { factorsOf } from '../../../models/model.ts';
import { models } from '../../../models/registry.ts';
import type { Comparison } from '../../../prices/security.ts';
import type { StudyResult } from '../../../study/result.ts';
import { plain } from '../../plain.ts';
import { groupedBy } from '../../rows.ts';
import { type Sentence, sentence } from '../prose.ts';
import type { SettingSentences } from './setting-sentences.ts';
import { studied } from './studied.ts';

/** Which securities are compared with what. */
export const benchmark: SettingSentences = (result) => {
  const compared = studied(result).filter((security) => security.benchmark !== undefined);
  const groups = groupedBy(compared, benchmarkSaid);
  if (groups.size === 0) return [['No security has a benchmark.']];
  const said = [...groups].map(
    ([name, own]) => `${name} for ${own.map(({ symbol }) => plain(symbol)).join(', ')}`,
  );
  return [[`The benchmark is ${said.join('; ')}.`]];
};

/** What securities are held against besides; nothing where they have one benchmark, in their own zone. */
export const benchmarks: SettingSentences = (result) => [...furtherSaid(result), ...acrossZonesSaid(result)];

function furtherSaid(result: StudyResult): Sentence[] {
  const all = studied(result);
  const groups = groupedBy(all, ({ furtherBenchmarks = [] }) =>
    furtherBenchmarks.map(benchmarkSaid).join(' and '),
  );
  const said = [...groups]
    .filter(([names]) => names !== '')
    .map(
      ([names, own]) =>
        `${own.length === all.length && all.length > 1 ? 'every security' : own.map(({ symbol }) => plain(symbol)).join(', ')} beside ${names}`,
    );
  return said.length === 0
    ? []
    : [[`The cumulative abnormal returns are estimated anew and told also of ${said.join('; ')}.`]];
}

/** The slopes summed where a benchmark closes in another zone: a model that was not asked for has rows of its own. */
function acrossZonesSaid({ settings, tables }: StudyResult): Sentence[] {
  const { example: id } = modelFamilies.dimson;
  if (settings.models.includes(id) || !tables.benchmarks.columns.model.includes(id)) return [];
  const { reference } = modelNamed(id, models)!;
  return [
    sentence`Beside a benchmark that closes in another time zone, the slopes on its session before, that of the day and the one after are also summed${reference}.`,
  ];
}

/** Which close of the benchmark stands for a session: under any model, for BHARs are less the benchmark's. */
export const benchmarkClose: SettingSentences = (result) => {
  if (studied(result).every((security) => security.benchmark === undefined)) return [];
  return [
    result.settings.benchmarkClose === 'last-known'
      ? sentence`For a session the benchmark has its last close known when that session closes, so that an exchange that closes later is lagged.`
      : sentence`For a session the benchmark has its close of the same date.`,
  ];
};

/** Where the securities trade, and which are of one firm. */
export const securities: SettingSentences = (result) => {
  const places = groupedBy(studied(result), ({ exchange, currency }) => `${exchange} in ${currency}`);
  const said = [...places].map(
    ([place, own]) => `${own.map(({ symbol }) => plain(symbol)).join(', ')} on ${place}`,
  );
  const issuers = groupedBy(studied(result), ({ issuer }) => issuer);
  const joint = [...issuers.values()]
    .filter(({ length }) => length > 1)
    .map((own) => own.map(({ symbol }) => plain(symbol)).join(' and '));
  return [
    ...(said.length === 0 ? [] : [[`Prices are in the currency of the listing: ${said.join('; ')}.`]]),
    ...(joint.length === 0 ? [] : [[`Listings of one firm are ${joint.join('; ')}.`]]),
  ];
};

/** Whose days factors are of; nothing where no model takes factors. */
export const factorExchange: SettingSentences = ({ settings }) => {
  const takesFactors = settings.models.some((id) => {
    const model = modelNamed(id, models);
    return model !== undefined && factorsOf(model).length > 0;
  });
  if (!takesFactors) return [];
  return [
    settings.factorExchange === undefined
      ? sentence`Factors are dated by the sessions of New York.`
      : [
          `Factors are dated by the sessions of ${settings.factorExchange}; a session takes what was known at its close.`,
        ],
  ];
};

function benchmarkSaid({ benchmark: symbol, peers }: Comparison): string {
  if (peers === undefined) return plain(symbol ?? '');
  return `the equal-weighted portfolio of ${peers.map(plain).join(', ')}`;
}
