import { describe, expect, test } from 'vitest';
import type { IsoDate } from '#shared/base/date.ts';
import { rowsOf } from '#shared/compare/cell.ts';
import { creditCurves } from '#shared/compare/curves.ts';
import { usualCurrency } from '#shared/compare/foreign-money.ts';
import { matrix } from '#shared/compare/matrix.ts';
import { replaySubjects } from '#shared/compare/replays.ts';
import { subjectOfDraft, type Subject } from '#shared/compare/subject.ts';
import { takeOver } from '#shared/compare/use-term.ts';
import { HOUR } from '#shared/engine/calendar/zone.ts';
import { extract } from '#shared/extract/extract.ts';
import { completeAgreement } from '#test/support/agreements/agreements.ts';
import { documentOfText } from '#test/support/sla-texts/sla-text-of.ts';
import { decimal, OPTIONS, providers, subjectWith } from '#test/support/terms/terms-providers.ts';

const IN_POUNDS = `Service level agreement

The service is available at least 99.9% of each month.

| Availability | Service credit |
| --- | --- |
| below 99.9% | £500 |
| below 99% | £2,000 |

Service credits are limited to £3,000 for each month.
`;
const pounds = (): Subject => subjectWith(extract(documentOfText(IN_POUNDS)), 'pounds');

const euros = (): Subject => providers()[0]!;
const NOT_COMPARED =
  'The amounts are in GBP and are not compared with EUR: no rate of exchange is assumed.';

const cell = (row: string, subject: Subject) =>
  rowsOf(matrix([euros(), subject], OPTIONS)).find(({ id }) => id === row)!.cells[1]!;

describe('Amounts of money in another currency than the comparison’s', () => {
  test('are read with their currency', () => {
    const { credits, cap } = pounds().terms;
    expect(credits.map(({ credit, currency }) => [credit, currency])).toEqual([
      ['500', 'GBP'],
      ['2000', 'GBP'],
    ]);
    expect(cap).toMatchObject({ unit: 'amount', value: '3000', currency: 'GBP' });
  });

  test.each([
    ['$1,000', 'USD'],
    ['US$ 1,000', 'USD'],
    ['1.000 €', 'EUR'],
    ['¥1,000', 'JPY'],
    ['CHF 1,000', 'CHF'],
    ['1,000 dollars', 'USD'],
  ])('%s is in %s', (printed, currency) => {
    const { credits } = extract(
      documentOfText(
        `| Availability | Service credit |\n| --- | --- |\n| below 99.9% | ${printed} |\n| below 99% | ${printed} |\n`,
      ),
    );
    expect(credits[0]).toMatchObject({ unit: 'amount', credit: '1000', currency });
  });

  test.each([
    ['credits.at-99.5', '£500'],
    ['credits.at-95', '£2,000'],
    ['credits.maximum', '£2,000'],
  ])('stand in their own, unmarked and unranked: %s', (row, text) => {
    expect(cell(row, pounds())).toMatchObject({ text, value: null, mark: null });
    expect(cell(row, pounds()).assumptions).toContain(NOT_COMPARED);
  });

  test('are those of an own draft as well', () => {
    const own = completeAgreement();
    const first = own.commitments[0]!;
    const draft = subjectOfDraft({
      ...own,
      currency: 'JPY',
      commitments: [
        {
          ...first,
          remedy: {
            ...(first.remedy as Extract<typeof first.remedy, { type: 'credits' }>),
            unit: 'amount',
            cap: null,
            schedule: {
              shape: 'cumulative',
              tiers: [{ worseThan: 'target', notWorseThan: null, credit: decimal('1000000') }],
            },
          },
        },
      ],
    });
    expect(cell('credits.at-95', draft)).toMatchObject({ text: 'JP¥1,000,000', value: null });
  });

  test('leave alone the limit of a schedule in percent, and so what it gives at most', () => {
    const { terms } = euros();
    const limited = subjectWith({
      ...terms,
      cap: { ...terms.cap!, unit: 'amount', value: decimal('100'), currency: 'USD' },
    });
    expect(cell('credits.at-95', limited)).toMatchObject({ text: '25%', value: null, mark: null });
  });

  test('a limit alone stands in its own', () => {
    expect(cell('credits.maximum', subjectWith({ cap: pounds().terms.cap }))).toMatchObject({
      text: '£3,000',
      value: null,
    });
  });

  test('are compared where the comparison is in theirs', () => {
    const row = rowsOf(matrix([euros(), pounds()], { ...OPTIONS, currency: 'GBP' })).find(
      ({ id }) => id === 'credits.at-99.5',
    );
    expect(row?.cells[1]).toMatchObject({ text: '£500 (5%)', value: '500' });
  });

  test('are neither drawn nor added up', () => {
    const curves = creditCurves([euros(), pounds()], OPTIONS);
    expect(curves.curves.map(({ subject }) => subject)).toEqual([euros().id]);
    expect(curves.missing).toEqual([`SLA pounds: ${NOT_COMPARED}`]);
    const start = Date.UTC(2026, 5, 3);
    const [replayed] = replaySubjects(
      [{ start, end: start + 10 * HOUR, kind: 'outage', weight: '1' }],
      [pounds()],
      { first: '2026-06-01' as IsoDate, last: '2026-06-30' as IsoDate },
      OPTIONS,
    );
    expect(replayed).toMatchObject({
      breached: true,
      paid: null,
      withoutCredits: { availability: 'amounts in GBP' },
    });
    expect(replayed?.notReplayed).toContain(NOT_COMPARED);
  });

  test('are not taken over into a draft in another', () => {
    const refused = takeOver(completeAgreement({ currency: 'EUR' }), pounds(), 'credits.at-99.5');
    expect(!refused.ok && refused.error.message).toBe(
      'The credits are amounts in GBP, and the agreement is in EUR: type them in as they are to be.',
    );
    const taken = takeOver(completeAgreement({ currency: null }), pounds(), 'credits.at-99.5');
    expect(taken.ok && taken.value.agreement.currency).toBe('GBP');
  });
});

describe('A comparison is in the currency', () => {
  test('of the own draft', () => {
    expect(usualCurrency([{ currency: null }, { currency: 'GBP' }])).toBe('GBP');
  });
  test('of the euro where no draft has one', () => {
    expect(usualCurrency([])).toBe('EUR');
  });
});
