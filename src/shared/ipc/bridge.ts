import type { Channel, Input, Output } from './contract.ts';
import type { EventName, EventPayload } from './events.ts';
import type { Failure } from './failure.ts';

/** What a call answers. */
export type Envelope<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

/** What the preload script puts on `window.sla`: one function per channel, one per event. */
export type SlaBridge = {
  readonly call: { readonly [C in Channel]: (input: Input<C>) => Promise<Envelope<Output<C>>> };
  /** Returns the function that ends the subscription. */
  readonly on: {
    readonly [E in EventName]: (listener: (payload: EventPayload<E>) => void) => () => void;
  };
};
