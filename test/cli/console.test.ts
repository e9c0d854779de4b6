import { describe, expect, test, vi } from 'vitest';
import { processConsole } from '../../src/cli/console.ts';

describe('the console', () => {
  test('has no colour in a pipe', () => {
    expect(processConsole({ color: true }).color).toBe(false);
  });

  test('keeps notes to itself when it is to be quiet, but not failures', () => {
    const spy = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const console = processConsole({ quiet: true });
    console.note('34 files');
    console.fail('no such file');
    expect(spy.mock.calls.map(([text]) => text)).toEqual(['no such file\n']);
    spy.mockRestore();
  });
});
