import type { Envelope } from '#shared/ipc/bridge.ts';
import { CHANNELS } from '#shared/ipc/channels.ts';
import type { Channel } from '#shared/ipc/contract.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import type { Log } from '#main/log.ts';
import type { Sender } from './sender.ts';

/** Electron's `ipcMain`, as far as it is needed here. */
export interface Registry {
  readonly handle: (
    channel: string,
    listener: (event: Sender, input: unknown) => Promise<Envelope<unknown>>,
  ) => void;
}

/** Answers one checked call. */
export type Answer = (channel: Channel, input: unknown) => Promise<Envelope<unknown>>;

export interface Binding {
  readonly registry: Registry;
  readonly trusts: (event: Sender) => boolean;
  /** Loads the handlers: only when the first call comes, or before, when nothing else is to do. */
  readonly load: () => Promise<Answer>;
  readonly log: Log;
}

/**
 * Binds every channel of the contract at once, so that no call comes too early; what answers them
 * is loaded meanwhile. Every answer is an envelope: no exception, stack or text of ours gets out.
 */
export function bindChannels({ registry, trusts, load, log }: Binding): void {
  for (const channel of CHANNELS) {
    registry.handle(channel, async (event, input) => {
      if (!trusts(event)) {
        log.note(`refused a call of ${channel} from elsewhere than our window`);
        return refused();
      }
      try {
        const answer = await load();
        return await answer(channel, input);
      } catch (error) {
        return { ok: false, failure: internal(log.error(`${channel} failed`, error)) };
      }
    });
  }
}

// Written out, not made by `failure()`: that module brings zod, which is loaded after the window.

const refused = (): Envelope<never> => ({
  ok: false,
  failure: {
    code: 'FORBIDDEN',
    message: 'This call is not allowed from here.',
    logReference: null,
    problems: [],
  },
});

const internal = (logReference: string): Failure => ({
  code: 'INTERNAL',
  message: `Something went wrong inside SLA Studio. Try again; if it stays, report it with the reference ${logReference}.`,
  logReference,
  problems: [],
});
