import type { Agreement } from '#shared/agreement/agreement.ts';
import {
  INHERITED_LISTS,
  type InheritedPart,
  type InheritedValue,
} from '#shared/engine/levels/inherited.ts';

export type InheritedList = (typeof INHERITED_LISTS)[number];
export type ListRecord = Agreement[InheritedList][number];

/** What is inherited: its kind, and its key among those of the kind. */
export type ValueKey = Pick<InheritedValue, 'part' | 'key'>;

export const isList = (part: InheritedPart): part is InheritedList =>
  (INHERITED_LISTS as readonly string[]).includes(part);

/** A record by the key under which it is inherited: its id, or what it defines. */
export function recordOf(
  agreement: Agreement,
  { part, key }: ValueKey & { readonly part: InheritedList },
): ListRecord | null {
  const records: readonly ListRecord[] = agreement[part];
  const isIt = (record: ListRecord) =>
    'term' in record && record.term.trim() !== ''
      ? record.term.trim().toLowerCase() === key
      : record.id === key;
  return records.find(isIt) ?? null;
}

/** The value that an agreement itself has there; null or empty where it is silent. */
export function valueIn(agreement: Agreement, { part, key }: ValueKey): unknown {
  if (isList(part)) return recordOf(agreement, { part, key });
  const from: object =
    part === 'term' ? agreement.term : part === 'termination' ? agreement.termination : agreement;
  return (from as Readonly<Record<string, unknown>>)[key] ?? null;
}

/** Where it stands in an agreement that has it. */
export function placeOfValue(agreement: Agreement, { part, key }: ValueKey): string {
  if (isList(part)) return `/${part}/${recordOf(agreement, { part, key })?.id ?? ''}`;
  return part === 'law' ? `/${key}` : `/${part}/${key}`;
}

/** Its line on the page of the levels. */
export const levelPlace = ({ part, key }: ValueKey): string => `/extends/${part}/${key}`;
