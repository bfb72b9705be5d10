import { useEffect, useState } from 'react';
import { timeOfDay } from '#renderer/app/moments.ts';
import { useDraft } from '#renderer/store/draft-session.ts';
import type { SaveStatus } from '#renderer/store/session-store.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import styles from './draft-header.module.css';

/** Where saving stands. Read aloud only when it fails and when it works again. */
export function SaveState() {
  const save = useDraft((session) => session.save);
  const [told, setTold] = useState('');
  useEffect(() => {
    if (save.state === 'failed') setTold(`Not saved. ${save.reason?.message ?? ''}`);
    else if (save.state === 'saved')
      setTold((before) => (before.startsWith('Not saved') ? 'Saved again.' : before));
  }, [save]);
  const words = wordsOf(save);
  return (
    <div
      className={styles['save']}
      title={save.state === 'saved' ? `${words} on this computer` : words}
      data-save={save.state}
    >
      <span className={classNames(styles['dot'], styles[save.state])} aria-hidden="true" />
      <span role="status" className="visually-hidden">
        {told}
      </span>
      <span>
        {words}
        {save.state === 'saved' && <span className={styles['where']}> on this computer</span>}
      </span>
    </div>
  );
}

function wordsOf({ state, savedAt }: SaveStatus): string {
  if (state === 'failed') return 'Not saved';
  if (state !== 'saved') return 'Saving…';
  return savedAt ? `Saved ${timeOfDay(savedAt)}` : 'Saved';
}
