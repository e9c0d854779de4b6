import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import lock from '../../package-lock.json' with { type: 'json' };

/** Licences a program under MIT may be shipped with, or ask for: permissive ones, and MPL-2.0 and OFL for what stays apart. */
const allowed = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Unlicense',
];

/** What the lock file does not say, for packages that name their licence in a file alone. */
const read: Readonly<Record<string, string>> = { 'node_modules/typed-function': 'MIT' };

interface Locked {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const locked = lock.packages as Readonly<Record<string, Locked>>;

/** Where a package is that another one asks for: the nearest folder upwards that has it. */
function found(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (path in locked) return path;
    if (folder === '') return undefined;
  }
}

/** Everything that is installed with packages of these names. */
function installedWith(names: readonly string[]): string[] {
  const reached = new Set<string>();
  const visit = (name: string, from: string) => {
    const path = found(name, from);
    if (path === undefined || reached.has(path)) return;
    reached.add(path);
    const { dependencies = {}, optionalDependencies = {} } = locked[path]!;
    for (const inner of Object.keys({ ...dependencies, ...optionalDependencies })) visit(inner, path);
  };
  for (const name of names) visit(name, '');
  return [...reached];
}

test.each([
  ['dependency', packageJson.dependencies],
  ['optional peer', packageJson.peerDependencies],
])('every %s, and whatever it brings, may be shipped with a program under MIT', (_, names) => {
  const paths = installedWith(Object.keys(names));
  expect(paths.length).toBeGreaterThanOrEqual(Object.keys(names).length);
  const licences = paths.map((path) => [path, locked[path]!.license ?? read[path] ?? 'none'] as const);
  expect(licences.filter(([, licence]) => !isAllowed(licence))).toEqual([]);
});

/** `(MIT OR GPL-3.0)` leaves the choice; `MIT AND ISC` asks for both. */
function isAllowed(licence: string): boolean {
  const plain = licence.replace(/^\(|\)$/g, '');
  if (plain.includes(' OR ')) return plain.split(' OR ').some(isAllowed);
  return plain.split(' AND ').every((one) => allowed.includes(one));
}
