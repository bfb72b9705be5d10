import { describe, expect, test } from 'vitest';
import { endings } from '#shared/extract/endings/endings.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';
import { LABELLED_LINES, labelledRows } from '#test/support/sla-texts/labelled-layouts.ts';

const daysOf = (text: string) => endings(slaTextOf(text)).termination?.noticeDays ?? null;
const ROW_LAYOUTS = labelledRows(
  'Order form',
  ['Initial term', '24 months'],
  ['Currency', 'Danish crowns'],
);
const LAYOUTS = { ...ROW_LAYOUTS, ...LABELLED_LINES };

describe('the notice for ending an agreement by its name', () => {
  test.each(Object.entries(LAYOUTS))('in %s', (_, layout) => {
    for (const name of [
      'Termination notice',
      'Cancellation notice period',
      'Notice of termination',
      'Notice period for cancellation',
      'Kündigungsfrist',
      'Préavis de résiliation',
      'Preavviso di recesso',
      'Preaviso de rescisión',
      'Opzegtermijn',
    ])
      for (const value of ['45 days', 'at least 45 days', 'forty-five (45) days written notice'])
        expect(daysOf(layout(name, value)), layout(name, value)).toBe(45);
    for (const name of ['Termination', 'Cancellation', 'Termination by the customer'])
      expect(daysOf(layout(name, '45 days prior notice')), name).toBe(45);
  });

  test.each(Object.entries(ROW_LAYOUTS))('"Notice period" beside the term, in %s', (_, layout) =>
    expect(daysOf(layout('Notice period', '45 days'))).toBe(45),
  );

  test.each([
    ['a name of any notice, alone', 'Notice period', '45 days'],
    ['a time to put things right', 'Termination', '45 days to cure'],
    ['what happens behind the end', 'Termination', '45 days after the last invoice'],
    ['a time that is no notice', 'Cancellation', '45 days'],
  ])('but not by %s', (_, name, value) => {
    for (const layout of Object.values(LABELLED_LINES))
      expect(daysOf(layout(name, value)), layout(name, value)).toBeNull();
  });

  test('nor the notice of maintenance', () =>
    expect(daysOf('## Maintenance\n\nRenewal: May\nNotice period: 45 days')).toBeNull());
});

describe('the notice for ending an agreement in sentences', () => {
  test.each([
    'A party wishing to end this agreement shall give 45 days notice.',
    '## Cancellation\n\nTo cancel, give 45 days notice.',
    'Cancellation is possible with 45 days notice.',
    'Any of the partners may withdraw from this contract with 45 days notice.',
  ])('%s', (text) => expect(daysOf(text)).toBe(45));
});

test('a right to end below a level is one after severe misses', () => {
  const text = 'Where uptime is less than 94% in the month, the hirer may end the agreement.';
  expect(endings(slaTextOf(text)).chronicFailure?.text).toBe(text);
});
