import type { Target } from '#shared/agreement/commitment.ts';
import type { CreditRemedy } from '#shared/agreement/remedy.ts';
import { decimalString, exact, type Decimal, type DecimalString } from '#shared/base/decimal.ts';
import { currencyDecimals } from '#shared/base/currency.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import { Working, type Trace } from '../trace.ts';
import type { CreditContext } from './context.ts';
import { MONTHS_OF_BASIS } from './fee.ts';
import { meets } from './meets.ts';
import { fullSteps, type Rate } from './rate.ts';
import { basisFee, shareOfBasis } from './share-of-basis.ts';
import { tierAt } from './tiers.ts';
import { creditUnit, rangeWords } from './words.ts';

export interface Credit {
  /** In percent of the remedy's basis; null where it cannot be told. */
  readonly percent: DecimalString | null;
  /** In money, rounded to the decimals of the currency; null where no fee is known. */
  readonly amount: DecimalString | null;
  /** The position of the step that applied; null: none, or a rate. */
  readonly step: number | null;
  /** True where the limit of one window, or the share at risk, made the credit smaller. */
  readonly isLimited: boolean;
  /** What could not be reckoned and why, in words; empty where all could. */
  readonly missing: string;
  readonly trace: Trace;
}

/**
 * The credit that a schedule gives for a result, exactly as it is written: a schedule that pays
 * while the target is met does so here too, for the review to find. Order: the step or rate, then
 * the share at risk, then the limit for one window.
 *
 * The share at risk (invoice x share x weight) limits what the commitment can cost; where a step
 * names no credit of its own, the whole of it is due.
 */
export function creditFor(
  remedy: CreditRemedy,
  target: Target,
  result: Decimal,
  context: CreditContext,
  working = new Working(),
): Credit {
  return new Reckoning(remedy, target, result, context, working).credit();
}

class Reckoning {
  readonly #missing: string[] = [];
  #isLimited = false;
  #step: number | null = null;
  /** The fee of the basis; null: not known, or nothing. */
  #basis: Decimal | null = null;

  constructor(
    private readonly remedy: CreditRemedy,
    private readonly target: Target,
    private readonly result: Decimal,
    private readonly context: CreditContext,
    private readonly working: Working,
  ) {}

  credit(): Credit {
    const own = this.#own();
    if (own === null) return this.#done(null, null);
    if (own.isZero()) return this.#done(exact(0), exact(0));
    this.#basis = basisFee(this.remedy, this.context, this.working);
    if (this.remedy.unit === 'amount' && this.#basis === null)
      return this.#done(null, this.#limitedAmount(own));
    const share = shareOfBasis(own, this.remedy, this.context, this.#basis, this.working);
    if (!share.ok) {
      this.#missing.push(share.error);
      return this.#done(null, null);
    }
    const limited = this.#capped(this.#atRisk(share.value));
    if (this.#basis === null) return this.#done(limited, null);
    const decimals = currencyDecimals(this.context.currency);
    const amount = this.working.compute(
      'Credit in money',
      // A thirtieth has no end of digits: what falls short of a half by less than that is one.
      limited.decimalPlaces() > 12
        ? `round(round(basis * credit / 100, 9), ${decimals})`
        : `round(basis * credit / 100, ${decimals})`,
      { basis: this.#basis, credit: limited },
      { unit: this.context.currency ?? '' },
    );
    return this.#done(limited, amount);
  }

  #done(percent: Decimal | null, amount: Decimal | null): Credit {
    return {
      percent: percent === null ? null : decimalString(percent),
      amount: amount === null ? null : decimalString(amount),
      step: this.#step,
      isLimited: this.#isLimited,
      missing: this.#missing.join(' '),
      trace: this.working.trace,
    };
  }

  /** What the schedule gives, in the remedy's unit; null where it does not say. */
  #own(): Decimal | null {
    const { schedule, atRisk } = this.remedy;
    if (schedule.shape === 'rate') return this.#byRate(schedule);
    const tier = tierAt(this.remedy, this.target, this.result);
    if (tier === null) {
      const met = meets(this.target, this.result);
      const because =
        met === true
          ? 'The target is met.'
          : met === null
            ? 'The target has no value.'
            : 'No step of the schedule covers this result.';
      return this.working.compute(
        'Credit',
        'credit',
        { credit: 0 },
        { unit: creditUnit(this.remedy.unit, this.context.currency), because },
      );
    }
    this.#step = tier.index;
    if (tier.credit === null && atRisk === null) {
      this.#missing.push(`Step ${tier.index + 1} of the schedule names no credit.`);
      return null;
    }
    const range = rangeWords(tier.interval!, this.target);
    if (tier.credit === null) return this.#wholeAtRisk(range);
    return this.working.compute(
      `Credit of step ${tier.index + 1}`,
      'credit',
      { credit: tier.credit },
      {
        unit: creditUnit(this.remedy.unit, this.context.currency),
        because: `The step applies to results ${range}.`,
      },
    );
  }

  /** Without a figure of its own, a step gives all that is at risk; as a share it has no limit here. */
  #wholeAtRisk(range: string): Decimal | null {
    if (this.remedy.unit !== 'percent') {
      this.#missing.push('The step that applies names no credit.');
      return null;
    }
    return this.working.compute(
      'Credit of the step',
      'credit',
      { credit: 100 },
      {
        unit: '%',
        because: `The step applies to results ${range}; it names no credit of its own, so all that is at risk is due.`,
      },
    );
  }

  #byRate(rate: Rate): Decimal | null {
    if (rate.credit === null) {
      this.#missing.push('The rate names no credit.');
      return null;
    }
    const steps = fullSteps(rate, this.target, this.result, this.context, this.working);
    if (steps === null) {
      this.#missing.push('How many steps the target was missed by is not known.');
      return null;
    }
    return this.working.compute(
      'Credit by the rate',
      'steps * credit',
      { steps, credit: rate.credit },
      { unit: creditUnit(this.remedy.unit, this.context.currency) },
    );
  }

  #atRisk(share: Decimal): Decimal {
    const { atRisk, basis } = this.remedy;
    if (atRisk === null) return share;
    const months = MONTHS_OF_BASIS[basis];
    const pool = this.working.compute(
      'At risk for this commitment',
      months === 1 ? 'at_risk * weight / 100' : 'at_risk * weight / 100 / months',
      {
        at_risk: atRisk.percent,
        weight: atRisk.weight,
        ...(months === 1 ? {} : { months }),
      },
      {
        unit: '%',
        because: `${atRisk.percent}% of the invoice is at risk; this commitment carries ${atRisk.weight}% of that.`,
      },
    );
    return this.#least('Credit within what is at risk', share, 'at_risk', pool);
  }

  #capped(share: Decimal): Decimal {
    const { cap, basis } = this.remedy;
    if (cap === null) return share;
    const words = 'The limit for one window.';
    switch (cap.unit) {
      case 'percent':
        return this.#least('Credit within the limit', share, 'cap', exact(cap.value), words);
      case 'days': {
        const days = this.working.compute(
          'Limit as a share of the basis',
          'days / (30 * months) * 100',
          { days: cap.value, months: MONTHS_OF_BASIS[basis] },
          { unit: '%' },
        );
        return this.#least('Credit within the limit', share, 'cap', days, words);
      }
      case 'amount': {
        if (this.#basis === null) {
          this.#missing.push('The limit is an amount of money: without a fee it is not applied.');
          return share;
        }
        const limit = this.working.compute(
          'Limit as a share of the basis',
          'cap / basis * 100',
          { cap: cap.value, basis: this.#basis },
          { unit: '%' },
        );
        return this.#least('Credit within the limit', share, 'cap', limit, words);
      }
      default:
        return unreachable(cap.unit);
    }
  }

  #least(step: string, credit: Decimal, name: string, limit: Decimal, because = ''): Decimal {
    if (limit.lt(credit)) this.#isLimited = true;
    return this.working.compute(
      step,
      `min(credit, ${name})`,
      { credit, [name]: limit },
      { unit: '%', because },
    );
  }

  /** A credit in money where no fee is known: only limits in money can be applied. */
  #limitedAmount(own: Decimal): Decimal {
    const { cap, atRisk } = this.remedy;
    if (atRisk !== null || (cap !== null && cap.unit !== 'amount'))
      this.#missing.push('Limits that are a share of the fee are not applied without a fee.');
    if (cap === null || cap.unit !== 'amount') return own;
    if (exact(cap.value).lt(own)) this.#isLimited = true;
    return this.working.compute(
      'Credit within the limit',
      'min(credit, cap)',
      { credit: own, cap: cap.value },
      { unit: this.context.currency ?? '', because: 'The limit for one window.' },
    );
  }
}
