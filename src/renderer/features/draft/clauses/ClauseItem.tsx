import { memo } from 'react';
import { ClauseEditor } from '#renderer/editor/ClauseEditor.tsx';
import { focusClause } from '#renderer/editor/open-editors.ts';
import { useAgreement, useChange, useOutline } from '#renderer/store/session/draft-session.ts';
import { Badge } from '#renderer/ui/page/surface.tsx';
import { TextArea } from '#renderer/ui/fields/text-field.tsx';
import { updateItem } from '#shared/agreement/edit/items.ts';
import type { ItemId, SectionId } from '#shared/agreement/ids.ts';
import type { Clause } from '#shared/agreement/section.ts';
import { TitleLine } from '../title-line.tsx';
import styles from './clauses.module.css';
import { itemPlace } from './item-changes.ts';
import { ItemFrame } from './ItemFrame.tsx';
import { keepNoteOpen, letNoteClose, useOpenNotes } from './open-notes.ts';
import { POSITION_NAMES } from './position-names.ts';

/** A clause: title, text, notes. Arrow keys at the edges of its text lead to its neighbours. */
export const ClauseItem = memo(function ClauseItem({
  section,
  clause,
  previous,
  next,
}: {
  readonly section: SectionId;
  readonly clause: Clause;
  readonly previous: ItemId | null;
  readonly next: ItemId | null;
}) {
  const change = useChange();
  const language = useAgreement((agreement) => agreement.language);
  const number = useOutline((outline) => outline.items.get(clause.id)?.label) ?? '';
  const hasOpenNote = useOpenNotes(({ items }) => items.has(clause.id));
  const place = itemPlace(section, clause.id);
  const edit = (property: string, label: string, part: Partial<Clause>) =>
    change(
      (agreement) => updateItem<Clause>(agreement, clause.id, (old) => ({ ...old, ...part })),
      { label, coalesce: `${place}${property}`, focus: `${place}${property}` },
    );
  return (
    <ItemFrame
      section={section}
      item={clause}
      title={
        <>
          <TitleLine
            label={`Title of clause ${number}`}
            placeholder="Title"
            className={styles['title']}
            value={clause.title}
            place={`${place}/title`}
            onChange={(title) => edit('/title', 'Change clause title', { title })}
            onEnter={() => focusClause(place, 'start')}
          />
          {clause.origin && clause.origin.position !== 'balanced' && (
            <Badge>{POSITION_NAMES[clause.origin.position]}</Badge>
          )}
        </>
      }
    >
      <ClauseEditor
        label={`Text of clause ${number} ${clause.title}`}
        value={clause.body}
        placePath={place}
        language={language}
        placeholder="Write the clause. Type { to insert a live value or a reference."
        onChange={(body) => edit('', 'Write clause', { body })}
        onLeave={(direction) => {
          const neighbour = direction === 'up' ? previous : next;
          if (neighbour !== null)
            focusClause(itemPlace(section, neighbour), direction === 'up' ? 'end' : 'start');
        }}
      />
      {(clause.notes !== '' || hasOpenNote) && (
        <div
          className={styles['notes']}
          onFocus={() => keepNoteOpen(clause.id)}
          onBlur={() => letNoteClose(clause.id)}
        >
          <TextArea
            label="Note for colleagues, never exported"
            rows={1}
            value={clause.notes}
            place={`${place}/notes`}
            onChange={(notes) => edit('/notes', 'Change note', { notes })}
          />
        </div>
      )}
    </ItemFrame>
  );
});
