import { describe, expect, test } from 'vitest';
import { holds } from '#shared/document/citation.ts';
import { times } from '#shared/extract/times/times.ts';
import { documentOfText, slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

function read(...lines: readonly string[]) {
  const { response, resolution } = times(slaTextOf(lines.join('\n')));
  const short = (terms: typeof response) =>
    terms.map(({ severity, plan, hours }) => [severity, plan, hours]);
  return { response: short(response), resolution: short(resolution) };
}

const CASES = [
  'CriticalThe warehouse stands still and nobody can pack. One of the gates has failed.2 Hours',
  'HighLabels are printed, but slowly4 Hours',
  'LowA question about the manual.8 Hours',
];
const REPLIES = [
  ['Critical', '', 2],
  ['High', '', 4],
  ['Low', '', 8],
];

describe('a table whose cells touch in every line', () => {
  test.each([
    ['in small letters', 'PriorityExamplesResponse time'],
    ['in capitals', 'PRIORITYEXAMPLESRESPONSE TIME'],
  ])('with descriptions before the times, and names %s', (_, names) => {
    expect(read(names, ...CASES).response).toEqual(REPLIES);
  });

  test('with a last column of what is done', () => {
    const rows = CASES.map((line) => `${line}We call the manager`);
    expect(read('PriorityExamplesResponse timeAction', ...rows).response).toEqual(REPLIES);
  });

  test('with columns of two times, one that says how often somebody tells, and words in place of a time', () => {
    expect(
      read(
        'SeverityMeaningResponseUpdatesResolution',
        'Severity 1The warehouse stands still2 HoursEvery hour4 hours',
        'Severity 2Labels are printed slowly4 HoursEvery 4 hoursBest effort',
        'Severity 3A question8 HoursDaily3 days',
      ),
    ).toEqual({
      response: [
        ['Severity 1', '', 2],
        ['Severity 2', '', 4],
        ['Severity 3', '', 8],
      ],
      resolution: [
        ['Severity 1', '', 4],
        ['Severity 2', '', null],
        ['Severity 3', '', 72],
      ],
    });
  });

  test('with severities by plans, under a title that says what for', () => {
    expect(
      read(
        'Response times of the desk',
        '',
        'PriorityStandardPremium',
        'Critical (all stands still)4 hours1 hour',
        'High (some stand still)8 hours2 hours',
      ).response,
    ).toEqual([
      ['Critical', 'Standard', 4],
      ['Critical', 'Premium', 1],
      ['High', 'Standard', 8],
      ['High', 'Premium', 2],
    ]);
  });

  test('by plans, with a level beside the times', () => {
    expect(read('PlanUptimeResponse', 'Small97.3%31 hours', 'Large98.9%7 hours').response).toEqual([
      ['Small', '', 31],
      ['Large', '', 7],
    ]);
  });

  test('cites the words as they stand', () => {
    const text = ['PRIORITYEXAMPLESRESPONSE TIME', ...CASES].join('\n');
    const { response } = times(slaTextOf(text));
    expect(response.map(({ text: words }) => words)).toEqual(['2 Hours', '4 Hours', '8 Hours']);
    const whole = documentOfText(text);
    for (const { citations } of response)
      for (const citation of citations) expect(holds(citation, whole)).toBe(true);
  });

  test('is none where the lines are running text', () => {
    expect(
      read(
        'Priority cases and JavaScript',
        'We use TypeScript for 2 hours a day.',
        'The McDonald case took 4 hours.',
      ),
    ).toEqual({ response: [], resolution: [] });
  });
});
