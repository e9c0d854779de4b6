import { describe, expect, test, vi } from 'vitest';
import { parseYaml } from '../../src/io/yaml.ts';

const text = `title: One
windows:
  - [0, 0]
  - [-1, 1]
securities:
  0981.HK: { name: SMIC }
`;

describe('parseYaml', () => {
  test('gives the value and where each key stands', () => {
    const { value, places } = parseYaml(text, 'study.yaml');
    expect(value).toEqual({
      title: 'One',
      windows: [
        [0, 0],
        [-1, 1],
      ],
      securities: { '0981.HK': { name: 'SMIC' } },
    });
    expect(places['windows/1']).toEqual({ file: 'study.yaml', line: 4, column: '5' });
    expect(places['securities/0981.HK/name']).toEqual({ file: 'study.yaml', line: 6, column: '14' });
  });

  test('reads JSON, which is YAML', () => {
    const { value, places } = parseYaml('{\n "returns": "simple"\n}', 'study.json');
    expect(value).toEqual({ returns: 'simple' });
    expect(places.returns).toEqual({ file: 'study.json', line: 2, column: '2' });
  });

  test('keeps dates and symbols with leading zeros as text', () => {
    expect(parseYaml('day: 2026-04-24\nsymbol: 0981.HK', 'f').value).toEqual({
      day: '2026-04-24',
      symbol: '0981.HK',
    });
  });

  test('keys are text as they are written, and not the numbers they look like', () => {
    const keys = ['0981', '000001', '1.10', 'TRUE', '1E3', '0x10', '~', '.5', '"007"'];
    const text = keys.map((key) => `${key}: x`).join('\n');
    const { value, places } = parseYaml(text, 'f');
    const written = [...keys.slice(0, -1), '007'];
    expect(Object.keys(value as object).toSorted()).toEqual(written.toSorted());
    expect(Object.keys(places).toSorted()).toEqual(['', ...written].toSorted());
  });

  test('keys that are the same number and not the same text are two', () => {
    expect(parseYaml('981: a\n0981: b', 'f').value).toEqual({ '981': 'a', '0981': 'b' });
    expect(parseYaml('0981: a\n"0981": b', 'f').faults.map(({ code }) => code)).toEqual(['repeated-key']);
  });

  test('where text must stand it is taken as written, elsewhere as the number it is', () => {
    const isText = (path: readonly string[]) => path.join('/').startsWith('text');
    const read = (value: string) => parseYaml(`text: [${value}]\nnumber: ${value}`, 'f', isText).value;
    expect(read('0981')).toEqual({ text: ['0981'], number: 981 });
    expect(read('1.10')).toEqual({ text: ['1.10'], number: 1.1 });
    expect(read('TRUE')).toEqual({ text: ['TRUE'], number: true });
    expect(read('null')).toEqual({ text: [null], number: null });
    expect(parseYaml('{"text": 1.50}', 'f', isText).value).toEqual({ text: '1.50' });
  });

  test('names line and column of what is no YAML', () => {
    expect(() => parseYaml('a: 1\nb: [1, 2\n', 'study.yaml')).toThrow(
      /^study\.yaml:\d+:\d+: the file must be YAML or JSON, got ".*"; check indentation and quotes: /,
    );
  });

  test('says what is given there, and what the parser says of it beside what to do', () => {
    expect(() => parseYaml('prices: [a', 'f')).toThrow(
      /must be YAML or JSON, got "prices: \[a"; check indentation and quotes: flow sequence in .* end with a \]$/,
    );
    expect(() => parseYaml('a: 1\nb: c: d\ne: 2\n', 'f')).toThrow(
      /must be YAML or JSON, got "c: d"; check indentation and quotes: nested mappings are not allowed/,
    );
    expect(() => parseYaml('a: *b\n', 'f')).toThrow(
      /must be YAML or JSON, got "aliases that cannot be followed"; .*: unresolved alias .*: b$/,
    );
  });

  test('tells where the thread was lost, and not its echoes', () => {
    const text = 'events: [{ at: 2026-04-24T10:45[Asia/Hong_Kong], id: a }]\nreturns: simple\nbenchmark: HSI';
    expect(() => parseYaml(text, 'study.yaml')).toThrow(/^study\.yaml:1:32: [^\n]*$/);
  });

  test('tells a key that stands twice, and goes on with the last, so that what else is wrong can be told', () => {
    const told = (text: string) => {
      const { value, places, faults } = parseYaml(text, 's.yaml');
      return [value, places.returns?.line, faults.map(({ line, message }) => `${line}: ${message}`)];
    };
    const message = 'a key must stand once, got "returns"; it stands above, too: leave one out';
    const both = [{ returns: 'simple' }, 2, [`2: ${message}`]];
    expect(told('returns: log\nreturns: simple\n')).toEqual(both);
    expect(told('returns: log\n"returns": simple\n')).toEqual(both);
    expect(told('{"returns": "log",\n"returns": "simple"}')).toEqual(both);
    expect(told('returns: simple\n')).toEqual([{ returns: 'simple' }, 1, []]);
    expect(() => parseYaml('returns: log\nreturns: simple\n: [', 's.yaml')).toThrow(
      `s.yaml:2:1: ${message}\n`,
    );
  });

  test('refuses aliases that stand for billions', () => {
    const bomb = [
      'a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]',
      'b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]',
      'c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]',
      'd: [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]',
    ];
    expect(() => parseYaml(bomb.join('\n'), 'study.yaml')).toThrow(
      /got "aliases that cannot be followed"; .*: excessive alias count/,
    );
  });

  test('refuses an alias within what it stands for, and more than a hundred', () => {
    expect(() => parseYaml('a: &a\n  b: [*a]', 'f')).toThrow(
      /^f:2:7: .* got "\*a within what it stands for"/,
    );
    const uses = (count: number) => `a: &a 1\nb: [${Array.from({ length: count }, () => '*a').join(', ')}]`;
    expect(parseYaml(uses(100), 'f').value).toMatchObject({ b: { length: 100 } });
    expect(() => parseYaml(uses(101), 'f')).toThrow(/more than 100 aliases/);
  });

  test.each([
    ['lists', '[', ']'],
    ['keys', '{a: ', '}'],
    ['JSON', '{"a":', '}'],
    ['items', '- ', ''],
  ])('refuses what is nested too deep: %s', (_, open, close) => {
    const nested = (depth: number) => `${open.repeat(depth)}1${close.repeat(depth)}`;
    expect(parseYaml(nested(50), 'f').value).toBeDefined();
    for (const depth of [51, 1_000, 20_000])
      expect(() => parseYaml(nested(depth), 'f')).toThrow(
        'the file must nest lists and keys at most 50 deep',
      );
  });

  test.each([500, 1_500, 3_000, 20_000])('refuses %i lists begun in one line and never filled', (count) => {
    expect(() => parseYaml('- '.repeat(count), 'f')).toThrow(
      'the file must nest lists and keys at most 50 deep',
    );
  });

  test('a key may be called as what every object has, but for the one that changes objects', () => {
    expect(parseYaml('constructor: 1\ntoString: 2', 'f').value).toEqual({ constructor: 1, toString: 2 });
    for (const text of ['a:\n  __proto__: { x: 1 }', '{"a":\n {"__proto__": {"x": 1}}}'])
      expect(() => parseYaml(text, 'f')).toThrow(
        /^f:2:\d: a key must not be one that JavaScript keeps for itself/,
      );
  });

  test('half a character, which no file could hold, is refused in keys and values; both halves are one', () => {
    for (const text of ['a: 1\nb: ["x\\ud83d"]', '{"a": 1,\n"b\\ude00": 1}'])
      expect(() => parseYaml(text, 'f')).toThrow(
        /^f:2:\d: text must be of whole characters, got "[xb]\\u(d83d|de00)"/,
      );
    expect(parseYaml('{"a": "\\ud83d\\ude00", "b": "😀"}', 'f').value).toEqual({ a: '😀', b: '😀' });
  });

  test('a key that is a list is text, and no warning of the parser is heard', () => {
    const heard = vi.spyOn(process, 'emitWarning');
    expect(parseYaml('? [a, b]\n: 1', 'f').value).toEqual({ '[ a, b ]': 1 });
    expect(heard).not.toHaveBeenCalled();
  });

  test('makes no objects from tags', () => {
    expect(() => parseYaml('a: !!js/function "() => 1"', 'study.yaml')).toThrow(
      /got "!!js\/function .*; .*: unresolved tag/,
    );
  });
});
