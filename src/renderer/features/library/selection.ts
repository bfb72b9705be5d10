import type { AgreementId } from '#shared/agreement/ids.ts';

/** Rows that are selected to do something with all of them. */
export interface Selection {
  readonly ids: ReadonlySet<AgreementId>;
  /** Where a range begins; null: at the row that the keys act on. */
  readonly anchor: AgreementId | null;
  /** What was selected before the range: one that is drawn in again keeps it. */
  readonly base: ReadonlySet<AgreementId>;
}

const NONE: ReadonlySet<AgreementId> = new Set();
export const NOTHING_SELECTED: Selection = { ids: NONE, anchor: null, base: NONE };

/** With one row more, or without it where it was selected; the next range begins there. */
export function toggled({ ids }: Selection, id: AgreementId): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id, base: next };
}

/**
 * With every row from where the range begins up to `to`, in the order shown; the range begins at `from`
 * where nothing says otherwise.
 */
export function reaching(
  { ids, anchor, base }: Selection,
  {
    from,
    to,
    shown,
  }: {
    readonly from: AgreementId;
    readonly to: AgreementId;
    readonly shown: readonly AgreementId[];
  },
): Selection {
  const isAnchored = anchor !== null && shown.includes(anchor);
  const begin = isAnchored ? anchor : from;
  const kept = isAnchored ? base : ids;
  const [first = 0, last = 0] = [shown.indexOf(begin), shown.indexOf(to)].sort((a, b) => a - b);
  const range = shown.slice(Math.max(0, first), last + 1);
  return { ids: new Set([...kept, ...range]), anchor: begin, base: kept };
}

export const everything = (shown: readonly AgreementId[]): Selection => ({
  ids: new Set(shown),
  anchor: null,
  base: NONE,
});

/** The same selection where the next range begins at the row that the keys act on. */
export const unanchored = (selection: Selection): Selection =>
  selection.anchor === null ? selection : { ...selection, anchor: null, base: NONE };

/** Without what is no longer shown. */
export function among(selection: Selection, shown: readonly AgreementId[]): Selection {
  const there = new Set(shown);
  const kept = (ids: ReadonlySet<AgreementId>) => new Set([...ids].filter((id) => there.has(id)));
  const ids = kept(selection.ids);
  if (ids.size === selection.ids.size) return selection;
  return { ids, anchor: selection.anchor, base: kept(selection.base) };
}
