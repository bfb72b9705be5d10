import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment, Window } from '#shared/agreement/commitment.ts';
import type { CreditRemedy } from '#shared/agreement/remedy.ts';
import type { Fee, Service } from '#shared/agreement/service.ts';
import { decimalString, exact, type Decimal, type DecimalString } from '#shared/base/decimal.ts';

type Basis = CreditRemedy['basis'];

/** Months whose fees make up a basis. An invoice is taken to cover a month, as windows are. */
export const MONTHS_OF_BASIS: Readonly<Record<Basis, number>> = {
  'monthly-fee': 1,
  'affected-service-fee': 1,
  invoice: 1,
  'quarterly-fee': 3,
  'annual-fee': 12,
};

/** Days of service that a window's fee pays for: a thirtieth of a month's fee each. */
export const DAYS_OF_SERVICE: Readonly<Record<Window, number>> = {
  day: 1,
  week: 7,
  'calendar-month': 30,
  'rolling-30-days': 30,
  'billing-cycle': 30,
  'calendar-quarter': 90,
  'calendar-year': 360,
  'contract-year': 360,
};

export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  'monthly-fee': 'the monthly fee',
  'affected-service-fee': 'the monthly fee of the affected service',
  invoice: 'the invoice',
  'quarterly-fee': 'the quarterly fee',
  'annual-fee': 'the annual fee',
};

/**
 * What the services that a commitment's credits are reckoned from cost a month, by the agreement
 * itself: the commitment's own services where the basis says so, else all. Null where none of them
 * has a recurring fee.
 */
export function monthlyFee(
  agreement: Pick<Agreement, 'services'>,
  commitment: Pick<Commitment, 'services' | 'remedy'>,
): DecimalString | null {
  const { remedy } = commitment;
  const onlyOwn = remedy?.type === 'credits' && remedy.basis === 'affected-service-fee';
  const fees = agreement.services
    .filter(({ id }) => !onlyOwn || commitment.services.includes(id))
    .flatMap((service) => serviceFee(service) ?? []);
  return fees.length === 0
    ? null
    : decimalString(fees.reduce((sum, fee) => sum.plus(fee), exact(0)));
}

/** What one service costs a month; null where it has no recurring fee. */
export const serviceFee = ({ fee }: Pick<Service, 'fee'>): Decimal | null =>
  fee === null || fee.per === 'once' ? null : exact(fee.amount).div(MONTHS[fee.per]);

const MONTHS: Readonly<Record<Exclude<Fee['per'], 'once'>, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
};
