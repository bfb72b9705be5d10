import { describe, expect, test } from 'vitest';
import { excludedCategories as categories } from '#test/support/sla-texts/excluded-categories.ts';

const of = (ground: string) => categories(`The guarantee does not apply where:\n\n- ${ground}`);

describe('grounds by whose line, plan or doing they are', () => {
  test.each([
    // A line to the network is access, whosever it is.
    ['the subscriber’s own network connectivity was lost', ['internet-access']],
    ['user internet or network trouble', ['internet-access']],
    ['client network or internet problems', ['internet-access']],
    ['your WAN connectivity', ['internet-access']],
    ['client network faults', ['customer-equipment']],
    ['the client’s or its users’ software, hardware, or connectivity', ['customer-equipment']],
    ['failures of an upstream internet operator', ['internet-access']],
    ['upstream outages of an index', ['third-party']],
    // A plan that nobody pays for is no unfinished feature.
    ['free or trial seats', ['other']],
    ['trial and free-tier workspaces', ['other']],
    ['free tier, trial or sponsored seats', ['other']],
    ['beta, trial or free modules', ['beta-features']],
    ['trial licences', ['beta-features']],
    // What is done by somebody’s agents is done, and runs nowhere.
    ['steps taken by the client’s agents', ['customer-actions']],
    ['a fault in the client’s agents', ['customer-equipment']],
    // Tampering beside a wrong setting is of the same hands.
    ['misconfiguration, unauthorised changes', ['customer-actions']],
    ['misconfigurations or unauthorized alterations by tenants', ['customer-actions']],
    ['unauthorised changes', ['misuse']],
    ['self-host rollouts', ['other']],
    ['LLM provider incidents', ['third-party']],
    ['an outage of the maps provider', ['third-party']],
    ['failures at a messaging provider', ['third-party']],
    // How the customer’s things are run and set is its doing.
    ['client firewall settings that lock everybody out', ['customer-actions']],
    ['tenant system administration', ['customer-actions']],
    ['unpatched programs executed by the client', ['customer-actions']],
  ])('%s', (ground, list) => expect(of(ground)).toEqual(list));
});

describe('denials of other forms', () => {
  test.each([
    'Void if the missed target was brought about by the client (e.g. its own flood of requests).',
    'Forfeited where the outage was caused by the client.',
    'Not payable if the outage results from acts of the client.',
  ])('an elided subject: %s', (text) =>
    expect(categories(`## Credits\n\nCredits are counted per month. ${text}`)).toEqual([
      'customer-actions',
    ]),
  );

  test.each([
    'In no event does the SLA extend to lines that a third party furnishes.',
    'Under no circumstances shall this guarantee cover lines of third parties.',
    'In no case will downtime include faults of third parties.',
  ])('a denial that stands first: %s', (text) => expect(categories(text)).toEqual(['third-party']));

  test.each([
    'We answer on working days from 8 to 4. The exception is for security incidents that cannot wait.',
    'Support is given within office hours; uptime is not its matter. The only exception is for DDoS attacks.',
    'The help desk is staffed from 9 to 5. An exception is made for security incidents at night.',
  ])('an exception to hours of support is none to a level: %s', (text) =>
    expect(categories(text)).toEqual([]),
  );

  test('an exception to a level', () =>
    expect(categories('Uptime is 99.9 %. The only exception is planned maintenance.')).toEqual([
      'scheduled-maintenance',
    ]));

  test('what is not promised at all is no ground', () =>
    expect(
      categories(
        '## Carve-outs\n\nThese are expressly not promised here until they are measured:\n\n- Speed of the importer\n- Terms that are negotiated apart',
      ),
    ).toEqual([]));

  test('work that is not done is no ground, in a paragraph', () =>
    expect(
      categories(
        '## Services not included:\n\nBuying of licences, and any other local systems of the clinic.',
      ),
    ).toEqual([]));
});
