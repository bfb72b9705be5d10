/** The system's code of an error ("ENOSPC"); null for anything that the file system did not say. */
export const errnoOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
