import { useCallback, useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import type { Shelves } from '#renderer/shell/open-shelves.ts';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';
import { Checkbox } from '#renderer/ui/fields/choice.tsx';
import type { Matrix, MatrixSubject, MatrixTheme } from '#shared/compare/cell.ts';
import type { Offer } from '#shared/compare/offer.ts';
import { CellPane } from '../source/CellPane.tsx';
import type { Side } from '../use-subjects.ts';
import { findCell, isAbout, type ChosenCell } from './chosen-cell.ts';
import { CorrectDialog } from './CorrectDialog.tsx';
import { CorrectStepsDialog } from './CorrectStepsDialog.tsx';
import { takeBackCorrections } from './stored-corrections.ts';
import { MatrixGrid } from './MatrixGrid.tsx';
import styles from './matrix-view.module.css';
import { UseTermDialog } from './UseTermDialog.tsx';

/** The matrix with the source of the cell that one looks at beside it. */
export function MatrixView({
  label,
  matrix,
  sides,
  shelves,
  drafts,
  columnHead,
  tools,
  onCorrected = () => undefined,
}: {
  readonly label: string;
  readonly matrix: Matrix;
  readonly sides: readonly Side[];
  readonly shelves: Shelves;
  readonly drafts: readonly DraftSummary[];
  readonly columnHead: (subject: MatrixSubject) => ReactNode;
  /** Above the matrix, beside what it can hide. */
  readonly tools?: ReactNode;
  /** An SLA was corrected here, or a correction taken back. */
  readonly onCorrected?: (offer: Offer) => void;
}) {
  const [active, setActive] = useState<ChosenCell | null>(null);
  const [opened, setOpened] = useState<'key' | 'pointer' | null>(null);
  const [dialog, setDialog] = useState<'correct' | 'steps' | 'use' | null>(null);
  const [onlyDiffering, setOnlyDiffering] = useState(false);
  const isOpen = opened !== null;

  const themes = useMemo(
    () => (onlyDiffering ? differing(matrix.themes) : matrix.themes),
    [matrix, onlyDiffering],
  );
  // The arrow keys go first, the source follows.
  const shown = useDeferredValue(active);
  const found = isOpen ? findCell(matrix, shown) : null;
  const side = found ? sides.find(({ subject }) => subject.id === found.subject.id) : undefined;
  const offer = side?.from.type === 'offer' ? side.from.offer : null;
  const mayWrite = shelves.offers.readOnly === null;
  const path = found?.cell.path ?? null;

  const open = useCallback((cell: ChosenCell, by: 'key' | 'pointer') => {
    setActive(cell);
    setOpened(by);
  }, []);
  const close = () => {
    setOpened(null);
    // Back to where one came from.
    document.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus();
  };
  const takeBack = async () => {
    if (!offer || !found) return;
    const saved = await takeBackCorrections(shelves.offers, offer, (one) => isAbout(found, one));
    if (saved !== null) onCorrected(saved);
  };

  return (
    <div className={styles['view']}>
      <div className={styles['bar']}>
        {tools}
        {sides.length > 1 && (
          <Checkbox value={onlyDiffering} onChange={setOnlyDiffering}>
            Only what differs
          </Checkbox>
        )}
      </div>
      <div className={styles['sides']}>
        <MatrixGrid
          label={label}
          matrix={matrix}
          themes={themes}
          columnHead={columnHead}
          active={active}
          isOpen={isOpen}
          onActive={setActive}
          onOpen={open}
        />
        {found && side && (
          <CellPane
            found={found}
            side={side}
            focus={opened === 'key'}
            actions={{
              onCorrect: offer && path !== null && mayWrite ? () => setDialog('correct') : null,
              onSteps:
                offer && mayWrite && found.row.traits.isOfSteps ? () => setDialog('steps') : null,
              onTakeBack: offer && mayWrite ? () => void takeBack() : null,
              onUse: mayWrite ? () => setDialog('use') : null,
            }}
            onClose={close}
          />
        )}
      </div>
      {dialog === 'correct' && found && offer && path !== null && (
        <CorrectDialog
          title={`“${found.row.title}” of ${found.subject.name}`}
          shown={found.cell.text}
          path={path}
          offer={offer}
          offers={shelves.offers}
          onSaved={onCorrected}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'steps' && found && offer && (
        <CorrectStepsDialog
          name={found.subject.name}
          offer={offer}
          offers={shelves.offers}
          onSaved={onCorrected}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'use' && found && side && (
        <UseTermDialog
          found={found}
          side={side}
          options={matrix.options}
          drafts={drafts}
          preferred={sides.find(({ from }) => from.type === 'draft')?.subject.id ?? null}
          onClose={() => setDialog(null)}
        />
      )}
    </div>
  );
}

/** The rows in which the SLAs do not all say the same. */
export const differing = (themes: readonly MatrixTheme[]): readonly MatrixTheme[] =>
  themes
    .map((theme) => ({
      ...theme,
      rows: theme.rows.filter(
        ({ cells }) => new Set(cells.map(({ status, text }) => `${status} ${text}`)).size > 1,
      ),
    }))
    .filter(({ rows }) => rows.length > 0);
