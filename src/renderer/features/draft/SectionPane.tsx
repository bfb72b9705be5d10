import { useEffect, useRef } from 'react';
import { useAgreement, useChange, useOutline } from '#renderer/store/draft-session.ts';
import { updateRecord } from '#shared/agreement/edit/records.ts';
import type { ItemId, SectionId } from '#shared/agreement/ids.ts';
import { ClauseList } from './clauses/ClauseList.tsx';
import { useFocusedItem } from './focused-item.ts';
import { Details } from './forms/details-form.tsx';
import { SectionForms } from './forms/section-forms.tsx';
import styles from './section-pane.module.css';

/** One step of the draft: its data and its text. Null: the agreement's own details. */
export function SectionPane({ sectionId }: { readonly sectionId: SectionId | null }) {
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => useFocusedItem.setState({ item: null }), [sectionId]);
  return (
    <div
      ref={pane}
      className={styles['pane']}
      onFocus={(event) => {
        const item = event.target.closest<HTMLElement>('[data-item]')?.dataset['item'];
        useFocusedItem.setState({ item: (item as ItemId | undefined) ?? null });
      }}
    >
      {sectionId === null ? (
        <>
          <h2 className={styles['fixedTitle']}>The agreement</h2>
          <Details />
        </>
      ) : (
        <SectionContent key={sectionId} sectionId={sectionId} />
      )}
    </div>
  );
}

function SectionContent({ sectionId }: { readonly sectionId: SectionId }) {
  const change = useChange();
  const section = useAgreement((agreement) =>
    agreement.sections.find((candidate) => candidate.id === sectionId),
  );
  const number = useOutline().sections.get(sectionId)?.label;
  if (!section) return null;
  const place = `/sections/${sectionId}`;
  return (
    <>
      <header className={styles['head']}>
        <span className={styles['number']}>{number}</span>
        <input
          className={styles['title']}
          aria-label="Title of the section"
          maxLength={500}
          value={section.title}
          data-place={place}
          onChange={(event) => {
            const title = event.target.value;
            change(
              (agreement) =>
                updateRecord(agreement, 'sections', sectionId, (old) => ({ ...old, title })),
              { label: 'Change section title', coalesce: place, focus: place },
            );
          }}
        />
      </header>
      <SectionForms kind={section.kind} />
      <ClauseList section={section} />
    </>
  );
}
