import { describe, expect, it } from 'vitest';
import { gravityOf, type Grade } from '#shared/agreement/gravity.ts';

describe('the gravity that a name says', () => {
  it.each<[string, number]>([
    ['Sev-1', 1],
    ['Sev A', 1],
    ['SEV2', 2],
    ['P0', 0],
    ['P II', 2],
    ['Priority Three', 3],
    ['Priorität 2', 2],
    ['Severity C', 3],
    ['Stufe IV', 4],
    ['1 - Critical', 1],
    ['Critical (P1)', 1],
  ])('%j has the number %d', (name, number) => {
    expect(gravityOf(name).number).toBe(number);
  });

  it.each(['24x7', '8 x 5', 'Critical', "User's e-mail", '1.5 hours', ''])(
    '%j has no number',
    (name) => {
      expect(gravityOf(name).number).toBeNull();
    },
  );

  it.each<[Grade, readonly string[]]>([
    [0, ['Outage', 'Blocker', 'Emergency', 'Notfall', 'Bloquante']],
    [
      1,
      ['Critical', 'Urgent', 'Highest', 'Kritischer Fehler', 'Sehr hoch', 'Très élevée', 'Crítica'],
    ],
    [
      2,
      [
        'High',
        'High-priority requests',
        'Severe',
        'Hoch',
        'Hohe Priorität',
        'Haut',
        'Élevée',
        'Alta',
      ],
    ],
    [3, ['Medium', 'Normal', 'Mittel', 'Moyenne', 'Standard request', 'Media', 'Normaal']],
    [4, ['Low', 'Minor', 'Mineure', 'Niedrig', 'Basse', 'Bassa', 'Non-critical', 'Nicht dringend']],
    [5, ['Lowest', 'Cosmetic', 'Question', 'Service requests', 'Anfrage', 'Demande']],
  ])('the grade %d is that of %j', (grade, names) => {
    expect(names.map((name) => gravityOf(name).grade)).toEqual(names.map(() => grade));
  });

  it.each(['Blue', 'Highway', 'Majority of users', ''])('%j has no grade', (name) => {
    expect(gravityOf(name).grade).toBeNull();
  });
});
