import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A pattern of src/ and where it stands. */
export interface Pattern {
  readonly place: string;
  readonly pattern: RegExp;
}

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** Every regular expression literal of src/. */
export function literalPatterns(): Pattern[] {
  return sourceFiles().flatMap((path) => {
    const source = ts.createSourceFile(path, readFileSync(join(src, path), 'utf8'), ts.ScriptTarget.ES2023);
    const found: Pattern[] = [];
    const visit = (node: ts.Node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
        found.push({ place: `${path}:${line} ${node.text}`, pattern: patternOf(node.text) });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

/** Every regular expression that src/ puts together while it is loaded. */
export async function builtPatterns(): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(own, {
    construct(target, args: [string, string?]) {
      const pattern = new target(...args);
      found.push({ place: `built ${pattern}`, pattern });
      return pattern;
    },
  });
  try {
    for (const path of sourceFiles())
      if (readFileSync(join(src, path), 'utf8').includes('new RegExp(')) await import(join(src, path));
  } finally {
    globalThis.RegExp = own;
  }
  return found;
}

function sourceFiles(): string[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
}

function patternOf(literal: string): RegExp {
  const end = literal.lastIndexOf('/');
  return new RegExp(literal.slice(1, end), literal.slice(end + 1));
}

/** Characters a pattern may hang on: those it names, one of each class, and what no pattern names. */
function charactersOf({ source }: RegExp): string[] {
  const named = source.replaceAll(/\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\[dDwWsSbBnrtxu]/g, '');
  return [...new Set([...named, ...'a0A _-.,;:%"\'<>()[]{}/\\=+*\n\r\t\0中é'])];
}

/** Texts of a length that make a backtracking matcher work: what repeats, before what cannot follow. */
export function* attacks(pattern: RegExp, length: number): Generator<string> {
  const characters = charactersOf(pattern);
  const words = [...characters, ...piecesOf(pattern)];
  const starts = ['', ...piecesOf(pattern).slice(0, 4)];
  for (const word of words)
    for (const start of starts)
      yield `${start}${word.repeat(Math.ceil(length / word.length)).slice(0, length)}\u0001`;
}

/** Short runs a pattern names, and pairs of its characters: what its groups repeat. */
function piecesOf({ source }: RegExp): string[] {
  const literal = source
    .replaceAll(/\\d/g, '0')
    .replaceAll(/\\w|\\p\{[^}]*\}|\[[^\]]*\]/g, 'a')
    .replaceAll(/\\s/g, ' ')
    .replaceAll(/\\(.)/g, '$1')
    .replaceAll(/\{[\d,]*\}|[?*+^$|]|\(\?[:=!<]*|[()]/g, '\u0000');
  const runs = literal.split('\u0000').filter((run) => run !== '');
  const pairs = runs.flatMap((run, i) => (runs[i + 1] === undefined ? [] : [run + runs[i + 1]]));
  return [...new Set([...runs, ...pairs, ...runs.map((run) => `${run} `), ...runs.map((run) => ` ${run}`)])];
}
