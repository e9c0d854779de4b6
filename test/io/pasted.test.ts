import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { shellWord, yamlLine } from '../../src/io/pasted.ts';

const odd = [
  'sp ace',
  "it's",
  'a # b: c',
  '~me',
  '$HOME',
  'a;b',
  '*',
  'a\\b',
  '"q"',
  'a&b',
  '(x)',
  '=ls',
  '',
];

test('a shell reads a pasted path as the one word it is', () => {
  const words = odd.map(shellWord).join(' ');
  const read = execFileSync('sh', ['-c', `printf '%s\\n' ${words}`], { encoding: 'utf8' });
  expect(read.split('\n').slice(0, -1)).toEqual(odd);
});

test('a path that needs no quotes has none, and one like an option begins with its folder', () => {
  for (const path of ['s1/study.yaml', '/a/b-c_1.yaml', '../研究/Ü.yaml']) expect(shellWord(path)).toBe(path);
  expect(shellWord('-x/study.yaml')).toBe('./-x/study.yaml');
  expect(shellWord('-x y.yaml')).toBe("'./-x y.yaml'");
});

test('YAML reads a pasted line as the text it was made of', () => {
  const long = `${'a long name '.repeat(20)}.panel`;
  for (const text of [...odd, long, '2026', 'yes', 'null', '- a', 'a\nb', '{a}', '@a', '研究.panel']) {
    const line = yamlLine('prices', text);
    expect(parse(line)).toEqual({ prices: text });
    expect(line).not.toContain('\n');
  }
  expect(yamlLine('prices', 'prepared/prices.panel')).toBe('prices: prepared/prices.panel');
});
