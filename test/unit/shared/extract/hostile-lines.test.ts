import { describe, expect, test } from 'vitest';
import { newTerms, TermsSchema } from '#shared/terms/terms.ts';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { claims } from '#shared/extract/claims/claims.ts';
import { slaText } from '#shared/extract/sla-text.ts';
import { blockSource, documentOf } from '#shared/read/reading.ts';

const MEGABYTE = 1_000_000;

/** A paragraph of one line, a megabyte long. */
function line(shape: string) {
  const text = shape.repeat(Math.ceil(MEGABYTE / shape.length));
  return documentOf(
    [
      {
        type: 'paragraph',
        number: null,
        text: [{ type: 'text', text, marks: [] }],
        source: blockSource(0),
      },
    ],
    { title: '', language: 'en' },
  );
}

describe('a line of a megabyte is read, and promises nothing new', () => {
  test.each([
    '9',
    '9,9',
    ' ',
    '<',
    '< 9% ',
    'a%',
    'at least ',
    '99%9',
    '9 h 99% 9 ',
    '< 99% 9 days ',
    '99% - ',
    'ninety-',
    'credit for each ',
    'up to 9% of the fee may be ',
    '80% uptime for x and ',
    'amount at risk in any ',
    'for a single outage ',
    'fall below that and ',
    'each late answer 9 euros ',
    '4 min 9 sec ',
    'loss of power over 9 h ',
    'Item ........ 99.9 % / ',
    '9 per cent of the quarter and ',
    '99.9% 4 min/month ',
    'refund you the full price of the ',
    'no se alcanza la meta de ',
    'assumed to be ',
    'below 99, 9% ',
    'four and a half ',
    'requests and calls ',
    'api.a.a/',
    'downtime exceeds ',
    '99.9%\n',
    'within 30 days, claim a credit. ',
    '99% (9 hours down ',
    'uptime (not counted ',
    'termination by a ',
    'notice for ending ',
    '9h-12h et 14h-18h ',
    'max. 3 Std. im ',
    'if the uptime falls (',
    'wenn 99 % Verfügbarkeit nicht ',
    "si le service n'a pas 99% ",
    'our hosting partner Nimbus ',
    'Our Cloud ',
    'Nimbus is our ',
    'between 99.0% and 95.0 ',
    '90% of the SLA time ',
    '99% in less than 1 ',
    'measurement period: ',
    'Techniker sind zu 9 ',
    'staff will be ',
    'extends the contract by ',
    '(99.9 % − availability ',
    'ten times the ',
    'of your month is ',
    'Name: 99.9% / ',
    'alert criteria for ',
    'never get more than ',
    'não 9 % ',
    '99.9% for the ',
    'data center, provider, ',
    'schreiben ',
    'schreiben wir 5 % ',
    'geben wir ',
    'krijgt u ',
    'We get ',
    'what we ',
    'mindert sich ',
    'reduced 5% ',
    '5% below that, ',
    'between 98% and 99% it is 5%. ',
    'the fee is cut by 5%, ',
    'never more ',
    'never more than 5% ',
    'mehr als 5 % ',
    'Nothing beyond ',
    'is all that you may ',
    'Tell us, after which it lapses ',
    'after which ',
    'by the thirtieth ',
    'for each 0.1 point ',
    'each half a ',
    'a quarter of it ',
    '99% .... ',
    '. . . . ',
    '....',
    'Label. ',
    'Is it? ',
    'For the x it is 99%. ',
    'A Service Period is ',
    'one day of service if availability was 99% ',
    'below target to 99% ',
    '99% → 98% ',
    'the credit at the hourly rate for each hour ',
    'am 14. Tag ',
  ])('of "%s"', (shape) => {
    const text = slaText(line(shape));
    const terms = TermsSchema.parse({ ...newTerms(), ...serviceLevels(text), ...claims(text) });
    expect(terms.availability).toEqual([]);
    expect(terms.credits).toEqual([]);
  });
});
