import { describe, expect, test } from 'vitest';
import { contentOf } from '#renderer/store/drafts/origins.ts';
import { draftOf } from '#test/unit/renderer/support/drafts.ts';

describe('what a file holds', () => {
  test('is known by its content alone', async () => {
    const { id, ...rest } = draftOf('one');
    expect(await contentOf({ ...rest, id })).toBe(await contentOf(draftOf('one')));
    expect(await contentOf(draftOf('one'))).not.toBe(await contentOf(draftOf('one', 'Other')));
    expect(await contentOf(draftOf('one'))).toMatch(/^[0-9a-f]{64}$/);
  });
});
