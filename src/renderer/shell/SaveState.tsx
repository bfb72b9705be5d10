import { useEffect, useState } from 'react';
import type { SaveStatus } from '#renderer/store/session/session-store.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { timeOfDay } from './moments.ts';
import styles from './save-state.module.css';

/**
 * Where the saving of what is open stands. Read aloud only when it fails and when it works again.
 * A container named `header` around it says how much there is room for.
 */
export function SaveState({ save }: { readonly save: SaveStatus }) {
  const [told, setTold] = useState('');
  useEffect(() => {
    if (save.state === 'failed') setTold(`Not saved. ${save.reason?.message ?? ''}`);
    else if (save.state === 'saved')
      setTold((before) => (before.startsWith('Not saved') ? 'Saved again.' : before));
  }, [save]);
  const words = wordsOf(save);
  return (
    <div className={styles['save']} title={titleOf(save)} data-save={save.state}>
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

function titleOf(save: SaveStatus): string {
  if (save.state === 'saved') return `${wordsOf(save)} on this computer`;
  return save.reason?.message ?? wordsOf(save);
}
