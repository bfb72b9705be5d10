import { describe, expect, it } from 'vitest';
import { RECORD_LIMITS } from '#renderer/features/draft/forms/record-list/record-limits.ts';
import { AgreementSchema, RECORD_LISTS } from '#shared/agreement/agreement.ts';

/** Whether the schema objects to the number of records, whatever they are. */
const isTooMany = (list: (typeof RECORD_LISTS)[number], count: number): boolean => {
  const read = AgreementSchema.shape[list].safeParse(Array.from({ length: count }, () => null));
  return read.error?.issues.some(({ code }) => code === 'too_big') ?? false;
};

describe('the number of records that one can add', () => {
  it.each(RECORD_LISTS)('is that which a file may hold: %s', (list) => {
    expect(isTooMany(list, RECORD_LIMITS[list])).toBe(false);
    expect(isTooMany(list, RECORD_LIMITS[list] + 1)).toBe(true);
  });
});
