import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentOf } from '#renderer/store/drafts/origins.ts';
import { SCHEMA_VERSION, type Agreement } from '#shared/agreement/agreement.ts';
import { parseAgreementText } from '#shared/agreement/file.ts';
import { stableJson } from '#shared/base/stable-json.ts';
import { decidedFile } from '#test/support/agreements/agreements.ts';
import { agreementId, draftOf } from '#test/unit/renderer/support/drafts.ts';

const golden = (version: number): string =>
  readFileSync(`test/golden/migrations/v${version}.sla`, 'utf8');

const digest = (value: unknown): string =>
  createHash('sha256').update(stableJson(value)).digest('hex');

/** By what the stored file of each format is known, the first format first. */
const KNOWN_BY = [
  'a90984b68fa467450cd6b9f22eba330099aaa71b663c5dc5ef504a359847980f',
  'faeca8116b8888d9c2024676b7ace2f8afd397ea5c73bf597165e1fff27b6268',
  'b91d03cea62c3724808889192e042fe0349025f04958032810bbd2b50a9d9ffb',
  '0f6e7a264c84ba8536bed7718e2f47559a08c33c20e70b956bae9da6ad998a3d',
];

describe('what a file holds', () => {
  test('is known by its content alone', async () => {
    const { id, ...rest } = draftOf('one');
    expect(await contentOf({ ...rest, id })).toBe(await contentOf(draftOf('one')));
    expect(await contentOf(draftOf('one'))).not.toBe(await contentOf(draftOf('one', 'Other')));
    expect(await contentOf(draftOf('one'))).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each(Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1))(
    'is known as it always was: format %i',
    async (version) => {
      const stored = parseAgreementText(golden(version));
      if (!stored.ok) throw new Error('The stored file cannot be read.');
      const content = await contentOf(stored.value);
      expect(content, `A new format has its line here: ${content}`).toBe(KNOWN_BY[version - 1]);
      // What the first apps that noted files wrote themselves, they knew as it stands in the file.
      if (version >= 3) expect(content).toBe(digest(JSON.parse(golden(version))));
    },
  );

  test('is known as the oldest format has it only where that can hold all of it', async () => {
    const { value } = parseAgreementText(golden(3)) as { value: Agreement };
    const known = await contentOf(value);
    const decided = { ...value, negotiation: { files: [decidedFile()], copiedFrom: [] } };
    expect(await contentOf(decided)).not.toBe(known);
    const copy = { ...value, negotiation: { files: [], copiedFrom: [agreementId('first')] } };
    expect(await contentOf(copy)).not.toBe(known);
  });
});
