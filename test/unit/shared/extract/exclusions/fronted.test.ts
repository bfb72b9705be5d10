import { describe, expect, test } from 'vitest';
import { excludedCategories as categories } from '#test/support/sla-texts/excluded-categories.ts';

const GROUNDS = '\n\n- strikes\n- name servers run by others\n- a DDoS attack';
const LISTED = ['dns', 'force-majeure', 'security-attack'];

describe('a heading that says it by half opens a list of grounds', () => {
  test.each([
    "And what doesn't?",
    'What is not?',
    'When none of this applies',
    'None of the above holds for',
    'Matters left out of account',
    'Und was nicht?',
    'Che cosa non include',
    'Ce que le service ne comprend pas',
    '¿Y qué no?',
    'Qué no incluye la garantía',
    'En wat niet?',
  ])('%s', (heading) => {
    expect(categories(`## ${heading}${GROUNDS}`)).toEqual(LISTED);
  });
});

describe('a sentence that begins with the denial opens a list of grounds', () => {
  test.each([
    'Not treated as downtime are hours in which the shop was shut because of',
    'Left out of account are stoppages owing to',
    'No regard is had to minutes lost through:',
    'No account shall be taken of minutes lost through',
    'Regard shall not be had to failures arising from:',
    'The operator is released where the shortfall is due to:',
    'Performance is excused to the extent that it is prevented by:',
    'Nicht angerechnet werden Zeiten, in denen die Anlage stand wegen:',
    'Außer Betracht bleiben Stunden, verursacht durch:',
    'Ne sont pas retenues les coupures dues à :',
    'No se computan los minutos debidos a:',
    'Non vengono conteggiati i minuti dovuti a:',
    'Niet meegerekend worden minuten door:',
    'Não se contabilizam os minutos causados por:',
  ])('%s', (lead) => {
    expect(categories(`The tills are up 98.4% of the month.\n\n${lead}${GROUNDS}`)).toEqual(LISTED);
  });

  test.each([
    'No account shall be taken of downtime caused by strikes.',
    'In the sums of uptime we take no account of downtime caused by strikes.',
    'When computing availability, outages caused by strikes are left out of account.',
  ])('or names them itself: %s', (sentence) => {
    expect(categories(sentence)).toEqual(['force-majeure']);
  });

  test.each([
    'No account is needed to read the status page during strikes.',
    'The operator released an update where strikes are shown.',
    'We take account of strikes when we plan.',
  ])('but not: %s', (sentence) => {
    expect(categories(sentence)).toEqual([]);
  });
});

describe('work that is not done', () => {
  test.each([
    ["We don't repair plug-ins that others have written.", ['third-party']],
    [
      'Brack is not required to fix: (a) machines which the tenant purchased elsewhere; (b) damage due to misuse; or (c) outages of the internet line.',
      ['customer-equipment', 'internet-access', 'misuse'],
    ],
    ["We can't debug code from another vendor.", ['third-party']],
    ['Non rientrano nel servizio i guasti alla rete del cliente.', ['customer-equipment']],
  ])('%s', (text, expected) => {
    expect(categories(text)).toEqual(expect.arrayContaining(expected));
  });
});

describe('what is said of the words before', () => {
  test.each([
    [
      'Weekly maintenance takes place on Mondays. Users hear of it before; this time is not counted.',
    ],
    [
      'Planned downtime. We agree the night with the wards. As a rule it is a Monday. It does not count towards availability.',
    ],
    [
      "What it doesn't cover. Sometimes we have to restart a machine. We'll tell you two days before, and those minutes don't count.",
    ],
    ['Nicht eingerechnet werden die Wartungsabende und die Wartungsnacht im Mai.'],
  ])('%s', (text) => {
    expect(categories(text)).toEqual(['scheduled-maintenance']);
  });

  test('in another language', () => {
    expect(
      categories(
        'Eilige Sicherheitsupdates kommen ohne Vorlauf. Diese Minuten rechnen wir nicht ein.',
      ),
    ).toEqual(['emergency-maintenance']);
  });
});

describe('the kinds of grounds in other words', () => {
  test.each([
    ['essential maintenance', 'scheduled-maintenance'],
    ['weekend releases, told by mail', 'scheduled-maintenance'],
    ['You switched the agent off.', 'customer-actions'],
    ['You took a server out of the pool.', 'customer-actions'],
    ['the tenant had removed or disabled the sensor', 'customer-actions'],
    ['a wall through which we could not pass because of you', 'customer-actions'],
    ['an act or default of the Authority', 'customer-actions'],
    ['You sent more jobs than the volume you booked.', 'quota-limits'],
    ['load above your contracted rate', 'quota-limits'],
    ['origin failures', 'customer-equipment'],
    ['hardware that the subscriber brought along', 'customer-equipment'],
    ['toll fraud on a trunk', 'security-attack'],
    ['la que cause el propio cliente', 'customer-actions'],
    ['un local resté fermé par votre faute', 'customer-actions'],
    ['le cas où le client a coupé la sonde', 'customer-actions'],
    ['wenn der Kunde den Agenten abgeschaltet hat', 'customer-actions'],
    ['se il cliente ha disattivato la sonda', 'customer-actions'],
    ['als de klant de agent heeft uitgeschakeld', 'customer-actions'],
  ])('%s: %s', (ground, category) => {
    expect(categories(`## Not counted as downtime\n\n- strikes\n- ${ground}`)).toEqual(
      [category, 'force-majeure'].sort(),
    );
  });
});

test('what a bracket leaves out opens no list', () => {
  expect(
    categories('The rent (taxes excluded) is lowered by:\n\n- 3% per strike\n- 4% after a week'),
  ).toEqual([]);
});
