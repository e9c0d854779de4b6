import { chownSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const NOBODY = 65_534;

/** Whether there is somebody who may not read everything, and this process can be that one. */
export const canBeUnprivileged = process.seteuid !== undefined;

/** Acts as the owner of a folder and of all in it who may not read everything: root, who may, is nobody for as long. */
export async function unprivileged<T>(folder: string, act: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return act();
  for (const path of ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })])
    chownSync(join(folder, path), NOBODY, NOBODY);
  process.seteuid!(NOBODY);
  try {
    return await act();
  } finally {
    process.seteuid!(0);
  }
}
