import type { Agreement, RecordList } from '#shared/agreement/agreement.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import { addRecord } from '#shared/agreement/edit/records.ts';
import { freeId } from '#shared/agreement/ids.ts';
import { linksOf } from '#shared/agreement/links.ts';
import {
  isList,
  recordOf,
  valueIn,
  type InheritedList,
  type ListRecord,
  type ValueKey,
} from './values.ts';

/**
 * The agreement with an inherited value of its own, copied from where it stands. Whatever it names
 * and is not here yet comes along from `effective`, the agreement with all that it inherits, so
 * that no pointer leads nowhere. What is here already stays as it is.
 */
export function takeOver(
  agreement: Agreement,
  value: ValueKey,
  from: Agreement,
  effective: Agreement,
): Agreement {
  const { part, key } = value;
  const next = isList(part)
    ? withRecord(agreement, { part, key }, from)
    : withProperty(agreement, value, valueIn(from, value));
  return next === agreement ? agreement : withNamed(next, effective);
}

function withProperty(agreement: Agreement, { part, key }: ValueKey, value: unknown): Agreement {
  if (value === null) return agreement;
  switch (part) {
    case 'term':
      return { ...agreement, term: { ...agreement.term, [key]: value } };
    case 'termination':
      return { ...agreement, termination: { ...agreement.termination, [key]: value } };
    default:
      return { ...agreement, [key]: value };
  }
}

function withRecord(
  agreement: Agreement,
  value: ValueKey & { readonly part: InheritedList },
  from: Agreement,
): Agreement {
  const record = recordOf(from, value);
  if (record === null || recordOf(agreement, value) !== null) return agreement;
  const list = value.part;
  const own: readonly ListRecord[] = agreement[list];
  // A definition is the same by its term, so its id may be taken by another one.
  const id = freeId(
    record.id,
    own.map((other) => other.id),
  );
  return addRecord(
    agreement,
    list,
    { ...copied(record), id } as ListRecord,
    positionOf(record, from[list], own),
  );
}

/** What was measured under the agreement above is no part of the promise. */
const copied = (record: ListRecord): ListRecord =>
  'results' in record ? ({ ...record, results: [], history: null } satisfies Commitment) : record;

/** Behind the nearest one before it that both have, or before the nearest one behind it. */
function positionOf(
  record: ListRecord,
  above: readonly ListRecord[],
  own: readonly ListRecord[],
): number {
  const at = above.indexOf(record);
  const places = above.map(({ id }) => own.findIndex((other) => other.id === id));
  const before = places
    .slice(0, at)
    .reverse()
    .find((place) => place >= 0);
  if (before !== undefined) return before + 1;
  return places.slice(at + 1).find((place) => place >= 0) ?? own.length;
}

/** With every record that is named and missing, and what those name in turn. */
function withNamed(agreement: Agreement, effective: Agreement): Agreement {
  const missing = linksOf(agreement).find(
    ({ list, id }) => named(agreement, list, id) === null && named(effective, list, id) !== null,
  );
  return missing
    ? withNamed(
        addRecord(agreement, missing.list, named(effective, missing.list, missing.id)!),
        effective,
      )
    : agreement;
}

const named = (agreement: Agreement, list: RecordList, id: string) =>
  (agreement[list] as readonly Agreement[RecordList][number][]).find(
    (record) => record.id === id,
  ) ?? null;
