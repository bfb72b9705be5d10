import type { DraftView } from '#renderer/store/session/session-store.ts';

/**
 * Where one was in the open draft each time before one was led elsewhere, the last at the end. Steps
 * that one chooses oneself are no part of it.
 */
const trail: DraftView[] = [];

const LONGEST = 50;

export function remember(view: DraftView): void {
  trail.push(view);
  if (trail.length > LONGEST) trail.shift();
}

/** Takes the last place off the trail; null where there is none. */
export const takeLastView = (): DraftView | null => trail.pop() ?? null;

export const hasTrail = (): boolean => trail.length > 0;

/** Another draft has been opened. */
export const forgetTrail = (): void => void trail.splice(0);
