import { perCredits } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

export const creditWithoutCurrency: Rule = {
  id: 'credit-without-currency',
  family: 'remedy',
  title: 'A credit is an amount without a currency',
  severity: 'error',
  why: 'An amount of money without its currency is a number.',
  mend: 'Choose the currency in the details of the agreement.',
  check: perCredits(({ agreement, remedy, place }) => {
    if (agreement.currency !== null) return null;
    const isStep = remedy.unit === 'amount';
    if (!isStep && remedy.cap?.unit !== 'amount') return null;
    return {
      place: isStep ? place('remedy', 'unit') : place('remedy', 'cap'),
      message: `${isStep ? 'The credits are amounts' : 'The cap is an amount'} of money, and the agreement names no currency.`,
      remedy: 'Choose the currency in the details of the agreement.',
    };
  }),
};
