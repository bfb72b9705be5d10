import type { Shelves } from '#renderer/shell/open-shelves.ts';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';
import type { Matrix } from '#shared/compare/cell.ts';
import { Basis } from '../Basis.tsx';
import { ColumnHead } from '../ColumnHead.tsx';
import { PromiseChoice } from '../PromiseChoice.tsx';
import { useSeenOffer } from '../use-comparison.ts';
import type { Side } from '../use-subjects.ts';
import { MatrixView } from './MatrixView.tsx';

/** Everything that the SLAs promise, in the same units, each cell beside its source. */
export function MatrixTab({
  matrix,
  sides,
  shelves,
  drafts,
}: {
  readonly matrix: Matrix;
  readonly sides: readonly Side[];
  readonly shelves: Shelves;
  readonly drafts: readonly DraftSummary[];
}) {
  const onCorrected = useSeenOffer();
  return (
    <MatrixView
      label="What the SLAs promise, side by side"
      matrix={matrix}
      sides={sides}
      shelves={shelves}
      drafts={drafts}
      columnHead={(subject) => {
        const side = sides.find((one) => one.subject.id === subject.id);
        return (
          <>
            <ColumnHead subject={subject} />
            {side && <PromiseChoice subject={side.subject} />}
          </>
        );
      }}
      tools={<Basis hasWeek />}
      onCorrected={onCorrected}
    />
  );
}
