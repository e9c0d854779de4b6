import { createHash } from 'node:crypto';
import ts from 'typescript';
import { expect, test } from 'vitest';
import {
  contentSecurityPolicy,
  script,
  scriptHash,
} from '../../../../src/report/formats/page-script/script.ts';

test('the policy lets this script run and no other, and nothing be fetched', () => {
  expect(scriptHash).toBe(createHash('sha256').update(script).digest('base64'));
  expect(contentSecurityPolicy).toContain(`script-src 'sha256-${scriptHash}'`);
  expect(contentSecurityPolicy).toMatch(/^default-src 'none';/);
  expect(contentSecurityPolicy).not.toMatch(/script-src[^;]*unsafe/);
});

test('the script asks nothing of the network, evaluates nothing and writes no markup', () => {
  expect(script).not.toMatch(
    /fetch|XMLHttp|WebSocket|import\b|eval|Function|innerHTML|insertAdjacent|https?:|<\//,
  );
});

test('the script is a few kilobytes, whatever the study', () => {
  expect(script.length).toBeLessThan(10_000);
});

test('the script is sound by the checks of TypeScript', { timeout: 120_000 }, () => {
  const options: ts.CompilerOptions = {
    allowJs: true,
    checkJs: true,
    strict: true,
    noEmit: true,
    noUncheckedIndexedAccess: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, ...rest) =>
    name === 'page.js'
      ? ts.createSourceFile(name, script, ts.ScriptTarget.ES2022, true)
      : getSourceFile.call(host, name, ...rest);
  host.fileExists = (name) => name === 'page.js' || fileExists.call(host, name);
  host.readFile = (name) => (name === 'page.js' ? script : readFile.call(host, name));
  const program = ts.createProgram(['page.js'], options, host);
  const faults = ts.getPreEmitDiagnostics(program).map(({ messageText, start, file }) => {
    const line = file?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0;
    return `${ts.flattenDiagnosticMessageText(messageText, ' ')}: ${script.split('\n')[line]}`;
  });
  expect(faults).toEqual([]);
});
