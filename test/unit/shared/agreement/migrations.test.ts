import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '#shared/agreement/agreement.ts';
import { parseAgreementText } from '#shared/agreement/file.ts';
import { MIGRATIONS } from '#shared/agreement/migrations/chain.ts';
import { inOldestFormat, migrate, type Migration } from '#shared/agreement/migrations/migration.ts';

const rename: Migration = {
  version: 2,
  name: 'rename-title',
  up: ({ title, ...rest }) => ({ ...rest, name: title }),
};
const count: Migration = { version: 3, name: 'count', up: (value) => ({ ...value, count: 1 }) };

describe('migrations', () => {
  it('run in order from the version of the file', () => {
    expect(migrate({ schemaVersion: 1, title: 'A' }, [rename, count], 3)).toEqual({
      ok: true,
      value: { schemaVersion: 3, name: 'A', count: 1 },
    });
    expect(migrate({ schemaVersion: 2, name: 'A' }, [rename, count], 3)).toEqual({
      ok: true,
      value: { schemaVersion: 3, name: 'A', count: 1 },
    });
  });

  it('refuse a version that is newer or none', () => {
    expect(migrate({ schemaVersion: 4 }, [rename, count], 3).ok).toBe(false);
    expect(migrate({ schemaVersion: 1.5 }, [], 1).ok).toBe(false);
    expect(migrate({ schemaVersion: 0 }, [], 1).ok).toBe(false);
    expect(migrate({}, [], 1).ok).toBe(false);
  });

  it('form a chain without gaps', () => {
    expect([1, ...MIGRATIONS.map(({ version }) => version)]).toEqual(
      Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1),
    );
  });

  it('lead back as far as the older formats can hold all of a value', () => {
    const added = (version: number): Migration => ({
      version,
      name: 'note',
      up: (value) => ({ ...value, [`v${version}`]: '' }),
      down: ({ [`v${version}`]: known, ...others }) => (known === '' ? others : null),
    });
    const chain = [count, added(4), added(5)];
    const first = { schemaVersion: 3, count: 1 };
    const now = { schemaVersion: 5, count: 1, v4: '', v5: '' };
    // Format 3 has no way back.
    expect(inOldestFormat(now, chain)).toEqual(first);
    expect(inOldestFormat({ ...now, v4: 'x' }, chain)).toEqual({
      schemaVersion: 4,
      count: 1,
      v4: 'x',
    });
    expect(inOldestFormat({ ...now, v5: 'x' }, chain)).toEqual({ ...now, v5: 'x' });
  });

  it('have a way back since files are known by their content, in format 3', () => {
    for (const { version, up, down } of MIGRATIONS)
      if (version <= 3) expect(down).toBeUndefined();
      else {
        const file = new URL(`../../../golden/migrations/v${version - 1}.sla`, import.meta.url);
        const { schemaVersion, ...older } = JSON.parse(readFileSync(file, 'utf8'));
        expect(
          down?.({ ...up({ schemaVersion, ...older }), schemaVersion: version }),
        ).toMatchObject(older);
      }
  });

  it('are each exercised by a stored file of every version, the current one included', () => {
    for (let version = 1; version <= SCHEMA_VERSION; version += 1) {
      const file = new URL(`../../../golden/migrations/v${version}.sla`, import.meta.url);
      expect(existsSync(file), `test/golden/migrations/v${version}.sla is missing`).toBe(true);
      const text = readFileSync(file, 'utf8');
      expect(JSON.parse(text).schemaVersion).toBe(version);
      expect(parseAgreementText(text).ok).toBe(true);
    }
  });
});
