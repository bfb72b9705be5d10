import { describe, expect, test } from 'vitest';
import { excludedCategories as categories } from '#test/support/sla-texts/excluded-categories.ts';

describe('grounds in groups, each below a label of its own', () => {
  test('labels in bold below what introduces them', () => {
    const text =
      '## 4.2 Exclusions\n\nThis agreement does not cover:\n\n**Caused by Tenants**:\n- Data entered wrongly by users\n- Tenant-provided equipment\n\n**Surroundings**:\n- Floods\n- Outages of third-party services\n\n**Wear**:\n- Fading of prints\n\n# 5 Procedure\n\n**Tickets**:\n- Sent by mail on weekdays\n- Unauthorized use of the tracker is logged';
    expect(categories(text)).toEqual([
      'customer-equipment',
      'force-majeure',
      'other',
      'third-party',
    ]);
  });

  test('what a group names is what its members are', () => {
    const text =
      '## Exclusions from downtime\n\n### Third-party services\n\n- Card scheme outages\n- Mail delivery faults\n\n### Beta features\n\n- Novelties of the first weeks';
    expect(categories(text)).toEqual(['beta-features', 'third-party']);
  });

  test('also in a list within a list', () => {
    const text =
      'The following do not count as downtime:\n\n- Third-party issues:\n  - Card scheme outages\n- Force majeure:\n  - Sudden locust swarms';
    expect(categories(text)).toEqual(['force-majeure', 'third-party']);
  });

  test('a member that names its own kind is of that one', () => {
    const text =
      '## Exclusions\n\n### Third-party services\n\n- DNS failures at a registrar\n\n### Force majeure\n\n- Strikes';
    expect(categories(text)).toEqual(['dns', 'force-majeure']);
  });
});

describe('a section of exclusions and other limits', () => {
  test.each([
    '### Customer duties\n\nCustomer agrees to:\n\n- Name two contacts\n- Read the bulletins',
    '### No warranty\n\nWe do not guarantee:\n\n- That every wish is met\n- Service without errors',
    '### Supported versions\n\n- Version 8: in full\n- Version 7: for a year',
    '### Liability\n\nWe are not liable for:\n\n- Indirect, incidental, or consequential damages\n- Business interruption\n- Costs of substitute services\n- Reputational harm',
    '### Obligations of the client\n\n- Name two contacts',
  ])('holds no grounds in: %s', (section) => {
    expect(categories(`## Exclusions and limitations\n\n${section}`)).toEqual([]);
  });

  test('while what it excludes stays', () => {
    expect(categories('## Exclusions and limitations\n\n- Rides on a comet\n- Strikes')).toEqual([
      'force-majeure',
      'other',
    ]);
  });
});

describe('work that is not done is no ground of an unknown kind', () => {
  test.each([
    'Included:\n\n- Repair of faults\n- Help by e-mail\n\nNot included:\n\n- Lessons for users',
    'Inclus :\n\n- ✅ Correction des erreurs\n\nNon inclus :\n\n- ❌ Cours pour débutants',
    'Im Preis enthalten:\n\n- Fehlerbehebung\n\nNicht enthalten:\n\n- Lehrgänge',
    'Incluso:\n\n- Correzione degli errori\n\nNon incluso:\n\n- Corsi',
    'Incluye:\n\n- Corrección de errores\n\nNo incluye:\n\n- Cursos',
    'Inbegrepen:\n\n- Herstel van fouten\n\nNiet inbegrepen:\n\n- Cursussen',
    '### Covered\n\n- Repair of faults\n\n### Not covered\n\n- Lessons for users',
    '### Not covered\n\nThe following services are outside standard support and require a separate engagement:\n\n- Lessons for users',
    'These are not covered and are billed separately:\n\n- Lessons for users',
    'Nicht enthalten und gesondert berechnet werden:\n\n- Lehrgänge',
    'Ne sont pas inclus et sont facturés en sus :\n\n- Cours pour débutants',
  ])('%s', (text) => {
    expect(categories(`## Maintenance of the shop\n\n${text}`)).toEqual([]);
  });

  test('one of a known kind still is', () => {
    const text =
      'Included:\n\n- Repair of faults\n\nNot included:\n\n- Faults caused by third-party services\n- Lessons';
    expect(categories(`## Care\n\n${text}`)).toEqual(['third-party']);
  });
});

describe('grounds in lines whose list lost its marks', () => {
  test('a long one goes on after a comma', () => {
    const long =
      'Störungen, die durch den Kunden, dessen Schnittstellen, Vorlagen, Programme oder Einstellungen verursacht werden, sowie Ausfälle bei externen Parteien, etwa bei Verzeichnissen, Namensdiensten und anderen';
    const text = `## Verfügbarkeit\n\nVon der Berechnung ausgeschlossen sind:\n\nangekündigte Wartungen,\n\nhöhere Gewalt,\n\n${long}.`;
    expect(categories(text)).toEqual([
      'customer-actions',
      'force-majeure',
      'scheduled-maintenance',
      'third-party',
    ]);
  });

  test('but not behind a full stop', () => {
    const text = `## Availability\n\nExcluded from the calculation are:\n\nstrikes.\n\n${'The host keeps a record of all of its machines and looks at it each week. '.repeat(3)}Third-party providers are named in it, as are the networks.`;
    expect(categories(text)).toEqual(['force-majeure']);
  });
});

describe('an exception before its sentence ends where the sentence begins', () => {
  test.each([
    'Excluding scheduled maintenance, Heron guarantees uptime from your router to our hall.',
    'Except for scheduled maintenance, the availability of your servers and code will be 99.9%.',
    'Apart from scheduled maintenance, we guarantee the availability of customer networks.',
    'Außerhalb geplanter Wartungen ist die Verfügbarkeit der Netze des Kunden gewährleistet.',
    'Hors maintenance planifiée, le service garantit la disponibilité des équipements du client.',
  ])('%s', (text) => {
    expect(categories(text)).toEqual(['scheduled-maintenance']);
  });

  test.each([
    'Ausgenommen von der Berechnung der Verfügbarkeit sind Zeiten, in denen geplante Wartung stattfindet.',
    'Ausgenommen sind bei der Verfügbarkeit alle Zeiten geplanter Wartungen.',
  ])('but is all of a sentence that says so: %s', (text) => {
    expect(categories(text)).toEqual(['scheduled-maintenance']);
  });

  test('after all that it lists', () => {
    expect(
      categories(
        'Excluding scheduled maintenance, strikes, and faults of third-party providers, which we announce, we guarantee 99.9% uptime of your servers.',
      ),
    ).toEqual(['force-majeure', 'scheduled-maintenance', 'third-party']);
  });
});
