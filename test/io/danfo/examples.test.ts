import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as danfo from '../../../src/danfo.ts';
import * as core from '../../../src/index.ts';
import * as node from '../../../src/node.ts';

const folder = fileURLToPath(new URL('../../../src/io/danfo/', import.meta.url));

/** The examples of the folder: the statements of each, and what the comments say they give. */
const examples = readdirSync(folder).flatMap((file) => {
  const text = readFileSync(`${folder}${file}`, 'utf8');
  return [...text.matchAll(/@example\n((?: \* .*\n)+)/g)].map(
    ([, lines]) => [file, lines!.replaceAll(/^ \* /gm, '')] as const,
  );
});

describe('the examples of the DataFrame functions', () => {
  test('are there for every function a user calls', () => {
    expect(examples).toHaveLength(Object.keys(danfo).length);
  });

  test.each(examples)('of %s give what they say', async (_, code) => {
    const stated = code.replaceAll(/^(.+); \/\/ (.+)$/gm, 'stated.push([$1, $2]);');
    const names = { ...core, ...node, ...danfo };
    const body = `return (async () => { const stated = []; ${stated}; return stated; })()`;
    const run = new Function(...Object.keys(names), body);
    const pairs = (await run(...Object.values(names))) as [unknown, unknown][];
    expect(pairs.length).toBeGreaterThan(0);
    for (const [given, said] of pairs) {
      expect(ArrayBuffer.isView(given) ? Array.from(given as Float64Array) : given).toEqual(said);
    }
  });
});
