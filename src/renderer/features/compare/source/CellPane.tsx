import { CornerUpLeft, FileOutput, Pencil } from 'lucide-react';
import { Button } from '#renderer/ui/button.tsx';
import { TraceView } from '#renderer/ui/page/trace.tsx';
import type { RowId } from '#shared/compare/rows/row-id.ts';
import { canTakeOver } from '#shared/compare/use-term.ts';
import { CellMarks, CellValue } from '../matrix/CellContent.tsx';
import { isAbout, type Found } from '../matrix/chosen-cell.ts';
import type { Side } from '../use-subjects.ts';
import { SourcePane } from './SourcePane.tsx';
import styles from './source.module.css';

export interface CellActions {
  /** Null: nothing can be written. */
  readonly onCorrect: (() => void) | null;
  /** Of what is reckoned from the steps of a credit schedule. */
  readonly onSteps: (() => void) | null;
  readonly onTakeBack: (() => void) | null;
  readonly onUse: (() => void) | null;
}

/** One cell with all that can be said about it, and its source with the cited passage in view. */
export function CellPane({
  found,
  side,
  focus,
  actions,
  onClose,
}: {
  readonly found: Found;
  readonly side: Side;
  /** Takes the focus when it is opened by key. */
  readonly focus: boolean;
  readonly actions: CellActions;
  readonly onClose: () => void;
}) {
  const { row, cell, subject } = found;
  const assumptions = [...cell.assumptions, ...subject.assumptions];
  const correction =
    side.from.type === 'offer'
      ? side.from.offer.corrections.filter(({ path }) => isAbout(found, path)).at(-1)
      : undefined;

  return (
    <SourcePane
      title={row.title}
      side={side}
      citations={cell.citations}
      about={`${row.id} ${subject.id}`}
      focus={focus}
      onClose={onClose}
    >
      <div className={styles['value']}>
        <CellValue cell={cell} />
      </div>
      <span className={styles['marks']}>
        <CellMarks cell={cell} />
      </span>
      <div className={styles['because']}>
        {cell.status === 'silent' && !correction && (
          <p>
            {side.from.type === 'draft'
              ? 'The draft says nothing about this.'
              : cell.beside === ''
                ? 'Nothing was found in the text.'
                : 'Nothing was found in the text for what is compared.'}
          </p>
        )}
        {cell.printed !== '' && <p>{`Printed as “${cell.printed}”.`}</p>}
        {cell.beside !== '' && <p>{`${cell.beside}.`}</p>}
        {cell.mark !== null && <p>{cell.mark.why}</p>}
        {cell.path === null && side.from.type === 'offer' && !row.traits.isOfSteps && (
          <Follows row={row.id} isSilent={cell.status === 'silent'} />
        )}
        {correction && (
          <p>
            {correction.value === null
              ? 'Corrected: the text is silent about this.'
              : `Corrected to “${correction.value}”.`}
            {` Reason: ${correction.reason}`}
          </p>
        )}
        {assumptions.length > 0 && (
          <ul>
            {assumptions.map((assumption) => (
              <li key={assumption}>{assumption}</li>
            ))}
          </ul>
        )}
      </div>
      <TraceView trace={cell.trace} />
      <div className={styles['actions']}>
        {actions.onCorrect && (
          <Button size="small" icon={<Pencil size={13} />} onPress={actions.onCorrect}>
            Correct…
          </Button>
        )}
        {actions.onSteps && (
          <Button size="small" icon={<Pencil size={13} />} onPress={actions.onSteps}>
            Correct the steps…
          </Button>
        )}
        {actions.onTakeBack && correction && (
          <Button size="small" icon={<CornerUpLeft size={13} />} onPress={actions.onTakeBack}>
            Take the correction back
          </Button>
        )}
        {actions.onUse && cell.status === 'stated' && canTakeOver(row.id) && (
          <Button size="small" icon={<FileOutput size={13} />} onPress={actions.onUse}>
            Use this…
          </Button>
        )}
      </div>
    </SourcePane>
  );
}

/** Where what a cell follows from is corrected. */
function Follows({ row, isSilent }: { readonly row: RowId; readonly isSilent: boolean }) {
  if (row === 'exclusions.count')
    return <p>It counts the grounds of exclusion; correct each in the tab “Exclusions”.</p>;
  return isSilent ? null : <p>This follows from other values; correct those.</p>;
}
