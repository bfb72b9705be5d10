import { describe, expect, test } from 'vitest';
import { timesByCase, timesByPlan } from '#test/support/sla-texts/promised-times.ts';

const head = '# Service levels\n\n';
const both = (table: string) => timesByPlan(head + table);

describe('two rows of names of columns', () => {
  test('below a key that spans both, with shares beside the times', () => {
    const { response, resolution } = both(
      '| Level | Silver | Gold | | | |\n|---|---|---|---|---|---|\n| Response | Fix | Attainment | Response | Fix | Attainment |\n| P1 | 45 minutes | 9 hours | 90% | 30 minutes | 5 hours | 97% |\n| P2 | 3 hours | 2 days | 90% | 1 hour | 10 hours | 97% |',
    );
    expect(response).toEqual([
      ['P1', 'Silver', 0.75],
      ['P1', 'Gold', 0.5],
      ['P2', 'Silver', 3],
      ['P2', 'Gold', 1],
    ]);
    expect(resolution).toEqual([
      ['P1', 'Silver', 9],
      ['P1', 'Gold', 5],
      ['P2', 'Silver', 48],
      ['P2', 'Gold', 10],
    ]);
  });

  test('where names that span several columns stand side by side', () => {
    const { response, resolution } = both(
      '| Urgency | Mini | Midi | Mega | | | |\n|---|---|---|---|---|---|---|\n| | Response | Fix | Response | Fix | Response | Fix |\n| Urgent | 2 h | 11 h | 1 h | 7 h | 30 min | 3 h |',
    );
    expect(response).toEqual([
      ['Urgent', 'Mini', 2],
      ['Urgent', 'Midi', 1],
      ['Urgent', 'Mega', 0.5],
    ]);
    expect(resolution.map(([, plan, hours]) => [plan, hours])).toEqual([
      ['Mini', 11],
      ['Midi', 7],
      ['Mega', 3],
    ]);
  });

  test('of severities below a topic', () => {
    const { response, resolution } = both(
      '| Service | Response time | Repair time | | |\n|---|---|---|---|---|\n| High | Low | High | Low |\n| Tills | 1 hour | 9 hours | 3 hours | 2 days |',
    );
    expect(response).toEqual([
      ['High', 'Tills', 1],
      ['Low', 'Tills', 9],
    ]);
    expect(resolution).toEqual([
      ['High', 'Tills', 3],
      ['Low', 'Tills', 48],
    ]);
  });

  test('of a target and how often it is kept', () => {
    const { response, resolution } = timesByCase(
      `${head}| Urgency | Response | | Resolution | |\n|---|---|---|---|---|\n| | Target | Compliance | Target | Compliance |\n| Urgent | 2 hours | 95% | 15 hours | 90% |`,
    );
    expect(response).toEqual([['Urgent', 2]]);
    expect(resolution).toEqual([['Urgent', 15]]);
  });

  test('of units', () => {
    const { response, resolution } = timesByCase(
      `${head}| Urgency | Response | Resolution |\n|---|---|---|\n| | hours | days |\n| Urgent | 4 | 2 |\n| Minor | 8 | 5 |`,
    );
    expect(response).toEqual([
      ['Urgent', 4],
      ['Minor', 8],
    ]);
    expect(resolution).toEqual([
      ['Urgent', 48],
      ['Minor', 120],
    ]);
  });

  test('that go on with those above', () => {
    expect(
      timesByCase(
        `${head}| Service | Response | Repair |\n|---|---|---|\n| | first answer | back in service |\n| Tills | 2 hours | 5 hours |`,
      ),
    ).toEqual({ response: [['Tills', 2]], resolution: [['Tills', 5]] });
  });

  test('but words in the place of times are none', () => {
    expect(
      timesByCase(
        `${head}| Service | Response | Repair |\n|---|---|---|\n| Scales | best effort | as agreed |\n| Tills | 2 hours | 5 hours |`,
      ).response,
    ).toEqual([
      ['Scales', null],
      ['Tills', 2],
    ]);
  });

  test('below a title of them', () => {
    expect(
      both(
        '| Urgency | Contract | | | |\n|---|---|---|---|---|\n| | Small | | Large | |\n| | Response | Fix | Response | Fix |\n| Urgent | 2 hours | 9 hours | 1 hour | 4 hours |',
      ),
    ).toEqual({
      response: [
        ['Urgent', 'Small', 2],
        ['Urgent', 'Large', 1],
      ],
      resolution: [
        ['Urgent', 'Small', 9],
        ['Urgent', 'Large', 4],
      ],
    });
  });
});

describe('a column beside the times', () => {
  test('of nothing but shares tells no times apart', () => {
    expect(
      timesByCase(
        `${head}| Urgency | Response SLA | Response SLA % | Fix SLA | Fix SLA % |\n|---|---|---|---|---|\n| Urgent | 2 hours | 95% | 5 hours | 90% |`,
      ),
    ).toEqual({ response: [['Urgent', 2]], resolution: [['Urgent', 5]] });
  });

  test('of how late somebody was sets no time', () => {
    expect(
      timesByCase(
        `${head}| Delay in response | Credit |\n|---|---|\n| 1 hour to 4 hours | 5% |\n| over 4 hours | 10% |`,
      ),
    ).toEqual({ response: [], resolution: [] });
  });

  test('that only counts the rows names none', () => {
    expect(
      timesByCase(
        `${head}| No. | Urgency | Meaning | Response |\n|---|---|---|---|\n| 1 | Urgent | Shop closed | 2 hours |\n| 2 | Minor | A wrong letter | 2 days |`,
      ).response,
    ).toEqual([
      ['Urgent', 2],
      ['Minor', 48],
    ]);
  });
});
