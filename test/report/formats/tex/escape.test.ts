import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { escaped, escapedPart } from '../../../../src/report/formats/tex/escape.ts';

test('what TeX would run is set as it is', () => {
  expect(escaped('R&D_50% #1 $x {y} ~ ^ \\end')).toBe(
    'R\\&D\\_50\\% \\#1 \\$x \\{y\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}end',
  );
});

test('a bracket or a star behind the end of a row is no argument of it', () => {
  expect(escaped('[−1, +1]*')).toBe('{[}$-$1, +1{]}{*}');
});

test('letters with accents, symbols and powers are commands every engine knows', () => {
  expect(escaped('Pynnönen, ő, R², r̄, E[R] = a + b·Rm₋₁ … ≥ “x”')).toBe(
    "Pynn\\\"{o}nen, \\H{o}, R$^{2}$, $\\bar{r}$, E{[}R{]} = a + b$\\cdot$Rm$_{-}$$_{1}$ \\ldots{} $\\ge$ ``x''",
  );
});

test('Chinese is left as it is, in the command that finds it a font', () => {
  expect(escaped('中芯国际 (SMIC)')).toBe('\\cjk{中芯国际} (SMIC)');
});

test('a long word may be broken, a short one is left whole', () => {
  expect(escaped('x'.repeat(25))).toBe('x'.repeat(25));
  expect(
    escaped('x'.repeat(300))
      .split('\\allowbreak{}')
      .map((part) => part.length),
  ).toEqual(Array(30).fill(10));
});

test('a Chinese sentence is broken between its characters alone, not in the words and years among them', () => {
  const tex = escaped(
    '事件研究所得之异常收益于2025年4月11日由csia公告引起而后数日之内又复归于零其余各日均无显著变动',
  );
  const parts = tex.replaceAll(/\\cjk\{|\}(?!\\)/g, '').split('\\allowbreak{');
  expect(parts.length).toBeGreaterThan(2);
  expect(tex).toContain('2025\\cjk{年');
  expect(tex).toContain('csia\\cjk{公告');
  expect(escaped(`中${'x'.repeat(40)}`)).toContain(`${'x'.repeat(10)}\\allowbreak{}${'x'.repeat(10)}`);
});

test('a part of a sentence keeps the spaces at its ends', () => {
  expect([escaped(' a '), escapedPart(' a ')]).toEqual(['a', ' a ']);
});

test('no text leaves a special character bare, a brace open or a character outside ASCII outside its command', () => {
  const special = fc.constantFrom(...'\\&%$#_{}~^<>|"`[]*-\u200b中שé😀');
  fc.assert(
    fc.property(fc.array(fc.oneof(special, fc.string({ unit: 'grapheme', maxLength: 3 }))), (parts) => {
      const tex = escaped(parts.join(''));
      const bare = tex.replaceAll(/\\[&%$#_{}]/g, '');
      expect(bare).not.toMatch(/[&%#]|\\\\/);
      let depth = 0;
      for (const character of bare) {
        if (character === '{') depth++;
        if (character === '}') depth--;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      expect(tex.replaceAll(/\\(?:cjk|rtl|other)\{[^{}]*\}/g, '')).not.toMatch(/[^\p{ASCII}]/u);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('a number and its percent sign stay on one line', () => {
  expect(escaped('+10.01 %, 5 % of x %')).toBe('+10.01~\\%, 5~\\% of x \\%');
});

test('every character of our own texts, the formulas of definitions among them, is a command every engine knows', () => {
  const src = new URL('../../../../src/', import.meta.url);
  const texts = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/^(?:io|cli|report\/formats\/tex)\//.test(path))
    .flatMap((path) => textsIn(readFileSync(new URL(path, src), 'utf8')));
  expect(texts.length).toBeGreaterThan(5000);
  expect(texts.filter((text) => text.includes('γ'))).toHaveLength(1);
  expect(texts.filter((text) => escaped(text).includes('\\other{'))).toEqual([]);
});

/** What a source says in text: its literals and the pieces of its templates. */
function textsIn(source: string): string[] {
  const texts: string[] = [];
  const collect = (node: ts.Node) => {
    if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) texts.push(node.text);
    ts.forEachChild(node, collect);
  };
  collect(ts.createSourceFile('', source, ts.ScriptTarget.Latest));
  return texts;
}
