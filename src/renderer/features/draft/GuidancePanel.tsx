import { useAgreement } from '#renderer/store/session/draft-session.ts';
import { findItem } from '#shared/agreement/edit/items.ts';
import type { SectionId } from '#shared/agreement/ids.ts';
import { useCatalogue } from './clauses/use-catalogue.ts';
import { useFocusedItem } from './focused-item.ts';
import { GUIDANCE, TOOL_GUIDANCE } from './guidance.ts';
import styles from './guidance.module.css';
import type { DraftTool } from './tool.ts';

/** What to settle in this step, and when to use the clause in which one is writing; or about a tool. */
export function GuidancePanel({
  sectionId,
  tool,
}: {
  readonly sectionId: SectionId | null;
  readonly tool: DraftTool | null;
}) {
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
  const points = tool ? (TOOL_GUIDANCE[tool.id] ?? []) : GUIDANCE[section?.kind ?? 'details'];
  return (
    <div className={styles['panel']}>
      {!tool && clause && (
        <section className={styles['part']}>
          <h3 className={styles['title']}>{`About “${clause.title}”`}</h3>
          <ul className={styles['points']}>
            <li>{clause.guidance}</li>
          </ul>
        </section>
      )}
      <section className={styles['part']}>
        <h3 className={styles['title']}>
          {tool ? `About “${tool.label}”` : 'What to settle here'}
        </h3>
        <ul className={styles['points']}>
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </section>
      {!tool && sectionId === null && template && template.guidance.length > 0 && (
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
