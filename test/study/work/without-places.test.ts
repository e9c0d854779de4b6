import { serialize } from 'node:v8';
import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../../src/io/work/part-file.ts';
import { listInPieces } from '../../../src/numeric/list.ts';
import { planCurves } from '../../../src/study/specifications/plan.ts';
import type { Study } from '../../../src/study/study.ts';
import { blockWork } from '../../../src/study/work/blocks.ts';
import { designWork } from '../../../src/study/work/designs.ts';
import { type Work, type WorkKindId, workKind } from '../../../src/study/work/registry.ts';
import { repetitionWork } from '../../../src/study/work/repetitions.ts';
import { studyWithoutPlaces } from '../../../src/study/work/without-places.ts';
import { curves, prepared } from './made-up.ts';

/** A study of two factor models as it is read from files in a folder, from some line on. */
function readFrom(folder: string, line: number, own: Partial<Study> = {}): Study {
  const study = { ...curves, ...own };
  const { events, prices } = study;
  const [first] = prices;
  const values = (shift: number) => first!.days.map((day) => ((day + shift) % 7) - 3);
  const factor = (shift: number) => Float64Array.from(values(shift), (value) => value / 1000);
  const rows = (length: number) => Int32Array.from({ length }, (_, i) => line + i);
  return {
    ...study,
    factorExchange: 'XNYS',
    models: ['market-model', 'fama-french-3'],
    events: [...events].map((row) => ({ ...row, place: 'its own column', file: 'another' })),
    prices: prices.map((one) => ({
      ...one,
      source: { file: `${folder}/${one.symbol}.csv`, lines: rows(one.days.length) },
    })),
    factors: [
      {
        source: `${folder}/three.csv`,
        days: first!.days,
        columns: { mktrf: factor(0), smb: factor(1), hml: factor(2), rf: factor(0).fill(0) },
      },
      { source: `${folder}/other.csv`, days: first!.days, columns: { smb: factor(3) } },
    ],
    eventsSource: { file: `${folder}/events.csv`, lines: rows(events.length) },
    characteristicsSource: { file: `${folder}/characteristics.csv`, lines: [line] },
    keyPlaces: { '': { file: `${folder}/study.yaml`, line, column: '1' } },
    fileNames: { [`${folder}/events.csv`]: 'events.csv' },
    findings: [{ severity: 'note', code: 'told', message: 'told', file: `${folder}/events.csv`, line }],
  };
}

const works: { readonly [Id in 'blocks' | 'designs' | 'repetitions']: (study: Study) => Work } = {
  blocks: (study) => blockWork(prepared(study)),
  designs: (study) => designWork(study, planCurves(prepared(study))!),
  repetitions: (study) => repetitionWork({ study, options: { repetitions: 30, added: [0] } }, 30),
};

describe.each(Object.keys(works) as (keyof typeof works)[])('%s', (id) => {
  const workOf = works[id];
  const here = readFrom('here', 2);
  const work = workOf(here);

  test('are the same to the bit wherever the study was read, and so is their fingerprint', () => {
    const there = workOf(readFrom('/mnt/there', 17));
    expect(bytesOf(there)).toEqual(bytesOf(work));
    expect(fingerprintOf(there)).toBe(fingerprintOf(work));
  });

  test('say nowhere where it was read, nor does what comes of them', () => {
    const { begin } = workKind(id as WorkKindId);
    const done = begin(work.setup)(work.parts.at(0));
    for (const bytes of [...bytesOf(work), serialize(done)])
      expect(bytes.toString('latin1')).not.toMatch(/here|\.csv|\.yaml/);
  });

  test('have another fingerprint for another date, setting, price, factor, or column of an event', () => {
    const { events, prices, factors } = here;
    const [row, ...rows] = [...events];
    const [series, ...others] = prices;
    const [one, two] = factors!;
    const moved = (column: Float64Array) => column.map((value, i) => (i === 50 ? value * 1.001 : value));
    const all: Study[] = [
      here,
      { ...here, events: [{ ...row!, announced_at: '2020-08-05' }, ...rows] },
      { ...here, events: [{ ...row!, event_id: 'otherwise' }, ...rows] },
      { ...here, events: [{ ...row!, group: 'otherwise' }, ...rows] },
      { ...here, events: [{ ...row!, place: 'otherwise' }, ...rows] },
      { ...here, returns: 'log' },
      { ...here, prices: [{ ...series!, columns: { close: moved(series!.columns.close!) } }, ...others] },
      { ...here, factors: [{ ...one!, columns: { ...one!.columns, hml: moved(one!.columns.hml!) } }, two!] },
    ];
    expect(new Set(all.map((study) => fingerprintOf(workOf(study)))).size).toBe(all.length);
  });
});

test('events of a large file, which are made as they are asked for, are there', () => {
  const rows = [...curves.events];
  const madeOf = (own: typeof rows) => ({ ...curves, events: listInPieces([own.length], () => own) });
  expect(studyWithoutPlaces(madeOf(rows)).events).toEqual(rows);
  const later = rows.map((row, i) => (i === 0 ? { ...row, announced_at: '2020-08-05' } : row));
  const fingerprints = [rows, later].map((own) => fingerprintOf(works.repetitions(madeOf(own))));
  expect(new Set(fingerprints).size).toBe(2);
});

/** What is sent to whoever does the work. */
function bytesOf({ setup, parts }: Work): Buffer[] {
  return [setup, ...parts].map((one) => serialize(one));
}
