import { describe, expect, test } from 'vitest';
import { timesByCase, timesByPlan } from '#test/support/sla-texts/promised-times.ts';

// Tables that lost their lines, and of which only the order of the cells is left.

describe('rows of several times in running text', () => {
  test('all in one paragraph, behind sentences of something else', () => {
    expect(
      timesByCase(
        'Whoever reports a fault hears from the desk. Impact Code Severity Meaning Target Answer Time Target RepairTime Staffed ' +
          'S1 – Urgent (Stage 1) The mill stands still and nobody can weigh a lorry. 1 hour 5 hours 9/5 ' +
          'S2 – High (Stage 2) One weighbridge is out, but another can be used. 3 hours 9 hours 9/5 ' +
          'S3 – Medium (Stage 3) Reports are late, tickets can be printed by hand. 7 hours Next release 9/5',
      ),
    ).toEqual({
      response: [
        ['S1 – Urgent', 1],
        ['S2 – High', 3],
        ['S3 – Medium', 7],
      ],
      resolution: [
        ['S1 – Urgent', 5],
        ['S2 – High', 9],
        ['S3 – Medium', null],
      ],
    });
  });

  test('a line for each row, what it means behind its times', () => {
    expect(
      timesByCase(
        [
          'Priority Response Time Completion Time What is at stake',
          '',
          'Priority 1 Critical Immediate 5 hours from the call The building may have to close and people may be in danger',
          '',
          'Priority 2 High Within 2 hours 20 hours from the callGoods may spoil within 3 days',
          '',
          'Priority 3 Low 9 hours 6 days from the call Nobody is kept from working',
        ].join('\n'),
      ),
    ).toEqual({
      response: [
        ['Priority 1', null],
        ['Priority 2', 2],
        ['Priority 3', 9],
      ],
      resolution: [
        ['Priority 1', 5],
        ['Priority 2', 20],
        ['Priority 3', 144],
      ],
    });
  });

  test('a column of something else between them', () => {
    expect(
      timesByCase(
        [
          'Priority Response Time Parts Ordered Completion Time',
          '',
          'P1 1 hour 2 hours 6 hours',
          '',
          'P2 3 hours 5 hours 2 days',
        ].join('\n'),
      ),
    ).toEqual({
      response: [
        ['P1', 1],
        ['P2', 3],
      ],
      resolution: [
        ['P1', 6],
        ['P2', 48],
      ],
    });
  });

  test('how often it is told of is no time of it', () => {
    expect(
      timesByCase(
        'The workshop keeps these targets: Priority Description Time to begin working on it Mitigation Status ' +
          'Priority 1 Incidents The whole yard is dark (for example: no power to the crane) Within one hour of the call 3 hours Changes and every 4 hours until then ' +
          'Priority 2 Incidents One shed is dark, another can be used. (Example: a fuse) Within two hours of the call 9 hours Changes and every 8 hours until then',
      ),
    ).toEqual({
      response: [
        ['Priority 1', 1],
        ['Priority 2', 2],
      ],
      resolution: [
        ['Priority 1', 3],
        ['Priority 2', 9],
      ],
    });
  });

  test('the way there beside the time to answer', () => {
    expect(
      timesByCase(
        [
          'Priority Response Time On Site Repair Time',
          '',
          'P1 Critical 1 hour Within 3 hours 6 hours',
          '',
          'P2 3 hours Within 9 hours 2 days',
        ].join('\n'),
      ).response,
    ).toEqual([
      ['P1 Critical', 1],
      ['P1 Critical (On Site)', 3],
      ['P2', 3],
      ['P2 (On Site)', 9],
    ]);
  });

  test('a line for each measure, its times in a line of their own', () => {
    expect(
      timesByCase(
        [
          'Harbour Faults Severity 1 – Critical Severity 2 – Major Severity 3 – Minor',
          '',
          'Covered 24/7 Core Hours Core Hours',
          '',
          'Acknowledgement Time',
          '',
          '1 Hour 3 Core Hours 2 Core Days',
          '',
          'Completion Time',
          '',
          '9 Hours 2 Core Days 6 Core Days',
        ].join('\n'),
      ),
    ).toEqual({
      response: [
        ['Severity 1 – Critical', 1],
        ['Severity 2 – Major', 3],
        ['Severity 3 – Minor', null],
      ],
      resolution: [
        ['Severity 1 – Critical', 9],
        ['Severity 2 – Major', null],
        ['Severity 3 – Minor', null],
      ],
    });
  });

  test('the same measure for two plans', () => {
    expect(
      timesByPlan(
        [
          'Severity Sample Cases Response Time (Harbour) Response Time (Open Sea)',
          '',
          'Critical Radar down, no position Within 5 hours Within 1 hour',
          '',
          'High Charts are slow Within 9 hours Within 3 hours',
          '',
          'Low Questions on invoices Within 50 hours Within 20 hours',
        ].join('\n'),
      ).response,
    ).toEqual([
      ['Critical', 'Harbour', 5],
      ['Critical', 'Open Sea', 1],
      ['High', 'Harbour', 9],
      ['High', 'Open Sea', 3],
      ['Low', 'Harbour', 50],
      ['Low', 'Open Sea', 20],
    ]);
  });

  test('cells that touch, ranks without a name', () => {
    expect(
      timesByCase(
        [
          'Severity LevelMeaningAnswer TimeRepair Time',
          '',
          '1Grave: Nobody on the site can load a lorry, and no way around it is known.up to 2 hoursup to 9 hours',
          '',
          '2Middling: Loading is slow for most, but goes on.up to 5 hoursup to 2 days',
          '',
          '3Questions: How a form is filled in.up to 30 hoursup to 6 days',
        ].join('\n'),
      ),
    ).toEqual({
      response: [
        ['1', 2],
        ['2', 5],
        ['3', 30],
      ],
      resolution: [
        ['1', 9],
        ['2', 48],
        ['3', 144],
      ],
    });
  });

  test('what is said of a severity behind the table is no row of it', () => {
    const table = [
      'Severity Meaning Answer Repair',
      '',
      'P1 The line stands still 1 hour 5 hours',
      '',
      'P2 One machine stands still 3 hours 9 hours',
    ];
    const behind = 'P1 Cases by telephone are told to the manager in 7 hours 8 hours at the latest';
    expect(timesByCase([...table, '', behind].join('\n'))).toEqual(timesByCase(table.join('\n')));
    const grades = [
      'Severity Meaning Answer Repair',
      '',
      'High The line stands still 1 hour 5 hours',
      '',
      'Low One machine stands still 3 hours 9 hours',
    ];
    const again =
      'High Cases by telephone are told to the manager in 7 hours 8 hours at the latest';
    expect(timesByCase([...grades, '', again].join('\n'))).toEqual(timesByCase(grades.join('\n')));
  });

  test('a row that has fewer times than the others is left out', () => {
    expect(
      timesByCase(
        [
          'Severity Meaning Answer Repair',
          '',
          'P1 The line stands still 1 hour 5 hours',
          '',
          'P2 One machine stands still 3 hours 9 hours',
          '',
          'P3 A lamp is out 40 hours',
        ].join('\n'),
      ).resolution,
    ).toEqual([
      ['P1', 5],
      ['P2', 9],
    ]);
  });
});

describe('no rows', () => {
  test.each([
    [
      'a sentence that only names severities',
      'Severity and response are agreed. P1 means that 2 hours or 5 hours were lost. P2 means that 1 hour or 3 hours were lost.',
    ],
    [
      'a report of the past',
      'Priority Response Repair. P1 was answered after 2 hours and mended after 5 hours. P2 was answered after 4 hours and mended after 9 hours.',
    ],
  ])('%s', (_, text) => {
    const { response, resolution } = timesByCase(text);
    expect([...response, ...resolution]).toEqual([]);
  });
});
