import { useEffect } from 'react';
import { create } from 'zustand';
import { flushPendingText } from './pending-text.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import type { Platform } from '#renderer/platform/bridge.ts';
import type { SaveStatus } from '#renderer/store/session/session-store.ts';

/** Saves the open draft and the place in it. */
export type Flush = () => Promise<SaveStatus>;

/** Tells of every save of what is open, until the returned function is called. */
export type WatchSaves = (listener: (save: SaveStatus) => void) => () => void;

let opened: { readonly flush: Flush; readonly watch: WatchSaves } | null = null;

/** The draft screen names what must be saved before the window closes; returns how to take it back. */
export function registerFlush(flush: Flush, watch: WatchSaves): () => void {
  const mine = { flush, watch };
  opened = mine;
  return () => {
    if (opened === mine) opened = null;
  };
}

/** Saves everything up to the last key. Null: nothing is open. */
export async function flushOpenDraft(): Promise<SaveStatus | null> {
  flushPendingText();
  return (await opened?.flush()) ?? null;
}

/** Why the window could not close by itself; null: nobody need be asked. */
export const useUnsavedClose = create<{ readonly reason: Failure | null }>(() => ({
  reason: null,
}));

/** What the page answers to main, which wants to close the window. */
export interface ClosingAnswer {
  /** Saves, and lets the window close; asks the user where that fails, until it is saved after all. */
  readonly ask: () => Promise<void>;
  /** The window stays open, as the user has told main. */
  readonly callOff: () => void;
  /** The window stays open, as the user says here. */
  readonly keepOpen: () => void;
  /** The window may close. */
  readonly close: () => void;
}

export function closingAnswer(platform: Pick<Platform, 'call'>): ClosingAnswer {
  /** Counts the questions, so that the save of an old one answers no new one. */
  let question = 0;
  let stopWatching: (() => void) | null = null;

  const callOff = () => {
    question += 1;
    stopWatching?.();
    stopWatching = null;
    useUnsavedClose.setState({ reason: null });
  };
  const close = () => {
    callOff();
    void platform.call('app.readyToClose', {});
  };
  const followSaves = (save: SaveStatus) => {
    if (save.state === 'saved') close();
    else if (save.state === 'failed') useUnsavedClose.setState({ reason: save.reason });
  };
  return {
    callOff,
    close,
    keepOpen: () => {
      callOff();
      void platform.call('app.keepOpen', {});
    },
    async ask() {
      question += 1;
      const mine = question;
      const save = await flushOpenDraft();
      if (mine !== question) return;
      if (save?.state !== 'failed') return close();
      useUnsavedClose.setState({ reason: save.reason });
      void platform.call('app.askingToClose', {});
      stopWatching?.();
      stopWatching = opened?.watch(followSaves) ?? null;
    },
  };
}

/** Saves when the window is hidden, left or closed; main waits for the last of these. */
export function useSaveOnLeaving(platform: Platform, answer: ClosingAnswer): void {
  useEffect(() => {
    const save = () => void flushOpenDraft();
    const saveIfHidden = () => {
      if (document.visibilityState === 'hidden') save();
    };
    window.addEventListener('blur', save);
    window.addEventListener('pagehide', save);
    document.addEventListener('visibilitychange', saveIfHidden);
    const stopAsking = platform.on('app.closing', () => void answer.ask());
    const stopCallingOff = platform.on('app.closingCalledOff', answer.callOff);
    return () => {
      window.removeEventListener('blur', save);
      window.removeEventListener('pagehide', save);
      document.removeEventListener('visibilitychange', saveIfHidden);
      stopAsking();
      stopCallingOff();
    };
  }, [platform, answer]);
}
