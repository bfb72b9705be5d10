import { describe, expect, it, vi } from 'vitest';
import { CHANNELS, EVENTS } from '#shared/ipc/channels.ts';
import { contract } from '#shared/ipc/contract.ts';
import { events } from '#shared/ipc/events.ts';

const { exposed, ipcRenderer } = vi.hoisted(() => ({
  exposed: new Map<string, unknown>(),
  ipcRenderer: {
    invoke: vi.fn<(channel: string, input: unknown) => void>(),
    on: vi.fn<(name: string, handler: (...given: unknown[]) => void) => void>(),
    removeListener: vi.fn<(name: string, handler: (...given: unknown[]) => void) => void>(),
  },
}));
vi.mock('electron', () => ({
  contextBridge: {
    exposeInMainWorld: (name: string, api: unknown) => exposed.set(name, api),
  },
  ipcRenderer,
}));

describe('the names without schemas', () => {
  it('are those of the contract', () => {
    expect([...CHANNELS].sort()).toEqual(Object.keys(contract).sort());
  });

  it('are those of the event table', () => {
    expect([...EVENTS].sort()).toEqual(Object.keys(events).sort());
  });
});

describe('the bridge', async () => {
  await import('#main/preload/index.ts');
  const { call, on, ...more } = exposed.get('sla') as {
    call: Record<string, (input: unknown) => unknown>;
    on: Record<string, (listener: (payload: unknown) => void) => () => void>;
  };

  it('is all that is exposed, one function for each name', () => {
    expect([...exposed.keys()]).toEqual(['sla']);
    expect(more).toEqual({});
    expect(Object.keys(call)).toEqual([...CHANNELS]);
    expect(Object.keys(on)).toEqual([...EVENTS]);
  });

  it('calls the channel of that name with the one input', () => {
    (call['mirror.read'] as (...inputs: unknown[]) => unknown)({ id: 'a' }, 'more');
    expect(ipcRenderer.invoke).toHaveBeenLastCalledWith('mirror.read', { id: 'a' });
  });

  it("gives a listener the payload, never Electron's event, until it unsubscribes", () => {
    const listener = vi.fn<(payload: unknown) => void>();
    const end = on['app.closing']!(listener);
    const [name, handler] = ipcRenderer.on.mock.lastCall!;
    handler({ sender: 'ipcRenderer' }, {}, 'more');
    expect(name).toBe('app.closing');
    expect(listener.mock.calls).toEqual([[{}]]);
    end();
    expect(ipcRenderer.removeListener).toHaveBeenLastCalledWith('app.closing', handler);
  });
});
