import { failure } from '#shared/ipc/failure.ts';

/** What an export is answered with that its user has called off. */
export const CANCELLED = failure('CANCELLED', 'The export was cancelled; nothing was written.');
