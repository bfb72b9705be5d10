import type { Commitment } from '#shared/agreement/commitment.ts';
import type { CreditRemedy } from '#shared/agreement/remedy.ts';
import { creditWords as wordsOfCredit } from '#shared/assemble/blocks/credit-words.ts';
import { tierStart, tierWords } from '#shared/assemble/blocks/result-ranges.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import type { CreditTerm, Terms } from '#shared/terms/terms.ts';
import { at, scopeOf, type Own } from './own-term.ts';

/** A commitment with the credits that it gives. */
export interface OwnCredits {
  readonly commitment: Commitment;
  readonly remedy: CreditRemedy;
}

export const ownCreditsOf = (commitments: readonly Commitment[]): readonly OwnCredits[] =>
  commitments.flatMap((commitment) =>
    commitment.remedy?.type === 'credits' ? [{ commitment, remedy: commitment.remedy }] : [],
  );

/** The steps or the rate of an availability commitment's credits, with every bound as a figure. */
export function creditTerms(own: Own, { commitment, remedy }: OwnCredits): readonly CreditTerm[] {
  const { schedule } = remedy;
  const place = `/commitments/${commitment.id}/remedy/schedule`;
  const { currency } = own.agreement;
  const common = {
    scope: scopeOf(own, commitment),
    group: commitment.id,
    unit: remedy.unit,
    ...(remedy.unit === 'amount' && currency !== null ? { currency } : {}),
  };
  if (schedule.shape === 'rate') {
    if (schedule.credit === null || schedule.step === null) return [];
    const text = `${creditWords(own, remedy, schedule.credit)} / ${own.formatter.number(schedule.step)} ${own.formatter.plural(schedule.step, own.formatter.wording.stepUnits[schedule.stepUnit])}`;
    return [
      {
        ...at(place, text),
        ...common,
        measure: measureOfRate(schedule.stepUnit),
        below: schedule.stepUnit === 'percentage-point' ? commitment.target.value : null,
        atOrAbove: null,
        credit: schedule.credit,
        per: { value: schedule.step, unit: schedule.stepUnit },
        text,
      },
    ];
  }
  return schedule.tiers.flatMap((tier, index) => {
    const below = tierStart(commitment, schedule.tiers, index);
    const range = tierWords(own.formatter, commitment, schedule.tiers, index);
    if (below === null || range === null) return [];
    const text =
      tier.credit === null ? range : `${range}: ${creditWords(own, remedy, tier.credit)}`;
    return [
      {
        ...at(`${place}/tiers/${index + 1}`, text),
        ...common,
        measure: 'percent' as const,
        below,
        atOrAbove: schedule.shape === 'cumulative' ? null : tier.notWorseThan,
        credit: tier.credit,
        per: null,
        text,
      },
    ];
  });
}

function measureOfRate(
  unit: 'percentage-point' | 'minute' | 'hour' | 'day' | 'case',
): CreditTerm['measure'] {
  switch (unit) {
    case 'percentage-point':
      return 'percent';
    case 'minute':
      return 'minute';
    case 'hour':
    case 'day':
      return 'hour';
    case 'case':
      return 'count';
    default:
      return unreachable(unit);
  }
}

export const creditWords = (
  { agreement, formatter }: Own,
  remedy: Pick<CreditRemedy, 'unit' | 'basis'>,
  credit: DecimalString,
): string => wordsOfCredit(formatter, agreement.currency, remedy, credit);

/** The rules of the first commitment that gives credits: Terms have one of each. */
export function creditRules(
  own: Own,
  credited: readonly OwnCredits[],
): Pick<Terms, 'cap' | 'basis' | 'claim' | 'soleRemedy'> {
  return {
    cap: firstOf(credited, (one) => capTerm(own, one)),
    basis: firstOf(credited, ({ commitment, remedy: { basis } }) => {
      const text = own.formatter.choice('creditBasis', basis);
      return { ...at(`/commitments/${commitment.id}/remedy/basis`, text), text, basis };
    }),
    claim: firstOf(credited, (one) => claimTerm(own, one)),
    soleRemedy: firstOf(credited, ({ commitment, remedy: { soleRemedy } }) => {
      if (soleRemedy === null) return null;
      const text = own.formatter.choice('soleRemedy', String(soleRemedy));
      return {
        ...at(`/commitments/${commitment.id}/remedy/soleRemedy`, text),
        text,
        value: soleRemedy,
      };
    }),
  };
}

function firstOf<T>(
  credited: readonly OwnCredits[],
  term: (one: OwnCredits) => T | null,
): T | null {
  for (const one of credited) {
    const found = term(one);
    if (found !== null) return found;
  }
  return null;
}

function capTerm(
  { agreement, formatter }: Own,
  { commitment, remedy: { cap } }: OwnCredits,
): Terms['cap'] {
  if (cap === null) return null;
  const text =
    cap.unit === 'percent'
      ? formatter.percent(cap.value)
      : cap.unit === 'days'
        ? formatter.duration({ value: cap.value, unit: 'day' })
        : agreement.currency === null
          ? formatter.number(cap.value)
          : formatter.money(cap.value, agreement.currency);
  const { currency } = agreement;
  return {
    ...at(`/commitments/${commitment.id}/remedy/cap`, text),
    ...cap,
    ...(cap.unit === 'amount' && currency !== null ? { currency } : {}),
    text,
  };
}

function claimTerm(
  { formatter }: Own,
  { commitment, remedy: { claim } }: OwnCredits,
): Terms['claim'] {
  const { phrases } = formatter.wording;
  const place = `/commitments/${commitment.id}/remedy/claim`;
  if (!claim.required) {
    const text = phrases.claimNotNeeded;
    return { ...at(place, text), deadline: null, from: null, text, form: '' };
  }
  if (claim.deadline === null && claim.form.trim() === '') return null;
  const text =
    claim.deadline === null
      ? claim.form
      : phrases.claimWithin(
          formatter.duration(claim.deadline),
          formatter.choice('claimStart', claim.from),
        );
  return {
    ...at(place, text),
    deadline: claim.deadline,
    from: claim.deadline === null ? null : claim.from,
    text,
    form: claim.form,
  };
}
