import { describe, expect, test } from 'vitest';
import { timesByPlan } from '#test/support/sla-texts/promised-times.ts';

const headed = (...names: readonly string[]) =>
  timesByPlan(
    `| Severity | ${names.join(' | ')} |\n|${'---|'.repeat(names.length + 1)}\n| Urgent | 7 hours | 3 hours | 20 minutes |`,
  ).response.map(([severity, plan]) => [severity, plan]);

describe('columns that are headed by a topic and a name', () => {
  test('"Business" is a plan among plans', () => {
    expect(
      headed('First response, Basic', 'First response, Business', 'First response, Enterprise'),
    ).toEqual([
      ['Urgent', 'Basic'],
      ['Urgent', 'Business'],
      ['Urgent', 'Enterprise'],
    ]);
    expect(headed('Reply Starter', 'Reply Business', 'Reply Premium')).toEqual([
      ['Urgent', 'Starter'],
      ['Urgent', 'Business'],
      ['Urgent', 'Premium'],
    ]);
  });

  test.each([
    [['Response (business)', 'Response (weekend)', 'Response (night)']],
    [['Response, business', 'Response, after hours', 'Response, night']],
    [['Response, business hours', 'Response, Premium', 'Response, night']],
    [['Response, business', 'Response, Premium', 'Response, after hours']],
  ])('but tells the hours beside others: %j', (names) => {
    expect(headed(...names).map(([, plan]) => plan)).not.toContain('business');
  });
});
