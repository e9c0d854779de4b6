import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Notebook, notebookText, type Output, outputsIn } from './notebook.ts';

/** Debian's Python, the one its package python3-nbclient is for. */
const python = '/usr/bin/python3';
const deno = join(dirname(createRequire(import.meta.url).resolve('deno/package.json')), 'bin.cjs');

/** Runs the cells of the notebook at argv[1] in the folder argv[2] and writes what they gave back. */
const program = `
import sys, nbformat
from nbclient import NotebookClient
path, folder = sys.argv[1:]
notebook = nbformat.read(path, as_version=4)
NotebookClient(notebook, timeout=300, resources={'metadata': {'path': folder}}).execute()
nbformat.write(notebook, path)
`;

/** Whether notebooks can be run here: `apt-get install python3-nbclient` where they cannot. */
export function canRunNotebooks(): boolean {
  return spawnSync(python, ['-c', 'import nbclient']).status === 0;
}

/**
 * Runs a notebook by Jupyter in Deno's kernel, without a browser.
 *
 * @param folder its cells are run in: imports are relative to it
 * @returns what each code cell gave
 */
export function outputsOf(notebook: Notebook, folder: string): (readonly Output[])[] {
  const scratch = mkdtempSync(join(tmpdir(), 'eventstudy-notebook-'));
  try {
    const kernel = join(scratch, 'kernels/deno');
    mkdirSync(kernel, { recursive: true });
    // Deno's own file, which its first start puts beside bin.cjs: a process between it and Jupyter would outlive both.
    spawnSync(process.execPath, [deno, '--version']);
    const argv = [join(dirname(deno), 'deno'), 'jupyter', '--kernel', '--conn', '{connection_file}'];
    writeFileSync(
      join(kernel, 'kernel.json'),
      JSON.stringify({ argv, display_name: 'Deno', language: 'typescript', env: { NO_COLOR: '1' } }),
    );
    const path = join(scratch, 'notebook.ipynb');
    writeFileSync(path, notebookText(notebook));
    const { status, stderr } = spawnSync(python, ['-c', program, path, folder], {
      encoding: 'utf8',
      env: { ...process.env, JUPYTER_PATH: scratch, JUPYTER_RUNTIME_DIR: scratch },
    });
    if (status !== 0) throw new Error(stderr);
    return outputsIn(JSON.parse(readFileSync(path, 'utf8')) as Notebook);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
