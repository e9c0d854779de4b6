import { QuestionError } from '../errors/error.ts';
import type { Finding } from '../errors/finding.ts';
import { must } from '../errors/message.ts';
import { isMade } from '../numeric/list.ts';
import { isFactorSeries } from '../prices/malformed-factors.ts';
import { isPriceSeries } from '../prices/malformed-series.ts';
import type { Study } from './study.ts';

/** What a key holds a list of, and where such a list comes from. */
interface Listed {
  readonly key: keyof Study & string;
  readonly of: string;
  readonly one: string;
  readonly remedy: string;
  readonly isOptional?: boolean;
  isOne(given: unknown): boolean;
}

const lists: readonly Listed[] = [
  {
    key: 'prices',
    of: 'price series',
    one: 'a price series',
    remedy: 'make one with priceSeries(), or read files with readStudy',
    isOne: isPriceSeries,
  },
  {
    key: 'events',
    of: 'rows',
    one: 'a row',
    remedy: 'write { event_id, announced_at, security }, or read files with readStudy',
    isOne: isKeyed,
  },
  {
    key: 'factors',
    of: 'factor series',
    one: 'a factor series',
    remedy: 'read files with readFactors',
    isOptional: true,
    isOne: isFactorSeries,
  },
  {
    key: 'characteristics',
    of: 'rows',
    one: 'a row',
    remedy: 'read files with readStudy',
    isOptional: true,
    isOne: isKeyed,
  },
];

/**
 * What a study that was made without types holds in the place of its data.
 *
 * @throws QuestionError where it is no study at all
 */
export function givenFaults(study: unknown): Finding[] {
  if (!isKeyed(study)) {
    const remedy = 'read one with readStudy';
    throw new QuestionError([
      fault(must({ what: 'the study', legal: 'be a set of keys', given: study, remedy })),
    ]);
  }
  return lists.flatMap((listed) => listFaults(study[listed.key], listed));
}

function listFaults(given: unknown, { key, of, one, remedy, isOptional, isOne }: Listed): Finding[] {
  if (given === undefined && isOptional) return [];
  if (isMade(given)) return [];
  if (!Array.isArray(given)) {
    return [fault(must({ what: key, legal: `be a list of ${of}`, given, remedy }), key)];
  }
  const wrong = given.findIndex((item) => !isOne(item));
  if (wrong < 0) return [];
  const what = `${key}[${wrong}]`;
  return [fault(must({ what, legal: `be ${one}`, given: given[wrong], remedy }), `${key}/${wrong}`)];
}

function isKeyed(given: unknown): given is Record<string, unknown> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

function fault(message: string, column?: string): Finding {
  return { severity: 'error', code: 'bad-value', message, ...(column === undefined ? {} : { column }) };
}
