import { FileDown, ListChecks } from 'lucide-react';
import { useState } from 'react';
import { ExportProgress } from '#renderer/shell/ExportProgress.tsx';
import type { OfferSummary } from '#renderer/store/shelves/offers.ts';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { Menu, MenuItem } from '#renderer/ui/overlays/menu.tsx';
import type { Matrix } from '#shared/compare/cell.ts';
import type { SubjectRef } from '#shared/compare/comparison.ts';
import styles from './compare.module.css';
import { choiceError, SubjectChoice } from './SubjectChoice.tsx';
import { useChangeComparison, useComparison } from './use-comparison.ts';
import { useComparisonExport } from './use-comparison-export.ts';
import type { Side } from './use-subjects.ts';

/** What is done with a comparison as a whole: which SLAs stand in it, and its exports. */
export function ComparisonTools({
  sides,
  offers,
  drafts,
  matrix,
}: {
  readonly sides: readonly Side[];
  readonly offers: readonly OfferSummary[];
  readonly drafts: readonly DraftSummary[];
  readonly matrix: Matrix;
}) {
  const [isChoosing, setChoosing] = useState(false);
  const exporting = useComparisonExport(matrix, sides);
  return (
    <>
      <Button icon={<ListChecks size={15} />} onPress={() => setChoosing(true)}>
        SLAs…
      </Button>
      <Menu
        label="Export the comparison"
        placement="bottom end"
        trigger={
          <Button variant="primary" icon={<FileDown size={15} />}>
            Export
          </Button>
        }
      >
        <MenuItem label="Word document…" onAction={() => void exporting.run('docx')} />
        <MenuItem label="PDF…" onAction={() => void exporting.run('pdf')} />
        <MenuItem label="Table (CSV)…" onAction={() => void exporting.saveTable()} />
      </Menu>
      <ExportProgress running={exporting.running} onCancel={exporting.cancel} />
      {isChoosing && (
        <ChooseSubjects offers={offers} drafts={drafts} onClose={() => setChoosing(false)} />
      )}
    </>
  );
}

/** Other SLAs for a comparison that is there already. */
function ChooseSubjects({
  offers,
  drafts,
  onClose,
}: {
  readonly offers: readonly OfferSummary[];
  readonly drafts: readonly DraftSummary[];
  readonly onClose: () => void;
}) {
  const comparison = useComparison();
  const change = useChangeComparison();
  const isThere = (ref: SubjectRef) =>
    (ref.type === 'offer' ? offers : drafts).some(({ id }) => id === ref.id);
  const [subjects, setSubjects] = useState<readonly SubjectRef[]>(() =>
    comparison.subjects.filter(isThere),
  );
  const why = choiceError(subjects.length);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="SLAs of this comparison"
      actions={
        <>
          <span className={styles['note']} role="status">
            {why ?? `${subjects.length} chosen.`}
          </span>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            isDisabled={why !== null}
            onPress={() => {
              change((held) => ({ ...held, subjects }));
              onClose();
            }}
          >
            Apply
          </Button>
        </>
      }
    >
      <div className={styles['choices']}>
        <SubjectChoice offers={offers} drafts={drafts} value={subjects} onChange={setSubjects} />
      </div>
    </Dialog>
  );
}
