import { go, openDraft } from '#renderer/shell/navigation.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import type { MatrixSubject } from '#shared/compare/cell.ts';
import type { OfferId } from '#shared/compare/offer.ts';
import styles from './matrix/matrix-grid.module.css';
import { versionWords } from './offer-words.ts';

/** Whose column it is: name, version and date, and where it comes from. */
export function ColumnHead({ subject }: { readonly subject: MatrixSubject }) {
  const version = versionWords(subject);
  return (
    <>
      <button
        type="button"
        className={styles['columnName']}
        title={subject.type === 'offer' ? 'Open this SLA alone' : 'Open the draft'}
        onClick={() =>
          subject.type === 'offer'
            ? go({ name: 'offer', id: subject.id as OfferId })
            : openDraft(subject.id as AgreementId)
        }
      >
        {subject.name}
      </button>
      <div className={styles['columnLines']}>
        <span className={styles['columnLine']} title={version}>
          {version || 'No version or date named'}
        </span>
        <span className={styles['columnLine']} title={subject.fileName}>
          {subject.type === 'draft' ? 'Own draft' : subject.fileName}
        </span>
        {subject.assumptions.map((assumption) => (
          <span
            key={assumption}
            className={classNames(styles['columnLine'], styles['assumed'])}
            title={assumption}
          >
            {assumption}
          </span>
        ))}
      </div>
    </>
  );
}
