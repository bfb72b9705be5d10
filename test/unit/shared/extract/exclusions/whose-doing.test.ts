import { describe, expect, test } from 'vitest';
import type { ExclusionCategory } from '#shared/agreement/exclusion.ts';
import { exclusions } from '#shared/extract/exclusions/exclusions.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const categories = (text: string): readonly ExclusionCategory[] => [
  ...new Set(
    exclusions(slaTextOf(text))
      .exclusions.map(({ category }) => category)
      .sort(),
  ),
];

const list = (...items: readonly string[]) =>
  `Downtime does not include outages caused by:\n\n${items.map((item) => `- ${item}`).join('\n')}`;

describe('whose doing an outage is', () => {
  test.each<[string, readonly ExclusionCategory[]]>([
    [list('regional cloud-provider outages'), ['third-party']],
    [list('delays at advertising platforms'), ['third-party']],
    [
      list("the Client's and/or third-party equipment or software"),
      ['customer-equipment', 'third-party'],
    ],
    [list('Suspension that our terms allow (e.g. non-payment, AUP violation)'), ['suspension']],
    [
      '# Exclusions\n\nOutages do not count that come from:\n\n## Client-related issues\n\n- late creative files',
      ['customer-actions'],
    ],
    ['If the outage is caused by the client, there is no credit.', ['customer-actions']],
    ['Where the client caused the failure, no credit is due.', ['customer-actions']],
    ['If availability is 99.9% or more, there is no credit.', []],
    [
      'No se considera inactividad:\n\n- Cortes causados por equipos propios del cliente (módems).',
      ['customer-equipment'],
    ],
    [
      "Ne sont pas comptées les pannes :\n\n- de l'infrastructure cloud sous-jacente ;\n- du fournisseur cloud si le client a choisi le sien.",
      ['third-party'],
    ],
    [
      "Une sonde est considérée comme disponible lorsqu'elle renvoie :\n\n- en moins de 4 secondes ;\n- sans erreur.",
      [],
    ],
  ])('%s', (text, wanted) => {
    expect(categories(text)).toEqual(wanted);
  });
});

test('what the customer or its people answer for is its doing, and no third party’s', () => {
  const text =
    'Nicht als Ausfallzeit gelten:\n\n- Störungen, die der Kunde oder seine Erfüllungsgehilfen zu vertreten haben';
  expect(categories(`# Vereinbarung\n\n${text}`)).toEqual(['customer-actions']);
});
