import { useCallback } from 'react';
import type { Agreement, RecordList } from '#shared/agreement/agreement.ts';
import { updateRecord } from '#shared/agreement/edit/records.ts';
import { fromNone, NONE, type OrNone } from './options.ts';
import { useAgreement, useChange } from '#renderer/store/session/draft-session.ts';

/** What a field shows, where that stands, and how it is changed. */
interface FieldOf<V> {
  readonly value: V;
  readonly place: string;
  readonly onChange: (value: V) => void;
}

/** The record that a form edits, and the ways to change it. */
export interface RecordForm<R> {
  readonly record: R;
  /** The place path of a property: `place('/name')`. */
  readonly place: (property: string) => string;
  /** Changes the record; what is typed at one place is undone in one step. */
  readonly edit: (property: string, label: string, update: (record: R) => R) => void;
  /** A field for a whole property: `<TextField label="Name" {...field('name', 'Change name')} />`. */
  readonly field: <K extends keyof R & string>(property: K, label: string) => FieldOf<R[K]>;
  /** A choice of a record by its id, in which none may be chosen: see {@link withNone}. */
  readonly choice: <K extends OptionalId<R> & string>(
    property: K,
    label: string,
  ) => FieldOf<OrNone<R[K] & string>>;
  /** Changes the record in a step of its own: something was added, removed or replaced. */
  readonly step: (property: string, label: string, update: (record: R) => R) => void;
}

/** Properties that are an id or null. */
type OptionalId<R> = {
  [K in keyof R]: null extends R[K] ? (R[K] extends string | null ? K : never) : never;
}[keyof R];

/** Null once the record was removed. */
export function useRecordForm<L extends RecordList>(
  list: L,
  id: Agreement[L][number]['id'],
): RecordForm<Agreement[L][number]> | null {
  type Record = Agreement[L][number];
  const change = useChange();
  const record = useAgreement((agreement) =>
    (agreement[list] as readonly Record[]).find((candidate) => candidate.id === id),
  );
  const place = useCallback((property: string) => `/${list}/${id}${property}`, [list, id]);
  const edit = useCallback(
    (property: string, label: string, update: (old: Record) => Record) =>
      change((agreement) => updateRecord(agreement, list, id, update), {
        label,
        coalesce: place(property),
        focus: place(property),
      }),
    [change, list, id, place],
  );
  const step = useCallback(
    (property: string, label: string, update: (old: Record) => Record) =>
      change((agreement) => updateRecord(agreement, list, id, update), {
        label,
        focus: place(property),
      }),
    [change, list, id, place],
  );
  if (record === undefined) return null;
  const field = <K extends keyof Record & string>(property: K, label: string) => ({
    value: record[property],
    place: place(`/${property}`),
    onChange: (value: Record[K]) =>
      edit(`/${property}`, label, (old) => ({ ...old, [property]: value })),
  });
  const choice = <K extends OptionalId<Record> & string>(property: K, label: string) => {
    type Id = Record[K] & string;
    return {
      value: ((record[property] as Id | null) ?? NONE) as OrNone<Id>,
      place: place(`/${property}`),
      onChange: (key: OrNone<Id>) =>
        edit(`/${property}`, label, (old) => ({ ...old, [property]: fromNone(key) })),
    };
  };
  return { record, place, edit, step, field, choice };
}
