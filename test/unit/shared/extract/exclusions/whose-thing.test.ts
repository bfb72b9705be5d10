import { describe, expect, test } from 'vitest';
import { excludedCategories } from '#test/support/sla-texts/excluded-categories.ts';

/** Whose a thing is, with "X" for the thing, and things of each kind. */
interface Owned {
  readonly opener: string;
  readonly forms: readonly string[];
  readonly things: readonly string[];
}

const OWNED: Readonly<Record<string, Owned>> = {
  English: {
    opener: 'The following do not count as downtime:',
    forms: [
      'the client’s own X',
      'X of the Customer',
      'customer-owned X',
      'X provided by the Client',
      'X owned, leased or operated by the tenant',
      'X that the subscriber operates',
      'X under the client’s control',
      'X in the possession of the Customer',
      'X belonging to the user',
      'X at the customer site',
      'X faults at your premises',
      'failure of the Customer’s X',
    ],
    things: ['equipment', 'devices', 'printers', 'connectors', 'IT environment', 'power supply'],
  },
  German: {
    opener: 'Nicht als Ausfallzeit gelten:',
    forms: [
      'X des Kunden',
      'X beim Auftraggeber',
      'X in der Verantwortung des Kunden',
      'X, die der Kunde selbst betreibt',
      'vom Kunden bereitgestellte X',
      'X auf Kundenseite',
    ],
    things: ['Geräte', 'IT-Systeme', 'Telefonanlagen', 'Datenbanken'],
  },
  French: {
    opener: 'Ne sont pas considérés comme indisponibilité :',
    forms: [
      'les X du client',
      'les X fournis par le client',
      'les X sous le contrôle de l’utilisateur',
      'les X installés chez le client',
      'les X appartenant à l’abonné',
    ],
    things: [
      'équipements',
      'systèmes d’information',
      'installations électriques',
      'réseaux locaux',
    ],
  },
  Spanish: {
    opener: 'No se consideran tiempo de inactividad:',
    forms: ['X del cliente', 'X gestionados por el cliente', 'X bajo el control del usuario'],
    things: ['equipos informáticos', 'routers', 'bases de datos'],
  },
  Italian: {
    opener: 'Non sono considerati tempo di inattività:',
    forms: ['X del cliente', 'X forniti dal cliente', 'X sotto la responsabilità dell’utente'],
    things: ['sistemi informatici', 'stampanti', 'impianti elettrici'],
  },
  Dutch: {
    opener: 'Niet als downtime gelden:',
    forms: ['X van de klant', 'X geleverd door de klant', 'door de klant beheerde X'],
    things: ['randapparatuur', 'routers', 'databases'],
  },
  Portuguese: {
    opener: 'Não são considerados tempo de inatividade:',
    forms: ['X do cliente', 'X fornecidos pelo cliente', 'X sob o controle do usuário'],
    things: ['roteadores', 'bancos de dados', 'sistemas informáticos'],
  },
};

describe.each(Object.entries(OWNED))(
  'what fails at the customer’s end, in %s',
  (_, { opener, forms, things }) => {
    // Each form with every second thing, in turn.
    test.each(forms.map((form, row) => ({ form, row })))('$form', ({ form, row }) => {
      for (const thing of things.filter((_thing, at) => (at + row) % 2 === 0))
        expect({
          thing,
          named: excludedCategories(`${opener}\n\n- ${form.replace('X', thing)}`),
        }).toEqual({ thing, named: ['customer-equipment'] });
    });
  },
);

const DEEDS = [
  'acts or omissions of X',
  'changes made by X',
  'incorrect operation by X',
  'unplugging of devices by X',
  'lack of cooperation by X',
  'breach of this agreement by X',
  'an accidental deletion of data by X',
];
const ACTORS = ['the Customer', 'you', 'your agents', 'authorised users', 'a tenant’s staff'];

describe('what the customer does', () => {
  test.each(DEEDS)('%s', (deed) => {
    for (const actor of ACTORS)
      expect({
        actor,
        named: excludedCategories(
          `The following do not count as downtime:\n\n- ${deed.replace('X', actor)}`,
        ),
      }).toEqual({ actor, named: ['customer-actions'] });
  });

  test.each([
    'your code',
    'the client’s queries',
    'bugs in the Client’s scripts',
    'the Customer’s late approval',
    'the user’s settings',
    'refusal to grant access to the premises',
    'the Customer’s failure to pay attention to our warnings',
  ])('%s', (words) =>
    expect(excludedCategories(`The following do not count as downtime:\n\n- ${words}`)).toEqual([
      'customer-actions',
    ]),
  );
});

describe('what is nobody’s ground', () => {
  test.each([
    'Devices of the Customer are looked after by its own people.',
    'You may connect equipment provided by the Client.',
    'Les équipements fournis par le client sont décrits en annexe.',
    'Downtime of systems operated by the Customer counts as well.',
  ])('%s', (text) =>
    expect(excludedCategories(`We promise 99.9% uptime each month.\n\n${text}`)).toEqual([]),
  );
});
