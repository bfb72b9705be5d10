import { describe, expect, test } from 'vitest';
import { excludedCategories } from '#test/support/sla-texts/excluded-categories.ts';

const excluded = excludedCategories;

describe('a list behind what is left out and its cause', () => {
  test.each([
    'The lines shall be up for 99.95% of each month, excluding any outage resulting from:',
    'Availability is 99.95% per quarter, not counting any interruption caused by:',
    'We keep the lines up 99.95% of the year excluding unavailability due to:',
    'Die Leitungen sind zu 99,95 % verfügbar, ausgenommen Ausfälle aufgrund von:',
    'Uptime is 99.95% net of all minutes lost because of the following events:',
  ])('%s', (opening) => {
    expect(
      excluded(`${opening}\n\n- scheduled maintenance;\n- an event of force majeure;`),
    ).toEqual(expect.arrayContaining(['scheduled-maintenance', 'force-majeure']));
  });

  test('but not behind what is done without them', () => {
    expect(
      excluded(
        'Excluding weekends, tickets are sorted by the desk. They come from:\n\n- scheduled maintenance\n- force majeure',
      ),
    ).toEqual([]);
  });
});

describe('a denial that points at the sentence before', () => {
  test.each([
    'Our uptime promise is 99.9%. It does not cover scheduled maintenance or force majeure.',
    'The guarantee holds for our own servers. Scheduled maintenance and force majeure do not fall under it.',
    'We promise an availability of 99.9%. Scheduled maintenance and force majeure are not part of this.',
    'The SLA is 99.9% per month. It excludes scheduled maintenance and force majeure.',
  ])('%s', (text) => {
    expect([...excluded(text)].sort()).toEqual(['force-majeure', 'scheduled-maintenance']);
  });

  test.each([
    'The desk looks after laptops. Printers of third parties are not part of this.',
    'The manual has nine parts. It does not cover scheduled maintenance.',
  ])('but not at other matters: %s', (text) => {
    expect(excluded(text)).toEqual([]);
  });
});

describe('what explains a ground is no ground of its own', () => {
  test.each([
    ['Force majeure events (storms, internet failures, etc.)', ['force-majeure']],
    ['Acts of God (earthquakes, an internet backbone outage)', ['force-majeure']],
    ['Suspension of an account due to abuse or breach of the terms of service', ['suspension']],
    ['Accounts suspended for violations of the acceptable use policy', ['suspension']],
    ['Misuse of the service and internet failures', ['internet-access', 'misuse']],
  ])('%s', (ground, expected) => {
    expect([...excluded(`The following do not count as downtime:\n\n- ${ground}`)].sort()).toEqual(
      expected,
    );
  });
});
