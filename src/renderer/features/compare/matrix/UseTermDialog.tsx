import { CircleAlert, CircleCheck } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { openDraft } from '#renderer/shell/navigation.ts';
import { useStudio } from '#renderer/shell/studio.ts';
import { titleOf } from '#renderer/shell/words.ts';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { tell } from '#renderer/ui/page/status.tsx';
import { Banner } from '#renderer/ui/page/surface.tsx';
import type { Result } from '#shared/base/result.ts';
import type { MatrixOptions } from '#shared/compare/cell.ts';
import type { TakenOver } from '#shared/compare/use-term.ts';
import type { Side } from '../use-subjects.ts';
import type { Found } from './chosen-cell.ts';
import { TermChanges, TermSource } from './TermChanges.tsx';
import { previewTerm, takeTerm, undoTerm, type Taken } from './use-term.ts';
import styles from '../compare.module.css';

/**
 * Takes what an SLA says over into an own draft: shows its words and what the draft will print otherwise,
 * tells what was done there, and can undo it.
 */
export function UseTermDialog({
  found: { row, cell, subject: head },
  side,
  options,
  drafts,
  preferred,
  onClose,
}: {
  readonly found: Found;
  readonly side: Side;
  /** Those of the comparison: what is shown is what is taken over. */
  readonly options: Pick<MatrixOptions, 'scopes' | 'plans'>;
  readonly drafts: readonly DraftSummary[];
  /** The draft that stands in the comparison; null for none. */
  readonly preferred: string | null;
  readonly onClose: () => void;
}) {
  const { library } = useStudio();
  const candidates = drafts.filter(({ id }) => id !== side.subject.id);
  const [chosen, setChosen] = useState(
    () => candidates.find(({ id }) => id === preferred)?.id ?? candidates[0]?.id ?? null,
  );
  const [taken, setTaken] = useState<Taken | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  // A button that were disabled meanwhile would lose the focus, and the keyboard with it.
  const isBusy = useRef(false);
  const draft = candidates.find(({ id }) => id === chosen);
  const wanted = useMemo(
    () => ({ subject: side.subject, row: row.id, options }),
    [side, row, options],
  );
  const [previewed, setPreviewed] = useState<{
    readonly draft: string;
    readonly result: Result<TakenOver, string>;
  } | null>(null);
  const preview = previewed?.draft === chosen ? previewed.result : null;
  useEffect(() => {
    if (chosen === null) return;
    let isHere = true;
    void previewTerm(library, chosen, wanted).then((result) => {
      if (isHere) setPreviewed({ draft: chosen, result });
    });
    return () => {
      isHere = false;
    };
  }, [library, chosen, wanted]);

  const run = async () => {
    if (chosen === null || isBusy.current) return;
    isBusy.current = true;
    const result = await takeTerm(library, chosen, wanted);
    isBusy.current = false;
    setRefusal(null);
    if (result.ok) setTaken(result.value);
    else setRefusal(result.error);
  };
  const undo = async () => {
    if (!taken || isBusy.current) return;
    isBusy.current = true;
    const result = await undoTerm(library, taken);
    isBusy.current = false;
    if (!result.ok) return setRefusal(result.error);
    tell(`“${titleOf(taken.before)}” is as it was before.`);
    onClose();
  };
  const open = () => {
    if (!taken) return;
    onClose();
    openDraft(taken.agreement.id, placeOf(taken));
  };

  const refused = refusal ?? (preview?.ok === false && !taken ? preview.error : null);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Use “${row.title}” of ${head.name}`}
      size="medium"
      actions={
        taken ? (
          <>
            <Button onPress={() => void undo()}>Undo</Button>
            <Button onPress={onClose}>Stay here</Button>
            <Button variant="primary" autoFocus onPress={open}>
              Open in the draft
            </Button>
          </>
        ) : (
          <>
            <Button onPress={onClose}>Cancel</Button>
            <Button
              variant="primary"
              isDisabled={chosen === null || preview?.ok === false}
              onPress={() => void run()}
            >
              Take it over
            </Button>
          </>
        )
      }
    >
      <div className={styles['choices']}>
        {taken ? (
          <Banner
            tone="success"
            icon={<CircleCheck size={16} />}
            title={draft ? titleOf(draft) : titleOf(taken.before)}
          >
            <span>{taken.words}</span>
          </Banner>
        ) : candidates.length === 0 ? (
          <p>There is no draft to take it over into. Create one in the library first.</p>
        ) : (
          <>
            <TermSource cell={cell} side={side} />
            <Select
              label="Into the draft"
              options={candidates.map((one) => ({ id: one.id, label: titleOf(one) }))}
              value={chosen}
              onChange={setChosen}
            />
            {preview?.ok && <TermChanges {...preview.value} />}
          </>
        )}
        {refused !== null && (
          <Banner
            tone="danger"
            icon={<CircleAlert size={16} />}
            title={refusal === null ? 'It cannot be taken over' : 'Nothing was changed'}
          >
            <span>{refused}</span>
          </Banner>
        )}
      </div>
    </Dialog>
  );
}

/** Where the term stands now; null: at the draft's beginning. */
const placeOf = ({ commitment, clause, agreement }: Taken): string | null => {
  if (commitment !== null) return `/commitments/${commitment}`;
  const section = agreement.sections.find(({ items }) => items.some(({ id }) => id === clause));
  return section && clause !== null ? `/sections/${section.id}/items/${clause}` : null;
};
