import { printable } from '#shared/base/text.ts';
import { problemLine, type Problem } from '#shared/base/place.ts';
import type { Failure } from '#shared/ipc/failure.ts';

/** What a command may use of the world. */
export interface Terminal {
  /** Writes to stdout as it is. */
  readonly out: (text: string) => void;
  /** Writes one line to stderr. */
  readonly complain: (line: string) => void;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** 0: done; 1: the input or the target stops it. Usage errors are thrown; they make 2. */
export type ExitCode = 0 | 1;
export type Command = (argv: readonly string[], terminal: Terminal) => Promise<ExitCode>;

/** The command line itself is wrong: what is wrong with it. */
export class UsageError extends Error {}

/**
 * A text as one line for a terminal: names come from files of anybody, and may hold what would move
 * the cursor or turn the direction of writing.
 */
export const oneLine = (text: string): string =>
  printable(text)
    .replace(/[\u0080-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Says why a command stops, and gives the code that it ends with. */
export function complain(lines: readonly string[], terminal: Terminal): ExitCode {
  for (const line of lines) terminal.complain(line);
  return 1;
}

/** A failure as lines: each of its problems with its place, or else its own sentence. */
export const failureLines = ({ message, problems }: Failure): readonly string[] =>
  problems.length > 0 ? problemLines(problems) : [oneLine(message)];

export const problemLines = (problems: readonly Problem[]): readonly string[] =>
  problems.map((problem) => oneLine(problemLine(problem)));

/** The one file that a command works on. */
export function onlyFile(positionals: readonly string[]): string {
  const [file, ...others] = positionals;
  if (file === undefined) throw new UsageError('Name the agreement file.');
  if (others.length > 0) throw new UsageError(`One file at a time, not also ${others[0]}.`);
  return file;
}
