import { wholeMoment } from '#renderer/shell/moments.ts';
import { useAgreement } from '#renderer/store/session/draft-session.ts';
import { DataTable, PagePart } from '#renderer/ui/page/page.tsx';
import styles from './redline.module.css';

/** The files of which something was rejected in this draft, the latest first. */
export function DecidedFiles() {
  const { files } = useAgreement((agreement) => agreement.negotiation);
  if (files.length === 0) return null;
  return (
    <PagePart
      title="Files decided on"
      note="What was rejected or dismissed stays so when the same file is chosen again. The other side does not get this list."
    >
      <DataTable
        label="Rejections by file"
        rows={[...files].reverse()}
        keyOf={({ hash }) => hash}
        columns={[
          {
            heading: 'File',
            cell: ({ name }) => (
              <bdi className={styles['fileName']}>{name || 'Name not known'}</bdi>
            ),
          },
          {
            heading: 'Last decided',
            cell: ({ decidedAt }) => (decidedAt === null ? 'Not known' : wholeMoment(decidedAt)),
          },
          {
            heading: 'Decisions',
            align: 'end',
            cell: ({ rejected }) => rejected.length,
          },
        ]}
      />
    </PagePart>
  );
}
