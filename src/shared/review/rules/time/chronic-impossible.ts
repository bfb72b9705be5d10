import { recordName } from '#shared/agreement/record-name.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

export const chronicImpossible: Rule = {
  id: 'chronic-impossible',
  family: 'time',
  title: 'A chronic failure can never happen',
  severity: 'error',
  why: 'A commitment that is measured once a quarter cannot be missed five times in a year: the right to leave exists on paper only.',
  mend: 'Lower the number of misses, lengthen the time, or choose commitments with shorter windows.',
  check: ({ agreement: { commitments, termination } }) => {
    const { chronic } = termination;
    const { misses, withinMonths } = chronic ?? {};
    if (!chronic || !misses || !withinMonths) return [];
    const counted = commitments.filter(
      ({ id, window }) => chronic.commitments.includes(id) && window !== null,
    );
    const never = counted.filter(
      (commitment) => misses > mostWindows(commitment.window!, withinMonths),
    );
    if (never.length === 0) return [];
    const all = never.length === counted.length;
    const names = never.map(({ id }) => recordName({ commitments }, 'commitments', id)).join(', ');
    const ids = new Set<string>(never.map(({ id }) => id));
    return [
      {
        place: {
          path: all ? '/termination/chronic/misses' : '/termination/chronic/commitments',
          label: `Termination › Chronic failure › ${all ? 'Misses' : 'Commitments'}`,
        },
        message: `${withinMonths} months do not hold ${misses} measurement windows of ${names}.`,
        remedy: all
          ? 'Lower the number of misses, or lengthen the time.'
          : 'Take the commitment out, or agree another number for it.',
        ...(all
          ? {}
          : {
              severity: 'warning' as const,
              fix: {
                label: `Do not count ${names}`,
                apply: (agreement) =>
                  agreement.termination.chronic
                    ? {
                        ...agreement,
                        termination: {
                          ...agreement.termination,
                          chronic: {
                            ...agreement.termination.chronic,
                            commitments: agreement.termination.chronic.commitments.filter(
                              (id) => !ids.has(id),
                            ),
                          },
                        },
                      }
                    : agreement,
              },
            }),
      },
    ];
  },
};

/** How many windows can end within so many consecutive months. */
function mostWindows(window: NonNullable<Commitment['window']>, months: number): number {
  const every = (count: number) => Math.floor((months - 1) / count) + 1;
  switch (window) {
    case 'day':
      return months * 31;
    case 'week':
      return Math.ceil((months * 31) / 7) + 1;
    case 'calendar-month':
    case 'billing-cycle':
      return months;
    case 'rolling-30-days':
      return Math.ceil((months * 31) / 30);
    case 'calendar-quarter':
      return every(3);
    case 'calendar-year':
    case 'contract-year':
      return every(12);
  }
}
