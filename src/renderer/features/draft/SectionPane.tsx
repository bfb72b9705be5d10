import { useEffect } from 'react';
import { useAgreement, useChange, useOutline } from '#renderer/store/session/draft-session.ts';
import { updateRecord } from '#shared/agreement/edit/records.ts';
import type { ItemId, SectionId } from '#shared/agreement/ids.ts';
import { ClauseList } from './clauses/ClauseList.tsx';
import { useFocusedItem } from './focused-item.ts';
import { Details } from './forms/details/details-form.tsx';
import { SectionForms } from './forms/section-forms.tsx';
import styles from './section-pane.module.css';
import { TitleLine } from './title-line.tsx';

/** One step of the draft: its data and its text. Null: the agreement's own details. */
export function SectionPane({ sectionId }: { readonly sectionId: SectionId | null }) {
  useEffect(() => useFocusedItem.setState({ item: null }), [sectionId]);
  return (
    <div className={styles['pane']}>
      <div
        className={styles['content']}
        onFocus={(event) => {
          const item = event.target.closest<HTMLElement>('[data-item]')?.dataset['item'];
          useFocusedItem.setState({ item: (item as ItemId | undefined) ?? null });
        }}
      >
        {sectionId === null ? (
          <>
            <h2 className={styles['title']}>Agreement details</h2>
            <Details />
          </>
        ) : (
          <SectionContent key={sectionId} sectionId={sectionId} />
        )}
      </div>
    </div>
  );
}

function SectionContent({ sectionId }: { readonly sectionId: SectionId }) {
  const kind = useAgreement(
    ({ sections }) => sections.find((candidate) => candidate.id === sectionId)?.kind,
  );
  if (kind === undefined) return null;
  return (
    <>
      <SectionHead sectionId={sectionId} />
      <SectionForms kind={kind} />
      <ClauseList sectionId={sectionId} kind={kind} />
    </>
  );
}

function SectionHead({ sectionId }: { readonly sectionId: SectionId }) {
  const change = useChange();
  const title = useAgreement(
    ({ sections }) => sections.find((candidate) => candidate.id === sectionId)?.title ?? '',
  );
  const number = useOutline((outline) => outline.sections.get(sectionId)?.label);
  const place = `/sections/${sectionId}`;
  return (
    <header className={styles['head']}>
      <h2 className="visually-hidden">{`${number ?? ''} ${title}`}</h2>
      <span className={styles['number']} aria-hidden="true">
        {number}
      </span>
      <TitleLine
        label="Title of the section"
        placeholder="Untitled section"
        className={styles['title']}
        value={title}
        place={place}
        onChange={(next) =>
          change(
            (agreement) =>
              updateRecord(agreement, 'sections', sectionId, (old) => ({ ...old, title: next })),
            { label: 'Change section title', coalesce: place, focus: place },
          )
        }
      />
    </header>
  );
}
