import { beforeEach, describe, expect, it } from 'vitest';
import { failure } from '#shared/ipc/failure.ts';
import type { Platform } from '#renderer/platform/bridge.ts';
import { closingAnswer, registerFlush, useUnsavedClose } from '#renderer/shell/closing.ts';
import type { SaveStatus } from '#renderer/store/session/session-store.ts';

const readOnly = failure('FILE_UNWRITABLE', 'The folder is read-only.');
const full = failure('DISK_FULL', 'The disk is full.');
const saved: SaveStatus = { state: 'saved', savedAt: null, reason: null };
const failed: SaveStatus = { state: 'failed', savedAt: null, reason: readOnly };

let told: string[];
let flushed: SaveStatus | Promise<SaveStatus>;
let listeners: Set<{ readonly listener: (save: SaveStatus) => void }>;
let answer: ReturnType<typeof closingAnswer>;
let takeBack: () => void;
const openDraft = () =>
  registerFlush(
    () => Promise.resolve(flushed),
    (listener) => {
      const watching = { listener };
      listeners.add(watching);
      return () => void listeners.delete(watching);
    },
  );
const report = (save: SaveStatus) => listeners.forEach(({ listener }) => listener(save));
const reason = () => useUnsavedClose.getState().reason;

beforeEach(() => {
  told = [];
  flushed = saved;
  listeners = new Set();
  useUnsavedClose.setState({ reason: null });
  takeBack = openDraft();
  answer = closingAnswer({
    call: ((channel: string) => {
      told.push(channel);
      return Promise.resolve({ ok: true, value: {} });
    }) as unknown as Platform['call'],
  });
});

describe('a page that is to close', () => {
  it('saves and is ready', async () => {
    await answer.ask();
    expect(told).toEqual(['app.readyToClose']);
    expect(reason()).toBeNull();
  });

  it('asks the user where it cannot save, and says so', async () => {
    flushed = failed;
    await answer.ask();
    expect(told).toEqual(['app.askingToClose']);
    expect(reason()).toBe(readOnly);
  });

  it('is ready, and asks no more, once it is saved after all', async () => {
    flushed = failed;
    await answer.ask();
    report({ ...failed, state: 'saving', reason: null });
    expect(reason()).toBe(readOnly);
    report({ ...failed, reason: full });
    expect(reason()).toBe(full);
    report(saved);
    expect(reason()).toBeNull();
    expect(told).toEqual(['app.askingToClose', 'app.readyToClose']);
    expect(listeners.size).toBe(0);
  });

  it('stays open for a user who goes on working, whatever is saved then', async () => {
    flushed = failed;
    await answer.ask();
    answer.keepOpen();
    report(saved);
    expect(reason()).toBeNull();
    expect(told).toEqual(['app.askingToClose', 'app.keepOpen']);
  });

  it('saves the draft that is open, also where the one before is taken back after it', async () => {
    openDraft();
    takeBack();
    flushed = failed;
    await answer.ask();
    expect(told).toEqual(['app.askingToClose']);
  });

  it('saves nothing where nothing is open', async () => {
    takeBack();
    flushed = failed;
    await answer.ask();
    expect(told).toEqual(['app.readyToClose']);
  });

  it('follows the saves once, however often it is asked', async () => {
    flushed = failed;
    await answer.ask();
    await answer.ask();
    expect(listeners.size).toBe(1);
    report(saved);
    expect(told.filter((channel) => channel === 'app.readyToClose')).toHaveLength(1);
  });

  it('answers nothing to a question that was withdrawn while it saved', async () => {
    let finish: (save: SaveStatus) => void = () => undefined;
    flushed = new Promise((resolve) => {
      finish = resolve;
    });
    const asked = answer.ask();
    answer.callOff();
    finish(failed);
    await asked;
    expect(told).toEqual([]);
    expect(reason()).toBeNull();
  });
});
