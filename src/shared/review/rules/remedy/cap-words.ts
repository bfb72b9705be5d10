import type { DecimalString } from '#shared/base/decimal.ts';
import type { CreditsView } from '#shared/review/per-commitment.ts';
import { creditWords } from './schedule-words.ts';

/** "25%", "5 days", "£200" */
export const capWords = (
  view: CreditsView,
  cap: { readonly value: DecimalString; readonly unit: 'percent' | 'days' | 'amount' },
): string => creditWords({ ...view, remedy: { ...view.remedy, unit: cap.unit } }, cap.value);
