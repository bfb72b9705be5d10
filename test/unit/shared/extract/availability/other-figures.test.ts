import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const levelsOf = (text: string) =>
  serviceLevels(slaTextOf(text)).availability.map(({ percent, window }) => [percent, window]);

describe('figures that promise no availability', () => {
  test.each([
    'Si la disponibilidad no llega al 96 % en tres meses, el cliente podrá rescindir.',
    'Si la disponibilidad baja del 96 % dos veces, el cliente podrá rescindir.',
    'Se la disponibilità non arriva al 96 % per due mesi, il cliente può recedere.',
    'Si la disponibilité passe sous 96 % deux fois, le client peut résilier.',
    'Als de beschikbaarheid twee maanden niet 96 % haalt, mag u opzeggen.',
    'Se a disponibilidade não chegar a 96 % em dois meses, o cliente pode rescindir.',
  ])('the condition under which a contract ends: %s', (text) => {
    expect(levelsOf(text)).toEqual([]);
  });

  test.each([
    'The hall was built to class III; the commonly quoted availability of that class is 99.98 %.',
    'Verfügbarkeit der Klasse: 99,98 %, wie oft zitiert.',
    'The availability comes to 99.95 % of the year. This figure is for information only.',
    'Die Verfügbarkeit beträgt 99,6 % im Monat. Dieser Wert ist nicht zugesagt.',
    'La disponibilité est de 99,6 % par mois. Ce chiffre est donné à titre indicatif.',
  ])('a figure that is only quoted, or taken back: %s', (text) => {
    expect(levelsOf(text)).toEqual([]);
  });

  test.each([
    '# Service levels\n\n## Uptime\n\n- Filter changes: 100% on schedule',
    '# Service levels\n\n## Uptime\n\n- Wartungen: 100 % termingerecht',
    '# Service levels\n\n## Uptime\n\n- Livraisons : 98 % dans les délais',
  ])('work that is done when it was due: %s', (text) => {
    expect(levelsOf(text)).toEqual([]);
  });
});

describe('levels that are read', () => {
  test('as much as is aimed at', () => {
    expect(levelsOf('A disponibilidade média mensal de até 98,7% é mantida.')).toEqual([
      ['98.7', 'monthly'],
    ]);
    expect(levelsOf('The portal keeps a monthly availability of up to 98.7%.')).toEqual([
      ['98.7', 'monthly'],
    ]);
    expect(levelsOf('Pages load up to 98.7% faster than before.')).toEqual([]);
  });

  test('once, where the section of a plan repeats its row', () => {
    const text =
      '# Levels by plan\n\n## Overview\n\n| Plan | Uptime SLA |\n|---|---|\n| Orchid | 99.7% |\n| Fern | 99.2% |\n\n## Orchid care\n\n### Uptime\n\n- 99.7% monthly uptime guarantee\n\n## Fern care\n\n### Uptime\n\n- 99.2% monthly uptime guarantee';
    expect(levelsOf(text)).toEqual([
      ['99.7', 'monthly'],
      ['99.2', 'monthly'],
    ]);
  });

  test('over the time that the row of a credit names', () => {
    const text =
      '| Miss | Credit |\n|---|---|\n| Monthly availability < 99.3% | 8% of the fee |\n| Monthly availability < 96% | 16% of the fee |';
    expect(levelsOf(text)).toEqual([['99.3', 'monthly']]);
  });
});

describe('shares of data in a table of levels', () => {
  test('are no share of time', () =>
    expect(
      levelsOf(
        '## Uptime commitment\n\n| Surface | Target | Measured over |\n|---|---|---|\n| Workshop pages | 99.4% | Calendar month |\n| Upload acceptance | 100% | Each file |\n| Ledger integrity (signed) | 100% | Always |\n| Backup encryption | 100% | Always |',
      ),
    ).toEqual([['99.4', 'monthly']]));
});

describe('what teams owe each other', () => {
  test('is no level where it is a share of cases', () =>
    expect(
      levelsOf(
        '# Service levels of the teams\n\nOps guarantees:\n\n- Guests kept: at least 91%\n- Action on complaints: at least 94%\n- Answers in a day: at least 93%',
      ),
    ).toEqual([]));

  test('is one where the line names a thing', () =>
    expect(
      levelsOf(
        '# Service levels of the teams\n\nOps guarantees:\n\n- Card readers: at least 99.1%',
      ),
    ).toEqual([['99.1', 'other']]));
});

describe('how surely data are kept, beside how long a service is up', () => {
  test.each([
    '- **Objects:** 98.7% data availability and 99.999998% data durability.',
    'Objects have 98.7% availability and 99.999998% durability.',
  ])('%s', (text) => expect(levelsOf(`## Levels\n\n${text}`)).toEqual([['98.7', 'other']]));
});
