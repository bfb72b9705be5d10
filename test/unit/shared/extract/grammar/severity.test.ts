import { describe, expect, test } from 'vitest';
import {
  isSeverityLabel,
  severitiesIn,
  severityAtStart,
} from '#shared/extract/grammar/severity.ts';
import { NO_SEVERITY_LABELS, SEVERITY_LABELS } from '#test/support/sla-texts/sla-phrases-times.ts';

describe('the name of a severity', () => {
  test.each(SEVERITY_LABELS)('is %s', (label) => {
    expect(isSeverityLabel(label)).toBe(true);
  });

  test.each(NO_SEVERITY_LABELS)('is not %s', (label) => {
    expect(isSeverityLabel(label)).toBe(false);
  });

  test.each(['Service Request', 'Request for Change', 'Very high', 'Extremely urgent', '2 (High)'])(
    'is %s',
    (label) => {
      expect([isSeverityLabel(label), severityAtStart(`${label} 4 hours`)?.text]).toEqual([
        true,
        label,
      ]);
    },
  );

  test.each(['Requests', 'Request a quote', 'Service requests are logged'])(
    'is not %s',
    (label) => {
      expect([isSeverityLabel(label), severityAtStart(label)]).toEqual([false, null]);
    },
  );

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

  test.each([
    ['Priority 1 or 2 tickets', ['Priority 1', 'Priority 2']],
    ['severity 1, 2 and 3 incidents', ['severity 1', 'severity 2', 'severity 3']],
    ['Priority 1, 2 hours', ['Priority 1']],
    ['Priorität 1 und 2', ['Priorität 1', 'Priorität 2']],
    ['les autres demandes', ['les autres demandes']],
    ['alle übrigen Anfragen', ['alle übrigen Anfragen']],
    ['kritische Probleme', ['kritische Probleme']],
  ])('are all found in "%s"', (text, names) => {
    expect(severitiesIn(text).map((found) => found.text)).toEqual(names);
  });
});
