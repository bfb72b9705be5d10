import { describe, expect, test } from 'vitest';
import { excludedCategories as categories } from '#test/support/sla-texts/excluded-categories.ts';

const LIST = '\n\n- Scheduled maintenance\n- Account suspension\n- Strikes';
const OF_LIST = ['force-majeure', 'scheduled-maintenance', 'suspension'];

describe('events for which nothing is promised', () => {
  test.each([
    'We do not provide any SLA for these occasions:',
    'We do not offer an SLA for:',
    'No SLA is provided for the following events:',
    'No SLA applies to:',
    'There is no SLA coverage for:',
    'SLA coverage is not available for these events:',
    'SLA claims are not accepted for:',
    'Events which do not trigger the SLA:',
    'The following will not be compensated:',
    'No compensation is paid for:',
    'We will not honour the SLA for:',
    'Für folgende Ereignisse gilt kein SLA:',
    'Nous ne proposons pas de SLA pour les événements suivants :',
    'No ofrecemos SLA para los siguientes eventos:',
    'Não oferecemos SLA para os seguintes eventos:',
    'Non offriamo uno SLA per i seguenti eventi:',
    'Wij bieden geen SLA voor de volgende gebeurtenissen:',
    'We cannot provide any guarantee for the following:',
    'The following events do not qualify:',
    'Non-qualifying events:',
    'These events are not eligible:',
  ])('%s', (introduction) => {
    expect(categories(`## Events\n\n${introduction}${LIST}`)).toEqual(OF_LIST);
  });

  test.each(['Non-qualifying events', 'Ineligible downtime', 'What does not qualify'])(
    'below a heading: %s',
    (heading) => {
      expect(categories(`## ${heading}${LIST}`)).toEqual(OF_LIST);
    },
  );

  test.each([
    'We provide the SLA for the following events:',
    'Qualifying events include:',
    'We give the same SLA for all of these events:',
  ])('but not behind: %s', (introduction) => {
    expect(categories(`## Events\n\n${introduction}${LIST}`)).toEqual([]);
  });
});

test('a guarantee of something else leaves nothing out', () => {
  expect(
    categories(
      'Backups are checked, but no guarantee is given for losses caused by users or malware.',
    ),
  ).toEqual([]);
});

describe('grounds', () => {
  const of = (ground: string) => categories(`## Exclusions\n\n- ${ground}`);

  test.each([
    'Use against the documentation.',
    'Use outside the documentation.',
    'Any usage other than as documented',
    'Use of the service not in line with the manual',
    'Operation contrary to the instructions',
  ])('misuse: %s', (ground) => {
    expect(of(ground)).toContain('misuse');
  });

  test.each([
    "The caller's network",
    "Requester's firewall",
    'Faults of the customer, its hardware',
  ])('customer equipment: %s', (ground) => {
    expect(of(ground)).toContain('customer-equipment');
  });

  test('limits that a customer sets are no quotas of the provider', () => {
    expect(of('Customer-imposed rate limits')).not.toContain('quota-limits');
    expect(of("Rate limits set by the customer's own gateway")).not.toContain('quota-limits');
    expect(of('Requests above the rate limit')).toContain('quota-limits');
  });

  test('networks between both are nobody’s equipment, however the line breaks', () => {
    expect(of('Network failures between Customer and Provider, actions by Customer')).toEqual([
      'customer-actions',
      'internet-access',
    ]);
    expect(of('Wrongly set up clients, network failures between Customer and Provider')).toEqual([
      'internet-access',
    ]);
  });
});

describe('a heading about exceptions that are favours', () => {
  test.each([
    '## SLA Exceptions (Goodwill Extensions)\n\nManagers may grant extensions in these cases:',
    '## Exceptions\n\nSupervisors may approve a goodwill credit in the following cases:',
  ])('leaves nothing out: %s', (text) => {
    expect(
      categories(`${text}\n\n- Supplier delay of more than 2 days\n- A mistake of an agent`),
    ).toEqual([]);
  });

  test('but one that denies them does', () => {
    expect(
      categories(
        '## Credits\n\nWe may not grant compensation in these cases:\n\n- Strikes\n- Account suspension',
      ),
    ).toEqual(['force-majeure', 'suspension']);
  });
});
