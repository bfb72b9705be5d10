import type { z } from 'zod';
import { contract, type Channel } from '#shared/ipc/contract.ts';
import { failure } from '#shared/ipc/failure.ts';
import type { Log } from '#main/log.ts';
import type { Answer } from './bind.ts';
import type { Handlers } from './handlers.ts';

/**
 * Answers calls by the contract: the input is checked as a whole before a handler sees it, the
 * output before it leaves.
 */
export function answerWith(handlers: Handlers, log: Log): Answer {
  return async (channel: Channel, input: unknown) => {
    // The table's types hold channel by channel; here, for any one of them, only the check does.
    const schemas: { readonly input: z.ZodType; readonly output: z.ZodType } = contract[channel];
    const parsed = schemas.input.safeParse(input);
    if (!parsed.success) {
      const logReference = log.error(`${channel} was called with a wrong input`, parsed.error);
      return {
        ok: false,
        failure: failure(
          'BAD_REQUEST',
          'SLA Studio asked itself for something that it does not know; nothing was changed. This is a fault in the app: please report it.',
          { logReference },
        ),
      };
    }
    const handle = handlers[channel] as (input: unknown) => ReturnType<Handlers[Channel]>;
    const result = await handle(parsed.data);
    return result.ok
      ? { ok: true, value: schemas.output.parse(result.value) }
      : { ok: false, failure: result.error };
  };
}
