import { describe, expect, test } from 'vitest';
import { timesByCase, timesByPlan } from '#test/support/sla-texts/promised-times.ts';

const head = '# Levels\n\n';

describe('a row shorter than its table, whose cells moved to the left', () => {
  test('has its times in their columns, where a share spans rows', () => {
    const { response, resolution } = timesByCase(
      `${head}| Urgency | Response | Attained | Resolution | Attained |\n|---|---|---|---|---|\n| Urgent | 20 minutes | 95% | 5 hours | 90% |\n| Medium | 3 hours | 9 hours | | |\n| Minor | 11 hours | 3 days | | |`,
    );
    expect(response).toEqual([
      ['Urgent', 1 / 3],
      ['Medium', 3],
      ['Minor', 11],
    ]);
    expect(resolution).toEqual([
      ['Urgent', 5],
      ['Medium', 9],
      ['Minor', 72],
    ]);
  });

  test('and where hours of service, a description or a person do', () => {
    for (const [name, full] of [
      ['Cover', '24x7'],
      ['Meaning', 'The shop is closed'],
      ['Who', 'Duty engineer'],
    ]) {
      const { response, resolution } = timesByCase(
        `${head}| Urgency | ${name} | Response | Resolution |\n|---|---|---|---|\n| Urgent | ${full} | 2 hours | 5 hours |\n| Medium | 3 hours | 9 hours | |`,
      );
      expect(response).toEqual([
        ['Urgent', 2],
        ['Medium', 3],
      ]);
      expect(resolution).toEqual([
        ['Urgent', 5],
        ['Medium', 9],
      ]);
    }
  });

  test('belongs to the group or plan that spans it', () => {
    expect(
      timesByPlan(
        `${head}| Plan | Urgency | Response |\n|---|---|---|\n| Small | Urgent | 4 hours |\n| Minor | 1 day | |\n| Large | Urgent | 1 hour |\n| Minor | 5 hours | |`,
      ).response,
    ).toEqual([
      ['Urgent', 'Small', 4],
      ['Minor', 'Small', 24],
      ['Urgent', 'Large', 1],
      ['Minor', 'Large', 5],
    ]);
    expect(
      timesByPlan(
        `${head}| Area | Kind of trouble | Response |\n|---|---|---|\n| Tills | Shop closed | 4 hours |\n| Slow sales | 1 day | |\n| Scales | No weight | 1 hour |`,
      ).response,
    ).toEqual([
      ['Shop closed', 'Tills', 4],
      ['Slow sales', 'Tills', 24],
      ['No weight', 'Scales', 1],
    ]);
  });

  test('goes on with columns that grow, where its times fit several', () => {
    const { response, resolution } = timesByPlan(
      `${head}| Urgency | Response (small) | Fix (small) | Kept | Response (large) | Fix (large) | Kept |\n|---|---|---|---|---|---|---|\n| Urgent | 1 hour | 6 hours | 90% | 30 minutes | 4 hours | 95% |\n| Minor | 5 hours | 2 days | 3 hours | 9 hours | | |\n| Wish | 9 hours | 4 hours | 2 days | | | |`,
    );
    expect(response.filter(([name]) => name === 'Wish')).toEqual([
      ['Wish', 'small', 9],
      ['Wish', 'large', 4],
    ]);
    expect(resolution.filter(([name]) => name === 'Wish')).toEqual([['Wish', 'large', 48]]);
  });

  test('gives no time whose column nothing tells', () => {
    const { response, resolution } = timesByCase(
      `${head}| Urgency | Kept | Response | Kept | Fix |\n|---|---|---|---|---|\n| Urgent | 95% | 9 hours | 90% | 10 hours |\n| Minor | 12 hours | | | |`,
    );
    expect([...response, ...resolution]).toEqual([
      ['Urgent', 9],
      ['Urgent', 10],
    ]);
  });

  test('stays as it is where its cells fit, and its last ones are only empty', () => {
    const { response, resolution } = timesByCase(
      `${head}| Urgency | Meaning | Response | Fix |\n|---|---|---|---|\n| Urgent | down for more than 1 hour | 1 hour | 6 hours |\n| Minor | down for less than 1 hour | 4 hours | |`,
    );
    expect(response).toEqual([
      ['Urgent', 1],
      ['Minor', 4],
    ]);
    expect(resolution).toEqual([['Urgent', 6]]);
  });
});

describe('a row that is not graded', () => {
  test('is named by its kind', () => {
    for (const none of ['N/A', '–', ''])
      expect(
        timesByPlan(
          `${head}| Type | Urgency | Response time |\n|---|---|---|\n| Fault | Urgent | 1 hour |\n| | Minor | 2 hours |\n| Question | ${none} | 2 days |`,
        ).response,
      ).toEqual([
        ['Urgent', 'Fault', 1],
        ['Minor', 'Fault', 2],
        ['Question', '', 48],
      ]);
  });

  test('also where the kinds stand behind', () => {
    expect(
      timesByCase(
        `${head}| Urgency | Ticket type | Response time |\n|---|---|---|\n| Urgent | Defect | 1 hour |\n| N/A | Idea | 2 days |`,
      ).response,
    ).toEqual([
      ['Urgent', 1],
      ['Idea', 48],
    ]);
  });

  test('but a severity that spans the plans behind it goes on', () => {
    expect(
      timesByPlan(
        `${head}| Urgency | Plan | Response time |\n|---|---|---|\n| Urgent | Gold | 1 hour |\n| | Silver | 2 hours |\n| Minor | Gold | 9 hours |`,
      ).response,
    ).toEqual([
      ['Urgent', 'Gold', 1],
      ['Urgent', 'Silver', 2],
      ['Minor', 'Gold', 9],
    ]);
  });
});
