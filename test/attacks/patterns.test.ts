import { describe, expect, test } from 'vitest';
import { attacks, builtPatterns, literalPatterns, type Pattern } from './patterns.ts';

/** Lengths that are tried one after the other: a loop within a loop is seen among the first, before it takes for ever. */
const LENGTHS = [8, 16, 24, 32, 64, 256, 1024, 4096, 16_384, 65_536];
/**
 * Processor time a pattern may take for one text, ms. A pattern whose time grows with the length takes a tenth of it for
 * the longest; one whose time grows with the square takes several times as much.
 */
const MOST_MS = 60;

/** The first text that takes too long, in words; nothing where none does. */
function slow({ pattern }: Pattern): string | undefined {
  for (const length of LENGTHS)
    for (const text of attacks(pattern, length)) {
      // Twice, so that a pause of the machine is not taken for the pattern's.
      if (time(pattern, text) > MOST_MS && time(pattern, text) > MOST_MS)
        return `${length} characters: ${JSON.stringify(text.slice(0, 30))}`;
    }
  return undefined;
}

function time(pattern: RegExp, text: string): number {
  const start = process.cpuUsage();
  text.replace(pattern, '');
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe('every pattern of src/ takes time in proportion to the text', () => {
  test.each(literalPatterns().map((pattern) => [pattern.place, pattern] as const))('%s', (_, pattern) => {
    expect(slow(pattern)).toBeUndefined();
  });

  test('those put together while it is loaded, too', async () => {
    const built = await builtPatterns();
    expect(built.length).toBeGreaterThan(2);
    expect(built.filter((one) => slow(one) !== undefined).map(({ place }) => place)).toEqual([]);
  });

  test.each([[/^(a+)+$/], [/\s+$/], [/<style>.*?<\/style>/s], [/(\w+\s*)+:/], [/a.*b.*c$/]])(
    '%s does not, and is found',
    (pattern) => expect(slow({ place: '', pattern })).toBeDefined(),
  );
});
