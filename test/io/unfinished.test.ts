import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unfinishedIn, withTemporary, withUnfinished } from '../../src/io/unfinished.ts';
import { temporaryFolder } from '../cli/command.ts';

/** Beyond what any process is called. */
const GONE = 2 ** 30;
const failing = async () => {
  throw new Error('no');
};

describe('a folder of what is not finished', () => {
  test('is there while something is made in it, and gone afterwards, the folder it is in not', async () => {
    const parent = temporaryFolder();
    const seen = await withUnfinished(parent, async (temporary) => {
      writeFileSync(join(temporary, 'half.csv'), 'a');
      return unfinishedIn(parent);
    });
    expect(seen).toHaveLength(1);
    expect(readdirSync(parent)).toEqual([]);
  });

  test('takes with it the folders that were made for it, where nothing has come into them', async () => {
    const parent = temporaryFolder();
    await expect(withUnfinished(join(parent, 'a', 'b'), failing)).rejects.toThrow('no');
    expect(existsSync(join(parent, 'a'))).toBe(false);
    await withUnfinished(join(parent, 'a', 'b'), async () =>
      writeFileSync(join(parent, 'a', 'b', 'whole.csv'), 'a'),
    );
    expect(readdirSync(join(parent, 'a', 'b'))).toEqual(['whole.csv']);
  });

  test('leaves to others what they have put beside it meanwhile, also where it fails or is interrupted', async () => {
    const parent = temporaryFolder();
    const beside = join(parent, 'runs', 'other');
    const listener = () => {};
    process.on('SIGHUP', listener);
    for (const end of [failing, async () => void process.emit('SIGHUP', 'SIGHUP')]) {
      await withUnfinished(join(parent, 'runs', 'mine'), async (temporary) => {
        writeFileSync(join(temporary, 'half.csv'), 'a');
        mkdirSync(beside, { recursive: true });
        writeFileSync(join(beside, 'whole.csv'), 'b');
        await end();
        expect(existsSync(temporary)).toBe(false);
      }).catch(() => {});
      expect(readdirSync(join(parent, 'runs'))).toEqual(['other']);
      expect(readdirSync(beside)).toEqual(['whole.csv']);
    }
    process.off('SIGHUP', listener);
  });

  test('goes with the next where its process was killed; that of one which goes on, or of another machine, stays', async () => {
    const parent = temporaryFolder();
    const names = [
      `.unfinished-${hostname()}-${GONE}-aB3dE5`,
      `.unfinished-${hostname()}-${process.ppid}-aB3dE5`,
      `.unfinished-of.another-${GONE}-aB3dE5`,
    ];
    for (const name of names) {
      mkdirSync(join(parent, name));
      writeFileSync(join(parent, name, 'half.csv'), 'a');
    }
    await withUnfinished(parent, async () => {});
    expect(readdirSync(parent).toSorted()).toEqual(names.slice(1).toSorted());
  });
});

test('a temporary folder has the name asked for, and removes nothing of others', async () => {
  const parent = temporaryFolder();
  mkdirSync(join(parent, `.unfinished-${hostname()}-${GONE}-aB3dE5`));
  const [seen] = await withTemporary(parent, 'mine-', async () =>
    readdirSync(parent).filter((name) => name.startsWith('mine-')),
  );
  expect(seen).toMatch(/^mine-.{6}$/);
  expect(readdirSync(parent)).toHaveLength(1);
});
