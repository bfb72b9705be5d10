import type { Option } from '#renderer/ui/select.tsx';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { DURATION_UNITS, type DurationUnit } from '#shared/agreement/duration.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import type { ChoiceGroup } from '#shared/assemble/wording/wording.ts';
import { useAgreement } from '#renderer/store/draft-session.ts';

/** With a capital first letter, as choices are written in forms. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Options out of the words that the document will use, so that form and text say the same. */
export function choiceOptions<K extends string>(
  keys: readonly K[],
  group: ChoiceGroup,
): readonly Option<K>[] {
  const formatter = formatterFor('en-GB');
  return keys.map((id) => ({ id, label: capital(formatter.choice(group, id)) }));
}

/** Stands for "none" in a select, whose keys are texts. */
export const NONE = 'none-chosen';
export type OrNone<K extends string> = K | typeof NONE;

export const withNone = <K extends string>(
  label: string,
  options: readonly Option<K>[],
): readonly Option<OrNone<K>>[] => [{ id: NONE, label }, ...options];

export const fromNone = <K extends string>(key: OrNone<K>): K | null => (key === NONE ? null : key);

type NamedList = 'stakeholders' | 'services' | 'calendars' | 'severities' | 'commitments';

/** The records of a list as options, by their names. */
export function useRecordOptions<L extends NamedList>(
  list: L,
): readonly Option<Agreement[L][number]['id']>[] {
  const records = useAgreement((agreement) => agreement[list]);
  return (
    records as readonly { readonly id: Agreement[L][number]['id']; readonly name: string }[]
  ).map(({ id, name }) => ({ id, label: name.trim() === '' ? 'Without a name' : name }));
}

export function useExclusionOptions(): readonly Option<Agreement['exclusions'][number]['id']>[] {
  return useAgreement((agreement) => agreement.exclusions).map(({ id, title }) => ({
    id,
    label: title.trim() === '' ? 'Without a title' : title,
  }));
}

/** All units of time, the likely ones first; the very first is offered where nothing is set yet. */
export const likelyUnits = (...likely: readonly DurationUnit[]): readonly DurationUnit[] => [
  ...likely,
  ...DURATION_UNITS.filter((unit) => !likely.includes(unit)),
];
