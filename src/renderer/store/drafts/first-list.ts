import { asTheBrowserCounts, DATABASE_NAME, NEWEST_VERSION } from '../database-versions.ts';
import type { DraftSummary } from './summary.ts';

/**
 * The metadata of all drafts, read by the browser's own means: for the first screen, which need not
 * wait for the code that writes drafts. Null where there is anything unusual, such as no database
 * yet or one of another version; that code then says what is wrong.
 */
export function readFirstList(factory: IDBFactory): Promise<readonly DraftSummary[] | null> {
  return new Promise((resolve) => {
    const opening = factory.open(DATABASE_NAME);
    // There is none yet, and it is not made here.
    opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
    opening.addEventListener('error', () => resolve(null));
    opening.addEventListener('success', () => {
      const database = opening.result;
      const finish = (list: readonly DraftSummary[] | null) => {
        // At once: an open connection would keep a newer app from upgrading.
        database.close();
        resolve(list);
      };
      if (database.version !== asTheBrowserCounts(NEWEST_VERSION)) return finish(null);
      try {
        const all = database.transaction('summaries').objectStore('summaries').getAll();
        all.addEventListener('success', () => finish(all.result as DraftSummary[]));
        all.addEventListener('error', () => finish(null));
      } catch {
        finish(null);
      }
    });
  });
}
