import { describe, expect, it } from 'vitest';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { draftFileName, draftIdOf } from '#main/files/draft-file-name.ts';

describe("a draft's file", () => {
  it.each(['wan-2026', '0b1c', 'con', 'nul', 'com1', 'a'.repeat(64)])(
    'of %s leads back to it',
    (id) => {
      const name = draftFileName(id as AgreementId);
      expect(name).toMatch(/^[_a-z0-9-]+\.sla$/);
      expect(name).not.toMatch(/^(con|nul|com1)\./);
      expect(draftIdOf(name)).toBe(id);
    },
  );

  it.each([
    'manifest.json',
    'Wan.sla',
    '_wan.sla',
    'con.sla',
    'wan.damaged.sla',
    '.sla',
    'a.sla.tmp',
  ])('is not %s', (name) => expect(draftIdOf(name)).toBeNull());
});
