import { describe, expect, test } from 'vitest';
import { isSeverityLabel, severitiesIn } from '#shared/extract/grammar/severity.ts';
import { NO_SEVERITY_LABELS, SEVERITY_LABELS } from '#test/support/sla-phrases-times.ts';

describe('the name of a severity', () => {
  test.each(SEVERITY_LABELS)('is %s', (label) => {
    expect(isSeverityLabel(label)).toBe(true);
  });

  test.each(NO_SEVERITY_LABELS)('is not %s', (label) => {
    expect(isSeverityLabel(label)).toBe(false);
  });

  test('is found inside a sentence, with the name beside its number', () => {
    const text =
      'We answer urgent requests first, then Severity 2 (High) issues, P3 and all other tickets.';
    expect(severitiesIn(text).map((found) => found.text)).toEqual([
      'urgent requests',
      'Severity 2 (High)',
      'P3',
      'all other tickets',
    ]);
  });
});
