import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { eventstudy } from './command.ts';

describe('eventstudy', () => {
  test('says what it can do when asked nothing', async () => {
    const { code, out } = await eventstudy();
    expect(code).toBe(0);
    for (const command of ['run', 'check', 'align', 'fetch', 'list', 'simulate', 'init'])
      expect(out).toMatch(new RegExp(`^  ${command} `, 'm'));
  });

  test('says what a command can do, and of one that is none that it is none', async () => {
    const { code, out } = await eventstudy('help', 'run');
    expect([code, out.split('\n')[0]]).toEqual([0, 'Usage: eventstudy run [options] <study>']);
    expect(await eventstudy('help')).toEqual(await eventstudy('--help'));
    const unknown = await eventstudy('help', 'rum');
    expect(unknown).toMatchObject({ code: 2, out: '' });
    expect(unknown.err).toContain("unknown command 'rum'");
    expect(unknown.err).toContain('Did you mean run?');
  });

  test('an option that is none is a wrong question', async () => {
    const { code, err } = await eventstudy('run', 'study.yaml', '--jsn');
    expect(code).toBe(2);
    expect(err).toContain("unknown option '--jsn'");
    expect(err).toContain('Did you mean --json?');
  });
  test('a folder one stands in that was removed is told as such, and not as a defect', async () => {
    await import('../../src/cli/commands/init.ts'); // to load a module takes the folder, too
    const gone = Object.assign(new Error('ENOENT: uv_cwd'), { code: 'ENOENT', syscall: 'uv_cwd' });
    const cwd = vi.spyOn(process, 'cwd').mockImplementation(() => {
      throw gone;
    });
    onTestFinished(() => cwd.mockRestore());
    const { code, err } = await eventstudy('init', 'mine');
    expect([code, err]).toEqual([2, expect.stringMatching(/^the folder one stands in must be there, got /)]);
  });
});
