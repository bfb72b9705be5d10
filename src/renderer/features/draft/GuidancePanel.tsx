import { useAgreement } from '#renderer/store/draft-session.ts';
import { findItem } from '#shared/agreement/edit/items.ts';
import type { SectionId } from '#shared/agreement/ids.ts';
import { useCatalogue } from './clauses/use-catalogue.ts';
import { useFocusedItem } from './focused-item.ts';
import { GUIDANCE } from './guidance.ts';
import styles from './guidance.module.css';

/** What to settle in this step, and when to use the clause in which one is writing. */
export function GuidancePanel({ sectionId }: { readonly sectionId: SectionId | null }) {
  const catalogue = useCatalogue();
  const focused = useFocusedItem((state) => state.item);
  const section = useAgreement((agreement) =>
    agreement.sections.find((candidate) => candidate.id === sectionId),
  );
  const item = useAgreement((agreement) =>
    focused === null ? undefined : findItem(agreement, focused)?.item,
  );
  const templateId = useAgreement((agreement) => agreement.template?.id);
  const clause =
    item?.type === 'clause'
      ? catalogue?.clauses.find(({ id }) => id === item.origin?.clause)
      : undefined;
  const template = catalogue?.templates.find(({ id }) => id === templateId);
  return (
    <div className={styles['panel']}>
      {clause && (
        <section className={styles['part']}>
          <h3 className={styles['title']}>{`About “${clause.title}”`}</h3>
          <ul className={styles['points']}>
            <li>{clause.guidance}</li>
          </ul>
        </section>
      )}
      <section className={styles['part']}>
        <h3 className={styles['title']}>What to settle here</h3>
        <ul className={styles['points']}>
          {GUIDANCE[section?.kind ?? 'details'].map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </section>
      {sectionId === null && template && template.guidance.length > 0 && (
        <section className={styles['part']}>
          <h3 className={styles['title']}>{`Before you start: ${template.title}`}</h3>
          <ul className={styles['points']}>
            {template.guidance.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      )}
      <p className={styles['note']}>
        SLA Studio is a drafting aid. It does not replace legal advice.
      </p>
    </div>
  );
}
