import { curveStatistics } from '../../../audit/curve-statistics/registry.ts';
import type { StudyResult } from '../../../study/result.ts';
import { OWN_BENCHMARK } from '../../../study/settings/specifications.ts';
import type { Settings } from '../../../study/settings.ts';
import { counted, windowName } from '../../numbers.ts';
import { plain } from '../../plain.ts';
import { choiceWords } from '../../specification-words.ts';
import { usualVoice } from '../../voice.ts';
import { modelName, nameWithin } from '../../words.ts';
import { citing, listed, type Sentence } from '../prose.ts';
import type { SettingSentences } from './setting-sentences.ts';

type Asked = NonNullable<Settings['specifications']>;

/** The choices whose combinations were all run, and how the whole curve was tested; nothing where there is none. */
export const specifications: SettingSentences = ({ settings, tables }) => {
  const { specifications: asked } = settings;
  if (asked === undefined) return [];
  return [
    [
      `The study is also done in ${howMany(tables)}`,
      ...citing(SPECIFICATION_CURVE),
      ` of: ${choicesSaid(asked, settings).join('; ')}${countedOnce(tables)}.`,
    ],
    tested(asked, { settings, tables }),
  ];
};

const SPECIFICATION_CURVE =
  'Simonsohn, Simmons & Nelson (2020), Specification curve analysis, Nature Human Behaviour 4';

/** How many specifications there are, so far as their table was made. */
function howMany({ specifications: { columns } }: StudyResult['tables']): string {
  const made = new Set(columns.specification).size;
  if (made === 0) return 'all combinations';
  return made === 1 ? 'the one combination' : `all ${made} combinations`;
}

/** Why there are fewer than the numbers of choices multiply to: a model may have nothing to do with benchmarks. */
function countedOnce({ specifications: { columns } }: StudyResult['tables']): string {
  const benchmarks = new Set(columns.benchmark);
  return benchmarks.has('') && benchmarks.size > 2 ? ', a model without a benchmark counted once' : '';
}

/** Each dimension with its choices, those of the study where it names none. */
function choicesSaid(asked: Asked, study: Settings): string[] {
  const benchmarks = asked.benchmarks ?? [OWN_BENCHMARK, ...(study.benchmarks ?? [])];
  return [
    said('model', (asked.models ?? study.models).map(modelName)),
    said(
      'benchmark',
      benchmarks.map((one) => benchmarkSaid(one)),
    ),
    said(
      'estimation window',
      (asked.estimationWindows ?? [study.estimationWindow]).map((window) => windowName(...window)),
    ),
    said('event day', asked.eventDays.map(eventDaySaid)),
    said('kind of returns', asked.returns ?? [study.returns], 'kinds of returns'),
    said(
      'window',
      (asked.windows ?? study.windows).map((window) => windowName(...window)),
    ),
  ];
}

function said(noun: string, choices: readonly string[], plural = `${noun}s`): string {
  return `${counted(choices.length, noun, plural)} (${choices.map(plain).join(', ')})`;
}

function benchmarkSaid(benchmark: string | readonly string[]): string {
  if (benchmark === OWN_BENCHMARK) return "each security's own";
  return typeof benchmark === 'string' ? benchmark : `peers ${benchmark.join(' + ')}`;
}

function eventDaySaid(eventDay: Asked['eventDays'][number]): string {
  const rules = Object.entries(eventDay).map((rule) => rule.join(' '));
  return choiceWords(
    usualVoice,
    'event_day',
    typeof eventDay === 'number' ? String(eventDay) : rules.join('; '),
  );
}

/** Whether no curve was held against placements: the table of the tests was not made, or has no p-value. */
function isUntested({ settings, tables }: Pick<StudyResult, 'settings' | 'tables'>): boolean {
  if (!settings.tables.includes('specification_tests')) return true;
  const { p_value: p } = tables.specification_tests.columns;
  return p.length > 0 && p.every(Number.isNaN);
}

function tested({ draws }: Asked, result: Pick<StudyResult, 'settings' | 'tables'>): Sentence {
  if (draws === 0 || isUntested(result)) return ['The curve of their estimates is not tested as a whole.'];
  const statistics = Object.values(curveStatistics).map(({ name }): Sentence => [`the ${nameWithin(name)}`]);
  return [
    `The curve of their estimates is tested as a whole by `,
    ...listed(statistics),
    `, each held against up to ${counted(draws, 'placement')} of all events on earlier sessions free of them, drawn at random.`,
  ];
}
