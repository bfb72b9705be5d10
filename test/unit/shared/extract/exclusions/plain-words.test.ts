import { describe, expect, test } from 'vitest';
import {
  excludedCategories as categories,
  GROUND_LIST as LIST,
  OF_GROUND_LIST as OF_LIST,
} from '#test/support/sla-texts/excluded-categories.ts';

describe('a heading in plain words opens a list of grounds', () => {
  test.each([
    "When our promise doesn't hold",
    'What will not be counted',
    'What we ignore',
    'Carve-outs',
    'Uptime is not reduced by',
    'When the guarantee lapses',
    'Wann unser Wort nicht gilt',
    'Das rechnen wir nicht mit ein',
    'Was bei uns nicht mitzählt',
    'Ce que nous ne comptons pas',
    "Quand l'engagement ne s'applique pas",
    "N'entrent pas dans le décompte",
    'Quando la garanzia non si applica',
    'Cosa non contiamo',
    'Cuándo no se aplica la garantía',
    'Lo que no contamos',
    'Wanneer de garantie niet geldt',
    'Quando a garantia não se aplica',
  ])('%s', (heading) => {
    expect(categories(`## ${heading}${LIST}`)).toEqual(OF_LIST);
  });
});

describe('a sentence without a colon opens a list of grounds', () => {
  test.each([
    'Lost minutes do not include',
    'The tenancy shall be deemed available also during',
    'Als verfügbar gilt die Plattform auch bei',
    'Le service est réputé disponible également en cas de',
    'No deduction is made to the extent that the shortfall stems from',
  ])('%s', (lead) => {
    expect(categories(`Our availability is 98.6%.\n\n${lead}${LIST}`)).toEqual(OF_LIST);
  });
});

describe('words that open grounds in their own paragraph', () => {
  const GROUNDS = 'strikes, name servers run by others, and a DDoS attack.';

  test.each([
    `Not counted: ${GROUNDS}`,
    `Doesn't count: ${GROUNDS}`,
    `Exclusions. Strikes, name servers run by others and a DDoS attack.`,
    `**What doesn't count.** Strikes; name servers run by others; a DDoS attack.`,
    `4.2 Excused Downtime. Time lost to strikes, to name servers run by others or to a DDoS attack.`,
    `Some outages don't count. Strikes are one kind. We can do nothing about name servers run by others, nor about a DDoS attack.`,
    `Out of scope – ${GROUNDS}`,
    `Nicht mitgezählt: Streiks, die Nameserver fremder Firmen, ein DDoS-Angriff.`,
    `Ne relèvent pas du contrat : les grèves, le DNS, une attaque informatique.`,
    `Non contano: scioperi, il DNS, un attacco informatico.`,
    `No cuentan: huelgas, el DNS, un ataque.`,
  ])('%s', (text) => {
    expect(categories(text)).toEqual(OF_LIST);
  });

  test.each([
    'Hobby plans are not covered. We block accounts for unpaid bills and spam.',
    'Planned maintenance does not count. Third parties watch our uptime for us.',
    'Weekends do not count. Carriers are asked within 4 hours.',
  ])('but not a sentence that says what is left out: %s', (text) => {
    const found = categories(text);
    expect(found).not.toContain('suspension');
    expect(found).not.toContain('third-party');
  });
});

describe('sentences that leave something out', () => {
  const BOTH = ['force-majeure', 'scheduled-maintenance'];

  test.each([
    'An outage is disregarded if it is caused by scheduled maintenance or a strike.',
    'The supplier is relieved of its uptime obligation to the extent that planned maintenance or a strike gets in the way.',
    'Minutes are Permitted Minutes where the service is down because of scheduled maintenance or a strike.',
    'For uptime we subtract scheduled maintenance and strikes.',
    'Nor do we count scheduled maintenance or strikes as downtime.',
    'You get nothing if the outage was due to scheduled maintenance or a strike.',
    "Scheduled maintenance and strikes aren't downtime.",
    "If it's scheduled maintenance or a strike, that's not an outage and it doesn't count.",
    'Scheduled maintenance and strikes come off the total downtime.',
    'The clock stops while scheduled maintenance or a strike keeps us from answering the incident.',
    'Availability leaves out a lot: leaving aside scheduled maintenance and strikes, we are up.',
    'Planned maintenance: told 3 days before, at night, not counted. Strikes: beyond us, not counted.',
    'Die Frist ruht, solange geplante Wartung oder ein Streik die Störung verlängert.',
    'Geplante Wartung und Streiks bleiben bei der Verfügbarkeit außen vor.',
    'Geplante Wartung und Streiks zählen bei der Verfügbarkeit ebenso wenig mit.',
    'Le délai est suspendu lorsque la maintenance programmée ou une grève empêche la reprise après une panne.',
    'La maintenance programmée et les grèves ne comptent pas dans la disponibilité.',
    'La manutenzione programmata e gli scioperi restano esclusi dal calcolo della disponibilità.',
    'El mantenimiento programado y las huelgas quedan fuera del cómputo.',
    'Gepland onderhoud en stakingen tellen voor de beschikbaarheid evenmin mee.',
  ])('%s', (text) => {
    expect(categories(text)).toEqual(BOTH);
  });

  test('what is said of one ground is said of the next', () => {
    expect(
      categories(
        'Downtime by scheduled maintenance is not counted. The same goes for strikes. Likewise, an attack on our servers.',
      ),
    ).toEqual(['force-majeure', 'scheduled-maintenance', 'security-attack']);
  });

  test('"that does not count" points back', () => {
    expect(
      categories(
        'Upgrades are announced two weeks ahead. One rack is then dark; that does not count.',
      ),
    ).toEqual(['scheduled-maintenance']);
  });

  test.each([
    'A server is considered available during a minute if one of its probes is answered.',
    'Availability is measured at the hand-over point. We take out the bins on Mondays.',
    'Maintenance contracts will not come with the same response times.',
    'The figures do not add anything to your invoice.',
  ])('but nothing in: %s', (text) => {
    expect(categories(text)).toEqual([]);
  });
});

describe('figures in brackets', () => {
  test('are no marks of an enumeration whose marks are letters', () => {
    expect(
      categories(
        'Downtime excludes: (a) scheduled maintenance of up to six (6) hours a month told two (2) days before; (b) strikes.',
      ),
    ).toEqual(['force-majeure', 'scheduled-maintenance']);
  });
});

const GROUNDS: Readonly<Record<string, readonly string[]>> = {
  'customer-actions': [
    'a firewall rule you changed',
    'the mailbox that your admins deleted',
    'anything you or a colleague did in the console',
    'mistakes on the tenant’s side',
    'changes to the rack by site staff',
    'queries that lock the whole table',
    'a plug you pulled and a breaker you tripped',
    'settings edited with root access',
  ],
  'customer-equipment': [
    'your phones and laptops',
    'office networks',
    'a dead modem at your end',
    "the subscriber's wiring",
    'your own switches, cables or power',
  ],
  'third-party': [
    'refusals by mailbox providers',
    'delays at acquirers and issuing banks',
    'parts bought elsewhere',
    'repairs by people other than us',
    "somebody else's software",
  ],
  'scheduled-maintenance': [
    'kernel upgrades, which we post about two days ahead',
    'our release window on Tuesday night',
    'while we reboot hosts, which is announced',
    'time we have announced for patching',
  ],
  'emergency-maintenance': [
    'fixes that cannot wait',
    'security holes that we have to close at once',
  ],
  suspension: ["an account that hasn't paid", 'lines barred because of an unpaid bill'],
  'quota-limits': [
    'peaks that go past your package’s allowance',
    'calls over the agreed hourly cap',
    'traffic exceeding 900 messages per minute',
  ],
  'security-attack': ['hacks of any kind'],
};

describe.each(Object.entries(GROUNDS))('%s in plain words', (category, wordings) => {
  test.each(wordings)('%s', (ground) => {
    expect(categories(`These do not count as downtime:\n\n- ${ground}\n- strikes`)).toEqual(
      [category, 'force-majeure'].sort(),
    );
  });
});

const FOREIGN: readonly (readonly [string, string, string])[] = [
  ['## Verfügbarkeit: Ausnahmen', 'Ihre Drucker, Ihr WLAN', 'customer-equipment'],
  [
    '## Verfügbarkeit: Ausnahmen',
    'was Sie selbst umgestellt haben: von Ihnen selbst geänderte Werte, die Sie selbst verstellt haben',
    'customer-actions',
  ],
  [
    '## Verfügbarkeit: Ausnahmen',
    'Umstellungen, die wir zwei Tage vorher ankündigen',
    'scheduled-maintenance',
  ],
  [
    '## Verfügbarkeit: Ausnahmen',
    'Schwachstellen, die wir umgehend beheben',
    'emergency-maintenance',
  ],
  ['## Verfügbarkeit: Ausnahmen', 'Ausfälle bei Paketdienstleistern', 'third-party'],
  ['## Exclusions du calcul', 'votre câblage et vos téléphones', 'customer-equipment'],
  ['## Exclusions du calcul', 'une fausse manipulation', 'customer-actions'],
  ['## Exclusions du calcul', "les programmes d'autres éditeurs", 'third-party'],
  [
    '## Exclusions du calcul',
    'les montées de version annoncées la veille',
    'scheduled-maintenance',
  ],
  ['## Esclusioni dal calcolo', 'il vostro router', 'customer-equipment'],
  ['## Exclusiones del cálculo', 'su cableado', 'customer-equipment'],
  ['## Uitsluitingen', 'uw bekabeling', 'customer-equipment'],
  ['## Exclusões do cálculo', 'a sua impressora', 'customer-equipment'],
];

test.each(FOREIGN)('%s: %s', (heading, ground, category) => {
  expect(categories(`${heading}\n\n- ${ground}`)).toEqual([category]);
});
