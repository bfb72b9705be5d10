import { useEffect, useState } from 'react';
import { timeOfDay } from '#renderer/app/moments.ts';
import type { SaveStatus } from '#renderer/store/session-store.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { printable } from '#shared/base/text.ts';
import styles from './comparison-frame.module.css';
import { useChangeComparison, useComparison, useSaveStatus } from './use-comparison.ts';

/** The comparison's title, to be written over. */
export function ComparisonTitle() {
  const { title } = useComparison();
  const change = useChangeComparison();
  return (
    <span className={styles['title']} data-value={title || 'Untitled comparison'}>
      <input
        aria-label="Title of the comparison"
        placeholder="Untitled comparison"
        data-own-undo=""
        maxLength={500}
        dir="auto"
        value={title}
        onChange={(event) => {
          const next = printable(event.target.value).replaceAll('\n', ' ');
          change((comparison) => ({ ...comparison, title: next }));
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
      />
    </span>
  );
}

/** Where saving stands. Read aloud only when it fails and when it works again. */
export function SaveState() {
  const save = useSaveStatus();
  const [told, setTold] = useState('');
  useEffect(() => {
    if (save.state === 'failed') setTold(`Not saved. ${save.reason?.message ?? ''}`);
    else if (save.state === 'saved')
      setTold((before) => (before.startsWith('Not saved') ? 'Saved again.' : before));
  }, [save]);
  return (
    <div className={styles['save']} data-save={save.state} title={save.reason?.message}>
      <span className={classNames(styles['dot'], styles[save.state])} aria-hidden="true" />
      <span role="status" className="visually-hidden">
        {told}
      </span>
      <span>{wordsOf(save)}</span>
    </div>
  );
}

function wordsOf({ state, savedAt }: SaveStatus): string {
  if (state === 'failed') return 'Not saved';
  if (state !== 'saved') return 'Saving…';
  return savedAt ? `Saved ${timeOfDay(savedAt)}` : 'Saved';
}
