import { describe, expect, test } from 'vitest';
import {
  excludedCategories as categories,
  GROUND_LIST,
  OF_GROUND_LIST,
} from '#test/support/sla-texts/excluded-categories.ts';

const below = (introduction: string) =>
  categories(`Uptime is 99.4% a month.\n\n${introduction}${GROUND_LIST}`);

describe('introductions that say that the promise is kept all the same', () => {
  test.each([
    'Our word is not broken by:',
    "We haven't missed our target when:",
    'The level is not breached where:',
    'There is no violation of this clause where:',
    "You can't hold us to the figure when:",
    'We are not held to these levels during:',
    'Clauses 4 and 5 lapse where:',
    'The undertaking in 4.2 has no effect where:',
    'This section falls away if:',
    "The times above don't bind us where:",
    'There shall be left out of account:',
    'Subtracted from the outage are:',
    'The host is under no liability for a credit insofar as there are:',
    'The Supplier has an excuse where:',
    "We needn't pay where:",
    'Nothing counts against us if:',
    "Our tally can't include minutes of:",
    'No abatement is made where the delay was due to:',
    'The desk may refuse or return a ticket in the following cases:',
  ])('%s', (introduction) => expect(below(introduction)).toEqual(OF_GROUND_LIST));

  test.each([
    'Die Zusage ist nicht verletzt bei:',
    'Der Anbieter wird von seiner Zusage frei bei:',
    'La responsabilité de l’hébergeur ne pourra être engagée en cas :',
    'Le prestataire est dégagé de son engagement en cas :',
    'El proveedor queda exonerado de su compromiso en caso de:',
    'Il fornitore è esonerato da ogni obbligo in caso di:',
    'De leverancier is vrijgesteld van zijn verplichting bij:',
    'O prestador fica isento da sua obrigação em caso de:',
  ])('%s', (introduction) => expect(below(introduction)).toContain('security-attack'));
});

describe('the same in a sentence', () => {
  const GROUNDS = 'strikes, expired domains or a DDoS attack';
  test.each([
    `In computing uptime there shall be disregarded any minute lost through ${GROUNDS}.`,
    `Uptime is 99.4% a month. Exclusions: ${GROUNDS}.`,
    `Uptime is 99.4% and we don't deduct ${GROUNDS}.`,
    `Time is subtracted from the outage where there were ${GROUNDS}.`,
    `If an outage stems from ${GROUNDS}, the guarantee is off.`,
    `Outages through ${GROUNDS} never count.`,
    `Outages through ${GROUNDS} don't dent the uptime figure.`,
    `Outages through ${GROUNDS} leave the uptime figure untouched.`,
    `Outages through ${GROUNDS} are no breach of this SLA.`,
    `Things we can't carry: ${GROUNDS}.`,
    `Our uptime is 99.4%. Excludes ${GROUNDS}.`,
    `If the cause was ${GROUNDS}, that is not our problem.`,
    `The operator is free of any liability for outages to the extent they come from ${GROUNDS}.`,
  ])('%s', (sentence) => expect(categories(sentence)).toEqual(OF_GROUND_LIST));

  test('a record of the past denies nothing', () => {
    expect(categories('We have never missed our target because of a DDoS attack.')).toEqual([]);
  });

  test('the hours of a desk are no time that counts', () => {
    expect(
      categories('Außerhalb der regulären Bürozeiten ist die Störungshilfe bei Virenbefall da.'),
    ).toEqual([]);
  });

  test('an exception to who gives support takes nothing from a level', () => {
    expect(
      categories(
        '## Responsibilities under this agreement\n\nMarlow acts as the main help contact except where a third party is named.',
      ),
    ).toEqual([]);
  });

  test('planned work taken off the time', () => {
    expect(categories('Servers are available 99.3% of the time, less planned downtime.')).toEqual([
      'scheduled-maintenance',
    ]);
  });
});
