import { describe, expect, test } from 'vitest';
import { excludedCategories as categories } from '#test/support/sla-texts/excluded-categories.ts';

const of = (ground: string) =>
  [...categories(`The guarantee does not apply to outages caused by:\n\n- ${ground}`)].sort();

describe('what people did, and not what they own', () => {
  test.each([
    ['you, your agents or people you gave access', 'customer-actions'],
    ['the client, its staff or its visitors', 'customer-actions'],
    ['bugs in your own scripts', 'customer-actions'],
    ['badly formed requests', 'customer-actions'],
    ['a theme or extension you added', 'customer-actions'],
    ['Customer data', 'customer-actions'],
    ['wrong or incomplete details given by the customer', 'customer-actions'],
    ['batches launched outside the agreed calendar', 'customer-actions'],
    ['sponsor-induced problems', 'customer-actions'],
    ['informations erronées fournies par le client', 'customer-actions'],
    ['dati incompleti forniti dal cliente', 'customer-actions'],
    ['datos incorrectos facilitados por el cliente', 'customer-actions'],
    ['incidencias originadas en el cliente', 'customer-actions'],
    ['dados incorretos fornecidos pelo cliente', 'customer-actions'],
    ['onjuiste gegevens van de klant', 'customer-actions'],
  ])('%s', (ground, category) => expect(of(ground)).toEqual([category]));
});

test('what was told wrongly, in German', () => {
  expect(
    categories('Die Zusage gilt nicht bei:\n\n- unvollständigen Unterlagen des Auftraggebers'),
  ).toEqual(['customer-actions']);
});

describe('what people own, and not what they did', () => {
  test.each([
    ['machines that are out of their warranty', 'customer-equipment'],
    ['a device you told us not to renew', 'customer-equipment'],
    ['programs and software at the client’s side of a demarcation line', 'customer-equipment'],
    ['unsupported platforms', 'customer-equipment'],
  ])('%s', (ground, category) => expect(of(ground)).toEqual([category]));
});

describe('what others do', () => {
  test.each([
    ['faults in lines bought by the customer from another carrier', 'third-party'],
    ['card gateway failures (not ours)', 'third-party'],
    ['blockchain congestion', 'third-party'],
    ['upstream outages of the mail relay or the customer’s identity provider', 'third-party'],
  ])('%s', (ground, category) => expect(of(ground)).toEqual([category]));

  test('limits that others set are no quota of the customer', () => {
    expect(
      categories(
        'We are not responsible for usage limits, price changes or outages beyond our control.',
      ),
    ).not.toContain('quota-limits');
  });
});

describe('work that is planned', () => {
  test.each([
    ['annual inspections', 'scheduled-maintenance'],
    ['statutory fire drills', 'scheduled-maintenance'],
    ['routine servicing of the chillers', 'scheduled-maintenance'],
  ])('%s', (ground, category) => expect(of(ground)).toEqual([category]));
});

test('attacks out of the customer’s own network are its doing', () => {
  expect(of('incidents caused by the customer, as attacks launched from its servers')).toContain(
    'customer-actions',
  );
  expect(
    categories(
      'No computan los períodos causados por:\n\n- Incidencias generadas por el cliente (ataques desde sus servidores)',
    ),
  ).toEqual(['customer-actions']);
});
