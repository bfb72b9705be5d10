import { describe, expect, test } from 'vitest';
import { excludedCategories } from '#test/support/sla-texts/excluded-categories.ts';

type Grounds = readonly [string, string, string];

/** How a text says that three grounds do not count. */
const FRAMES: Readonly<Record<string, (grounds: Grounds) => string>> = {
  'not deemed down': ([a, b, c]) =>
    `The service shall not be deemed unavailable as a result of ${a}, ${b} or ${c}.`,
  'neither, nor': ([a, b, c]) => `Neither ${a} nor ${b} nor ${c} is counted as downtime.`,
  'relieved in case of': ([a, b, c]) =>
    `The Provider is relieved of its obligations under this SLA in case of ${a}, ${b} or ${c}.`,
  'a credit, provided that not': ([a, b, c]) =>
    `The Customer gets a credit provided that the downtime did not result from ${a}, ${b} or ${c}.`,
  'where caused, no levels': ([a, b, c]) =>
    `Where a failure is caused by ${a}, ${b} or ${c}, the service levels do not apply.`,
  'permitted downtime': (grounds) =>
    `## Permitted Downtime\n\n${grounds.map((ground) => `- ${ground}`).join('\n')}`,
  'limitations of the promise': (grounds) =>
    `## SLA Limitations\n\n${grounds.map((ground) => `- ${ground}`).join('\n')}`,
  'a column of what is left out': (grounds) =>
    `| Excluded from availability | Remark |\n| --- | --- |\n${grounds.map((ground) => `| ${ground} | see above |`).join('\n')}`,
  'described beside its name': (grounds) =>
    `| Exclusion | Description |\n| --- | --- |\n${grounds.map((ground, at) => `| Case ${at + 1} | ${ground} |`).join('\n')}`,
};

const SETS: readonly (readonly [Grounds, readonly string[]])[] = [
  [
    ['scheduled maintenance', 'failures of third-party services', 'acts of the Customer'],
    ['customer-actions', 'scheduled-maintenance', 'third-party'],
  ],
  [
    ['strikes', 'faults in the Customer’s equipment', 'a DDoS attack'],
    ['customer-equipment', 'force-majeure', 'security-attack'],
  ],
];

describe.each(Object.entries(FRAMES))('%s', (_, frame) => {
  test.each(SETS)('%s', (grounds, categories) =>
    expect(
      excludedCategories(`The service is up 99.9% of each month.\n\n${frame(grounds)}`),
    ).toEqual(categories),
  );
});

test.each([
  'Neither party may assign this agreement; planned works are included in the fee.',
  'Downtime that did result from planned works counts.',
  'The service is deemed unavailable as a result of strikes, too.',
])('leaves nothing out: %s', (text) =>
  expect(excludedCategories(`The service is up 99.9% of each month.\n\n${text}`)).toEqual([]),
);
