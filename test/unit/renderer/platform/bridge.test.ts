import { describe, expect, test, vi } from 'vitest';
import type { SlaBridge } from '#shared/ipc/bridge.ts';
import { CHANNELS, EVENTS } from '#shared/ipc/channels.ts';
import { failure } from '#shared/ipc/failure.ts';
import { platformOver } from '#renderer/platform/bridge.ts';
import { memoryMain } from '#renderer/platform/memory-bridge.ts';
import { agreementId, at, draftOf } from '#test/unit/renderer/support/drafts.ts';

const answering = (answer: () => Promise<unknown>) =>
  platformOver({ call: { 'mirror.list': answer }, on: {} } as unknown as SlaBridge);

describe('the client of the bridge', () => {
  test('gives the value of an envelope', async () => {
    const value = { entries: [] };
    const platform = answering(() => Promise.resolve({ ok: true, value }));
    expect(await platform.call('mirror.list', {})).toEqual({ ok: true, value });
  });

  test('gives the failure of an envelope', async () => {
    const reason = failure('DISK_FULL', 'The disk is full.');
    const platform = answering(() => Promise.resolve({ ok: false, failure: reason }));
    expect(await platform.call('mirror.list', {})).toEqual({ ok: false, error: reason });
  });

  test.each([
    ['a rejection', () => Promise.reject(new Error('no handler'))],
    ['nothing', () => Promise.resolve(undefined)],
    ['something else', () => Promise.resolve({ ok: 'yes' })],
    ['a failure of no known kind', () => Promise.resolve({ ok: false, failure: { code: 'X' } })],
  ])('makes a failure of %s', async (_, answer) => {
    expect(await answering(answer).call('mirror.list', {})).toMatchObject({
      ok: false,
      error: { code: 'INTERNAL' },
    });
  });
});

describe('the main process in memory', () => {
  test('knows every channel and every event', () => {
    const { bridge } = memoryMain({ now: () => at('09:00') });
    expect(Object.keys(bridge.call).sort()).toEqual([...CHANNELS].sort());
    expect(Object.keys(bridge.on).sort()).toEqual([...EVENTS].sort());
  });

  test('keeps a mirror that refuses older revisions', async () => {
    const { bridge } = memoryMain({ now: () => at('09:00') });
    const platform = platformOver(bridge);
    const agreement = draftOf('one');
    expect(await platform.call('mirror.write', { agreement, revision: 2 })).toEqual({
      ok: true,
      value: { id: 'one', revision: 2, savedAt: at('09:00') },
    });
    expect(await platform.call('mirror.write', { agreement, revision: 1 })).toMatchObject({
      ok: false,
    });
    expect(await platform.call('mirror.read', { id: agreementId('one') })).toMatchObject({
      ok: true,
      value: { agreement, entry: { revision: 2 } },
    });
  });

  test('exports with progress, and refuses what is not complete', async () => {
    const main = memoryMain({ now: () => at('09:00') });
    const platform = platformOver(main.bridge);
    const progress = vi.fn();
    platform.on('export.progress', progress);
    const request = {
      job: 'job-1',
      agreement: draftOf('one'),
      formats: ['pdf'],
      suggestedName: 'One',
      font: 'carlito',
      asDraft: true,
      report: null,
    } as const;
    expect(await platform.call('export.run', request)).toMatchObject({
      ok: true,
      value: { outcome: 'exported', files: [{ name: 'One.pdf' }] },
    });
    expect(progress).toHaveBeenCalledWith(expect.objectContaining({ job: 'job-1' }));
    expect(
      await platform.call('export.run', {
        ...request,
        agreement: { ...draftOf('one'), title: '' },
        asDraft: false,
      }),
    ).toMatchObject({ ok: false, error: { code: 'STOPPED' } });
  });

  test('ends a subscription when asked to', () => {
    const main = memoryMain({ now: () => at('09:00') });
    const heard = vi.fn();
    const stop = platformOver(main.bridge).on('menu.command', heard);
    main.emit('menu.command', { command: 'new' });
    stop();
    main.emit('menu.command', { command: 'open' });
    expect(heard.mock.calls).toEqual([[{ command: 'new' }]]);
  });
});
