import { describe, expect, it } from 'vitest';
import { newAgreement, type Agreement } from '#shared/agreement/agreement.ts';
import type { AgreementId, ItemId, SectionId, StakeholderId } from '#shared/agreement/ids.ts';
import { paragraph, type RichText } from '#shared/agreement/rich-text.ts';
import { newClause, newSection } from '#shared/agreement/section.ts';
import { newService } from '#shared/agreement/service.ts';
import type { ServiceId } from '#shared/agreement/ids.ts';
import { problemsOfStoring } from '#shared/agreement/storable.ts';

const withText = (body: RichText): Agreement => ({
  ...newAgreement('wan' as AgreementId, 'WAN'),
  sections: [
    {
      ...newSection('metrics' as SectionId, 'metrics', 'Metrics'),
      items: [{ ...newClause('uptime' as ItemId, 'Uptime'), body }],
    },
  ],
});
const paragraphs = (count: number): RichText => Array.from({ length: count }, () => paragraph('a'));

describe('What is to be stored', () => {
  it('has no problems as long as it can be read again', () => {
    expect(problemsOfStoring(withText(paragraphs(5_000)))).toEqual([]);
  });

  it.each<[string, RichText, string]>([
    ['too many paragraphs', paragraphs(5_001), 'Sections › Metrics › Items › Uptime › Body'],
    [
      'a paragraph of too many runs',
      [paragraph(...Array.from({ length: 5_001 }, () => 'a'))],
      'Sections › Metrics › Items › Uptime › Body › No. 1 › Runs',
    ],
  ])('is told with its place where there are %s', (_, body, label) => {
    expect(problemsOfStoring(withText(body))).toMatchObject([
      { place: { label }, message: 'This is too long: it holds at most 5,000 entries.' },
    ]);
  });

  it('is told where it names what does not exist', () => {
    const service = { ...newService('s' as ServiceId, 'S'), provider: 'x' as StakeholderId };
    const broken = { ...withText([]), services: [service] };
    expect(problemsOfStoring(broken)).toMatchObject([{ message: expect.stringContaining('"x"') }]);
  });

  it('is looked at anew only where it has changed', () => {
    let looks = 0;
    const watched: RichText = new Proxy(paragraphs(3), {
      get: (target, key, receiver) => {
        looks += 1;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
    const accepted = new WeakSet();
    expect(problemsOfStoring(withText(watched), accepted)).toEqual([]);
    looks = 0;
    expect(problemsOfStoring({ ...withText(watched), title: 'Later' }, accepted)).toEqual([]);
    expect(looks).toBe(0);
    expect(
      problemsOfStoring({ ...withText(watched), title: 'x'.repeat(501) }, accepted),
    ).toMatchObject([
      { place: { path: '/title' }, message: 'This is too long: it holds at most 500 characters.' },
    ]);
  });
});
