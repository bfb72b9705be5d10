import { ipcMain } from 'electron';
import type { PageAddress } from '#main/window/address.ts';
import type { Log } from '#main/log.ts';
import { bindChannels, type Answer } from './bind.ts';
import { isTrusted } from './sender.ts';

export interface Listening {
  readonly page: PageAddress;
  /** Id of our window's contents; null while there is none. */
  readonly contentsId: () => number | null;
  readonly load: () => Promise<Answer>;
  readonly log: Log;
}

/** Begins to answer the window's calls. */
export function listen({ page, contentsId, load, log }: Listening): void {
  bindChannels({
    registry: ipcMain,
    trusts: (event) => isTrusted(event, contentsId(), page),
    load,
    log,
  });
}
