import type { Immutable } from '#shared/base/immutable.ts';
import type { Result } from '#shared/base/result.ts';
import type { Channel, Input, Output } from '#shared/ipc/contract.ts';
import type { Failure } from '#shared/ipc/failure.ts';

/** What answers one channel: a value, or the failure that the window shows. It throws only for bugs. */
export type Handler<C extends Channel> = (
  input: Input<C>,
) => Promise<Result<Immutable<Output<C>>, Failure>>;

/** One handler per channel of the contract: a missing one does not compile. */
export type Handlers = { readonly [C in Channel]: Handler<C> };

/** The handlers of one group of channels. */
export type HandlersOf<Group extends string> = Pick<
  Handlers,
  Extract<Channel, `${Group}.${string}`>
>;
