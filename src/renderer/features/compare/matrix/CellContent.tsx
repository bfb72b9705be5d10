import { Pencil, ThumbsDown, ThumbsUp } from 'lucide-react';
import { Badge } from '#renderer/ui/page/surface.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import type { Cell } from '#shared/compare/cell.ts';
import styles from './matrix-grid.module.css';

/** What one SLA says about one measure: the figure, how it is printed, what else it says of it, and what stands out. */
export function CellContent({ cell }: { readonly cell: Cell }) {
  return (
    <>
      <div className={styles['content']}>
        <CellValue cell={cell} />
        <span className={styles['marks']}>
          <CellMarks cell={cell} />
        </span>
      </div>
      {cell.printed !== '' && <span className={styles['printed']}>{`“${cell.printed}”`}</span>}
      {cell.beside !== '' && <span className={styles['printed']}>{cell.beside}</span>}
    </>
  );
}

export function CellValue({ cell }: { readonly cell: Cell }) {
  if (cell.status === 'silent') return <span className={styles['silent']}>Silent</span>;
  if (cell.status === 'none') return <span className={styles['none']}>{cell.text}</span>;
  return (
    <span className={classNames(styles['text'], cell.value !== null && styles['figure'])}>
      {cell.text}
    </span>
  );
}

/** Best, worst, corrected: each a sign and a word; why is told beside the source. */
export function CellMarks({ cell: { mark, corrected } }: { readonly cell: Cell }) {
  return (
    <>
      {mark !== null && (
        <span title={mark.why}>
          {mark.kind === 'best' ? (
            <Badge tone="success" icon={<ThumbsUp size={11} aria-hidden="true" />}>
              Best
            </Badge>
          ) : (
            <Badge tone="danger" icon={<ThumbsDown size={11} aria-hidden="true" />}>
              Worst
            </Badge>
          )}
        </span>
      )}
      {corrected && (
        <Badge tone="accent" icon={<Pencil size={11} aria-hidden="true" />}>
          Corrected
        </Badge>
      )}
    </>
  );
}
