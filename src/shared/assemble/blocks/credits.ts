import type { Commitment } from '#shared/agreement/commitment.ts';
import type { CreditRemedy, CreditTier, ImprovementRemedy } from '#shared/agreement/remedy.ts';
import { exact, type DecimalString } from '#shared/base/decimal.ts';
import type { Cell, Inline, Inlines } from '#shared/document/document.ts';
import { COMMITMENT_FIELDS } from '../fields/record-fields.ts';
import { durationValue, type FieldValue } from '../fields/value.ts';
import { plain, type Resolver } from '../resolver.ts';
import { creditWords } from './credit-words.ts';
import { commitmentName } from './metrics.ts';
import { missWords, tierWords } from './result-ranges.ts';
import { cell, type View } from './table.ts';

/** Every remedy: each step of a credit schedule is a row, and so is an improvement duty. */
export const creditsView: View = (resolver) => ({
  weights: [3, 4, 5],
  rows: resolver.agreement.commitments.flatMap((commitment) => {
    const { remedy } = commitment;
    if (remedy === null) return [];
    return remedy.type === 'credits'
      ? creditRows(resolver, commitment, remedy)
      : [improvementRow(resolver, commitment, remedy)];
  }),
});

function creditRows(
  resolver: Resolver,
  commitment: Commitment,
  remedy: CreditRemedy,
): (readonly Cell[])[] {
  const at = `/commitments/${commitment.id}/remedy`;
  const { phrases } = resolver.wording;
  const header = commitmentName(resolver, commitment);
  const { schedule } = remedy;
  const rules = creditRules(resolver, commitment, remedy);
  if (schedule.shape === 'rate') {
    const step =
      schedule.step === null ? null : stepText(resolver, schedule.step, schedule.stepUnit);
    const credit = schedule.credit === null ? null : creditText(resolver, remedy, schedule.credit);
    const rate: Inline =
      step === null || credit === null
        ? resolver.blank({
            path: `${at}/schedule`,
            label: resolver.label('commitments', commitment, 'Credit rate'),
          })
        : resolver.typed(phrases.creditRate(credit, step), `${at}/schedule`);
    const missed = missedTarget(resolver, commitment);
    return [[header, cell(`${at}/schedule`, missed), cell(at, rate, ...rules)]];
  }
  const { tiers } = schedule;
  if (tiers.length === 0) {
    const steps = {
      path: `${at}/schedule`,
      label: resolver.label('commitments', commitment, 'Credit steps'),
    };
    return [[header, cell(steps.path, resolver.blank(steps)), cell(at, ...rules)]];
  }
  return tiers.map((tier, index) => {
    const last = index === tiers.length - 1;
    const credit: Inline =
      tier.credit === null
        ? resolver.blank({
            path: `${at}/schedule/tiers/${index + 1}/credit`,
            label: resolver.label('commitments', commitment, `Credit of step ${index + 1}`),
          })
        : resolver.typed(
            creditText(resolver, remedy, tier.credit),
            `${at}/schedule/tiers/${index + 1}/credit`,
          );
    return [
      index === 0 ? header : cell(header.source),
      cell(`${at}/schedule/tiers/${index + 1}`, tierRange(resolver, commitment, tiers, index)),
      cell(at, credit, ...(last ? rules : [])),
    ];
  });
}

/** What counts as a miss: "below 99.95%", "share of cases that meet the target: below 95%". */
function missedTarget(resolver: Resolver, commitment: Commitment): Inline {
  const place = `/commitments/${commitment.id}/target/value`;
  const range = missWords(resolver.formatter, commitment);
  return range === null
    ? resolver.blank({ path: place, label: resolver.label('commitments', commitment, 'Target') })
    : resolver.typed(ofResults(resolver, commitment, range), place);
}

function tierRange(
  resolver: Resolver,
  commitment: Commitment,
  tiers: readonly CreditTier[],
  index: number,
): Inline {
  const at = `/commitments/${commitment.id}`;
  const atTarget = tiers[index]!.worseThan === 'target';
  const range = tierWords(resolver.formatter, commitment, tiers, index);
  if (range === null)
    return resolver.blank({
      path: atTarget ? `${at}/target/value` : `${at}/remedy/schedule`,
      label: atTarget
        ? resolver.label('commitments', commitment, 'Target')
        : resolver.label('commitments', commitment, `Start of step ${index + 1}`),
    });
  return resolver.typed(
    ofResults(resolver, commitment, range),
    atTarget ? `${at}/target/value` : `${at}/remedy/schedule/tiers/${index + 1}`,
  );
}

const ofResults = ({ wording }: Resolver, { target }: Commitment, range: string): string =>
  target.share === null ? range : wording.phrases.shareMet(range);

const creditText = (
  { formatter, agreement }: Resolver,
  remedy: CreditRemedy,
  credit: DecimalString,
) => creditWords(formatter, agreement.currency, remedy, credit);

/** "2 hours"; a single one is told without its number, as in "for each full hour". */
const stepText = (resolver: Resolver, step: DecimalString, unit: string): string => {
  const forms = resolver.wording.stepUnits[unit as keyof typeof resolver.wording.stepUnits];
  const name = resolver.formatter.plural(step, forms);
  return exact(step).eq(1) ? name : `${resolver.formatter.number(step)} ${name}`;
};

function creditRules(
  resolver: Resolver,
  commitment: Commitment,
  remedy: CreditRemedy,
): readonly Inlines[] {
  const at = `/commitments/${commitment.id}/remedy`;
  const { phrases } = resolver.wording;
  const { formatter } = resolver;
  const lines: Inlines[] = [];
  const read = (name: string): FieldValue =>
    COMMITMENT_FIELDS[name]!.value(commitment, resolver.agreement);
  const cap = formatter.value(read('creditCap'));
  if (cap !== null && remedy.cap)
    lines.push([
      resolver.typed(
        phrases.cap(
          remedy.cap.unit === 'percent'
            ? phrases.creditPercent(cap, formatter.choice('creditBasis', remedy.basis))
            : cap,
        ),
        `${at}/cap`,
      ),
    ]);
  const deadline = formatter.value(durationValue(remedy.claim.deadline));
  if (!remedy.claim.required) lines.push([plain(phrases.claimNotNeeded)]);
  else if (deadline !== null)
    lines.push([
      resolver.typed(
        phrases.claimWithin(deadline, formatter.choice('claimStart', remedy.claim.from)),
        `${at}/claim/deadline`,
      ),
    ]);
  if (remedy.earnBack.trim() !== '')
    lines.push([resolver.typed(remedy.earnBack, `${at}/earnBack`)]);
  if (remedy.atRisk)
    lines.push([
      resolver.typed(
        phrases.atRisk(
          formatter.percent(remedy.atRisk.percent),
          formatter.percent(remedy.atRisk.weight),
        ),
        `${at}/atRisk`,
      ),
    ]);
  return lines;
}

function improvementRow(
  resolver: Resolver,
  commitment: Commitment,
  remedy: ImprovementRemedy,
): readonly Cell[] {
  const at = `/commitments/${commitment.id}/remedy`;
  const { phrases } = resolver.wording;
  const { formatter } = resolver;
  const plan = formatter.value(durationValue(remedy.planWithin));
  return [
    commitmentName(resolver, commitment),
    cell(`/commitments/${commitment.id}/target`, missedTarget(resolver, commitment)),
    cell(
      at,
      plan === null ? null : resolver.typed(phrases.improvement(plan), `${at}/planWithin`),
      remedy.duty.trim() === '' ? null : resolver.typed(remedy.duty, `${at}/duty`),
      remedy.escalateAfter === null
        ? null
        : resolver.typed(phrases.escalatedAfter(remedy.escalateAfter), `${at}/escalateAfter`),
    ),
  ];
}
