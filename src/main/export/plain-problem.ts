import type { Problem } from '#shared/base/place.ts';
import type { Failure } from '#shared/ipc/failure.ts';

/** Without what only the pipeline knows of it. */
export const plainProblem = ({ place, message, remedy }: Problem): Failure['problems'][number] => ({
  place: { path: place.path, label: place.label },
  message,
  remedy,
});
