import { CircleAlert, CircleCheck } from 'lucide-react';
import { useRef, useState } from 'react';
import { openDraft } from '#renderer/shell/navigation.ts';
import { useStudio } from '#renderer/shell/studio.ts';
import { titleOf } from '#renderer/shell/words.ts';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { tell } from '#renderer/ui/page/status.tsx';
import { Banner } from '#renderer/ui/page/surface.tsx';
import type { Subject } from '#shared/compare/subject.ts';
import type { Found } from './chosen-cell.ts';
import { takeTerm, undoTerm, type Taken } from './use-term.ts';
import styles from '../compare.module.css';

/** Takes what an SLA says over into an own draft, tells what was done there, and can undo it. */
export function UseTermDialog({
  found: { row, cell, subject: head },
  subject,
  drafts,
  preferred,
  onClose,
}: {
  readonly found: Found;
  readonly subject: Subject;
  readonly drafts: readonly DraftSummary[];
  /** The draft that stands in the comparison; null for none. */
  readonly preferred: string | null;
  readonly onClose: () => void;
}) {
  const { library } = useStudio();
  const candidates = drafts.filter(({ id }) => id !== subject.id);
  const [chosen, setChosen] = useState(
    () => candidates.find(({ id }) => id === preferred)?.id ?? candidates[0]?.id ?? null,
  );
  const [taken, setTaken] = useState<Taken | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  // A button that were disabled meanwhile would lose the focus, and the keyboard with it.
  const isBusy = useRef(false);
  const draft = candidates.find(({ id }) => id === chosen);

  const run = async () => {
    if (chosen === null || isBusy.current) return;
    isBusy.current = true;
    const result = await takeTerm(library, chosen, subject, row.id);
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

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Use “${row.title}” of ${head.name}`}
      size="small"
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
            <Button variant="primary" isDisabled={chosen === null} onPress={() => void run()}>
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
            <p>{cell.text}</p>
            <Select
              label="Into the draft"
              options={candidates.map((one) => ({ id: one.id, label: titleOf(one) }))}
              value={chosen}
              onChange={setChosen}
            />
          </>
        )}
        {refusal !== null && (
          <Banner tone="danger" icon={<CircleAlert size={16} />} title="Nothing was changed">
            <span>{refusal}</span>
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
