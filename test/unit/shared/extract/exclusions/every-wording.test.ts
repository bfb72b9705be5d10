import { describe, expect, test } from 'vitest';
import { excludedCategories as categories } from '#test/support/sla-texts/excluded-categories.ts';
import type { ExclusionCategory } from '#shared/agreement/exclusion.ts';

/** Wordings of each ground, one word of each changed at a time; each names that category and no other. */
const WORDINGS: Readonly<Partial<Record<ExclusionCategory, readonly string[]>>> = {
  'force-majeure': [
    'events not within our control',
    'causes not under the control of the host',
    'events over which the host has no control',
    'an incident that could not have been foreseen',
    'orders of a court',
    'acts of civil authorities',
    'calamities',
    'lockdowns imposed by a ministry',
    'shortages of fuel',
    'work stoppages',
    'terrorist attacks',
  ],
  'scheduled-maintenance': [
    'preventative maintenance',
    'permitted maintenance',
    'scheduled repairs',
    'planned recovery tests',
    'interruptions of which you had notice',
    'service breaks announced in the morning',
  ],
  'emergency-maintenance': [
    'maintenance in an emergency',
    'maintenance that cannot be planned',
    'maintenance because of a critical vulnerability',
    'immediate patching',
    'extraordinary maintenance',
    'out-of-band patches',
  ],
  'customer-actions': [
    'mistakes of your administrators',
    'acts of persons whom the customer invited',
    'causes within the customer’s control',
    'matters for which the customer is responsible',
    'information entered by the customer',
    'malformed requests',
    'badly written queries',
    'waiting for your approval',
    'absence of the customer’s contact',
    'non-performance of the customer’s duties',
    'installation of software by the customer',
  ],
  'customer-equipment': [
    'virtual machines run by the customer',
    'on-premises components',
    'software that belongs to the customer',
    'local network faults',
    'browser extensions',
  ],
  'third-party': [
    'open-source libraries',
    'certificate authorities',
    'social networks',
    'non-Larkspur hardware',
    'external data feeds',
    'power grids',
    'wholesale carriers',
  ],
  'internet-access': [
    'failures of the telephone line',
    'loss of connectivity',
    'wireless coverage',
    'faults beyond the edge of our network',
    'cable cuts',
  ],
  'beta-features': ['features that are not yet generally available', 'nightly builds', 'sandboxes'],
  suspension: ['delinquent accounts', 'an expired licence', 'lapse of the subscription'],
  'quota-limits': [
    'surges in demand',
    'over-utilisation',
    'volumes above those agreed',
    'disk exhaustion',
    'unusually high traffic',
  ],
  misuse: [
    'use for which it was not designed',
    'bulk mailing',
    'breaches of our policies',
    'non-compliance with our terms',
  ],
  dns: ['expiry of the domain', 'DNS problems outside our control'],
  'security-attack': ['phishing', 'SYN floods', 'criminal conduct', 'a zero-day exploit'],
};

describe.each(Object.entries(WORDINGS))('%s', (category, wordings) => {
  test.each(wordings)('%s', (words) =>
    expect(categories(`The following do not count as downtime:\n\n- ${words}`)).toEqual([category]),
  );
});

describe('what excludes nothing, though it names the same things', () => {
  test.each([
    'The customer looks after its own hardware, its browsers and its line to the internet.',
    'Every server is guarded against floods of packets, viruses and intruders.',
    'Planned maintenance counts towards downtime.',
    'The fee excludes hardware and a line to the internet.',
    'Neither side is liable for lost profits or for damage that was not foreseen.',
    'You may not use the service for fraud or bulk mailing.',
    'We may suspend an account that is in arrears.',
    'The guarantee is for every plan except the free one.',
  ])('%s', (text) =>
    expect(categories(`We promise 99.9% uptime each month.\n\n${text}`)).toEqual([]),
  );
});
