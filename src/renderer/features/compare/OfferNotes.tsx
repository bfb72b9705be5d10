import { NotebookText } from 'lucide-react';
import { Button } from '#renderer/ui/button.tsx';
import { Popover } from '#renderer/ui/overlays/popover.tsx';
import type { Offer } from '#shared/compare/offer.ts';
import styles from './offer-notes.module.css';
import { countWords, noteCount } from './offer-words.ts';

const REVISION_WORDS: Readonly<Record<Offer['revisions'][number]['kind'], string>> = {
  insertion: 'Inserted',
  deletion: 'Deleted',
  move: 'Moved',
  format: 'Formatted',
};

/** What the text of an imported file does not show: what was left out, tracked changes, comments. */
export function OfferNotes({ offer }: { readonly offer: Offer }) {
  const { notes, revisions, comments } = offer;
  const count = noteCount(offer);
  if (count === 0) return null;
  return (
    <Popover
      label="Notes on the file"
      placement="bottom end"
      trigger={<Button icon={<NotebookText size={15} />}>{countWords(count, 'note')}</Button>}
    >
      <div className={styles['notes']}>
        {notes.length > 0 && (
          <section>
            <h3>The file</h3>
            <ul>
              {notes.map(({ message, source }) => (
                <li key={`${message} ${source ?? ''}`}>{message}</li>
              ))}
            </ul>
          </section>
        )}
        {revisions.length > 0 && (
          <section>
            <h3>Tracked changes, read as if all were accepted</h3>
            <ul>
              {revisions.map(({ kind, author, date, text, source }, index) => (
                <li key={`${index} ${source}`}>
                  {`${REVISION_WORDS[kind]}: “${text}”`}
                  <span>{[author, date].filter(Boolean).join(', ')}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {comments.length > 0 && (
          <section>
            <h3>Comments</h3>
            <ul>
              {comments.map(({ author, date, text, quote, source }, index) => (
                <li key={`${index} ${source ?? ''}`}>
                  {quote === '' ? text : `On “${quote}”: ${text}`}
                  <span>{[author, date].filter(Boolean).join(', ')}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Popover>
  );
}
