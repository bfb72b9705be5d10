import { scheduleScale } from '#shared/agreement/commitment.ts';
import { rounded } from '#shared/base/rounded.ts';
import type { Outcome } from '#shared/engine/replay/outcome.ts';
import type { SubjectReplay } from './replays.ts';
import { WORDS } from './words.ts';

/** What a replay gave, in the words of the screen and of every file that is made of it. */

/** "99.688%": to three decimals, but never rounded onto the target that it does not reach. */
export const resultWords = ({ result, target }: Pick<Outcome, 'result' | 'target'>): string =>
  result === null
    ? 'nothing counts'
    : WORDS.measure(
        rounded(result, 3, target.share ?? target.value),
        scheduleScale(target).measure,
      );

/** "10% · €1,000"; for an outcome of the replay of one SLA. */
export function creditWords(
  { credit, kind, result }: Outcome,
  { outcomes, withoutCredits }: Pick<SubjectReplay, 'outcomes' | 'withoutCredits'>,
  currency: string,
): string {
  if (result === null) return '–';
  if (credit === null)
    return kind === 'availability' &&
      outcomes.some((one) => one.kind === kind && one.credit !== null)
      ? 'by length of downtime'
      : withoutCredits[kind === 'availability' ? kind : 'others'];
  const percent = credit.percent === null ? null : WORDS.shortPercent(credit.percent);
  const amount = credit.amount === null ? null : WORDS.money(credit.amount, currency);
  return (
    [percent, amount].filter((part) => part !== null).join(' · ') || credit.missing || 'not known'
  );
}

/** "missed, €1,000 in credits": the end of a sentence on what one SLA comes to. */
export function sumWords(
  {
    breached,
    outcomes,
    paid,
    withoutCredits,
  }: Pick<SubjectReplay, 'breached' | 'outcomes' | 'paid' | 'withoutCredits'>,
  currency: string,
): string {
  if (breached === null) return 'nothing could be judged';
  if (!breached) return 'met';
  if (paid !== null) return `missed, ${WORDS.money(paid, currency)} in credits`;
  return outcomes.every(({ credit }) => credit === null)
    ? `missed, credits: ${withoutCredits.availability}`
    : 'missed, a credit that cannot be told';
}

export function claimWords({ claim }: Pick<Outcome, 'claim'>): string {
  if (claim === null) return '–';
  if (claim.by !== null) return WORDS.date(claim.by);
  return claim.required ? claim.why || 'no time limit' : 'no claim needed';
}
