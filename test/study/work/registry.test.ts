import { isDeepStrictEqual } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { describe, expect, test } from 'vitest';
import { type WorkKindId, workKind, workKinds } from '../../../src/study/work/registry.ts';
import { works } from './made-up.ts';

describe.each(Object.keys(workKinds) as WorkKindId[])('work of the kind %s', (id) => {
  const { setup, parts: listed } = works[id];
  const parts = [...listed];
  const { begin, nameOf, sizeOf, unit } = workKind(id);

  test('is plain data: what comes of a part is the same after setup and part crossed a file', () => {
    const here = begin(setup)(parts[1]);
    const elsewhere = begin(deserialize(serialize(setup)))(deserialize(serialize(parts[1])));
    expect(isDeepStrictEqual(elsewhere, here)).toBe(true);
    expect(deserialize(serialize(here))).toEqual(here);
  });

  test('gives the same bits for a part done twice, and after another part', () => {
    const doPart = begin(setup);
    const first = doPart(parts[1]);
    doPart(parts[0]);
    expect(isDeepStrictEqual(doPart(parts[1]), first)).toBe(true);
  });

  test('says what a part is about, and how large it is', () => {
    expect(parts.every((part) => sizeOf(part) > 0)).toBe(true);
    expect(new Set(parts.map(nameOf)).size).toBe(parts.length);
    expect(unit).toMatch(/s$/);
  });
});
