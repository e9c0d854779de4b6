import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { moveInto } from '../../src/io/move-into.ts';
import { folderOf } from '../cli/command.ts';

/** The files of a folder with their texts, by path. */
function filesOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((one) => one.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    paths.toSorted().map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
}

/** New files to be moved over old ones, one of them into a folder of its own. */
function folders() {
  const [target, source] = [
    folderOf({ 'a.csv': 'old', mine: 'kept' }),
    folderOf({ 'a.csv': 'new', b: 'new' }),
  ];
  mkdirSync(join(source, 'figures'));
  writeFileSync(join(source, 'figures/c.svg'), 'new');
  return { target, source, paths: ['a.csv', 'figures/c.svg', 'b'] };
}

test('files take the places of those of their names, and others stay', () => {
  const { target, source, paths } = folders();
  moveInto(target, source, paths);
  expect(filesOf(target)).toEqual({ 'a.csv': 'new', b: 'new', 'figures/c.svg': 'new', mine: 'kept' });
});

test('where one cannot be moved, all stands as it did', () => {
  const { target, source, paths } = folders();
  mkdirSync(join(target, 'b'));
  expect(() => moveInto(target, source, paths)).toThrow(/EISDIR/);
  expect(filesOf(target)).toEqual({ 'a.csv': 'old', mine: 'kept' });
  expect(readdirSync(target).toSorted()).toEqual(['a.csv', 'b', 'mine']);
});
