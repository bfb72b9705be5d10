import { describe, expect, test } from 'vitest';
import type { IsoDate } from '#shared/base/date.ts';
import { newOffer, type OfferId } from '#shared/compare/offer.ts';
import { roundingSentence, statedRounding } from '#shared/compare/offer/stated-rounding.ts';
import { replaySubjects } from '#shared/compare/replays.ts';
import { subjectOfOffer } from '#shared/compare/subject.ts';
import { newTerms } from '#shared/terms/terms.ts';
import { MINUTE } from '#shared/engine/calendar/zone.ts';
import {
  available,
  offerWith,
  OPTIONS,
  OWN,
  subjectWith,
  text,
  Writer,
} from '#test/support/terms/terms-providers.ts';

describe('A rounding', () => {
  test.each([
    ['(total - down) / total x 100, rounded to two decimal places', 2, 'half-up'],
    ['The result is rounded up to 1 decimal place.', 1, 'up'],
    ['rounded down to the nearest 3 decimals', 3, 'down'],
    ['truncated to two decimal places', 2, 'down'],
    ['auf zwei Nachkommastellen gerundet', 2, 'half-up'],
    ['auf zwei Nachkommastellen abgerundet', 2, 'down'],
    ['auf fünf Nachkommastellen aufgerundet', 5, 'up'],
    ['auf eine Dezimalstelle gerundet', 1, 'half-up'],
  ])('is read from "%s"', (words, decimals, mode) => {
    expect(statedRounding(words)).toEqual({ decimals, mode });
  });

  test('is none where figures of another kind are meant', () => {
    expect(statedRounding('The hours are rounded up to the next full hour.')).toBeNull();
    expect(statedRounding('rounded to whole decimals')).toBeNull();
    expect(statedRounding('rounded to seven decimals')).toBeNull();
    expect(roundingSentence('Invoices are rounded to two decimal places.')).toBeNull();
  });

  const month = { first: '2026-06-01' as IsoDate, last: '2026-06-30' as IsoDate };
  const start = Date.UTC(2026, 5, 10);
  const outage = { kind: 'outage', start, end: start + 44 * MINUTE, weight: '1' } as const;

  test('of the formula is replayed: 99.898% is 99.90%, which keeps 99.9%', () => {
    const subject = subjectWith({
      availability: [available(OWN, '99.9')],
      formula: text(OWN, 'uptime / total, rounded to two decimal places'),
    });
    const [replayed] = replaySubjects([outage], [subject], month, OPTIONS);
    expect(replayed?.outcomes[0]).toMatchObject({ result: '99.9', met: true });
  });

  test('that stands elsewhere in the text is told among what was not replayed', () => {
    const writer = new Writer();
    writer.says('Mail is up 99.9% a month.');
    writer.says('Availability is rounded to two decimal places. It is told each month.');
    const made = newOffer(
      writer.reading('Made'),
      { ...newTerms(), availability: [available(OWN, '99.9')] },
      { ...offerWith({}), id: 'made' as OfferId },
    );
    expect(subjectOfOffer(made).left).toContain(
      'The rounding that the SLA names is not replayed: "Availability is rounded to two decimal places".',
    );
  });
});
