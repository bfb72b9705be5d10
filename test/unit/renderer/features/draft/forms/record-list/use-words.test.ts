import { describe, expect, it } from 'vitest';
import { usesInWords } from '#renderer/features/draft/forms/record-list/use-words.ts';
import type {
  CalendarId,
  CommitmentId,
  ExclusionId,
  ServiceId,
  SeverityId,
} from '#shared/agreement/ids.ts';
import { linksOf } from '#shared/agreement/links.ts';
import type { Uses } from '#shared/agreement/uses.ts';
import { availability, completeAgreement } from '#test/support/agreements/agreements.ts';

const everythingNamed = completeAgreement({
  commitments: [
    {
      ...availability(),
      calendar: 'office' as CalendarId,
      severity: 's1' as SeverityId,
      services: ['hosting' as ServiceId],
      measurement: {
        ...availability().measurement,
        excluded: ['maintenance' as ExclusionId],
      },
    },
  ],
  termination: {
    ...completeAgreement().termination,
    chronic: {
      commitments: ['availability' as CommitmentId],
      misses: 3,
      withinMonths: 12,
      notice: null,
    },
  },
});

const uses = (records: readonly [string, number][], inTexts = 0) =>
  ({ records: new Map(records), inTexts }) as Uses;

describe('what the removal of a record touched', () => {
  it('is nothing to speak of where nothing used it', () => {
    expect(usesInWords('severities', uses([]))).toBe('');
  });

  it('names those whose meaning changed, and how', () => {
    const used = uses([
      ['commitments', 2],
      ['escalation', 1],
    ]);
    expect(usesInWords('severities', used)).toBe(
      'It was used by 2 commitments and 1 escalation step. Without a severity a promise applies to every case.',
    );
    expect(usesInWords('calendars', uses([['services', 1]], 3))).toBe(
      'It was used by 1 service and in 3 places of the text. Without a calendar a clock never stops, and nothing says when a service is in operation.',
    );
  });

  it('says for every kind of record that others name what is so without it', () => {
    const named = new Set(linksOf(everythingNamed).map(({ list }) => list));
    expect([...named].sort()).toEqual([
      'calendars',
      'commitments',
      'exclusions',
      'services',
      'severities',
      'stakeholders',
    ]);
    for (const list of named)
      expect(usesInWords(list, uses([['commitments', 1]]))).toMatch(
        /^It was used by 1 commitment\. \S.*\.$/,
      );
  });

  it('names texts that show it, and the termination that counts it', () => {
    expect(usesInWords('commitments', uses([['termination', 1]], 1))).toBe(
      'It was used by the right to end the agreement and in 1 place of the text. Its misses give no right to leave any more.',
    );
  });
});
