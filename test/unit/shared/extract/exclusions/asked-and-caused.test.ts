import { describe, expect, test } from 'vitest';
import type { ExclusionCategory } from '#shared/agreement/exclusion.ts';
import { excludedCategories as categories } from '#test/support/sla-texts/excluded-categories.ts';

describe('what whoever caused the fault does not get back', () => {
  test.each<[string, readonly ExclusionCategory[]]>([
    ['Where the customer caused the failure, no refund is given.', ['customer-actions']],
    ['If the tenant is at fault, no compensation is due.', ['customer-actions']],
    ['If the member brought the fault about, nothing is refunded.', ['customer-actions']],
    ['A fault that you caused yourself earns no rebate.', ['customer-actions']],
    ['We give no money back where a supplier cut our fibre.', ['third-party']],
    [
      'Uptime will not be lowered by failure of Hospital’s power or network.',
      ['customer-equipment'],
    ],
  ])('%s', (text, expected) => expect(categories(text)).toEqual(expected));

  test('a heading that denies the refund opens the list', () => {
    const list = [
      '## No refund is paid where the fault',
      '- lies in a router on your side;',
      '- was caused by a third party;',
      '- falls in a planned maintenance window.',
    ];
    expect(categories(list.join('\n\n'))).toEqual([
      'customer-equipment',
      'scheduled-maintenance',
      'third-party',
    ]);
  });

  test('work that nobody is obliged to do', () => {
    const text =
      'The Vendor shall be under no obligation to remedy a Fault that results from: (a) any alteration of the Program not made by the Vendor; (b) operation of the Program otherwise than in line with the Manual; or (c) any driver not furnished by the Vendor.';
    expect(categories(text)).toEqual(['customer-actions', 'misuse', 'third-party']);
  });
});

describe('questions whose answers leave something out', () => {
  test.each<[string, readonly ExclusionCategory[]]>([
    ['Do you count maintenance?\n\nNo. It is done on Sundays at dawn.', ['scheduled-maintenance']],
    ['Is planned maintenance excluded?\n\nYes, all of it.', ['scheduled-maintenance']],
    ['Zählt geplante Wartung mit?\n\nNein, nie.', ['scheduled-maintenance']],
    ['Does maintenance count?\n\nNot if you heard of it a day ago.', ['scheduled-maintenance']],
    ['Zählt geplante Wartung mit?\n\nNicht, wenn Sie davon wussten.', ['scheduled-maintenance']],
    ['Does maintenance count?\n\nNot always, but mostly it does.', []],
    ['Do you count maintenance?\n\nYes, we count every minute.', []],
    ['Does the chat robot count as a reply?\n\nNo. A person has to answer.', []],
  ])('%s', (text, expected) => expect(categories(text)).toEqual(expected));
});

describe('what is no ground', () => {
  test.each([
    '"Equipment" means the presses in Annex 3, but excluding hoses supplied by third parties. Uptime is counted by the month.',
    '## Maintenance exclusions\n\n- Emergency maintenance DOES count against the uptime SLA',
  ])('%s', (text) => expect(categories(text)).toEqual([]));

  test('a failure of the whole internet is an act of fate beside others', () =>
    expect(
      categories('## Exclusions\n\n- Force majeure (war, flood, nationwide internet outages)'),
    ).toEqual(['force-majeure']));
});
