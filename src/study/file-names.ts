import type { Finding } from '../errors/finding.ts';

/** What results call the files that were read, by the paths they were opened by. */
export type FileNames = Readonly<Record<string, string>>;

/** Findings with their files as results call them, so that results do not depend on where a study lies. */
export function withFileNames(findings: readonly Finding[], names: FileNames = {}): Finding[] {
  return findings.map((finding) => {
    const { file } = finding;
    return file !== undefined && Object.hasOwn(names, file) ? { ...finding, file: names[file]! } : finding;
  });
}
