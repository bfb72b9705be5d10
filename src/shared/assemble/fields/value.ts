import type { Calendar, WeeklyHours } from '#shared/agreement/calendar.ts';
import type { Target } from '#shared/agreement/commitment.ts';
import type { Duration } from '#shared/agreement/duration.ts';
import type { Fee } from '#shared/agreement/service.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import type { IsoDate } from '#shared/base/date.ts';
import type { ChoiceGroup } from '../wording/wording.ts';

/** What sentences tell of a calendar. */
export type NamedHours = Pick<Calendar, 'name' | 'hours' | 'holidays' | 'holidayRule'>;

/** What a live field holds, before it becomes words in the document's language. */
export type FieldValue =
  | { readonly type: 'missing' }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'percent'; readonly value: DecimalString }
  | { readonly type: 'number'; readonly value: DecimalString }
  | { readonly type: 'date'; readonly date: IsoDate }
  | { readonly type: 'duration'; readonly duration: Duration }
  /**
   * `names`: those of the agreement that stand for the fixed word of the choice; one at least.
   * `word`: the key of the word that suits this agreement, where it is not the choice's own.
   */
  | {
      readonly type: 'choice';
      readonly group: ChoiceGroup;
      readonly key: string;
      readonly names?: readonly string[];
      readonly word?: string;
    }
  | { readonly type: 'fee'; readonly fee: Fee; readonly currency: string }
  | { readonly type: 'money'; readonly amount: DecimalString; readonly currency: string }
  /** `comparison`: with "at least" in front. */
  | { readonly type: 'target'; readonly target: Target; readonly comparison: boolean }
  | {
      readonly type: 'calendar';
      readonly calendar: NamedHours;
      readonly timeZone: string;
    }
  | { readonly type: 'weekly-hours'; readonly hours: readonly WeeklyHours[] }
  | { readonly type: 'list'; readonly items: readonly FieldValue[] };

export const MISSING: FieldValue = { type: 'missing' };

export const textValue = (text: string): FieldValue =>
  text.trim().length === 0 ? MISSING : { type: 'text', text };

export const durationValue = (duration: Duration | null | undefined): FieldValue =>
  duration ? { type: 'duration', duration } : MISSING;

export const percentValue = (value: DecimalString | null | undefined): FieldValue =>
  value ? { type: 'percent', value } : MISSING;

export const countValue = (count: number | null | undefined): FieldValue =>
  count === null || count === undefined
    ? MISSING
    : { type: 'number', value: String(count) as DecimalString };

export const choiceValue = (group: ChoiceGroup, key: string | null | undefined): FieldValue =>
  key ? { type: 'choice', group, key } : MISSING;

/** A list without its missing parts; missing as a whole where nothing is left. */
export function listValue(items: readonly FieldValue[]): FieldValue {
  const present = items.filter((item) => item.type !== 'missing');
  return present.length === 0 ? MISSING : { type: 'list', items: present };
}
