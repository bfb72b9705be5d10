import type { Transaction } from 'dexie';
import { copiesOfSettings } from './drafts/copies-of-settings.ts';
import { rejectionsOfViews } from './drafts/rejections-of-views.ts';

/** What is done to the rows of a profile as it comes to a version of the database, by its number. */
export const DATABASE_UPGRADES: ReadonlyMap<number, (transaction: Transaction) => Promise<void>> =
  new Map([
    [3, rejectionsOfViews],
    [4, copiesOfSettings],
  ]);
