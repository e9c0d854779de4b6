import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const src = join(root, 'src');

/** The rooms each room may import from, itself aside: only those upstream. */
const ground = ['errors', 'numeric', 'table'];
const core = ['time', 'prices', 'events', 'models', 'abnormal', 'inference', 'audit'];
const upstream: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  numeric: ['errors'],
  table: ['errors'],
  time: ground,
  prices: [...ground, 'time'],
  events: [...ground, 'time'],
  models: [...ground, 'time', 'prices'],
  abnormal: [...ground, 'time', 'prices', 'events', 'models'],
  inference: [...ground, 'time', 'prices', 'events', 'models', 'abnormal'],
  audit: [...ground, 'time', 'prices', 'events', 'models', 'abnormal'],
  study: [...ground, ...core],
  backtest: [...ground, ...core, 'study'],
  report: [...ground, ...core, 'study', 'backtest'],
  io: [...ground, ...core, 'study', 'backtest', 'report'],
  cli: [...ground, ...core, 'study', 'backtest', 'report', 'io'],
};

/** The one room, or the one file, each package is used in. */
const doors: Readonly<Record<string, string>> = {
  '@date-fns/tz': 'time',
  '@date-fns/utc': 'time',
  '@duckdb/node-api': 'io',
  '@observablehq/plot': 'report',
  '@resvg/resvg-js': 'io',
  bullmq: 'io',
  commander: 'cli',
  'csv-parse': 'io',
  'danfojs-node': 'io',
  'date-fns': 'time',
  'hyparquet-writer': 'io',
  ioredis: 'io',
  linkedom: 'report',
  'pure-rand': 'numeric',
  'simple-statistics': 'numeric',
  tinypool: 'io',
  'write-excel-file': 'io',
  yaml: 'io',
  zod: 'study/zod.ts',
};

/** The shell: the only rooms that know the machine they run on. */
const shell = ['io', 'cli'];

interface Source {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const sources: Source[] = filesBelow(src)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => {
    const path = relative(src, file);
    const text = readFileSync(file, 'utf8');
    const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
    return { path, room: path.includes('/') ? path.split('/')[0]! : '', text, imports };
  });
/** Files at the top of src/ are the package's entry points: they see every room, no room sees them. */
const inRooms = sources.filter(({ room }) => room !== '');

describe('the house', () => {
  test('has the rooms of its plan and no others', () => {
    expect([...new Set(inRooms.map(({ room }) => room))].toSorted()).toEqual(
      Object.keys(upstream)
        .filter((room) => existsSync(join(src, room)))
        .toSorted(),
    );
  });

  test('lets data flow one way: a room imports only from itself and from upstream', () => {
    const against = inRooms.flatMap(({ path, room, imports }) =>
      imports.filter(isRelative).flatMap((specifier) => {
        const target = relative(src, resolve(src, dirname(path), specifier));
        const from = target.split('/')[0]!;
        return from === room || upstream[room]!.includes(from) ? [] : [`${path} imports ${target}`];
      }),
    );
    expect(against).toEqual([]);
  });

  test('has one door for each package', () => {
    const others = inRooms.flatMap(({ path, room, imports }) =>
      imports
        .filter((specifier) => !isRelative(specifier) && !specifier.startsWith('node:'))
        .filter((specifier) => ![room, path].includes(doors[packageOf(specifier)]!))
        .map((specifier) => `${path} imports ${specifier}`),
    );
    expect(others).toEqual([]);
  });

  test('imports date-fns by subpath, since the whole of it costs a tenth of a second at every start', () => {
    const whole = sources.filter(({ imports }) => imports.includes('date-fns')).map(({ path }) => path);
    expect(whole).toEqual([]);
  });

  test('declares variables that change one by one: taken from an array, they cost a loop three times its time', () => {
    const together = sources.filter(({ text }) => /^\s*let \[/m.test(text)).map(({ path }) => path);
    expect(together).toEqual([]);
  });

  test('keeps the core pure: no Node, clock, chance or console outside io/ and cli/', () => {
    const impure = inRooms
      .filter(({ room }) => !shell.includes(room))
      .flatMap(({ path, text, imports }) => {
        const node = imports.filter((specifier) => specifier.startsWith('node:'));
        const calls = withoutComments(text).match(
          /\b(Date\.now|new Date\(\)|performance\.now|Math\.random|console\.|process\.|setTimeout|fetch\()/g,
        );
        return [...node, ...(calls ?? [])].map((found) => `${path}: ${found}`);
      });
    expect(impure).toEqual([]);
  });

  test('loads neither the DataFrame library nor Node from its pure entry point', () => {
    const reached = reachableFrom('index.ts');
    const heavy = [...reached].flatMap((path) =>
      sources
        .find((source) => source.path === path)!
        .imports.filter((specifier) => specifier.startsWith('node:') || specifier === 'danfojs-node')
        .map((specifier) => `${path} imports ${specifier}`),
    );
    expect(heavy).toEqual([]);
    expect(reached.size).toBeGreaterThan(50);
  });

  test('loads the report of a study when one is asked for: tables alone need none of it', () => {
    const reached = reachableFrom('cli/commands/study-commands.ts');
    expect(reached).toContain('io/write-results.ts');
    expect(reached).not.toContain('report/document/compose.ts');
    expect(reached).not.toContain('report/methods/text.ts');
  });

  test('raises to squares and powers of two by **, and to nothing else: engines round other powers differently', () => {
    const powers = sources.flatMap(({ path, text }) =>
      [...withoutComments(text).matchAll(/(\S+) \*\* (\S+)/g)]
        .filter(([, base, exponent]) => !/^2\b/.test(exponent!) && !/(^|[^\w.])2$/.test(base!))
        .map(([found]) => `${path}: ${found}`),
    );
    expect(powers).toEqual([]);
  });

  test('keeps registries sorted', () => {
    const registries = sources.filter(({ path }) => basename(path) === 'registry.ts');
    expect(registries.length).toBeGreaterThan(4);
    for (const { path, text } of registries) {
      const keys = registryKeys(text);
      expect(keys.length, path).toBeGreaterThan(0);
      expect(keys, path).toEqual(keys.toSorted());
    }
  });

  test('has no file longer than a reader holds in mind', () => {
    const long = sources
      .filter(({ path }) => !path.includes('/closures-'))
      .map(({ path, text }) => [path, text.split('\n').length] as const)
      .filter(([, lines]) => lines > 250);
    expect(long).toEqual([]);
  });

  test('mirrors every source file by a test of the same name, or by the test of the registry it is listed in', () => {
    const unmirrored = inRooms
      .filter(({ text }) => hasRuntime(text))
      .filter(({ path }) => !existsSync(join(root, 'test', path.replace(/\.ts$/, '.test.ts'))))
      .filter(({ path }) => !isTestedByRegistry(path))
      .map(({ path }) => path);
    expect(unmirrored).toEqual([]);
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

function isRelative(specifier: string): boolean {
  return specifier.startsWith('.');
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
}

/** Files an entry point loads, following imports that are kept at run time and are not awaited. */
function reachableFrom(entry: string): Set<string> {
  const reached = new Set<string>();
  const visit = (path: string) => {
    if (reached.has(path)) return;
    reached.add(path);
    const text = readFileSync(join(src, path), 'utf8');
    for (const [, specifier] of withoutTypes(text).matchAll(
      /(?:import|export)\b[^'"(]*from\s*['"](\.[^'"]+)['"]/g,
    )) {
      visit(relative(src, resolve(src, dirname(path), specifier!)));
    }
  };
  visit(entry);
  return reached;
}

function registryKeys(text: string): string[] {
  const file = ts.createSourceFile('registry.ts', text, ts.ScriptTarget.ES2022, true);
  const keys: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isSatisfiesExpression(node) && ts.isAsExpression(node.expression)) {
      const { expression } = node.expression;
      if (ts.isObjectLiteralExpression(expression)) {
        for (const property of expression.properties)
          keys.push(property.name!.getText().replaceAll(/['"]/g, ''));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return keys;
}

/** What of a file is left to run; imports of types alone are not, those that also name a value are. */
function withoutTypes(text: string): string {
  return transformSync(text, {
    loader: 'ts',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  }).code;
}

/** Whether anything of a file is left once its types are taken away. */
function hasRuntime(text: string): boolean {
  return (
    withoutTypes(text)
      .replaceAll(/export \{\s*\};?|import .*;/g, '')
      .trim() !== ''
  );
}

/** Members of a registry are held to its contract by the registry's own test. */
function isTestedByRegistry(path: string): boolean {
  return inRooms
    .filter((source) => /\/(registry|makers)\.ts$/.test(source.path))
    .filter(({ path: registry }) => existsSync(join(root, 'test', registry.replace(/\.ts$/, '.test.ts'))))
    .some(({ path: registry, imports }) =>
      imports.some((specifier) => relative(src, resolve(src, dirname(registry), specifier)) === path),
    );
}
