import { describe, expect, test } from 'vitest';
import type { ExclusionCategory } from '#shared/agreement/exclusion.ts';
import { holds } from '#shared/document/citation.ts';
import { exclusions } from '#shared/extract/exclusions/exclusions.ts';
import { slaText } from '#shared/extract/sla-text.ts';
import { readText } from '#shared/read/text/read-text.ts';
import { IN_OTHER_LANGUAGES, WORDINGS } from '#test/support/sla-texts/sla-phrases-exclusions.ts';

function read(text: string) {
  const reading = readText(text, 'sla.txt');
  if (!reading.ok) throw new Error(reading.error.message);
  return reading.value.document;
}

const categories = (text: string): readonly ExclusionCategory[] =>
  exclusions(slaText(read(text)))
    .exclusions.map(({ category }) => category)
    .sort();

/** What each item of a list of exclusions names. */
const GROUNDS: readonly (readonly [string, readonly ExclusionCategory[]])[] = [
  ['a force majeure event', ['force-majeure']],
  ['acts of God, war or terrorism', ['force-majeure']],
  ['events beyond the reasonable control of Kestrel', ['force-majeure']],
  ['any cause that lies outside our control', ['force-majeure']],
  ['Ereignisse höherer Gewalt', ['force-majeure']],
  ['scheduled maintenance', ['scheduled-maintenance']],
  ['planned downtime that was announced two days before', ['scheduled-maintenance']],
  ['work within the maintenance window', ['scheduled-maintenance']],
  ['maintenance', ['scheduled-maintenance']],
  ['geplante Wartungsarbeiten', ['scheduled-maintenance']],
  ['les interruptions programmées pour maintenance planifiée', ['scheduled-maintenance']],
  ['emergency maintenance', ['emergency-maintenance']],
  ['urgent security patches', ['emergency-maintenance']],
  ['planned or emergency maintenance', ['emergency-maintenance', 'scheduled-maintenance']],
  ['actions or omissions of the customer', ['customer-actions']],
  ["the Client's negligence or wilful misconduct", ['customer-actions']],
  ['your failure to follow our instructions', ['customer-actions']],
  ['errors caused by the subscriber', ['customer-actions']],
  ['customer-initiated restarts', ['customer-actions']],
  ["failures of the customer's equipment", ['customer-equipment']],
  ['your own software, firewalls or cabling', ['customer-equipment']],
  ['customer premises equipment', ['customer-equipment']],
  ['hardware that is owned by the client', ['customer-equipment']],
  ['failures of third parties', ['third-party']],
  ['an outage of an upstream provider', ['third-party']],
  ['a failure of our suppliers', ['third-party']],
  ['Störungen bei Drittanbietern', ['third-party']],
  ['general problems of the Internet', ['internet-access']],
  ['faults beyond the demarcation point', ['internet-access']],
  ["an outage of the customer's internet service provider", ['internet-access']],
  ['alpha and beta features', ['beta-features']],
  ['free trial accounts', ['other']],
  ['use in non-production environments', ['beta-features']],
  ['suspension of the account', ['suspension']],
  ['accounts with overdue invoices', ['suspension']],
  ['requests above the rate limit', ['quota-limits']],
  ['usage that exceeds the agreed capacity', ['quota-limits']],
  ['use that is not authorised by the agreement', ['misuse']],
  ['breach of the acceptable use policy', ['misuse']],
  ['DNS propagation', ['dns']],
  ['problems with domain names', ['dns']],
  ['denial of service attacks', ['security-attack']],
  ['hacking, viruses or other malicious acts', ['security-attack']],
  ['problems caused by the account holder', ['customer-actions']],
  ['not following the guidelines for safe use', ['customer-actions']],
  ['routing issues outside our network', ['internet-access']],
  ['queries that exceed the load of the system', ['quota-limits']],
  ['an outage of one of our service providers', ['third-party']],
  ['scheduled maintenances', ['scheduled-maintenance']],
  ['slow reports', ['other']],
];

describe('grounds in a list', () => {
  test.each(GROUNDS)('%s', (ground, wanted) => {
    expect(categories(`This SLA does not apply to:\n\n- ${ground};`)).toEqual([...wanted].sort());
  });
});

describe.each(Object.entries(WORDINGS))('%s in other words', (category, wordings) => {
  test.each(wordings)('%s', (ground) => {
    expect(categories(`This SLA does not apply to:\n\n- ${ground};`)).toEqual([category]);
  });
});

describe.each(IN_OTHER_LANGUAGES)('%s', (lead, items) => {
  test.each(items)('%s', (ground, wanted) => {
    expect(categories(`${lead}\n\n- ${ground};`)).toEqual([...wanted]);
  });
});

describe('grounds in sentences', () => {
  test.each<readonly [string, readonly ExclusionCategory[]]>([
    [
      'Geplante Wartungszeiten fließen nicht in die Berechnung der Verfügbarkeit ein.',
      ['scheduled-maintenance'],
    ],
    [
      'Gemessen wird die Verfügbarkeit, wobei geplante Wartungszeiten nicht in die Berechnung einfließen.',
      ['scheduled-maintenance'],
    ],
    [
      'Le manutenzioni programmate sono escluse dal calcolo della disponibilità.',
      ['scheduled-maintenance'],
    ],
    [
      'Las interrupciones por fuerza mayor no se computan como indisponibilidad.',
      ['force-majeure'],
    ],
    [
      'Strikes or Force Majeure may delay or prevent a response of our technicians.',
      ['force-majeure'],
    ],
    [
      'Uptime (excluding scheduled maintenance) is 99.9%, and the credit covers third parties too.',
      ['scheduled-maintenance'],
    ],
    ['Excluded are questions about the design of your garden.', ['other']],
    ['The commitments do not apply to anyone other than the customer.', []],
    ['Availability is 99.9%, except for the exclusions described in Section 7 below.', []],
    [
      'No credits are given if (i) the account is in arrears, or (ii) the claim is about a part for which credits do not apply.',
      ['suspension'],
    ],
  ])('%s', (text, wanted) => {
    expect(categories(`# Service levels\n\n${text}\n`)).toEqual([...wanted]);
  });

  test('an example in brackets does not make a ground an explanation', () => {
    expect(
      categories('## Exclusions\n\nDue to floods (for example, of the valley);\n\nDNS faults;\n'),
    ).toEqual(['dns', 'force-majeure']);
  });
});

describe('a list that lost its layout', () => {
  const LONG =
    'which the customer had ordered in writing after we warned that it would be slow '.repeat(3);

  test('goes on over long lines as long as they bear letters', () => {
    const text = `"Excused Event" means each of the following:\n\n> a. hacking;\n>\n> b. a slow link ${LONG};\n>\n> c. DNS faults.\n>\n> "Failure" means an attack on quotas.\n`;
    expect(categories(text)).toEqual(['dns', 'other', 'security-attack']);
  });

  test('a defined list has its items, nested ones as well', () => {
    const text =
      '"Excused Downtime" means unavailability that may result from:\n\n- planned maintenance\n- the following, if we do our best to end it:\n  - force majeure\n  - hacking\n';
    expect(categories(text)).toEqual(
      expect.arrayContaining(['force-majeure', 'scheduled-maintenance', 'security-attack']),
    );
  });
});

describe('what opens a list of grounds', () => {
  test.each([
    'The availability commitment does not apply to any outage that is caused by:',
    'The following are not counted as downtime:',
    'Unavailability shall be excluded from the calculation if it results from',
    'No service credits are given for:',
    'You are not entitled to a credit if the outage is due to:',
    'Kestrel is not responsible for outages caused by:',
    'Downtime is measured in minutes, except where it is caused by:',
    'Ausfallzeiten bleiben unberücksichtigt bei:',
    'The following situations are exempt from the uptime guarantee:',
    'The following are not covered by this SLA:',
    'Availability is promised subject to the following limitations:',
    'Kestrel cannot be held liable for:',
    'Keine Haftung für Ausfälle durch:',
    'Le prestataire ne pourra être tenu responsable des interruptions dues à :',
    'Le présent accord ne s’applique pas aux interruptions dues à :',
  ])('%s', (lead) => {
    expect(categories(`${lead}\n\n1. hacker attacks\n2. something quite else\n`)).toEqual([
      'other',
      'security-attack',
    ]);
  });

  test.each([
    '## Exclusions',
    '## Exceptions to availability',
    "## What isn't covered",
    '## Ausnahmen',
  ])('the heading %s', (heading) => {
    expect(categories(`${heading}\n\n- DNS problems\n- odd things\n`)).toEqual(['dns', 'other']);
  });

  test.each([
    'Our support answers all questions about:',
    'For all plans except the free one:',
    'We measure availability from:',
  ])('not: %s', (lead) => {
    expect(categories(`${lead}\n\n- DNS problems\n- odd things\n`)).toEqual([]);
  });

  test('a list that begins anew below an item belongs to that item', () => {
    const text =
      '8. The following situations are exempt from our guarantee:\n1. DNS problems\n2. odd things\n';
    expect(categories(text)).toEqual(['dns', 'other']);
  });

  test('grounds may follow as lines of their own', () => {
    const text =
      'The network is up 99.9% of the time except in the following circumstances:\nBefore you tell us.\nPlanned maintenance.\nShould we fail, hackers are caught.';
    expect(categories(text)).toEqual(['scheduled-maintenance']);
  });

  test('a list within such a list belongs to it', () => {
    expect(
      categories(
        'Downtime does not include:\n\n- problems that are\n  - due to DNS\n  - your fault\n',
      ),
    ).toContain('dns');
  });
});

describe('grounds in running text', () => {
  test.each<readonly [string, readonly ExclusionCategory[]]>([
    [
      'Uptime is 99.9%, excluding scheduled maintenance and events beyond our control.',
      ['force-majeure', 'scheduled-maintenance'],
    ],
    [
      'Outages that hackers or the customer’s network cause do not count as downtime.',
      ['customer-equipment', 'security-attack'],
    ],
    [
      'The SLA does not apply to (a) beta features; (b) problems of the internet; or (c) peculiar cases of a kind.',
      ['beta-features', 'internet-access', 'other'],
    ],
    [
      '"Excluded Minutes" means minutes lost to force majeure or to misuse of the service.',
      ['force-majeure', 'misuse'],
    ],
    ['Planned outages are not counted.', ['scheduled-maintenance']],
    ['Outages caused by upstream providers are not covered by our SLA.', ['third-party']],
    [
      '- **Excluded downtime**: downtime caused by (a) planned maintenance, (b) hacker attacks,\n(c) DNS servers, and (d) force majeure.',
      ['dns', 'force-majeure', 'scheduled-maintenance', 'security-attack'],
    ],
    [
      'Not covered by this SLA: damage by third parties; force majeure or improper transport of any kind; additions of an uncommon sort.',
      ['force-majeure', 'other', 'third-party'],
    ],
    ['Force majeure. No party answers for delays beyond its control.', ['force-majeure']],
    ['Les pannes du réseau client n’affectent pas ce SLA.', ['customer-equipment']],
  ])('%s', (text, wanted) => {
    expect(categories(text)).toEqual([...wanted].sort());
  });

  test.each([
    'We carry out scheduled maintenance on Sundays.',
    'Third parties help us to answer support requests.',
    'The customer reports incidents by mail, except on Sundays.',
    'Our network resists denial of service attacks.',
  ])('not: %s', (text) => {
    expect(categories(text)).toEqual([]);
  });

  test('what maintenance covers is said where it is defined', () => {
    const text = `"Maintenance" means routine work or emergency maintenance.\n\nDowntime excludes Maintenance.`;
    expect(categories(text)).toEqual(['emergency-maintenance', 'scheduled-maintenance']);
  });
});

test('each category cites the words that name it, once for each place', () => {
  const document = read(
    '# SLA\n\nThis SLA does not apply to:\n\n- beta features\n- trial versions\n',
  );
  const [beta, ...others] = exclusions(slaText(document)).exclusions;
  expect(others).toEqual([]);
  expect(beta?.citations.map(({ quote }) => quote)).toEqual(['beta features', 'trial versions']);
  for (const citation of beta?.citations ?? []) expect(holds(citation, document)).toBe(true);
});

// Each pattern is tried on a megabyte of what makes careless ones explode.
test.each([
  'does not apply to ',
  'customer ',
  'customer’s ',
  'outside of the ',
  ';, ',
  '(a) ',
  '((',
  'maintenance ',
  'errore del ',
  'nicht in die ',
  'may delay ',
  'suspended ',
  'x',
])('a megabyte of %j ends', (part) => {
  const text = `This SLA does not apply to ${part.repeat(1_000_000 / part.length)}`;
  expect(categories(text)).toBeDefined();
});

test.each([
  ['What we don’t count', '- Faults of your internet provider', ['internet-access']],
  ['Exclusions', '- School-side network faults', ['customer-equipment']],
  ['Exclusions', '- An underlying model API failure', ['third-party']],
])('under "%s": %s', (heading, item, wanted) => {
  expect(categories(`## ${heading}\n\n${item}\n- Strikes`)).toEqual(expect.arrayContaining(wanted));
  expect(categories(`## ${heading}\n\n${item}\n- Strikes`)).not.toContain('other');
});
