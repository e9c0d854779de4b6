import { describe, expect, test, vi } from 'vitest';
import { processConsole } from '../../src/cli/console.ts';

describe('the console', () => {
  test('sends a terminal nothing that a name of a file asks for', () => {
    const spy = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    processConsole({}).fail('first\nof \u001b[31mA\u009b');
    expect(spy.mock.calls).toEqual([['first\nof  [31mA \n']]);
    spy.mockRestore();
  });

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

  test('shows progress on a terminal only, on one line, and not when it is to be quiet', () => {
    const spy = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const { isTTY } = process.stderr;
    processConsole({}).progress('in a pipe');
    process.stderr.isTTY = true;
    processConsole({ quiet: true }).progress('quiet');
    processConsole({}).progress('1 of 2');
    processConsole({}).progress('');
    process.stderr.isTTY = isTTY;
    expect(spy.mock.calls.map(([text]) => text)).toEqual(['\r1 of 2\u001b[K', '\r\u001b[K']);
    spy.mockRestore();
  });
});
