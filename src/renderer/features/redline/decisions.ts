import type { Agreement } from '#shared/agreement/agreement.ts';
import { changeState } from '#shared/compare/redline/accept.ts';
import type { CounterpartyChange } from '#shared/compare/redline/change.ts';

/** Where a change of a file stands in the draft as it is now. */
export type Standing =
  | 'open'
  | 'accepted'
  | 'rejected'
  | 'lost'
  | 'by-hand'
  /** A comment that nobody is done with yet. */
  | 'comment'
  /** A comment that is done with here, or was in the file. */
  | 'dismissed'
  | 'resolved';

export function standingOf(
  agreement: Agreement,
  change: CounterpartyChange,
  rejected: ReadonlySet<string>,
): Standing {
  if (change.kind === 'comment') {
    if (rejected.has(change.id)) return 'dismissed';
    return change.comments.every(({ isResolved }) => isResolved) ? 'resolved' : 'comment';
  }
  if (change.edit !== null) {
    const state = changeState(agreement, change);
    if (state === 'accepted') return state;
    if (rejected.has(change.id)) return 'rejected';
    return state;
  }
  return rejected.has(change.id) ? 'rejected' : 'by-hand';
}

/** The changes in their order, those of one place together. */
export function byPlace(changes: readonly CounterpartyChange[]): readonly {
  readonly key: string;
  readonly label: string;
  readonly path: string;
  readonly changes: readonly CounterpartyChange[];
}[] {
  const groups: { key: string; label: string; path: string; changes: CounterpartyChange[] }[] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    const { label, path } = change.place;
    if (last?.label === label) last.changes.push(change);
    else groups.push({ key: change.id, label, path, changes: [change] });
  }
  return groups;
}

const NAMES = {
  insertion: 'Insertion',
  deletion: 'Deletion',
  replacement: 'Replacement',
  move: 'Move',
  format: 'Formatting',
  comment: 'Comment',
} as const;

/** "Replacement in 4.2 Response time: four hours becomes two hours". */
export function changeName({
  kind,
  place,
  before,
  after,
  rejectsOurs,
}: CounterpartyChange): string {
  const words =
    kind === 'insertion' ? after : kind === 'replacement' ? `${before} becomes ${after}` : before;
  const name = rejectsOurs ? 'Our change is rejected' : NAMES[kind];
  return `${name} in ${place.label}: ${words}`.replace(/\s+/g, ' ').slice(0, 300);
}

/** "Vale Legal, 1 December 2026, tracked": what is known of who made a change. */
export function makerOf(
  { authors, date, tracked, kind }: CounterpartyChange,
  source: 'answer' | 'version',
): string {
  // Of a comment this stands beside its words.
  if (source === 'version' || kind === 'comment') return '';
  return [authors.join(' and '), dayOf(date), tracked ? 'tracked' : '']
    .filter((part) => part !== '')
    .join(', ');
}

/** "1 December 2026, 09:40": when a comment was made, on the clock of who made it, as Word has it. */
export function timeOf(date: string): string {
  const time = /T(\d{2}:\d{2})/.exec(date)?.[1] ?? '';
  return [dayOf(date), time].filter((part) => part !== '').join(', ');
}

function dayOf(date: string): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0];
  return day === undefined
    ? ''
    : new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      });
}
