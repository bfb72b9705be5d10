import { contextBridge, ipcRenderer } from 'electron';
import type { SlaBridge } from '#shared/ipc/bridge.ts';
import { CHANNELS, EVENTS } from '#shared/ipc/channels.ts';

/**
 * All that the window gets of the world outside: one function per channel and per event of the
 * contract. What they accept and answer is checked in main and in the window's client.
 */
const call = Object.fromEntries(
  CHANNELS.map((channel) => [channel, (input: unknown) => ipcRenderer.invoke(channel, input)]),
) as SlaBridge['call'];

const on = Object.fromEntries(
  EVENTS.map((name) => [
    name,
    (listener: (payload: unknown) => void) => {
      // Electron's event object stays here: it carries the sender.
      const handler = (_event: unknown, payload: unknown) => listener(payload);
      ipcRenderer.on(name, handler);
      return () => {
        ipcRenderer.removeListener(name, handler);
      };
    },
  ]),
) as SlaBridge['on'];

const api = { call, on };
contextBridge.exposeInMainWorld('sla', api satisfies SlaBridge);
