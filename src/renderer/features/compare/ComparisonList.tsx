import { FolderOpen, Trash2, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { shortMoment } from '#renderer/shell/moments.ts';
import { go } from '#renderer/shell/navigation.ts';
import type { Shelves } from '#renderer/shell/open-shelves.ts';
import { useStudio } from '#renderer/shell/studio.ts';
import type { ComparisonSummary } from '#renderer/store/shelves/comparisons.ts';
import type { OfferSummary } from '#renderer/store/shelves/offers.ts';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';
import { MenuItem, MenuSeparator } from '#renderer/ui/overlays/menu.tsx';
import { Badge } from '#renderer/ui/page/surface.tsx';
import { changedSubjects, type SubjectRef } from '#shared/compare/comparison.ts';
import styles from './compare.module.css';
import { RemoveRecord } from './RemoveRecord.tsx';
import { RowMenu } from './RowMenu.tsx';
import { subjectNames } from './subject-names.ts';

/** Every saved comparison, the one that was changed last first. */
export function ComparisonList({
  shelves,
  comparisons,
  offers,
  drafts,
}: {
  readonly shelves: Shelves;
  readonly comparisons: readonly ComparisonSummary[];
  readonly offers: readonly OfferSummary[];
  readonly drafts: readonly DraftSummary[];
}) {
  const { now } = useStudio();
  const [removing, setRemoving] = useState<ComparisonSummary | null>(null);
  if (comparisons.length === 0)
    return (
      <p className={styles['note']}>
        None yet. Choose two SLAs or more with “New comparison”; what you set is kept.
      </p>
    );
  const stateOf = ({ type, id }: SubjectRef): string | null =>
    type === 'offer'
      ? (offers.find((offer) => offer.id === id)?.seen ?? null)
      : (drafts.find((draft) => draft.id === id)?.revision.toString() ?? null);
  const newest = [...comparisons].sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  return (
    <>
      <ul className={styles['rows']} aria-label="Comparisons">
        {newest.map((comparison) => {
          const changed = changedSubjects(comparison, stateOf);
          const names = subjectNames(comparison.subjects, offers, drafts);
          const nameOf = (ref: SubjectRef): string =>
            names[comparison.subjects.indexOf(ref)] ??
            (ref.type === 'offer' ? 'a deleted SLA' : 'a deleted draft');
          const title = comparison.title.trim() || 'Untitled comparison';
          const open = () => go({ name: 'comparison', id: comparison.id });
          return (
            <li key={comparison.id} className={styles['row']} data-kept={comparison.id}>
              <div className={styles['rowName']}>
                <button type="button" className={styles['open']} onClick={open}>
                  {title}
                </button>
                <span className={styles['sub']}>{comparison.subjects.map(nameOf).join(' · ')}</span>
                {changed.length > 0 && (
                  <span className={styles['marks']}>
                    {changed.map(({ subject, how }) => (
                      <Badge
                        key={`${subject.type} ${subject.id}`}
                        tone="warning"
                        icon={<TriangleAlert size={12} />}
                      >
                        {how === 'gone'
                          ? `${nameOf(subject)} was deleted`
                          : `${nameOf(subject)} changed since`}
                      </Badge>
                    ))}
                  </span>
                )}
              </div>
              <div className={styles['facts']}>
                <span>{`${comparison.subjects.length} SLAs`}</span>
                <span>{`changed ${shortMoment(comparison.updatedAt, now())}`}</span>
              </div>
              <RowMenu label={`What to do with ${title}`}>
                <MenuItem label="Open" icon={<FolderOpen size={14} />} onAction={open} />
                <MenuSeparator />
                <MenuItem
                  label="Delete…"
                  icon={<Trash2 size={14} />}
                  isDanger
                  isDisabled={shelves.comparisons.readOnly !== null}
                  onAction={() => setRemoving(comparison)}
                />
              </RowMenu>
            </li>
          );
        })}
      </ul>
      <RemoveRecord
        shelf={shelves.comparisons}
        id={removing?.id ?? null}
        name={removing?.title ?? ''}
        onClose={() => setRemoving(null)}
      >
        <p>The comparison with its weights and notes is deleted; the SLAs stay.</p>
      </RemoveRecord>
    </>
  );
}
