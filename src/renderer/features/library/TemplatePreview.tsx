import { useMemo } from 'react';
import { KIND_NAMES } from '#renderer/shell/words.ts';
import { AgreementIdSchema } from '#shared/agreement/ids.ts';
import { derivedOf } from '#renderer/store/session/derived.ts';
import { Badge } from '#renderer/ui/page/surface.tsx';
import styles from './gallery.module.css';
import type { Beginning } from './beginning.ts';
import { firstLine, insideOf } from './template-outline.ts';

/** What is inside a template: its figures at a glance, then the outline with first lines. */
export function TemplatePreview({ beginning }: { readonly beginning: Beginning }) {
  const agreement = useMemo(() => beginning.start(AgreementIdSchema.parse('preview')), [beginning]);
  if (!agreement) return <p>This template is broken. Reinstall SLA Studio.</p>;
  const { outline } = derivedOf(agreement);
  return (
    <article className={styles['sheet']} aria-label={`Preview of ${beginning.title}`}>
      <header className={styles['sheetHead']}>
        <Badge tone="accent">{KIND_NAMES[beginning.kind]}</Badge>
        <h3 className={styles['sheetTitle']}>{beginning.title}</h3>
        <p>{beginning.summary}</p>
        <dl className={styles['facts']}>
          {insideOf(agreement).map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </header>
      {beginning.guidance.length > 0 && (
        <section className={styles['settle']}>
          <h4>Settle these first</h4>
          <ul>
            {beginning.guidance.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <ol className={styles['outline']}>
        {agreement.sections.map((section) => (
          <li key={section.id}>
            <h4 className={styles['section']}>
              <span className={styles['number']}>{outline.sections.get(section.id)?.label}</span>
              {section.title}
            </h4>
            <ol>
              {section.items.map((item) => {
                const entry = outline.items.get(item.id);
                if (!entry) return null;
                return (
                  <li key={item.id} className={styles['item']}>
                    <span className={styles['number']}>
                      {item.type === 'clause' ? entry.label : ''}
                    </span>
                    <span className={styles['itemText']}>
                      <span>
                        {item.type === 'clause'
                          ? item.title
                          : `Table ${entry.label}: ${item.title}`}
                      </span>
                      {item.type === 'clause' && (
                        <span className={styles['firstLine']}>{firstLine(item, agreement)}</span>
                      )}
                    </span>
                  </li>
                );
              })}
            </ol>
          </li>
        ))}
      </ol>
    </article>
  );
}
