import type { Problem } from '#shared/base/place.ts';

/** A problem of the file as a whole: nothing of it is used. */
export const packageProblem = (message: string, remedy: string): Problem => ({
  place: { path: '/file', label: 'The file' },
  message,
  remedy,
});

export const cutOff = (): Problem =>
  packageProblem('It is cut off: its end is missing.', 'Download or copy it once more.');

/** `part`: "its directory". */
export const damaged = (part: string): Problem =>
  packageProblem(
    `It is damaged: ${part} cannot be read.`,
    'Download or copy it once more, or open it in Word and save it again.',
  );

export const isProtected = (): Problem =>
  packageProblem(
    'It is protected by a password.',
    'Open it in the program that it comes from, remove the password and save it again.',
  );
