import { MessageSquare } from 'lucide-react';
import type { ChangeComment } from '#shared/compare/redline/change.ts';
import { timeOf } from './decisions.ts';
import styles from './redline.module.css';

/** A comment, and under it what was answered to it. */
export function CommentThread({ comment }: { readonly comment: ChangeComment }) {
  return (
    <div className={styles['comment']}>
      <MessageSquare size={14} aria-hidden="true" />
      <div className={styles['thread']}>
        <Said comment={comment} />
        {comment.replies.length > 0 && (
          <ul className={styles['replies']} aria-label="Replies">
            {comment.replies.map((reply) => (
              <li key={`${reply.author} ${reply.date} ${reply.text}`}>
                <Said comment={reply} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

function Said({ comment: { author, date, text } }: { readonly comment: ChangeComment }) {
  const time = timeOf(date);
  return (
    <p className={styles['said']}>
      <strong>{author || 'Somebody'}</strong>
      {time !== '' && <span className={styles['context']}>{`, ${time}`}</span>}
      {`: ${text}`}
    </p>
  );
}
