import { describe, expect, test } from 'vitest';
import { excludedCategories as categories } from '#test/support/excluded-categories.ts';

const of = (ground: string) => categories(`The guarantee does not apply where:\n\n- ${ground}`);

describe('grounds as people tell them', () => {
  test.each([
    ['stoppages you cause by wiping your own tables', 'customer-actions'],
    ['routers whose settings were edited by the client', 'customer-actions'],
    ['a widget of your making: your widget knocked the shop offline', 'customer-actions'],
    ['you (or your cousin) moved the router', 'customer-actions'],
    ['repairs the tenant had made or carried out by a friend', 'customer-actions'],
    ['an edit made by its web editors', 'customer-actions'],
    ['a cron job of yours', 'customer-actions'],
    ['someone on your side pulled a plug', 'customer-actions'],
    ['access to the site was refused', 'customer-actions'],
    ['the Trust’s own network', 'customer-equipment'],
    ['self-hosted agents', 'customer-equipment'],
    ['laptops older than seven years', 'customer-equipment'],
    ['under-powered machines', 'customer-equipment'],
    ['your boiler breaking down', 'customer-equipment'],
    ['the electricity at your office', 'customer-equipment'],
    ['a phone of your own', 'customer-equipment'],
    ['the broadband at your shop was gone', 'internet-access'],
    ['a fibre was dug up', 'internet-access'],
    ['poor mobile reception', 'internet-access'],
    ['a part supplied under a different contract', 'third-party'],
    ['software that we neither made nor sell', 'third-party'],
    ['hosts run by the Storage team', 'third-party'],
    ['runs refused as you ran out of credits', 'quota-limits'],
    ['an overfull mailbox, that is a full mailbox', 'quota-limits'],
    ['somebody is DDoSing the shop', 'security-attack'],
    ['a flood of bogus orders', 'security-attack'],
    ['you are behind with your payments', 'suspension'],
    ['the domain had run out', 'dns'],
    ['events nobody could have foreseen', 'force-majeure'],
    ['a blizzard', 'force-majeure'],
    ['database maintenance', 'scheduled-maintenance'],
    ['careless handling', 'misuse'],
  ])('%s', (ground, category) => expect(of(ground)).toEqual([category]));

  test.each([
    ['a failure due to the Hospital’s LAN', ['customer-equipment']],
    ['the Council’s mains power', ['customer-equipment']],
    ['a slow evaluation of models', ['other']],
    ['a hiccup of the fax', ['other']],
  ])('no more than it says: %s', (ground, list) => expect(of(ground)).toEqual(list));
});

test('what the customer does, in a German clause', () => {
  expect(
    categories(
      'Nicht als Ausfall gelten:\n\n- Folgen von Eingriffen, die der Kunde an der Anlage vornimmt',
    ),
  ).toEqual(['customer-actions']);
});

test('whoever the customer sends is no third party, in French', () => {
  expect(
    categories(
      'L’engagement ne s’applique pas en cas :\n\n- de manipulation du client ou d’un tiers désigné par lui',
    ),
  ).toEqual(['customer-actions']);
});
