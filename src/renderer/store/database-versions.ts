// Without Dexie, the upgrades and the schemas that they need: the first screen reads its list before
// those are loaded.

export const DATABASE_NAME = 'sla-studio';

/** One step of the database's own shape; agreements have migrations of their own. */
export interface DatabaseVersion {
  readonly version: number;
  readonly name: string;
  /** Primary key and indexes by table; bodies are never indexed. Null drops a table. */
  readonly stores: Readonly<Record<string, string | null>>;
}

/** Every version that a profile can hold, oldest first, without gaps. */
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
  {
    version: 3,
    name: 'rejections of changes are part of their drafts',
    stores: {},
  },
  {
    version: 4,
    name: 'what drafts are copies of is part of them',
    stores: {},
  },
];

export const NEWEST_VERSION = DATABASE_VERSIONS.length;

/** A version of ours as the browser has it: Dexie multiplies by ten. */
export const asTheBrowserCounts = (version: number): number => version * 10;
