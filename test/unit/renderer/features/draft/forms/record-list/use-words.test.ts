import { describe, expect, it } from 'vitest';
import { usesInWords } from '#renderer/features/draft/forms/record-list/use-words.ts';
import type { Uses } from '#shared/agreement/uses.ts';

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
      'It was used by 1 service and in 3 places of the text. Without a calendar a clock never stops.',
    );
  });

  it('names texts that show it, and the termination that counts it', () => {
    expect(usesInWords('commitments', uses([['termination', 1]], 1))).toBe(
      'It was used by the right to end the agreement and in 1 place of the text.',
    );
  });
});
