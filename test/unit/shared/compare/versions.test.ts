import { describe, expect, test } from 'vitest';
import type { IsoInstant } from '#shared/base/date.ts';
import { compareTexts, compareVersions } from '#shared/compare/versions.ts';
import { newTerms, type Terms } from '#shared/terms/terms.ts';
import {
  available,
  decimal,
  harbour,
  OPTIONS,
  OWN,
  text,
} from '#test/support/terms/terms-providers.ts';

const NOW = '2026-06-30T10:00:00Z' as IsoInstant;
const older = harbour().terms;
const changed = (change: Partial<Terms>) => {
  const changes = compareVersions(older, { ...older, ...change }, OPTIONS);
  return changes.map(({ id, kind, effect }) => [id, kind, effect]);
};

describe('A newer version', () => {
  test('that says the same changes nothing', () => {
    expect(changed({})).toEqual([]);
  });

  test('is better or worse for the customer, measure by measure', () => {
    expect(
      changed({
        availability: [available(OWN, '99.95')],
        cap: { ...OWN, unit: 'percent', value: decimal('20'), text: '20 %' },
      }),
    ).toEqual([
      ['availability.target', 'changed', 'better'],
      ['availability.downtime', 'changed', 'better'],
      ['credits.at-95', 'changed', 'worse'],
      ['credits.maximum', 'changed', 'worse'],
    ]);
  });

  test('says why', () => {
    const [, downtime] = compareVersions(
      older,
      { ...older, availability: [available(OWN, '99.95')] },
      OPTIONS,
    );
    expect(downtime?.why).toBe('43.2 min became 21.6 min: more allowed downtime is worse.');
  });

  test('is held against what the older text says, not against a correction of it', () => {
    const corrections = [
      { path: 'claim/deadline', value: '60 days', reason: 'Agreed by letter.', at: NOW },
    ];
    const offer = harbour();
    expect(compareTexts({ ...offer, corrections }, offer, OPTIONS)).toEqual([]);
    expect(compareTexts(offer, { ...offer, corrections }, OPTIONS)).toEqual([]);
  });

  test('that is silent took a promise away', () => {
    expect(changed({ maintenanceNotice: null })).toEqual([
      ['maintenance.notice', 'removed', 'worse'],
    ]);
  });

  test('that speaks of liability is neither better nor worse by that', () => {
    expect(changed({ liability: text(OWN, 'up to the fees of a year') })).toEqual([
      ['ending.liability', 'added', 'neither'],
    ]);
  });

  test('with a further ground of exclusion is worse', () => {
    expect(
      changed({ exclusions: [...older.exclusions, { ...OWN, category: 'dns', text: 'DNS' }] }),
    ).toEqual([
      ['exclusions.count', 'changed', 'worse'],
      ['exclusions.dns', 'added', 'worse'],
    ]);
  });

  test('is compared in every one of its promises', () => {
    const twice = (second: string): Terms => ({
      ...newTerms(),
      availability: [available(OWN, '99.9'), available(OWN, second, { scope: 'storage' })],
    });
    expect(
      compareVersions(twice('99'), twice('98'), OPTIONS).map(({ id, title, effect }) => [
        id,
        title,
        effect,
      ]),
    ).toEqual([['availability.target/storage', 'Promised availability: storage', 'worse']]);
  });
});
