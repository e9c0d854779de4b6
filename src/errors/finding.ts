import { visible } from './message.ts';

/** How grave a finding is: a note informs, a warning may change the result, an error stops the run. */
export type Severity = 'note' | 'warning' | 'error';

/** What was found in an input, and where: one row of the `data_quality` table. */
export interface Finding {
  readonly severity: Severity;
  /** What kind of finding, in kebab-case: `duplicate-row`, `unknown-key`. */
  readonly code: string;
  /** The sentence a person reads, in the one grammar: `<what> must <what is legal>, got <what was given>`. */
  readonly message: string;
  /** That it shows in results alone, which `check` does not make; absent where `check` tells it, too. */
  readonly about?: 'results';
  /** Path of the input as the user wrote it. */
  readonly file?: string;
  /** Line in the file, counted from 1. */
  readonly line?: number;
  /** Header of a CSV column, or the position in a line of YAML, counted from 1. */
  readonly column?: string;
  readonly symbol?: string;
  /** ISO date the finding is about. */
  readonly date?: string;
  /** Last ISO date it is about, where it is about several. */
  readonly until?: string;
  /** What was given, as it was given. */
  readonly value?: string;
}

/** Findings of one kind, on one symbol where they are about symbols, above which they are said in one sentence. */
export const many = 20;

/**
 * `file:line:column` as far as they are known, the way editors and terminals make it a link; nothing for input without a
 * file, whose sentence names the key.
 */
export function place(finding: Finding): string {
  if (finding.file === undefined) return '';
  const parts = [finding.file, finding.line, finding.column].filter((part) => part !== undefined);
  return visible(parts.join(':'));
}

/** A finding on one line: place, then sentence. */
export function sentence(finding: Finding): string {
  const where = place(finding);
  return where === '' ? finding.message : `${where}: ${finding.message}`;
}

/** Adds findings to others: one by one, since a call has fewer arguments than an input may have faults. */
export function addFindings(findings: Finding[], more: Iterable<Finding>): void {
  for (const one of more) findings.push(one);
}
