import { create } from 'zustand';
import type { ItemId } from '#shared/agreement/ids.ts';

/** The clause in which the focus is, for the guidance beside it. */
export const useFocusedItem = create<{ readonly item: ItemId | null }>(() => ({ item: null }));
