import { Dexie, type DexieOptions, type Table } from 'dexie';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import type { ComparisonId } from '#shared/compare/comparison.ts';
import type { OfferId } from '#shared/compare/offer.ts';
import { DATABASE_UPGRADES } from './database-upgrades.ts';
import type { ComparisonSummary } from './shelves/comparisons.ts';
import {
  asTheBrowserCounts,
  DATABASE_NAME,
  DATABASE_VERSIONS,
  NEWEST_VERSION,
} from './database-versions.ts';
import type { OfferSummary } from './shelves/offers.ts';
import type { DraftView } from './session/session-store.ts';
import type { RecordRow } from './shelves/shelf-repository.ts';
import type { DraftSummary } from './drafts/summary.ts';

export interface BodyRow {
  readonly id: AgreementId;
  readonly revision: number;
  readonly agreement: Agreement;
}
export interface ViewRow {
  readonly id: AgreementId;
  readonly view: DraftView;
}
export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

export class StudioDatabase extends Dexie {
  declare readonly summaries: Table<DraftSummary, AgreementId>;
  declare readonly bodies: Table<BodyRow, AgreementId>;
  declare readonly views: Table<ViewRow, AgreementId>;
  declare readonly settings: Table<SettingRow, string>;
  declare readonly offerSummaries: Table<OfferSummary, OfferId>;
  declare readonly offerBodies: Table<RecordRow, OfferId>;
  declare readonly comparisonSummaries: Table<ComparisonSummary, ComparisonId>;
  declare readonly comparisonBodies: Table<RecordRow, ComparisonId>;

  constructor(
    options: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> = {},
    name = DATABASE_NAME,
    upTo = NEWEST_VERSION,
  ) {
    // "Saved" must mean on the disk: Chromium's default since 121 is not. And with Dexie's cache,
    // live queries would tell of a write before its commit.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled', ...options });
    for (const { version, stores } of DATABASE_VERSIONS.slice(0, upTo)) {
      const declared = this.version(version).stores({ ...stores });
      const upgrade = DATABASE_UPGRADES.get(version);
      if (upgrade) declared.upgrade(upgrade);
    }
  }
}

/** True where a newer app has written the database: Dexie itself opens it without a word. */
export const isFromNewerApp = (database: StudioDatabase): boolean =>
  database.backendDB().version >= asTheBrowserCounts(NEWEST_VERSION + 1);
