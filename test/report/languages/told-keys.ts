import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { keyOf } from '../../../src/report/languages/phrase.ts';

const room = new URL('../../../src/report/', import.meta.url);

/** The files of the room whose sentences are told in any language: those of a study's reports. */
function files(): string[] {
  return readdirSync(room, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !/^(backtest|languages|methods)\//.test(path),
  );
}

/** The key of every sentence, noun and heading that the source of the reports tells in a language, each once. */
export function toldKeys(): string[] {
  const keys = new Set<string>();
  for (const path of files()) {
    const text = readFileSync(new URL(path, room), 'utf8');
    collect(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true), keys);
  }
  return [...keys].toSorted();
}

function collect(node: ts.Node, keys: Set<string>): void {
  if (ts.isTaggedTemplateExpression(node) && /\bsay$/.test(node.tag.getText())) keys.add(templateKey(node));
  if (ts.isCallExpression(node)) for (const key of callKeys(node)) keys.add(key);
  ts.forEachChild(node, (child) => collect(child, keys));
}

function templateKey({ template }: ts.TaggedTemplateExpression): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return keyOf([template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)]);
}

/** What a call tells: the noun it counts, the words it looks up, the heading of a table or of a column. */
function callKeys({ expression, arguments: given }: ts.CallExpression): string[] {
  const name = expression.getText();
  if (name === 'voice.counted') {
    const [, noun, plural = `${noun}s`] = given.map(literal);
    return noun === undefined ? [] : [`{0} ${noun}`, `{0} ${plural}`];
  }
  if (name === 'voice.word') return given.flatMap(literalsIn);
  if (/^(text|whole|number)$/.test(name)) return given.slice(0, 1).flatMap(literalsIn);
  return name === 'told' ? given.slice(1, 2).flatMap(literalsIn) : [];
}

function literal(node: ts.Node): string | undefined {
  return ts.isStringLiteral(node) ? node.text : undefined;
}

/** Texts a word may be: those of both arms of a choice, what is compared left out. */
function literalsIn(node: ts.Node): string[] {
  if (ts.isConditionalExpression(node)) return [...literalsIn(node.whenTrue), ...literalsIn(node.whenFalse)];
  const text = literal(node);
  return text === undefined ? [] : [text];
}
