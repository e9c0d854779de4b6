import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { diagnostics } from '../../../../src/inference/diagnostics/registry.ts';
import { voiceOf } from '../../../../src/report/voice.ts';
import { exclusionReasons } from '../../../../src/study/observations.ts';
import { resultOf } from '../../made-up.ts';

const source = new URL('../../../../src/', import.meta.url);
const { quoted } = voiceOf(resultOf({}, { report: { language: 'zh' } }));
/** Three Latin words of small letters, as only a sentence has them. */
const english = /[a-z]+(?: [a-z]+){2}/;

/** Every `reason` a file of the study's rooms gives or puts into a column, its places filled with a number. */
function reasonsGiven(): string[] {
  const given = new Set<string>();
  for (const room of ['inference', 'study/tables'])
    for (const path of readdirSync(new URL(`${room}/`, source), { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.ts')) continue;
      const text = readFileSync(new URL(`${room}/${path}`, source), 'utf8');
      collect(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true), given);
    }
  return [...given];
}

function collect(node: ts.Node, given: Set<string>): void {
  const isReason = ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node);
  if (isReason && node.name.getText() === 'reason' && node.initializer !== undefined)
    for (const text of textsOf(node.initializer)) given.add(text);
  if (ts.isBinaryExpression(node) && node.left.getText().startsWith('columns.reason['))
    for (const text of textsOf(node.right)) given.add(text);
  if (ts.isFunctionDeclaration(node) && /^why/.test(node.name?.text ?? ''))
    for (const text of returned(node)) given.add(text);
  ts.forEachChild(node, (child) => collect(child, given));
}

function returned(node: ts.Node): string[] {
  if (ts.isReturnStatement(node) && node.expression !== undefined) return textsOf(node.expression);
  const found: string[] = [];
  ts.forEachChild(node, (child) => void found.push(...returned(child)));
  return found;
}

function textsOf(node: ts.Node): string[] {
  if (ts.isStringLiteral(node)) return node.text === '' ? [] : [node.text];
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (!ts.isTemplateExpression(node)) return [];
  return [[node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('3')];
}

/** Nouns that are put in by their number. */
const nouns = { '3 3 for': '3 observations for', 'cover 3 3 with': 'cover 3 dates with' };
const reasons = reasonsGiven().map((reason) =>
  Object.entries(nouns).reduce((said, [place, noun]) => said.replace(place, noun), reason),
);

test('every reason why a number is not there is told in Chinese', () => {
  expect(reasons.length).toBeGreaterThan(30);
  expect(reasons.filter((reason) => !/\p{Script=Han}/u.test(quoted(reason)))).toEqual([]);
  expect(reasons.map((reason) => quoted(reason)).filter((said) => english.test(said))).toEqual([]);
});

test('so is why an observation is not studied, and what every diagnostic means', () => {
  const said = [
    ...exclusionReasons,
    ...Object.values(diagnostics).flatMap(({ verdicts }) => Object.values<string>(verdicts)),
  ].map((text) => quoted(text));
  expect(said.length).toBeGreaterThan(30);
  expect(said.filter((text) => !/\p{Script=Han}/u.test(text) || english.test(text))).toEqual([]);
});

test('which test to read first is told with its size, its troubles and its merits', () => {
  expect(
    quoted(
      '9 observations on 4 event dates move together, vary more on the event day than before it and are skewed. It allows for the correlation, which misleads most; no test here allows for all of it at once and keeps its level.',
    ),
  ).toBe(
    '9 个观测（4 个事件日）同涨同跌、在事件日的离散程度大于事前且有偏。它顾及了最易误导的相关性；此处没有检验能同时顾及全部问题而保持水平。',
  );
});

test('one date is told as several are', () => {
  const said = (dates: string) =>
    quoted(`the windows cover ${dates} with factors or a benchmark: alpha needs at least 3`);
  expect(said('1 date')).toBe(said('2 dates').replace('2', '1'));
  expect(said('1 date')).toContain('1 个');
});
