import type { Agreement } from '#shared/agreement/agreement.ts';
import type { CreditRemedy } from '#shared/agreement/remedy.ts';
import type { Terms } from '#shared/terms/terms.ts';

/** The currency (ISO 4217) of the amounts in an SLA's credits, the first where it mixes several; null where it names none. */
export const currencyOfAmounts = ({ credits, cap }: Pick<Terms, 'credits' | 'cap'>) =>
  credits.find(({ currency }) => currency !== undefined)?.currency ?? cap?.currency ?? null;

/** The currency (ISO 4217) in which credits are shown until one says otherwise: that of the own draft, else the euro. */
export const usualCurrency = (drafts: readonly Pick<Agreement, 'currency'>[]): string =>
  drafts.find(({ currency }) => currency !== null)?.currency ?? 'EUR';

/**
 * The currency in which an SLA states credits or their limit, where that is not the comparison's: no rate
 * of exchange is known, so such amounts stand as they are and are set beside no others. Else null.
 */
export function foreignCurrency(
  { agreement }: { readonly agreement: Pick<Agreement, 'currency'> },
  { unit, cap }: Pick<CreditRemedy, 'unit' | 'cap'>,
  currency: string | null,
): string | null {
  const inMoney = unit === 'amount' || cap?.unit === 'amount';
  return inMoney && agreement.currency !== currency ? agreement.currency : null;
}

/** "The amounts are in GBP and are not compared with EUR." */
export const foreignSentence = (foreign: string, currency: string): string =>
  `The amounts are in ${foreign} and are not compared with ${currency}: no rate of exchange is assumed.`;
