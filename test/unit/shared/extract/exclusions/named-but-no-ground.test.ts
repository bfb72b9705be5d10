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

  test('maintenance beside the exclusions that are listed elsewhere is one', () => {
    expect(of('Uptime excludes approved maintenance windows and exclusions listed here.')).toEqual([
      'scheduled-maintenance',
    ]);
  });
});
