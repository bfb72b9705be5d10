import type { Immutable } from '#shared/base/immutable.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { SlaBridge } from '#shared/ipc/bridge.ts';
import type { Channel, Input, Output } from '#shared/ipc/contract.ts';
import type { EventName, EventPayload } from '#shared/ipc/events.ts';
import { failure, type Failure } from '#shared/ipc/failure.ts';

declare global {
  interface Window {
    /** Put there by the preload script; absent in a plain browser. */
    readonly sla?: SlaBridge;
  }
}

/** What a call takes: what the contract says, of which nothing is changed. */
export type CallInput<C extends Channel> =
  Input<C> extends Uint8Array ? Input<C> : Immutable<Input<C>>;

/** Main, as the renderer sees it. Calls never throw: a failure is an answer. */
export interface Platform {
  readonly call: <C extends Channel>(
    channel: C,
    input: CallInput<C>,
  ) => Promise<Result<Output<C>, Failure>>;
  /** Returns how to end the subscription. */
  readonly on: <E extends EventName>(
    event: E,
    listener: (payload: EventPayload<E>) => void,
  ) => () => void;
}

/** What an envelope from main holds. Main has parsed its content; here only the envelope is looked at. */
export async function answerIn<C extends Channel>(
  envelope: unknown,
): Promise<Result<Output<C>, Failure>> {
  if (typeof envelope === 'object' && envelope !== null && 'ok' in envelope) {
    if (envelope.ok === true && 'value' in envelope) return ok(envelope.value as Output<C>);
    if (envelope.ok === false && 'failure' in envelope) {
      const { FailureSchema } = await import('#shared/ipc/failure-schema.ts');
      const parsed = FailureSchema.safeParse(envelope.failure);
      if (parsed.success) return err(parsed.data);
    }
  }
  return err(failure('INTERNAL', 'The main process gave an answer that the app cannot read.'));
}

export function platformOver(bridge: SlaBridge): Platform {
  return {
    async call(channel, input) {
      const call = bridge.call[channel] as (input: unknown) => Promise<unknown>;
      let envelope: unknown;
      try {
        envelope = await call(input);
      } catch {
        return err(
          failure(
            'INTERNAL',
            'The app could not reach its main process. Save a copy, then restart the app.',
          ),
        );
      }
      return answerIn(envelope);
    },
    on: (event, listener) =>
      (bridge.on[event] as (listener: (payload: never) => void) => () => void)(listener),
  };
}
