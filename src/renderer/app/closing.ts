import { useEffect } from 'react';
import { create } from 'zustand';
import { flushPendingText } from '#renderer/editor/pending-text.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import type { Platform } from '#renderer/platform/bridge.ts';
import type { SaveStatus } from '#renderer/store/session-store.ts';

/** Saves the open draft and the place in it. */
export type Flush = () => Promise<SaveStatus>;

let flush: Flush | null = null;

/** The draft screen names what must be saved before the window closes; returns how to take it back. */
export function registerFlush(mine: Flush): () => void {
  flush = mine;
  return () => {
    if (flush === mine) flush = null;
  };
}

/** Saves everything up to the last key. Null: nothing is open. */
export async function flushOpenDraft(): Promise<SaveStatus | null> {
  flushPendingText();
  return (await flush?.()) ?? null;
}

/** Why the window could not close by itself. */
export const useUnsavedClose = create<{ readonly reason: Failure | null }>(() => ({
  reason: null,
}));

/** Saves when the window is hidden, left or closed; main waits for the last of these. */
export function useSaveOnLeaving(platform: Platform): void {
  useEffect(() => {
    const save = () => void flushOpenDraft();
    const saveIfHidden = () => {
      if (document.visibilityState === 'hidden') save();
    };
    window.addEventListener('blur', save);
    window.addEventListener('pagehide', save);
    document.addEventListener('visibilitychange', saveIfHidden);
    const stop = platform.on('app.closing', () => {
      void flushOpenDraft().then((status) => {
        if (status?.state === 'failed') useUnsavedClose.setState({ reason: status.reason });
        else void platform.call('app.readyToClose', {});
      });
    });
    return () => {
      window.removeEventListener('blur', save);
      window.removeEventListener('pagehide', save);
      document.removeEventListener('visibilitychange', saveIfHidden);
      stop();
    };
  }, [platform]);
}
