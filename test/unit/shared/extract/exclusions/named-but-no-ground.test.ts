import { describe, expect, test } from 'vitest';
import { exclusions } from '#shared/extract/exclusions/exclusions.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const HEAD = '# SLA\n\nUptime is 99.7% per month.\n\n';
const of = (text: string): readonly string[] =>
  exclusions(slaTextOf(`${HEAD}${text}`))
    .exclusions.map(({ category }) => category)
    .sort();
const listed = (...grounds: readonly string[]): readonly string[] =>
  of(
    `The following are not counted as downtime:\n\n${grounds.map((one) => `- ${one}`).join('\n')}`,
  );

describe('a ground is of the kind that it names, and of no other', () => {
  test.each([
    ["the client's failure to comply with our Acceptable Use Policy", ['misuse']],
    ['refusal to follow the terms of service', ['misuse']],
    ['bans that follow content violations', ['misuse']],
    ['use of the portal that is not within its purpose', ['misuse']],
    ['DNS misconfigurations', ['dns']],
    ['Client-side problems (browser, Wi-Fi, local network)', ['customer-equipment']],
    ['User-side faults: browsers, local networks', ['customer-equipment']],
    ['Client-side issues (ISP, user config)', ['customer-actions', 'internet-access']],
    ["Problems with your ISP's network", ['internet-access']],
    ['third-party network failures outside our control', ['third-party']],
    ['outages of third parties (card processor, your host)', ['third-party']],
    ['Errors in Customer code, plugins, or configurations', ['customer-actions']],
    ["the client's own settings, scripts or content", ['customer-actions']],
    ["the client's own settings, scripts or hardware", ['customer-actions', 'customer-equipment']],
    ['any client-controlled event', ['customer-actions']],
    ['Customer Planned Downtime', ['customer-actions']],
    ['outages caused by daily system maintenance', ['scheduled-maintenance']],
    ['switches or network equipment not owned by ZINNIA', ['third-party']],
    [
      'actions or inactions of you or any third party (e.g., misconfigured firewalls, a full disk)',
      ['customer-actions', 'third-party'],
    ],
    // Limits that others set to the provider.
    ['outages or throttling of third-party gateways', ['third-party']],
    ['third-party downtime or rate limiting', ['third-party']],
    ['throttling imposed by external providers', ['third-party']],
    ['rate limits of upstream APIs', ['third-party']],
    ['throttling because the client exceeds its plan', ['quota-limits']],
    // What the customer writes, and what stands behind it.
    [
      'caused by tenant code or settings, or outages of third parties',
      ['customer-actions', 'third-party'],
    ],
    [
      'caused by client code, configuration, or hardware',
      ['customer-actions', 'customer-equipment'],
    ],
    ['a local internet outage at your office', ['internet-access']],
    // How somebody got in; whose it is that somebody uses.
    [
      'the doings of anyone who enters our network by access through your passwords or devices',
      ['customer-actions'],
    ],
    ['lost access through the failure of your routers or devices', ['customer-equipment']],
    ['your own settings, or third-party plug-ins you use', ['customer-actions', 'third-party']],
    ['applications you use', ['customer-equipment']],
    // Why the service is suspended, and what somebody did to the customer.
    ['suspension or closure of accounts following spam or abuse', ['suspension']],
    ['suspension of the account; abuse of the API', ['misuse', 'suspension']],
    ['unlawful or hostile acts against the client (ransomware)', ['security-attack']],
    ['unlawful acts of the client', ['customer-actions', 'misuse']],
    // Left out by its own terms.
    ['any add-on or tools that expressly exclude this Heron Map Tiles SLA', ['other']],
    ['any features or reports that are not expressly listed in Annex 2', ['other']],
    ['user behaviour (e.g. bad imports, malicious macros)', ['customer-actions']],
  ] as const)('%s', (ground, kinds) => expect(listed(ground)).toEqual(kinds));

  test.each([
    'Interruptions due to announced works and higher force are excluded.',
    'The uptime excludes major force and planned works.',
  ])('%s', (text) => expect(of(text)).toEqual(['force-majeure', 'scheduled-maintenance']));
});

describe('what names no ground', () => {
  test.each([
    'Zinnia shall not be considered to have violated the SLA and nothing is owed where a lift stops.',
    'Downtime is not counted as caused by an SLA exclusion listed in section 7.',
  ])('%s', (text) => expect(of(text)).toEqual([]));

  test.each([
    'The SLA does not apply to Depot clusters, which run in your own racks and on your own servers.',
    'Our uptime promise does not cover the Box edition, which you host on your hardware.',
    'The guarantee does not extend to local installs, as they run on the devices of the client.',
  ])('what a variant is that is left out: %s', (text) => expect(of(text)).toEqual([]));

  test('what failed is told, and who has it', () => {
    const text = 'The SLA does not apply to failures of agents, which run on your own servers.';
    expect(of(text)).toEqual(['customer-equipment']);
  });

  test.each([
    ['a line of links', 'Related pages: Acceptable Use, List of third parties'],
    ['a list of links', 'See also:\n\n- Acceptable Use Policy\n- Suspension of accounts'],
    ['links below a heading', '### Related documents\n\n- Acceptable Use Policy'],
    [
      'how something is dealt with',
      '- Emergency changes (say, a leak) are prioritised case by case',
    ],
    [
      'another section',
      'Service credits (paid plans)\n\n- 10 % of the fee below the level\n- Misuse is told by mail',
    ],
  ])('%s', (_, text) => {
    const list = 'Exclusions\n\n- Planned works\n- Strikes';
    expect(of(`${list}\n\n${text}`)).toEqual(['force-majeure', 'scheduled-maintenance']);
  });

  test('maintenance beside the exclusions that are listed elsewhere is one', () => {
    expect(of('Uptime excludes approved maintenance windows and exclusions listed here.')).toEqual([
      'scheduled-maintenance',
    ]);
  });
});

describe('what is owed for a miss is no exclusion, in French', () => {
  const PROMISE = 'La disponibilité garantie est de 99,4 % par mois.\n\n';
  test.each([
    'En cas de manquement à ces engagements, des pénalités de service sont dues.',
    "En cas de dépassement du délai de remise en service de six (6) heures, un avoir de 4 % est dû par tranche de vingt (20) minutes d'interruption.",
    'En cas de dépassement du taux garanti, le client reçoit un avoir.',
  ])('%s', (sentence) => expect(of(`${PROMISE}${sentence}`)).toEqual([]));

  test.each([
    ["L'avoir n'est pas dû en cas de non-respect des conditions d'utilisation.", 'misuse'],
    ['La disponibilité ne compte pas en cas de force majeure.', 'force-majeure'],
  ] as const)('%s', (sentence, kind) => expect(of(`${PROMISE}${sentence}`)).toContain(kind));

  test('nor why the service is suspended', () => {
    const list = (ground: string) =>
      of(`${PROMISE}Ne sont pas comptabilisés comme indisponibilité :\n\n- ${ground}`);
    expect(
      list('la suspension du service (facture impayée, abus, manquement à la charte)'),
    ).toEqual(['suspension']);
    expect(list('la suspension du service, les abus du client')).toContain('misuse');
  });
});

describe('figures in brackets', () => {
  test('that repeat a word part no grounds', () => {
    const sentence =
      'Downtime does not include a restart of up to four (4) minutes that the client asked for within thirty (30) minutes of a change.';
    expect(of(sentence)).toEqual(['customer-actions']);
  });

  test('that count up part them', () => {
    const sentence =
      'Downtime does not include (1) planned maintenance of up to four (4) hours, (2) a tree that fell on the line and (3) earthquakes.';
    expect(of(sentence)).toEqual(['force-majeure', 'other', 'scheduled-maintenance']);
  });
});
