import { type Finding, sentence } from './finding.ts';

/**
 * All that is wrong, at once. The message is one line an error; `findings` holds these and whatever notes and warnings
 * were known by then.
 */
abstract class StudyError extends Error {
  /** What the command exits with: 1 the data does not allow it, 2 the question is wrong. */
  abstract readonly exitCode: 1 | 2;
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(
      findings
        .filter(({ severity }) => severity === 'error')
        .map(sentence)
        .join('\n'),
    );
    this.findings = findings;
  }
}

/**
 * The data does not allow it: bad rows, no event left.
 *
 * @example
 * // The exit code of the command is 1.
 * priceSeries('0981.HK', [{ date: '2026-02-30', close: 58.45 }]); // throws DataError
 */
export class DataError extends StudyError {
  override readonly name = 'DataError';
  readonly exitCode = 1;
}

/**
 * The question is wrong: usage, study file, an unknown id.
 *
 * @example
 * // The exit code of the command is 2. The estimation window reaches into the event window.
 * planWindows([-250, -5], [-10, 10], [[0, 0]]); // throws QuestionError
 */
export class QuestionError extends StudyError {
  override readonly name = 'QuestionError';
  readonly exitCode = 2;
}

/** Whether an error is one of ours, said in words for a person; anything else is a defect. */
export function isStudyError(error: unknown): error is DataError | QuestionError {
  return error instanceof StudyError;
}

/** Whether any finding stops the run. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
