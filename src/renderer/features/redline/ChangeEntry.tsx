import { Check, X } from 'lucide-react';
import { goToPlace } from '#renderer/shell/navigation.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { Badge, type Tone } from '#renderer/ui/page/surface.tsx';
import { remarkOf, type CounterpartyChange } from '#shared/compare/redline/change.ts';
import { ChangeWords } from './ChangeWords.tsx';
import { CommentThread } from './CommentThread.tsx';
import { changeName, makerOf, type Standing } from './decisions.ts';
import styles from './redline.module.css';

const STANDINGS: Readonly<
  Record<Standing, { readonly words: string; readonly tone: Tone } | null>
> = {
  open: null,
  comment: null,
  accepted: { words: 'Accepted', tone: 'success' },
  rejected: { words: 'Rejected', tone: 'neutral' },
  lost: { words: 'The words have changed since', tone: 'warning' },
  'by-hand': { words: 'To be made by hand', tone: 'warning' },
  dismissed: { words: 'Dismissed', tone: 'neutral' },
  resolved: { words: 'Resolved in the file', tone: 'success' },
};

export interface Deciding {
  readonly accept: (change: CounterpartyChange) => void;
  readonly reject: (change: CounterpartyChange) => void;
  readonly reopen: (change: CounterpartyChange) => void;
}

/** One change: what it does to which words, who made it, what was said about it, what became of it. */
export function ChangeEntry({
  change,
  standing,
  source,
  isCurrent,
  onFocus,
  accept,
  reject,
  reopen,
}: {
  readonly change: CounterpartyChange;
  readonly standing: Standing;
  readonly source: 'answer' | 'version';
  /** Whether Tab arrives at it. */
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
} & Deciding) {
  const shown = STANDINGS[standing];
  const maker = makerOf(change, source);
  const remark = remarkOf(change);
  const isSettled = ['accepted', 'rejected', 'dismissed', 'resolved'].includes(standing);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- one stop of the list's keys
    <li
      data-change={change.id}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrows move between changes
      tabIndex={isCurrent ? 0 : -1}
      aria-label={changeName(change)}
      className={classNames(styles['change'], isSettled && styles['settled'])}
      onFocus={(event) => event.target === event.currentTarget && onFocus()}
    >
      <ChangeWords change={change} />
      {change.comments.map((comment) => (
        <CommentThread
          key={`${comment.author} ${comment.date} ${comment.text}`}
          comment={comment}
        />
      ))}
      {remark !== null && <p className={styles['reason']}>{`${remark}.`}</p>}
      {change.byHand !== null && <p className={styles['reason']}>{change.byHand.reason}</p>}
      <div className={styles['foot']}>
        <span className={styles['maker']}>
          {source === 'answer' && <Badges change={change} />}
          {shown !== null && (
            <Badge tone={shown.tone}>
              {standing === 'rejected' && change.rejectsOurs ? 'Ours is kept' : shown.words}
            </Badge>
          )}
          {maker !== '' && <span>{maker}</span>}
        </span>
        <span className={styles['buttons']}>
          {standing === 'open' && (
            <>
              <Button size="small" icon={<Check size={14} />} onPress={() => accept(change)}>
                Accept
              </Button>
              <Button
                size="small"
                variant="quiet"
                icon={<X size={14} />}
                onPress={() => reject(change)}
              >
                {change.rejectsOurs ? 'Keep ours' : 'Reject'}
              </Button>
            </>
          )}
          {standing === 'comment' && (
            <Button size="small" variant="quiet" onPress={() => reject(change)}>
              Dismiss
            </Button>
          )}
          {(standing === 'rejected' || standing === 'dismissed') && (
            <Button size="small" variant="quiet" onPress={() => reopen(change)}>
              Reopen
            </Button>
          )}
          {(standing === 'by-hand' || standing === 'lost') && (
            <>
              <Button
                size="small"
                onPress={() => goToPlace(change.byHand?.place.path ?? change.place.path)}
              >
                Go to it
              </Button>
              <Button size="small" variant="quiet" onPress={() => reject(change)}>
                Dismiss
              </Button>
            </>
          )}
        </span>
      </div>
    </li>
  );
}

function Badges({
  change: { kind, tracked, authors, rejectsOurs },
}: {
  readonly change: CounterpartyChange;
}) {
  if (rejectsOurs) return <Badge tone="warning">Rejects our change</Badge>;
  if (tracked || kind === 'comment') return null;
  return <Badge tone="warning">{authors.length === 0 ? 'Untracked' : 'Partly untracked'}</Badge>;
}
