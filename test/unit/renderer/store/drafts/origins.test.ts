import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentOf } from '#renderer/store/drafts/origins.ts';
import { parseAgreementText } from '#shared/agreement/file.ts';
import { stableJson } from '#shared/base/stable-json.ts';
import { decidedFile } from '#test/support/agreements/agreements.ts';
import { agreementId, draftOf } from '#test/unit/renderer/support/drafts.ts';

describe('what a file holds', () => {
  test('is known by its content alone', async () => {
    const { id, ...rest } = draftOf('one');
    expect(await contentOf({ ...rest, id })).toBe(await contentOf(draftOf('one')));
    expect(await contentOf(draftOf('one'))).not.toBe(await contentOf(draftOf('one', 'Other')));
    expect(await contentOf(draftOf('one'))).toMatch(/^[0-9a-f]{64}$/);
  });

  test('is known as it was to apps of format 3, where it has nothing that those did not know', async () => {
    const text = readFileSync('test/golden/migrations/v3.sla', 'utf8');
    const then = createHash('sha256')
      .update(stableJson(JSON.parse(text)))
      .digest('hex');
    const now = parseAgreementText(text);
    if (!now.ok) throw new Error('The stored file cannot be read.');
    expect(await contentOf(now.value)).toBe(then);
    const decided = { ...now.value, negotiation: { files: [decidedFile()], copiedFrom: [] } };
    expect(await contentOf(decided)).not.toBe(then);
    const copy = { ...now.value, negotiation: { files: [], copiedFrom: [agreementId('first')] } };
    expect(await contentOf(copy)).not.toBe(then);
  });
});
