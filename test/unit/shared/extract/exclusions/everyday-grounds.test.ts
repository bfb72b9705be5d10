import { describe, expect, test } from 'vitest';
import { excludedCategories as categories } from '#test/support/sla-texts/excluded-categories.ts';

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
    ['nights when our crew could not get in', 'customer-actions'],
    ['somebody on your premises kept the technicians out', 'customer-actions'],
    ['anybody in your shop unplugging the fridge', 'customer-actions'],
    ['the Principal denying entry', 'customer-actions'],
    [
      'harm done by turning off the watchdog: harm caused by turning off the watchdog',
      'customer-actions',
    ],
    ['you sent the list too late', 'customer-actions'],
    ['wrong price lists or late pallets from the buyer', 'customer-actions'],
    ['mishaps damaged by untrained operators', 'customer-actions'],
    ['wrong fuel', 'customer-actions'],
    ['calls with invalid fields', 'customer-actions'],
    ['a runaway script of the client', 'customer-actions'],
    ['the Trust’s own network', 'customer-equipment'],
    ['self-hosted agents', 'customer-equipment'],
    ['laptops older than seven years', 'customer-equipment'],
    ['under-powered machines', 'customer-equipment'],
    ['your boiler breaking down', 'customer-equipment'],
    ['the electricity at your office', 'customer-equipment'],
    ['a phone of your own', 'customer-equipment'],
    ['hardware not meeting our minimum standards', 'customer-equipment'],
    ['pumps and pipes on the tenant’s side of the tap', 'customer-equipment'],
    ['plant that is beyond economic repair', 'customer-equipment'],
    ['the broadband at your shop was gone', 'internet-access'],
    ['a fibre was dug up', 'internet-access'],
    ['poor mobile reception', 'internet-access'],
    ['your own internet access', 'internet-access'],
    ['a part supplied under a different contract', 'third-party'],
    ['software that we neither made nor sell', 'third-party'],
    ['hosts run by the Storage team', 'third-party'],
    ['a delay through 3rd party parts', 'third-party'],
    ['other mail servers that are slow', 'third-party'],
    ['non-Marlow operated switches', 'third-party'],
    ['Fedline’s own systems', 'third-party'],
    ['Cloudflare having a bad day', 'third-party'],
    ['wires provided by others', 'third-party'],
    [
      'parts combined with software not authorised by Marlow or with third-party drivers',
      'third-party',
    ],
    ['runs refused as you ran out of credits', 'quota-limits'],
    ['loads 40% above forecast', 'quota-limits'],
    ['sudden traffic spikes', 'quota-limits'],
    ['the shop has reached the maximum storage of its plan', 'quota-limits'],
    ['an overfull mailbox, that is a full mailbox', 'quota-limits'],
    ['somebody is DDoSing the shop', 'security-attack'],
    ['a flood of bogus orders', 'security-attack'],
    ['attacks on a client’s web application', 'security-attack'],
    ['network floods by a botnet', 'security-attack'],
    ['you are behind with your payments', 'suspension'],
    ['a seat banned for idleness', 'suspension'],
    ['the domain had run out', 'dns'],
    ['slow renewal or transfer of a domain', 'dns'],
    ['events nobody could have foreseen', 'force-majeure'],
    ['a blizzard', 'force-majeure'],
    ['a fire, sabotage or an explosion', 'force-majeure'],
    ['database maintenance', 'scheduled-maintenance'],
    ['network maintainence', 'scheduled-maintenance'],
    ['downtime approved by both sides', 'scheduled-maintenance'],
    ['shut-down of a lift for servicing', 'scheduled-maintenance'],
    ['Sundays at dawn, when we patch it', 'scheduled-maintenance'],
    ['planned maintenance that the Supplier told a week before', 'scheduled-maintenance'],
    ['important security fixes', 'emergency-maintenance'],
    ['careless handling', 'misuse'],
    ['wrong use', 'misuse'],
    ['a violation of the fair use terms', 'misuse'],
    ['operation outside the site specification', 'misuse'],
    ['misuse, unless a virus or a third party was behind it', 'misuse'],
  ])('%s', (ground, category) => expect(of(ground)).toEqual([category]));

  test.each(['Fastly', 'OpenAI', 'Microsoft 365', 'OVHcloud', 'Digital Ocean', 'Azure'])(
    'whom many providers buy from, whichever way it is told: %s',
    (name) => {
      expect(of(`an outage of ${name}`)).toEqual(['third-party']);
      expect(of(`${name} went down`)).toEqual(['third-party']);
    },
  );

  test.each([
    ['a failure due to the Hospital’s LAN', ['customer-equipment']],
    ['the Council’s mains power', ['customer-equipment']],
    ['a slow evaluation of models', ['other']],
    ['a hiccup of the fax', ['other']],
    ['a printer on fire', ['force-majeure']],
    ['signalling storms', ['other']],
    ['It is', []],
    ['or any other problems beyond our platform', []],
    ['Limits of liability are in part four', []],
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

describe('grounds in other languages', () => {
  test.each([
    [
      'Nicht als Ausfall gelten:\n\n- Stillstände, die der Mieter durch Basteleien verursacht hat',
      ['customer-actions'],
    ],
    [
      'Nicht als Ausfall gelten:\n\n- Schäden durch Programme, die jemand im Büro installiert hat',
      ['customer-actions'],
    ],
    [
      'Nicht als Ausfall gelten:\n\n- Drucker, die Sie woanders gekauft haben',
      ['customer-equipment'],
    ],
    [
      'Nicht als Ausfall gelten:\n\n- Neustarts eines Knotens im Zuge von Updates',
      ['scheduled-maintenance'],
    ],
    ['Ne comptent pas les arrêts imputables :\n\n- au Client, à ses agents', ['customer-actions']],
    ['Ne comptent pas :\n\n- un refus d’accès opposé à nos équipes', ['customer-actions']],
    ['Ne comptent pas :\n\n- les éditeurs tiers désignés par le client', ['third-party']],
    ['Ne comptent pas :\n\n- les liaisons de télécommunication louées', ['internet-access']],
    ['Ne comptent pas :\n\n- force majeure (coupure du réseau national)', ['force-majeure']],
    ['Não contam as falhas por:\n\n- consumo além dos limites do plano', ['quota-limits']],
    [
      'No cuentan las caídas por:\n\n- consumo por encima de los límites del plan',
      ['quota-limits'],
    ],
    ['Non contano i fermi per:\n\n- consumi oltre i limiti del piano', ['quota-limits']],
    [
      'No cuentan las caídas por:\n\n- fallos del sistema operativo instalado en sus máquinas',
      ['customer-equipment'],
    ],
  ])('%s', (text, list) => expect(categories(text)).toEqual(list));
});

test.each([
  'Credits are not available for outages due to:',
  'Downtime does not include',
  'The uptime commitment excludes downtime resulting from',
])('lines of grounds below "%s"', (introduction) => {
  const text = `## Uptime\n\n${introduction}\n\nPlanned downtime\n\nYour failure to follow our guide\n\nDDoS attacks\n\nPrices are in our list.`;
  expect(categories(text)).toEqual([
    'customer-actions',
    'scheduled-maintenance',
    'security-attack',
  ]);
});
