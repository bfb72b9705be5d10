import { Dexie, type DexieOptions, type Table, type Transaction } from 'dexie';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import type { ComparisonId } from '#shared/compare/comparison.ts';
import type { OfferId } from '#shared/compare/offer.ts';
import type { ComparisonSummary } from './comparisons.ts';
import { DATABASE_NAME } from './first-list.ts';
import type { OfferSummary } from './offers.ts';
import type { DraftView } from './session-store.ts';
import type { RecordRow } from './shelf-repository.ts';
import type { DraftSummary } from './summary.ts';

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

/** One step of the database's own shape; agreements have migrations of their own. */
export interface DatabaseVersion {
  readonly version: number;
  readonly name: string;
  /** Primary key and indexes by table; bodies are never indexed. Null drops a table. */
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/** Every version that was ever shipped, oldest first, without gaps. */
export const DATABASE_VERSIONS: readonly DatabaseVersion[] = [
  {
    version: 1,
    name: 'drafts, views and settings',
    // Lists read summaries alone; a body is read when its draft is opened.
    stores: { summaries: 'id', bodies: 'id', views: 'id', settings: 'key' },
  },
  {
    version: 2,
    name: 'imported SLAs and comparisons',
    stores: {
      offerSummaries: 'id',
      offerBodies: 'id',
      comparisonSummaries: 'id',
      comparisonBodies: 'id',
    },
  },
];

export const NEWEST_VERSION = DATABASE_VERSIONS.length;

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
    for (const { version, stores, upgrade } of DATABASE_VERSIONS.slice(0, upTo)) {
      const declared = this.version(version).stores({ ...stores });
      if (upgrade) declared.upgrade(upgrade);
    }
  }
}

/** True where a newer app has written the database: Dexie itself opens it without a word. */
export const isFromNewerApp = (database: StudioDatabase): boolean =>
  // Dexie multiplies its versions by ten.
  database.backendDB().version >= (NEWEST_VERSION + 1) * 10;
