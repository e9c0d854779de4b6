import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadDanfo } from '../../../src/io/danfo/load.ts';
import { scratchFolder } from '../scratch.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Asks for a DataFrame in a Node whose loader answers for danfojs-node as told; gives what the user reads. */
function messageWhere(resolution: string): string {
  const folder = scratchFolder({
    'loader.mjs': `export function resolve(name, context, next) {
      if (name === 'danfojs-node') ${resolution}
      return next(name, context);
    }`,
    'hook.mjs': "import { register } from 'node:module'; register('./loader.mjs', import.meta.url);",
    'ask.mts': `import { toDanfo } from '${root}src/danfo.ts';
      await toDanfo({ name: 'claims', length: 0, columns: {}, extra: {} }).catch((error) => console.log(error.message));`,
  });
  const asked = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--import', `${folder}/hook.mjs`, `${folder}/ask.mts`],
    { cwd: root, encoding: 'utf8' },
  );
  expect(asked.stderr).toBe('');
  return asked.stdout;
}

describe('the DataFrame library', () => {
  test('is loaded where it is installed', async () => {
    expect((await loadDanfo()).DataFrame).toBeTypeOf('function');
  });

  test('is asked for with the line that installs it where it is not', () => {
    expect(
      messageWhere("return next('danfojs-node', { ...context, parentURL: 'file:///nowhere/ask.mjs' });"),
    ).toBe(
      'danfojs-node must be installed to make DataFrames, got nothing; npm install danfojs-node, with the two overrides that README.md names\n',
    );
  });

  test('that is installed and cannot be loaded is said with the reason', () => {
    expect(
      messageWhere(`throw new Error("Cannot find module '@tensorflow/tfjs-node'\\nRequire stack:");`),
    ).toBe(
      'danfojs-node must load to make DataFrames, got "Cannot find module \'@tensorflow/tfjs-node\'"; npm install danfojs-node, with the two overrides that README.md names\n',
    );
  });
});
