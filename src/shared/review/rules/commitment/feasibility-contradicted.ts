import { higherIsBetter, type Commitment } from '#shared/agreement/commitment.ts';
import { decimalString, exact, type DecimalString } from '#shared/base/decimal.ts';
import { mendTarget } from '#shared/review/edits.ts';
import { perCommitment } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

export const feasibilityContradicted: Rule = {
  id: 'feasibility-contradicted',
  family: 'commitment',
  title: 'The history says that the target will be missed',
  severity: 'warning',
  why: 'The imported cases would not have met the target. What was not done last year will not be done because it is signed.',
  mend: 'Promise what would have held, lower the share, or change the process first.',
  check: perCommitment(({ commitment, format, place }) => {
    const { id, target, history } = commitment;
    if (history === null || history.sample === 0 || target.value === null) return null;
    const wanted = exact(target.value);
    const holds = history.holdsFor95PercentOfMonths;
    const attained = history.attained;
    const better = higherIsBetter(target);
    const isStricter =
      holds !== null
        ? better
          ? wanted.greaterThan(exact(holds))
          : wanted.lessThan(exact(holds))
        : attained !== null && exact(attained).lessThan(exact(neededShare(commitment)));
    if (!isStricter) return null;
    const counted = commitment.kind === 'availability' ? 'months' : 'cases';
    const source = history.source || 'the history';
    const reached =
      attained === null
        ? `The figures in ${source} do not support it.`
        : `In ${source} ${format.percent(shown(attained))} of the ${counted} met it.`;
    return {
      place: place('target', 'value'),
      message: `The target is ${format.target(target, true)}. ${reached}`,
      remedy:
        holds === null
          ? 'Choose a target that the history supports, or change the process first.'
          : `Promise ${format.measure(holds, target)}, which would have held in 95% of the months.`,
      ...(holds === null
        ? {}
        : {
            fix: mendTarget(id, `Promise ${format.measure(holds, target)}`, (mended) => ({
              ...mended,
              value: holds,
            })),
          }),
    };
  }),
};

/** The share of cases that the target asks for; of months, 95% are taken to be what one can sign. */
const neededShare = ({ kind, target }: Commitment): string =>
  target.share ?? (kind === 'availability' ? '95' : '100');

/** To one decimal, never rounded up onto the share that was missed. */
const shown = (share: DecimalString): DecimalString =>
  decimalString(exact(share).toDecimalPlaces(1, 1));
