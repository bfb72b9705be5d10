import { describe, expect, test } from 'vitest';
import { excludedCategories as categories } from '#test/support/sla-texts/excluded-categories.ts';

describe('what does not count, where the verb is not the denied word', () => {
  test.each([
    [
      'No minute is counted as downtime which results from force majeure; or from announced upgrades.',
      ['force-majeure', 'scheduled-maintenance'],
    ],
    [
      'The uptime figure is computed without counting interruptions owing to force majeure.',
      ['force-majeure'],
    ],
    [
      'Die Verfügbarkeit wird ohne Berücksichtigung der angekündigten Wartungen berechnet.',
      ['scheduled-maintenance'],
    ],
    [
      "Doesn't burn our error budget: earthquakes, and anything a third party did.",
      ['force-majeure', 'third-party'],
    ],
    [
      'Things we can’t be held responsible for: floods and DDoS.',
      ['force-majeure', 'security-attack'],
    ],
    [
      'C. What is not covered Name servers of yours. A flood in the hall.',
      ['dns', 'force-majeure'],
    ],
    [
      '## And maintenance?\n\nWe do it on Sunday nights. Those hours don’t count as downtime.',
      ['scheduled-maintenance'],
    ],
  ])('%s', (text, expected) => expect(categories(text)).toEqual(expected));

  test.each([
    'The SLA does not cover Gold customers abroad.',
    'Maltese law governs it, without regard to conflicts of law.',
  ])('none in: %s', (text) => expect(categories(text)).toEqual([]));
});

describe('whose thing failed', () => {
  test.each([
    ['Faults in your SDK', 'customer-equipment'],
    ['Your origin is unreachable', 'customer-equipment'],
    ['Traffic above 150% of the agreed rate', 'quota-limits'],
    ['Orders placed by the Client', 'other'],
    ['Instructions issued by the Client', 'customer-actions'],
    ['A delivery partner is down', 'third-party'],
    ['Your uplink or your line to us is slower than agreed', 'internet-access'],
  ])('%s', (ground, category) =>
    expect(categories(`The following do not count as downtime:\n\n- ${ground}`)).toEqual([
      category,
    ]),
  );

  test.each([
    ['Nicht als Ausfall zählen: Fehler in vom Kunden beschaffter Hardware.', 'customer-equipment'],
    ['No se considera indisponibilidad: routers no instalados por Marea.', 'customer-equipment'],
    ['Ne sont pas couverts : les imprimantes de la commune.', 'customer-equipment'],
  ])('%s', (text, category) => expect(categories(text)).toContain(category));
});
