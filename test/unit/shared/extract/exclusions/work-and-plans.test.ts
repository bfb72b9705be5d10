import { describe, expect, test } from 'vitest';
import { excludedCategories as categories } from '#test/support/sla-texts/excluded-categories.ts';

const ITEMS = '\n\n- Writing macros\n- Tools by third parties\n- Obsolete software';

describe('work that support does not extend to is no ground of exclusion', () => {
  test.each([
    "Our technical support doesn't extend to these areas:",
    'Support is not available for:',
    'We are unable to offer assistance with:',
    'We cannot give full support for:',
    'Wir leisten keinen Support für:',
    "Nous n'assurons pas le support de :",
    'Non forniamo assistenza per:',
    'No ofrecemos soporte para:',
    'Não prestamos suporte para:',
    'Wij bieden geen ondersteuning voor:',
  ])('%s', (lead) => {
    expect(categories(`## Not covered\n\n${lead}${ITEMS}`)).toEqual([]);
  });

  test('but causes that such a list names are grounds', () => {
    const text = 'Support does not cover:\n\n- Faults caused by third-party tools\n- Misuse';
    expect(categories(text)).toEqual(['misuse', 'third-party']);
  });

  test('labels "in scope" and "out of scope" tell of work', () => {
    const text =
      '# Help\n\n## In scope:\n\n- Bug reports\n\n## Out of scope:\n\n- Tailored features\n- Courses';
    expect(categories(text)).toEqual([]);
  });

  test('what one might ask for below "out of scope" alone is work, too', () => {
    const text =
      '## Out of scope\n\n- Requests for new AWS accounts\n- Writing your macros\n- Chairs should be ordered from the store';
    expect(categories(text)).not.toContain('third-party');
    expect(categories(`${text}\n- Failures of third-party tools`)).toContain('third-party');
  });

  test('conditions under which a request is looked at are none', () => {
    const text =
      '## Not covered\n\nTickets are only looked at if:\n\n- they come from a known address';
    expect(categories(text)).toEqual([]);
  });
});

describe('to whom a promise is made is no cause', () => {
  test.each([
    'Starter plan accounts',
    'Users on the hobby tier',
    'Self-hosted installations',
    'Kostenlose Konten',
    'Comptes gratuits',
    'Cuentas gratuitas',
  ])('%s', (plan) => {
    expect(categories(`## Exclusions\n\n- Strikes\n- ${plan}`)).toEqual(['force-majeure']);
  });

  test('but it is left out where a list says so', () => {
    expect(categories('This SLA does not apply to:\n\n- Starter plan accounts')).toEqual(['other']);
  });
});

describe('what customers run is their doing and none of their equipment', () => {
  test.each([
    "outages caused by the client's own scripts or integrations",
    'failures due to your code',
    'slowness resulting from the tenant’s custom workloads',
    'Your API key was revoked',
    "The user's access token is expired",
    'The user’s own workspace problems (banned, archived)',
  ])('%s', (ground) => {
    expect(categories(`## Exclusions\n\n- ${ground}`)).toEqual(['customer-actions']);
  });

  test('equipment beside it stays equipment', () => {
    expect(categories('## Exclusions\n\n- faults due to your scripts or hardware')).toContain(
      'customer-equipment',
    );
  });

  test("what a customer uses of others is theirs and not the customer's", () => {
    const text = '## Exclusions\n\n- third-party tools employed by the customer';
    expect(categories(text)).toEqual(['third-party']);
  });
});

describe('who is named beside what failed', () => {
  test.each(['Globex API outages', 'A Hooli platform-wide outage', 'Initech.io region failures'])(
    '%s',
    (ground) => expect(categories(`## Exclusions\n\n- ${ground}`)).toEqual(['third-party']),
  );

  test('an emergency shutdown is emergency maintenance', () => {
    expect(categories('Emergency downtime is not counted as downtime.')).toEqual([
      'emergency-maintenance',
    ]);
  });

  test.each([
    ['Monitoring and Reporting', 'the title of the next section'],
    ['8. Customer Responsibilities', 'a numbered title'],
    ['2. SERVICE LEVEL COMMITMENT', 'a title in capitals'],
    ['< 98.5%: 15%', 'a step of what is given back'],
    ['Minor: a small fault. First response: 8 hours. Resolution: 3 days.', 'how soon one answers'],
  ])('no ground is %j: %s', (line) => {
    const text = `The SLA does not apply to:\n\n- strikes\n- ${line}`;
    expect(categories(text)).toEqual(['force-majeure']);
  });
});
