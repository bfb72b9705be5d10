import { describe, expect, test } from 'vitest';
import { times } from '#shared/extract/times/times.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const timesOf = (text: string) => times(slaTextOf(text));
const short = (terms: ReturnType<typeof times>['response']) =>
  terms.map(({ severity, hours }) => [severity, hours]);

describe('labels below the severity that begins their block', () => {
  test('stand in one flat list with it', () => {
    const { response, resolution } = timesOf(
      [
        '# Fault handling',
        '',
        '- Urgent (P1): The shop cannot be reached.',
        '- Response time: 30 minutes',
        '- Resolution time: 5 hours',
        '- Low (P3): A question on an invoice.',
        '- Response time: 9 hours',
        '- Resolution time: 6 business days',
      ].join('\n'),
    );
    expect(short(response)).toEqual([
      ['Urgent (P1)', 0.5],
      ['Low (P3)', 9],
    ]);
    expect(short(resolution)).toEqual([
      ['Urgent (P1)', 5],
      ['Low (P3)', null],
    ]);
  });

  test('stand below a rank alone on its line', () => {
    const { response, resolution } = timesOf(
      [
        'Class\n\nMeaning',
        '1',
        'Nobody at the site is able to work.',
        'Reaction: 3h\n\nFix: 2d',
        '2',
        'One team is slowed down.',
        'Reaction: 2d\n\nFix: 9d',
      ].join('\n\n'),
    );
    expect(short(response)).toEqual([
      ['1', 3],
      ['2', 48],
    ]);
    expect(short(resolution)).toEqual([
      ['1', 48],
      ['2', 216],
    ]);
  });

  test('stand below a label whose value is the severity', () => {
    const { response, resolution } = timesOf(
      [
        'Priority: P1',
        'Response: 20 minutes',
        'Resolution: 3 hours',
        'Priority: P2',
        'Response: 2 hours',
        'Resolution: 7 hours',
      ].join('\n\n'),
    );
    expect(short(response)).toEqual([
      ['P1', 20 / 60],
      ['P2', 2],
    ]);
    expect(short(resolution)).toEqual([
      ['P1', 3],
      ['P2', 7],
    ]);
  });
});

describe('a severity and both its times on one line', () => {
  test.each([
    'P1: 2h/9h (response/resolution)\n\nP2: 5h/30h (response/resolution)',
    'P1: 2h / 9h (response / resolution)\n\nP2: 5h / 30h (response / resolution)',
    'P1 → respond 2h → resolve 9h\n\nP2 → respond 5h → resolve 30h',
    'P1 -> respond 2h -> resolve 9h\n\nP2 -> respond 5h -> resolve 30h',
    '- P1: respond in 2h, fix in 9h\n- P2: respond in 5h, fix in 30h',
    'P1: response 2h, resolution 9h\n\nP2: response 5h, resolution 30h',
  ])('%s', (text) => {
    const { response, resolution } = timesOf(text);
    expect(short(response)).toEqual([
      ['P1', 2],
      ['P2', 5],
    ]);
    expect(short(resolution)).toEqual([
      ['P1', 9],
      ['P2', 30],
    ]);
  });

  test('names the severity in brackets behind what the time is for', () => {
    const { resolution } = timesOf(
      'Help desk (Low): weekdays 10:00–16:00.\n\nRepair goal (Critical): We aim to repair the service within 7 hours.',
    );
    expect(short(resolution)).toEqual([['Critical', 7]]);
  });
});

test('a solution within 1 to 12 m that would be quicker than the answer counts months', () => {
  const { resolution } = timesOf(
    'P1: response 3h, solution 30m\n\nP2: response 10m, solution 45m\n\nP3: response 3d, solution 2m',
  );
  expect(short(resolution)).toEqual([
    ['P1', 0.5],
    ['P2', 0.75],
    ['P3', null],
  ]);
});

describe('the cases of a list', () => {
  test('are the words before each time', () => {
    const { resolution } = timesOf(
      [
        'Each ticket gets a resolution time:',
        '',
        '- Major fault 3 hours',
        '- Advice on the use of the product 30 hours (working hours)',
      ].join('\n'),
    );
    expect(short(resolution)).toEqual([
      ['Major fault', 3],
      ['Advice on the use of the product', 30],
    ]);
  });
});

describe('tables', () => {
  test('have a band among rows of other things', () => {
    const { response, resolution } = timesOf(
      [
        '| What you get | What you get |',
        '| --- | --- |',
        '| Period | 2 years |',
        '| Hours of help | 24x7 |',
        '| Response times | Response times |',
        '| Severity 1 | 3 hours |',
        '| Severity 2 | 5 hours |',
        '| What severities mean | What severities mean |',
        '| Severity 1 | Nobody can work |',
        '| Severity 2 | Some cannot work |',
      ].join('\n'),
    );
    expect(short(response)).toEqual([
      ['Severity 1', 3],
      ['Severity 2', 5],
    ]);
    expect(resolution).toEqual([]);
  });

  test('say a time twice, the second time in days', () => {
    const { resolution } = timesOf(
      [
        '| Severidad | Tiempo de resolución |',
        '| --- | --- |',
        '| S1 | < 3 horas |',
        '| S2 | < 24 horas (1 día hábil) |',
        '| S3 | < 48 horas (2 días hábiles) |',
      ].join('\n'),
    );
    expect(short(resolution)).toEqual([
      ['S1', 3],
      ['S2', 24],
      ['S3', 48],
    ]);
  });

  test('say in a cell what its time is for', () => {
    const { response, resolution } = timesOf(
      [
        '| Further aims | When |',
        '| --- | --- |',
        '| Requests for changes | 2 business days for a first response |',
        '| Lost exports | 9 hours to restore the file |',
      ].join('\n'),
    );
    expect(short(response)).toEqual([['Requests for changes', null]]);
    expect(short(resolution)).toEqual([['Lost exports', 9]]);
  });

  test('call their severities levels of response', () => {
    const { response } = timesOf(
      [
        '| Response level | Business hours (9:00 - 16:00) | After hours |',
        '| --- | --- | --- |',
        '| Critical | 3 hours | 5 hours |',
        '| Urgent | 6 hours | 9 hours |',
        '| Everyday | Looked at | Looked at |',
      ].join('\n'),
    );
    expect(response.map(({ severity, hours }) => [severity, hours])).toEqual([
      ['Critical', 3],
      ['Critical', 5],
      ['Urgent', 6],
      ['Urgent', 9],
    ]);
  });
});

describe('no promise', () => {
  test('is a step without a time behind an arrow', () => {
    expect(timesOf('- P1 & P2 -> Handed immediately to the developers.').response).toEqual([]);
  });

  test('is a second one in a sentence that says a labelled time again', () => {
    const { response } = timesOf(
      [
        'Critical issues are acknowledged within 2 hours.',
        '- Critical (P1): response time 2 hours\n- Low (P4): response time 9 hours',
      ].join('\n\n'),
    );
    expect(short(response)).toEqual([
      ['Critical (P1)', 2],
      ['Low (P4)', 9],
    ]);
  });

  test('is what a definition of a severity says of a workaround', () => {
    const { resolution } = timesOf(
      'Critical: The whole service is lost. No workaround is available that restores it within two (2) hours.',
    );
    expect(resolution).toEqual([]);
  });
});
