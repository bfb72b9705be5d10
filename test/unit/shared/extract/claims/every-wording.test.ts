import { describe, expect, test } from 'vitest';
import { extract } from '#shared/extract/extract.ts';
import { flatTerms } from '#shared/extract/flat-terms.ts';
import { documentOfText } from '#test/support/sla-texts/sla-text-of.ts';

const HEADS = [
  '# SLA\n\nMonthly availability is at least 99.7%.\n\n## Service credits\n\n',
  '1. AVAILABILITY\n\n1.1 If availability falls below 99.7%, Customer gets a credit of 15% of the fee.\n\n',
] as const;
const inEach = (text: string) =>
  HEADS.map((head, at) =>
    flatTerms(extract(documentOfText(`${head}${at === 0 ? '- ' : '2.4 '}${text}`))),
  );

describe('the days in which a credit is claimed', () => {
  test.each([
    ['Claims deadline: 25 days', 25],
    ['There is a 25-day limit for claiming credits.', 25],
    ['You get 25 days to file a claim for a credit.', 25],
    ['Claims made after 25 days will be rejected.', 25],
    ['Customer shall provide written notice of any claim under this SLA within 25 days.', 25],
    ['If a claim is not made in time (i.e. within 25 days), the credit is forfeited.', 25],
    ['Report the outage within 24 hours and request the credit within 25 days.', 25],
    ['The provider validates credit claims within 25 days and informs the customer.', null],
    ['After receipt of the claim, the provider has 25 days to verify it.', null],
    ['Disputed claims are escalated within 25 days.', null],
    ['Refund requests under our guarantee must be made within 25 days of purchase.', null],
    ['Customer must pay what is undisputed within 25 days while a claim is pending.', null],
    ['Each hour of downtime earns two days of service, up to 25 days per month.', null],
  ])('%s', (text, days) => {
    expect(new Set(inEach(text).map(({ claimWindowDays }) => claimWindowDays))).toEqual(
      new Set([days]),
    );
  });
});

describe('whether credits are the only remedy', () => {
  test.each([
    ['Service Credits constitute full and final settlement of any claim for the failure.', true],
    ['Service Credits are the exclusive means of compensating Customer for missed levels.', true],
    ['Our liability for downtime is limited exclusively to service credits.', true],
    ['Other than the service credit, no compensation of any kind is due for downtime.', true],
    ['There are no remedies for missed service levels other than the credits.', true],
    ['Claims beyond the credits are excluded.', true],
    ['Nothing other than the service credits may be claimed.', true],
    ['Compensation under this SLA is expressly limited to the service credits above.', true],
    ['What we owe you for a missed level shall be limited to the credits below.', true],
    ['Our compensation for a missed level is restricted to the credits set out here.', true],
    ['Claims under this SLA are confined to the credits described above.', true],
    ['Recovery for outages is strictly limited to service credits.', true],
    ['Die Entschädigung für Ausfälle ist auf die genannten Gutschriften beschränkt.', true],
    ['L’indemnisation au titre du SLA est limitée aux avoirs ci-dessus.', true],
    ['La compensación por caídas se limita a los créditos de servicio.', true],
    ['Compensation is limited to credits of no more than 12 days of the monthly fee.', null],
    ['Compensation in any month shall be limited to service credits up to the fee.', null],
    ['Compensation is limited to 35% of the monthly fee in service credits.', null],
    ["Service Credits are not the Customer's sole remedy.", false],
    ["Service Credits shall not limit the Customer's right to claim damages.", false],
    ['The Client may pursue any other remedy at law in addition to the credits.', false],
    ['Repair of the hardware is the sole remedy under the warranty.', null],
    ['All that we owe then is to pay the fee back, as our liability ends there.', null],
  ])('%s', (text, sole) => {
    expect(new Set(inEach(text).map(({ soleRemedy }) => soleRemedy))).toEqual(new Set([sole]));
  });
});
