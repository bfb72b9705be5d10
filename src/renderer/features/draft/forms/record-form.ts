import { useCallback } from 'react';
import type { Agreement, RecordList } from '#shared/agreement/agreement.ts';
import { updateRecord } from '#shared/agreement/edit/records.ts';
import { useAgreement, useChange } from '#renderer/store/draft-session.ts';

/** The record that a form edits, and the ways to change it. */
export interface RecordForm<R> {
  readonly record: R;
  /** The place path of a property: `place('/name')`. */
  readonly place: (property: string) => string;
  /** Changes the record; what is typed at one place is undone in one step. */
  readonly edit: (property: string, label: string, update: (record: R) => R) => void;
  /** Changes the record in a step of its own: something was added, removed or replaced. */
  readonly step: (property: string, label: string, update: (record: R) => R) => void;
}

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
  return record === undefined ? null : { record, place, edit, step };
}
