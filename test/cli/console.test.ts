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

  test('is as wide as its terminal, and as a pipe where that does not know', () => {
    const { isTTY, columns } = process.stdout;
    process.stdout.isTTY = true;
    const widths = [80, 0].map((width) => {
      process.stdout.columns = width;
      return processConsole({}).width;
    });
    Object.assign(process.stdout, { isTTY, columns });
    expect(widths).toEqual([80, 100]);
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

  test('puts what it says in the place of the progress, whichever console showed it', () => {
    const spy = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const { isTTY } = process.stderr;
    process.stderr.isTTY = true;
    processConsole({}).progress('reading a\u001b[31m.yaml');
    process.stderr.isTTY = isTTY;
    processConsole({}).fail('no such file');
    processConsole({}).fail('nor this');
    expect(spy.mock.calls.map(([text]) => text)).toEqual([
      '\rreading a [31m.yaml\u001b[K',
      '\r\u001b[K',
      'no such file\n',
      'nor this\n',
    ]);
    spy.mockRestore();
  });
});
