import type { Option } from '#renderer/ui/fields/select.tsx';
import type { Agreement, RecordList } from '#shared/agreement/agreement.ts';
import { DURATION_UNITS, type DurationUnit } from '#shared/agreement/duration.ts';
import { ownName, positionName } from '#shared/agreement/record-name.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import type { ChoiceGroup } from '#shared/assemble/wording/wording.ts';
import { useAgreement } from '#renderer/store/session/draft-session.ts';

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

type Options = readonly Option<string>[];

const none = new WeakMap<Options, Map<string, Options>>();

/** The same list each time for the same options, so that a select is not drawn anew for nothing. */
export function withNone<K extends string>(
  label: string,
  options: readonly Option<K>[],
): readonly Option<OrNone<K>>[] {
  const made = none.get(options) ?? new Map<string, Options>();
  none.set(options, made);
  const list = made.get(label) ?? [{ id: NONE, label }, ...options];
  made.set(label, list);
  return list as readonly Option<OrNone<K>>[];
}

export const fromNone = <K extends string>(key: OrNone<K>): K | null => (key === NONE ? null : key);

const named = new WeakMap<object, Options>();

function optionsOf<R extends { readonly id: string }>(
  list: RecordList,
  records: readonly R[],
): readonly Option<R['id']>[] {
  const known = named.get(records);
  if (known) return known;
  const options = records.map((record, index) => ({
    id: record.id,
    label: ownName(record) ?? positionName(list, index, records.length),
  }));
  named.set(records, options);
  return options;
}

/** The records of a list as options, by their names; the same each time while the list is the same. */
export const useRecordOptions = <L extends RecordList>(
  list: L,
): readonly Option<Agreement[L][number]['id']>[] =>
  optionsOf<{ readonly id: Agreement[L][number]['id'] }>(
    list,
    useAgreement((agreement) => agreement[list]),
  );

/** All units of time, the likely ones first; the very first is offered where nothing is set yet. */
export const likelyUnits = (...likely: readonly DurationUnit[]): readonly DurationUnit[] => [
  ...likely,
  ...DURATION_UNITS.filter((unit) => !likely.includes(unit)),
];
