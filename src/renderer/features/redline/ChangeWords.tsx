import type { CounterpartyChange } from '#shared/compare/redline/change.ts';
import styles from './redline.module.css';

/** What a change does to which words, with a few of those around them. */
export function ChangeWords({
  change: { kind, before, after, context },
}: {
  readonly change: CounterpartyChange;
}) {
  return (
    <p className={styles['words']} dir="auto">
      <span className={styles['context']}>{context.before}</span>
      {kind === 'comment' || kind === 'format' || kind === 'move' ? (
        <mark>{before}</mark>
      ) : (
        <>
          {before !== '' && <del>{before}</del>}
          {after !== '' && <ins>{after}</ins>}
        </>
      )}
      <span className={styles['context']}>{context.after}</span>
      {kind === 'format' && ' (its look changes)'}
      {kind === 'move' && ` (the clause moves: ${lowerFirst(after)})`}
    </p>
  );
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
