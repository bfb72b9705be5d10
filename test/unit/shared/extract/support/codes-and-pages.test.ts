import { describe, expect, test } from 'vitest';
import { supportHours } from '#shared/extract/support/support-hours.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const hoursOf = (text: string) => supportHours(slaTextOf(text)).supportHours?.text ?? null;

describe('what helps at any hour without people', () => {
  test.each([
    'Support is available 24x7 using our full documentation.',
    'Free support is available 24/7 through the community forum.',
    'Help desk assistance is provided 24/7 via our knowledge base.',
    'Unser Support ist rund um die Uhr über die Wissensdatenbank verfügbar.',
  ])('%s', (text) => expect(hoursOf(text)).toBeNull());

  test('but people beside it answer', () => {
    const text = 'Support is available 24/7 through our help centre and phone.';
    expect(hoursOf(text)).toBe('24/7');
  });
});

test('the hours themselves say more than how many they are', () => {
  const text = 'Acme support offers 11x6 cover. The hours are 7 am to 6 pm, Monday to Saturday.';
  expect(hoursOf(`## Hours\n\n${text}`)).toBe('7 am to 6 pm, Monday to Saturday');
  expect(hoursOf('Acme support offers 11x6 cover.')).toBe('11x6');
});
