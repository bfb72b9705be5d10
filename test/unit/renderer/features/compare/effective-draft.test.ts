import { describe, expect, test } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { readEffectiveDraft } from '#renderer/features/compare/effective-draft.ts';
import { completeAgreement } from '#test/support/agreements/agreements.ts';

const id = (text: string) => text as AgreementId;

/** An agreement that builds on another, and promises nothing itself unless it is at the top. */
const level = (name: string, above: string | null): Agreement => ({
  ...completeAgreement({ id: id(name), title: name }),
  extends: above === null ? null : { agreement: id(above), title: above },
  ...(above === null ? {} : { commitments: [] }),
});

const reading = (...agreements: readonly Agreement[]) => {
  const asked: string[] = [];
  const read = (wanted: AgreementId) => {
    asked.push(wanted);
    return Promise.resolve(agreements.find((one) => one.id === wanted) ?? null);
  };
  return { asked, read };
};

describe('a draft in a comparison', () => {
  test('promises what the agreements above it promise', async () => {
    const top = level('group', null);
    const { read } = reading(top, level('customer', 'group'), level('service', 'customer'));
    const draft = await readEffectiveDraft(id('service'), read);
    expect(draft?.above).toEqual(['customer', 'group']);
    expect(draft?.agreement.commitments).toEqual([]);
    expect(draft?.effective.commitments).toEqual(top.commitments);
    expect(draft?.effective.commitments).not.toEqual([]);
  });

  test('stands by itself where the one above is not in the library', async () => {
    const draft = await readEffectiveDraft(id('service'), reading(level('service', 'gone')).read);
    expect(draft?.above).toEqual(['gone']);
    expect(draft?.effective.commitments).toEqual([]);
  });

  test('ends a circle', async () => {
    const { asked, read } = reading(level('one', 'other'), level('other', 'one'));
    const draft = await readEffectiveDraft(id('one'), read);
    expect(asked).toEqual(['one', 'other']);
    expect(draft?.above).toEqual(['other']);
  });

  test('is none where it cannot be read itself', async () => {
    expect(await readEffectiveDraft(id('gone'), reading().read)).toBeNull();
  });
});
