import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished, vi } from 'vitest';
import { main } from '../../src/cli/program.ts';

/** What a command said and how it ended. */
export interface Spoken {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process and listens. */
export async function eventstudy(...words: string[]): Promise<Spoken> {
  let [out, err] = ['', ''];
  const listen = (take: (text: string) => void) => (text: string | Uint8Array) => {
    take(String(text));
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(listen((text) => (out += text))),
    vi.spyOn(process.stderr, 'write').mockImplementation(listen((text) => (err += text))),
  ];
  try {
    return { code: await main(words), out, err };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** A folder of its own for one test, removed afterwards. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'eventstudy-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Files by name written into a folder of the test's own. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** A copy of the sample study, with some of its files replaced or its study file changed. */
export function sampleStudy(change: (study: string) => string = (study) => study): string {
  const folder = temporaryFolder();
  const data = fileURLToPath(new URL('../../data/', import.meta.url));
  cpSync(data, folder, { recursive: true });
  writeFileSync(join(folder, 'study.yaml'), change(readFileSync(join(data, 'study.yaml'), 'utf8')));
  return folder;
}

/** The sample study with an event on each of fifteen days, so that their windows share some of their dates. */
export function overlappingStudy(): string {
  const events = Array.from({ length: 15 }, (_, i) => {
    const security = i % 2 === 0 ? '0981.HK' : '1347.HK';
    return `  - { event_id: e${i}, announced_at: 2026-03-${10 + i}, security: ${security} }\n`;
  });
  return sampleStudy((study) =>
    study.replace(/^events: .*\n/m, `dependent: count-each\nevents:\n${events.join('')}`),
  );
}
