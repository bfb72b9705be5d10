import type { Page } from '@playwright/test';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DesktopApp } from './desktop-app.ts';

/** Everything that the app keeps of its drafts, to compare before and after. */
export interface Stored {
  /** Rows of the database's tables, as JSON. */
  readonly database: Readonly<Record<string, readonly string[]>>;
  /** Files of the mirror with what is in them, by name. */
  readonly files: Readonly<Record<string, string>>;
}

export async function storedDrafts(app: DesktopApp): Promise<Stored> {
  const [database, files] = await Promise.all([storedRows(app.page), mirrorFiles(app)]);
  return { database, files };
}

export const mirrorFolder = (app: DesktopApp): string => join(app.profile, 'library');

async function mirrorFiles(app: DesktopApp): Promise<Readonly<Record<string, string>>> {
  const folder = mirrorFolder(app);
  const names = (await readdir(folder)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
}

/** Reads past the app's own code: what it would show might differ from what is there. */
function storedRows(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  return page.evaluate(async () => {
    const finished = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const database = await finished(indexedDB.open('sla-studio'));
    try {
      const tables = ['summaries', 'bodies', 'views'];
      const transaction = database.transaction(tables, 'readonly');
      const rows = await Promise.all(
        tables.map(async (table) => {
          const all = await finished(transaction.objectStore(table).getAll());
          return [table, all.map((row) => JSON.stringify(row))] as const;
        }),
      );
      return Object.fromEntries(rows);
    } finally {
      database.close();
    }
  });
}
