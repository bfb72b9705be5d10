import { describe, expect, test } from 'vitest';
import { times } from '#shared/extract/times/times.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const timesOf = (text: string) => times(slaTextOf(text));
const short = (terms: ReturnType<typeof times>['response']) =>
  terms.map(({ severity, hours }) => [severity, hours]);

describe('a sentence of several times', () => {
  test.each([
    [
      'of plans, each in a clause of its own',
      "On Solo we reply within 20 hours. On Duo it's 6 hours, and on Trio you hear from us inside 1 hour.",
      [
        ['Solo', 20],
        ['Duo', 6],
        ['Trio', 1],
      ],
    ],
    [
      'of cases that the text defined',
      'We contact the customer about a Halt in 24 minutes, about a Flaw in 3 hours and about a Wish in 9 hours.',
      [
        ['Halt', 0.4],
        ['Flaw', 3],
        ['Wish', 9],
      ],
    ],
    [
      'of cases that are named behind what they mean',
      'An engineer shall arrive on site within three (3) hours where the Press cannot print ("Full Stop") and within nine (9) hours where it prints slowly ("Slow Run").',
      [
        ['Full Stop', 3],
        ['Slow Run', 9],
      ],
    ],
    [
      'of cases that get somebody',
      'Emergencies get a technician within 1 hour, everyday questions within 5 hours.',
      [
        ['Emergencies', 1],
        ['everyday questions', 5],
      ],
    ],
  ])('is read: %s', (_, text, expected) => {
    expect(short(timesOf(text).response)).toEqual(expected);
  });

  test('goes on with the periods that correspond', () => {
    const { response, resolution } = timesOf(
      'We shall respond to a Class 1 fault within six minutes and mend it within six hours. For a Class 2 fault the respective limits are two hours and nine hours.',
    );
    expect(short(response)).toEqual([
      ['Class 1', 0.1],
      ['Class 2', 2],
    ]);
    expect(short(resolution)).toEqual([
      ['Class 1', 6],
      ['Class 2', 9],
    ]);
  });
});

describe('a defined case as the subject', () => {
  test('is what the time is of', () => {
    const { resolution } = timesOf('Stoppers are corrected on the same working day.');
    expect(resolution.map(({ severity, text }) => [severity, text])).toEqual([
      ['Stoppers', 'same working day'],
    ]);
  });
});

describe('the clock by night', () => {
  test.each([
    'Our response time for critical faults also at night and on weekends is 50 minutes.',
    'Die Reaktionszeit beträgt für kritische Störungen auch nachts und am Wochenende 50 Minuten.',
  ])('is read: %s', (text) => {
    expect(timesOf(text).response.map(({ hours }) => hours)).toEqual([5 / 6]);
  });
});

describe('what is no time of support', () => {
  test.each([
    [
      'thresholds of an alarm',
      '**Urgent alerts** (immediate response):\n\n- Queue longer than usual (> 3 minutes)\n- Error share > 4% (10 minutes)',
    ],
    [
      'what is written after a case',
      '## Resolution\n\n- Cause analysis within 24 hours\n- Improvement plan within 7 days',
    ],
    [
      'the turnaround of what is ordered',
      'These are our turnaround times from receipt of the artwork:\n\nTier\nTurnaround Time\nStandard\nWithin 5 business hours\nPriority\nWithin 2 business hours',
    ],
    [
      'what follows where a time is missed',
      '- Resolution: If our team cannot calm the storm within 20 hours, you may ask for your money back.',
    ],
    [
      'a report after the end',
      '## Aftermath\n\n- Post-mortem: within 6 business days after resolution, a page is published.',
    ],
    [
      'how it went',
      'How long until it is fixed?\n\nWe give no figure. Over the last four months the median was 9 hours.',
    ],
    [
      'what is asked ahead of time',
      '## Fix\n\n- HIGH: 4 hours\n\nNew starters: tell us 5 working days before they begin.',
    ],
  ])('%s', (_, text) => {
    const { response, resolution } = timesOf(text);
    expect([...response, ...resolution].filter(({ hours }) => hours !== 4)).toEqual([]);
  });
});
