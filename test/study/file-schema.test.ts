import { describe, expect, test } from 'vitest';
import { checkStudyFile, studyFileSchema, studyJsonSchema } from '../../src/study/file-schema.ts';
import { everything } from '../../src/study/run.ts';

const file = { returns: 'simple', prices: 'prices/*.csv', events: 'events.csv' };
const messages = (own: object) =>
  checkStudyFile({ ...file, ...own }, everything).faults.map(({ message }) => message);

describe('a study file', () => {
  test('needs the kind of returns, prices and events, and no more', () => {
    const { value, faults } = checkStudyFile(file, everything);
    expect(faults).toEqual([]);
    expect(value).toMatchObject({ prices: 'prices/*.csv', events: 'events.csv', models: ['market-model'] });
    expect(checkStudyFile({}, everything).faults.map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "returns must be one of simple, log, got nothing",
        "prices must be text or a list, got nothing",
        "events must be text or a list, got nothing",
      ]
    `);
  });

  test('may list price files, and hold its events itself, with columns of the user’s own', () => {
    const events = [{ event_id: 'v4', announced_at: '2026-04-24', security: '0981.HK', analyst: 'Li' }];
    expect(checkStudyFile({ ...file, prices: ['a.csv', 'b.csv'], events }, everything).value).toMatchObject({
      prices: ['a.csv', 'b.csv'],
      events,
    });
  });

  test('may hold a confounder of every security, which names none', () => {
    const events = [{ event_id: 'fomc', announced_at: '2026-04-24', kind: 'confounder' }];
    expect(checkStudyFile({ ...file, events }, everything).value).toMatchObject({
      events: [{ event_id: 'fomc', security: '' }],
    });
  });

  test('may leave the keys of an event empty, which are then not there', () => {
    const row = { event_id: 'v4', announced_at: '2026-04-24', security: 'X' };
    const events = [{ ...row, label: null, analyst: null }];
    expect(checkStudyFile({ ...file, events }, everything).value?.events).toEqual([row]);
    const confounder = { ...row, kind: 'confounder', security: null };
    expect(checkStudyFile({ ...file, events: [confounder] }, everything).value).toMatchObject({
      events: [{ kind: 'confounder', security: '' }],
    });
    expect(messages({ events: [{ ...row, announced_at: null }] })).toEqual([
      'events[0] announced_at must be text, got nothing',
    ]);
  });

  test('may name the keys of an event in any case, as an events file may its columns', () => {
    const events = [{ Event_ID: 'v4', 'Announced At': '2026-04-24', security: 'X', Label: 'V4', note: 'n' }];
    expect(checkStudyFile({ ...file, events }, everything).value?.events).toEqual([
      { event_id: 'v4', announced_at: '2026-04-24', security: 'X', label: 'V4', note: 'n' },
    ]);
    expect(messages({ events: ['v4'] })).toEqual(['events[0] must be a set of keys, got "v4"']);
  });

  test('may name the schema editors check it by', () => {
    expect(messages({ $schema: './study.schema.json' })).toEqual([]);
  });

  test('is told a misspelt key among all keys of the file', () => {
    const keys = [...Object.keys(studyFileSchema(everything).shape)].join(', ');
    expect(messages({ price: 'a.csv' })).toEqual([
      `a key of the study must be known, got "price"; did you mean "prices"? legal: ${keys}`,
    ]);
  });

  test('is told that a list of prices may not be empty', () => {
    expect(messages({ prices: [] })).toEqual(['prices must have at least 1 item, got []']);
  });

  test('is told what is wrong with an event, with prices, with an order of dates', () => {
    expect(messages({ events: [{ event_id: 'v4', security: 'X' }] })).toMatchInlineSnapshot(`
      [
        "events[0] announced_at must be text, got nothing",
      ]
    `);
    expect(messages({ prices: 3 })).toMatchInlineSnapshot(`
      [
        "prices must be text or a list, got 3",
      ]
    `);
    expect(messages({ dateOrder: 'MYD' })).toMatchInlineSnapshot(`
      [
        "dateOrder must be one of DMY, MDY, YMD, got "MYD"; did you mean "MDY"?",
      ]
    `);
  });
});

describe('the JSON schema', () => {
  const schema = studyJsonSchema(everything) as {
    required: string[];
    properties: Record<string, { description?: string }>;
    additionalProperties: boolean;
  };

  test('requires what has no default and allows no other key', () => {
    expect(schema.required.toSorted()).toEqual(['events', 'prices', 'returns']);
    expect(schema.additionalProperties).toBe(false);
  });

  test('takes a number where text must stand, as the reader of the file does', () => {
    const { benchmark, title, events } = schema.properties as Record<string, unknown>;
    const type = ['string', 'number', 'boolean'];
    expect(title).toMatchObject({ type });
    expect(benchmark).toMatchObject({ anyOf: [{ type }, { items: { type } }] });
    expect(events).toMatchObject({ anyOf: [{ type }, { items: { properties: { event_id: { type } } } }] });
  });

  test('refuses what the program refuses, as far as it can say it', () => {
    const { securities, models, windows, benchmarks } = schema.properties as Record<string, unknown>;
    expect(securities).toMatchObject({
      additionalProperties: { properties: { currency: { pattern: '^[A-Z]{3}$' } } },
    });
    for (const list of [models, windows, benchmarks]) expect(list).toMatchObject({ uniqueItems: true });
    const { pattern } = (models as { items: { pattern: string } }).items;
    const isModel = (id: string) => new RegExp(pattern, 'u').test(id);
    expect(['market-model', 'dimson(2)', 'factors(Mkt-RF, rf)'].every(isModel)).toBe(true);
    expect(['market_model', 'dimson(12)', 'factors()', 'capm4'].some(isModel)).toBe(false);
  });

  test('describes every key', () => {
    const silent = Object.entries(schema.properties).filter(([, { description }]) => !description);
    expect(silent.map(([key]) => key)).toEqual([]);
  });
});

test('the schema for editors is that of the registries as they are, changed or not since it was last asked for', () => {
  const own = { ...everything };
  const names = () => JSON.stringify(studyJsonSchema(own)).includes('my-own-model');
  expect(names()).toBe(false);
  own.models = { ...everything.models, 'my-own-model': everything.models['market-model']! };
  expect(names()).toBe(true);
});
