import { describe, expect, test } from 'vitest';
import { times } from '#shared/extract/times/times.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';
import { timesByPlan as read } from '#test/support/sla-texts/promised-times.ts';

const ofPlans = [
  ['Critical', 'Bronze', 9],
  ['Minor', 'Bronze', 40],
  ['Critical', 'Gold', 3],
  ['Minor', 'Gold', 20],
];
const plans =
  '| Plan | Desk | Critical | Minor |\n|---|---|---|---|\n| Bronze | Mo-Fr 9-17 | 9 h | 40 h |\n| Gold | 24x7 | 3 h | 20 h |';

describe('a table of plans and severities without a word on what its times are for', () => {
  test.each([
    'The figures are the longest time until a mechanic is working your call.',
    'All figures run from your call until somebody is working on it.',
    'The times above say how long it takes before one of us calls you back.',
    'Alle Zeiten laufen, bis sich ein Techniker darum kümmert.',
    "Ces délais s'entendent jusqu'à la prise en charge par un technicien.",
    'Estos tiempos corren hasta que un técnico atienda el aviso.',
    'These times are measured from receipt of the call to the arrival of our mechanic.',
  ])('is one of answers by the note below it: %s', (note) => {
    expect(read(`# Cover\n\n${plans}\n\n${note}`)).toEqual({ response: ofPlans, resolution: [] });
  });

  test.each([
    'Maximum time before an engineer starts on the fault',
    '## How soon will somebody look at it?',
  ])('is one of answers by the line above it: %s', (line) => {
    expect(read(`# Cover\n\n${line}\n\n${plans}`).response).toEqual(ofPlans);
  });

  test('is one of repairs by the sentence that introduces it', () => {
    expect(
      read(
        'The target timescale for completion of every job is given here:\n\n| Priority | Timescale |\n|---|---|\n| Usual | within 9 working days |\n| Urgent | Initial response < 3 hrs. Make the area safe and tidy < 7 hrs |\n| Project | Agreed or planned date |',
      ),
    ).toEqual({
      response: [['Urgent', '', 3]],
      resolution: [
        ['Usual', '', 'within 9 working days'],
        ['Urgent', '', 7],
        ['Project', '', 'Agreed or planned date'],
      ],
    });
  });

  test('is one of the repairs of trades by the heading two levels up', () => {
    const trades = (hours: number) =>
      `| Trade | Target |\n|---|---|\n| Roofing | ${hours} hours |\n| Plumbing | ${hours + 2} hours |`;
    expect(
      read(
        `# Estate\n\n## Resolution targets\n\n### Storm works\n\n${trades(5)}\n\n### Usual works\n\n${trades(70)}`,
      ).resolution.map(([name, , hours]) => [name, hours]),
    ).toEqual([
      ['Roofing', 5],
      ['Plumbing', 7],
      ['Roofing', 70],
      ['Plumbing', 72],
    ]);
  });

  test('is none where nothing says so', () => {
    expect(read(`# Cover\n\n${plans}\n\nPrices are per month.`)).toEqual({
      response: [],
      resolution: [],
    });
  });
});

describe('rows of cases below columns of plans', () => {
  test('are named without what they mean', () => {
    expect(
      read(
        'First answer, in office hours unless it says otherwise:\n\n| | Duo | Crew |\n|---|---|---|\n| Urgent – nobody can draw | 9 hours | 1 hour, day and night |\n| Question: how does it work? | 3 business days | 7 hours |',
      ).response,
    ).toEqual([
      ['Urgent', 'Duo', 9],
      ['Urgent', 'Crew', 1],
      ['Question', 'Duo', '3 business days'],
      ['Question', 'Crew', 7],
    ]);
  });

  test('are no cases beside columns of severities, nor below what is no plan', () => {
    const { response } = read(
      '## Support response times\n\n| Plan | Channel | Severity 1 | Severity 2 |\n|---|---|---|---|\n| Duo | Mail | 40 hours | 70 hours |\n| Crew | Mail + chat | 9 hours | 20 hours |',
    );
    expect(response.map(([severity]) => severity)).toEqual([
      'Severity 1',
      'Severity 2',
      'Severity 1',
      'Severity 2',
    ]);
  });
});

describe('columns that say what they measure and of which case', () => {
  test.each([
    ['Reaction, urgent | Reaction, other | Fix, urgent | Fix, other'],
    ['Urgent: reply | Other: reply | Urgent: fix | Other: fix'],
    ['Reply (urgent) | Reply (other) | Fix (urgent) | Fix (other)'],
  ])('make plans of the rows: %s', (columns) => {
    const { response, resolution } = read(
      `| Support level | ${columns} | Staffed |\n|---|---|---|---|---|---|\n| Dory (free) | 5 h | 30 h | 9 h | 70 h | Mon–Fri 08–16 |\n| Cutter | 1 h | 9 h | 7 h | 40 h | 24/7 |`,
    );
    const lower = (rows: typeof response) =>
      rows.map(([severity, ...rest]) => [severity.toLowerCase(), ...rest]);
    expect(lower(response)).toEqual([
      ['urgent', 'Dory (free)', 5],
      ['other', 'Dory (free)', 30],
      ['urgent', 'Cutter', 1],
      ['other', 'Cutter', 9],
    ]);
    expect(lower(resolution).map(([severity, , hours]) => [severity, hours])).toEqual([
      ['urgent', 9],
      ['other', 70],
      ['urgent', 7],
      ['other', 40],
    ]);
  });

  test('hold nothing where they say how, from where, or what is paid', () => {
    expect(
      read(
        '| Requirement | Target | Source | Deduction per failure |\n|---|---|---|---|\n| Average first response to P1 | < 20 minutes | First response to all P1 cases of the last 3 months | £100, and £300 after 9 hours |\n| Average first response to P2 | < 3 hours | First response to all P2 cases of the last 3 months | £50 |',
      ).response,
    ).toEqual([
      ['P1', '', 1 / 3],
      ['P2', '', 3],
    ]);
    expect(
      read(
        '| Code | Urgency of response | Target response (in core hours) |\n|---|---|---|\n| P1 | Sustained effort with all hands until it works | Work begins within 1 hour |\n| P2 | Ordinary procedures | 9 hours |',
      ).response,
    ).toEqual([
      ['P1', '', 1],
      ['P2', '', 9],
    ]);
  });

  test('are of repairs where what is ordered is delivered', () => {
    expect(
      read(
        '| Team | Priority | Response Time | Resolution/Delivery Time |\n|---|---|---|---|\n| Design | Standard | <30 hours | <50 hours |\n| Data | Critical | <1 hour | <9 hours (containment), <1 week (lasting fix) |',
      ).resolution,
    ).toEqual([
      ['Standard', 'Design', 50],
      ['Critical', 'Data', 9],
    ]);
  });
});

describe('columns of who is there beside one of repairs', () => {
  test('are of answers', () => {
    const { response, resolution } = read(
      '| Fault | On the line | On site | Fixed |\n|---|---|---|---|\n| Belt halted | 9 min | 3 h | 9 h |\n| Robot slow | 30 min | 7 h | 30 h |',
    );
    expect(response.map(([, , hours]) => hours)).toEqual([0.15, 3, 0.5, 7]);
    expect(resolution.map(([, , hours]) => hours)).toEqual([9, 30]);
  });

  test('are none beside other things', () => {
    expect(
      read(
        '| Course | On site | Price |\n|---|---|---|\n| Welding | 3 h | €90 |\n| Paint | 7 h | €70 |',
      ),
    ).toEqual({ response: [], resolution: [] });
  });
});

describe('hours of plans', () => {
  test.each([
    [
      'a row',
      '| | Pine | Oak |\n|---|---|---|\n| Service window | Mon–Fri 8–17 | 24/7 |\n| Emergency | 9 h | 1 h |\n| Everything else | 30 h | 7 h |',
    ],
    [
      'a column',
      '| Plan | Staffed | Emergency | Routine |\n|---|---|---|---|\n| Pine | Mon–Fri 8–17 | 9 h | 30 h |\n| Oak | 24/7 | 1 h | 7 h |',
    ],
  ])('go with their times where %s has them', (_, table) => {
    const { response } = times(slaTextOf(`# Woods\n\nTime to the first human answer:\n\n${table}`));
    const hours = response.map(({ plan, hours: time, coverage }) => [plan, time, coverage]);
    expect(hours).toHaveLength(4);
    expect(hours).toContainEqual(['Pine', 9, 'Mon–Fri 8–17']);
    expect(hours).toContainEqual(['Oak', 7, '24/7']);
  });
});

describe('cells of several times', () => {
  test('are each of what stands in the brackets behind it', () => {
    expect(
      read(
        '## Response times\n\n| Severity | Duo | Crew |\n|---|---|---|\n| P1 | 3 hours (acknowledge), 9 hours (update) | 20 minutes (acknowledge), 2 hours (update), 7 hours (resolution or mitigation) |',
      ),
    ).toEqual({
      response: [
        ['P1', 'Duo', 3],
        ['P1', 'Crew', 1 / 3],
      ],
      resolution: [['P1', 'Crew', 7]],
    });
  });

  test('are of their row before one that says something else', () => {
    expect(
      read(
        'Ref | Requirement | Standard\n4.1.1 | Response, Level 1 | 9 minutes\n4.1.2 | Repair, Level 1 | 3 hours; technician on site 5 hours\n4.1.3 | Repair, Level 2 | 9 hours',
      ).resolution,
    ).toEqual([
      ['Level 1', '', 3],
      ['Level 2', '', 9],
    ]);
  });
});

describe('tables of one form', () => {
  const table = (low: string) =>
    `| Priority | 1st Response Time | Resolution Time |\n|---|---|---|\n| High | 1 hour | 7 hours |\n| Low | 9 hours | ${low} |`;
  const promised = [
    ['High', 'Faults', 7],
    ['Low', 'Faults', 50],
    ['High', 'Rollouts', 7],
    ['Low', 'Rollouts', 50],
  ];

  test.each([
    ['headings', `## Faults\n\n${table('50 hours')}\n\n## Rollouts\n\n${table('50 hours')}`],
    ['lines', `# Levels\n\nFaults\n\n${table('50 hours')}\n\nRollouts\n\n${table('50 hours')}`],
  ])('are told apart by their %s', (_, text) => {
    expect(read(text).resolution).toEqual(promised);
  });

  test('are one where nothing tells them apart', () => {
    expect(read(`# Levels\n\n${table('50 hours')}\n\n${table('50 hours')}`).resolution).toEqual([
      ['High', '', 7],
      ['Low', '', 50],
    ]);
  });

  test('are of the plans whose headings they stand below', () => {
    const ofPlan = (name: string, hours: number) =>
      `## ${name}\n\n| Measure | Commitment |\n|---|---|\n| Response time | < ${hours} hours |\n| Resolution time (critical) | < ${hours * 2} hours |`;
    expect(read(`# Levels\n\n${ofPlan('Basic plan', 20)}\n\n${ofPlan('Pro plan', 5)}`)).toEqual({
      response: [
        ['Basic plan', '', 20],
        ['Pro plan', '', 5],
      ],
      resolution: [
        ['critical', 'Basic plan', 40],
        ['critical', 'Pro plan', 10],
      ],
    });
  });
});

describe('the block of a severity that has two names', () => {
  test.each([
    ['Priority 1 (P1)', 'Priority 2 (P2)'],
    ['[3.1 Priority 1 (P1) Critical Alarm]', '[3.2 Priority 2 (P2) High Loss / Delay]'],
  ])('goes on behind its definition: %s', (first, second) => {
    expect(
      read(
        `${first}\nDefinition: No door of the building opens for anybody.\nInitial Response Target: < 20 Minutes\n\n${second}\nImpact: Some doors are slow.\nInitial Response Target: < 3 Hours`,
      ).response.map(([severity, , hours]) => [severity.slice(0, 15), hours]),
    ).toEqual([
      ['Priority 1 (P1)', 1 / 3],
      ['Priority 2 (P2)', 3],
    ]);
  });

  test('begins no list of times below "Workaround available"', () => {
    expect(
      read(
        'Requests are resolved by urgency.\n\nLow:\n\nWorkaround available\n\nClass, seminar, talk',
      ),
    ).toEqual({ response: [], resolution: [] });
  });

  test('is the same as its grade alone in another language', () => {
    expect(
      read(
        '| Prioridad | Tiempo de respuesta |\n|---|---|\n| Urgente | 20 minutos |\n| Baja | 9 horas |\n\n## Prioridad urgente\n\nTiempo de respuesta: 20 minutos',
      ).response,
    ).toEqual([
      ['Urgente', '', 1 / 3],
      ['Baja', '', 9],
    ]);
  });
});

describe('columns of the hours in which a time runs, and of the others', () => {
  const rowsOf = (head: string) =>
    times(
      slaTextOf(
        `# Answers\n\n${head}\n|---|---|---|\n| First reply to a guest | 7 hours | 31 hours |\n`,
      ),
    ).response.map(({ severity, plan, hours, coverage }) => [severity, plan, hours, coverage]);

  test('are no plans', () => {
    expect(rowsOf('| Step | Business hours | Non-business hours |')).toEqual([
      ['First reply to a guest', '', 7, 'Business hours'],
      ['First reply to a guest', '', 31, 'Non-business hours'],
    ]);
  });

  test.each(['| Step | Weekdays | Around the clock |', '| Step | Business | Enterprise |'])(
    'plans are: %s',
    (head) => {
      expect(rowsOf(head).map(([severity]) => severity)).not.toContain('First reply to a guest');
    },
  );
});
