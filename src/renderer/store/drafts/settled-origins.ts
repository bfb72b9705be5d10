import type { Origins } from './origins.ts';
import { useSettings } from '../settings.ts';

/** The files that are kept in mind; those taken in last count as the latest. */
const MOST_FILES = 1_000;

/** The origins among the settings: they are the app's, and no part of an agreement. */
export const settledOrigins: Origins = {
  draftOf: (content) => useSettings.getState().takenIn[content] ?? null,
  note(content, draft) {
    const { takenIn, change } = useSettings.getState();
    const { [content]: _, ...others } = takenIn;
    const kept = Object.entries(others).slice(1 - MOST_FILES);
    change({ takenIn: { ...Object.fromEntries(kept), [content]: draft } });
  },
};
