import { err, type Result } from '#shared/base/result.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import { errnoOf } from './errno.ts';
import { writeFailure, type Writing } from './file-failure.ts';

type Step<R> = () => Promise<Result<R, Failure>>;

/**
 * Runs steps that touch the same files one at a time, in the order in which they came. What the file
 * system refuses is the step's failure, told of `name`; anything else that is thrown is a bug and goes
 * on to the caller. Neither stops the steps after it.
 */
export function takeTurns(
  name: string,
  writing: Writing,
): <R>(step: Step<R>) => Promise<Result<R, Failure>> {
  let last: Promise<unknown> = Promise.resolve();
  return <R>(step: Step<R>) => {
    const turn = last.then(step).catch((error: unknown) => {
      if (errnoOf(error) === null) throw error;
      return err(writeFailure(error, name, writing));
    });
    last = turn.catch(() => undefined);
    return turn;
  };
}
