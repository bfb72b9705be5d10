import { err, ok, type Result } from '#shared/base/result.ts';

/** One step of the model's history: turns a value of `version - 1` into one of `version`. */
export interface Migration {
  readonly version: number;
  /** What changed, as a slug: "split-penalty-table". */
  readonly name: string;
  readonly up: (value: JsonObject) => JsonObject;
  /**
   * The way back of a value in which the older format can hold all there is; null for any other. Those
   * up to the format in which files were first noted have none: nobody goes back further.
   */
  readonly down?: (value: JsonObject) => JsonObject | null;
}

export type JsonObject = { readonly [key: string]: unknown };

/** Whether a stored value is of a format later than `current`: a newer SLA Studio wrote it. */
export const isNewer = ({ schemaVersion }: JsonObject, current: number): boolean =>
  Number.isInteger(schemaVersion) && Number(schemaVersion) > current;

/** Brings a stored value up to `current`; the message names what is wrong with its version. */
export function migrate(
  value: JsonObject,
  chain: readonly Migration[],
  current: number,
): Result<JsonObject, string> {
  const version = value['schemaVersion'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return err('has no valid schemaVersion, so it is not an agreement of SLA Studio');
  if (isNewer(value, current))
    return err(
      `was written by a newer SLA Studio (format ${version}; this one reads up to ${current})`,
    );
  let migrated = value;
  for (const migration of chain)
    if (migration.version > version)
      migrated = { ...migration.up(migrated), schemaVersion: migration.version };
  return ok(migrated);
}

/** A value in the oldest format that holds all of it and to which its migrations lead back. */
export function inOldestFormat(value: JsonObject, chain: readonly Migration[]): JsonObject {
  const migration = chain.find(({ version }) => version === value['schemaVersion']);
  const older = migration?.down?.(value) ?? null;
  return migration === undefined || older === null
    ? value
    : inOldestFormat({ ...older, schemaVersion: migration.version - 1 }, chain);
}

/** Each record of a list with what is added to it; what is no list of records stays for the schema to refuse. */
export const each = (list: unknown, added: (record: JsonObject) => JsonObject): unknown =>
  Array.isArray(list)
    ? list.map((record: unknown) =>
        typeof record === 'object' && record !== null
          ? { ...record, ...added(record as JsonObject) }
          : record,
      )
    : list;
