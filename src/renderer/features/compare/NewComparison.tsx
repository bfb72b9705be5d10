import { useState } from 'react';
import type { Shelves } from '#renderer/shell/open-shelves.ts';
import { useStudio } from '#renderer/shell/studio.ts';
import { go } from '#renderer/shell/navigation.ts';
import { systemClock } from '#renderer/platform/clock.ts';
import type { OfferSummary } from '#renderer/store/shelves/offers.ts';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { tell } from '#renderer/ui/page/status.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { usualCurrency } from '#shared/compare/foreign-money.ts';
import { MOST_SUBJECTS, type SubjectRef } from '#shared/compare/comparison.ts';
import styles from './compare.module.css';
import { useImports } from './import/import-store.ts';
import { newComparison, newComparisonId, titleFor } from './new-comparison.ts';
import { allSubjects, choiceError, SubjectChoice } from './SubjectChoice.tsx';
import { subjectNames } from './subject-names.ts';

/** Chooses the SLAs that are to stand side by side: imported ones and own drafts, mixed. */
export function NewComparison({
  shelves,
  offers,
  drafts,
  onClose,
}: {
  readonly shelves: Shelves;
  readonly offers: readonly OfferSummary[];
  readonly drafts: readonly DraftSummary[];
  readonly onClose: () => void;
}) {
  const { library } = useStudio();
  const [subjects, setSubjects] = useState<readonly SubjectRef[]>(() => justImported(offers));
  const [title, setTitle] = useState('');
  const usual = titleFor(subjectNames(subjects, offers, drafts).map((name) => name ?? ''));
  const why = choiceError(subjects.length);

  const chosenDrafts = async () => {
    const ids = subjects.flatMap(({ type, id }) => (type === 'draft' ? [id as AgreementId] : []));
    const read = await Promise.all(ids.map((id) => library.read(id)));
    return read.flatMap((it) => (it.ok ? [it.value.agreement] : []));
  };

  const create = async () => {
    if (why !== null) return;
    const id = newComparisonId();
    const created = await shelves.comparisons.create(
      newComparison({
        id,
        title: title.trim() || usual,
        subjects,
        currency: usualCurrency(await chosenDrafts()),
        now: systemClock.now(),
      }),
    );
    if (!created.ok) {
      tell(`The comparison was not saved. ${created.error.message}`, { tone: 'danger' });
      return;
    }
    onClose();
    go({ name: 'comparison', id });
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="New comparison"
      actions={
        <>
          <span className={styles['note']} role="status">
            {why ?? `${subjects.length} chosen.`}
          </span>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={why !== null} onPress={() => void create()}>
            Compare
          </Button>
        </>
      }
    >
      <div className={styles['choices']}>
        <TextField label="Title" value={title} placeholder={usual} onChange={setTitle} />
        <SubjectChoice offers={offers} drafts={drafts} value={subjects} onChange={setSubjects} />
      </div>
    </Dialog>
  );
}

/** What has been imported in this session is most likely meant. */
function justImported(offers: readonly OfferSummary[]): readonly SubjectRef[] {
  const imported = useImports
    .getState()
    .imports.flatMap(({ state }) => (state.type === 'done' ? [state.found.offer] : []));
  return allSubjects(
    offers.filter(({ id }) => imported.includes(id)),
    [],
  )
    .slice(0, MOST_SUBJECTS)
    .map(({ type, id, seen }) => ({ type, id, seen }));
}
