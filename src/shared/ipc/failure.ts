import type { Problem } from '#shared/base/place.ts';

// Apart from its schema, so that the window's first screen does without them.

/** Why a call over the bridge failed; the renderer has a sentence for each code. */
export const FAILURE_CODES = [
  /** The caller is not our window, or the place is not one that it may name. */
  'FORBIDDEN',
  /** The call's words are off: a bug in the app. */
  'BAD_REQUEST',
  /** The file is not an agreement; `problems` say where and why. */
  'NOT_AN_AGREEMENT',
  /** A file of the app's own does not hold what it should. */
  'DAMAGED',
  'FILE_TOO_LARGE',
  'FILE_UNREADABLE',
  'FILE_UNWRITABLE',
  'DISK_FULL',
  /** The agreement cannot be exported as it stands; `problems` say where and why. */
  'STOPPED',
  /** The user asked for it to end. */
  'CANCELLED',
  /** The export process ended or took too long. */
  'EXPORT_FAILED',
  'INTERNAL',
] as const;

export interface Failure {
  readonly code: (typeof FAILURE_CODES)[number];
  /** One sentence for the user: what happened, to what, what to do now. Never contract text. */
  readonly message: string;
  /** Finds the event in the log. */
  readonly logReference: string | null;
  readonly problems: readonly Problem[];
}

export const failure = (
  code: Failure['code'],
  message: string,
  details: Partial<Pick<Failure, 'logReference' | 'problems'>> = {},
): Failure => ({ code, message, logReference: null, problems: [], ...details });
