import type { IsoInstant } from '#shared/base/date.ts';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';

export type SortKey = 'title' | 'kind' | 'status' | 'completeness' | 'updatedAt';

export interface Order {
  readonly by: SortKey;
  readonly descending: boolean;
}

export interface Filter {
  readonly shelf: 'drafts' | 'trash';
  /** Null: every kind. */
  readonly kind: DraftSummary['kind'] | null;
  readonly status: DraftSummary['status'] | null;
}

const STATUS_ORDER: readonly DraftSummary['status'][] = [
  'draft',
  'in-review',
  'agreed',
  'signed',
  'ended',
];

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** In the trash that column tells how long a draft is kept, from the day on which it was thrown away. */
const lastMoment = ({ trashedAt, updatedAt }: DraftSummary): IsoInstant => trashedAt ?? updatedAt;
const compareInstants = (a: IsoInstant, b: IsoInstant): number => (a < b ? -1 : a > b ? 1 : 0);

const COMPARE: Readonly<Record<SortKey, (a: DraftSummary, b: DraftSummary) => number>> = {
  title: (a, b) => collator.compare(a.title, b.title),
  kind: (a, b) => collator.compare(a.kind, b.kind),
  status: (a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status),
  completeness: (a, b) => a.completeness - b.completeness,
  updatedAt: (a, b) => compareInstants(lastMoment(a), lastMoment(b)),
};

export const onShelf = (draft: DraftSummary, shelf: Filter['shelf']): boolean =>
  (draft.trashedAt !== null) === (shelf === 'trash');

export const filterDrafts = (
  drafts: readonly DraftSummary[],
  { shelf, kind, status }: Filter,
): readonly DraftSummary[] =>
  drafts.filter(
    (draft) =>
      onShelf(draft, shelf) &&
      (kind === null || draft.kind === kind) &&
      (status === null || draft.status === status),
  );

/** Equal ones follow by title, then by id, so that the order never jumps. */
export function sortDrafts(drafts: readonly DraftSummary[], order: Order): readonly DraftSummary[] {
  const compare = COMPARE[order.by];
  const sign = order.descending ? -1 : 1;
  return [...drafts].sort(
    (a, b) => sign * compare(a, b) || collator.compare(a.title, b.title) || (a.id < b.id ? -1 : 1),
  );
}
