import type { Immutable } from '#shared/base/immutable.ts';
import type { EventName, EventPayload } from '#shared/ipc/events.ts';

/** Sends an event of the table to our window; lost where there is no window. */
export type Emit = <E extends EventName>(event: E, payload: Immutable<EventPayload<E>>) => void;

export interface EventTarget {
  readonly isDestroyed: () => boolean;
  readonly send: (event: string, payload: unknown) => void;
}

export const emitTo =
  (target: () => EventTarget | null): Emit =>
  (event, payload) => {
    const contents = target();
    if (contents !== null && !contents.isDestroyed()) contents.send(event, payload);
  };
