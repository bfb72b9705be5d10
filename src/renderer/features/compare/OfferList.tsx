import { FolderOpen, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { shortMoment } from '#renderer/shell/moments.ts';
import { go } from '#renderer/shell/navigation.ts';
import type { Shelves } from '#renderer/shell/open-shelves.ts';
import { useStudio } from '#renderer/shell/studio.ts';
import type { ComparisonSummary } from '#renderer/store/shelves/comparisons.ts';
import type { OfferSummary } from '#renderer/store/shelves/offers.ts';
import { MenuItem, MenuSeparator } from '#renderer/ui/overlays/menu.tsx';
import { Badge } from '#renderer/ui/page/surface.tsx';
import styles from './compare.module.css';
import { countWords, formatWord, offerLine } from './offer-words.ts';
import { OfferDetails } from './OfferDetails.tsx';
import { RemoveRecord } from './RemoveRecord.tsx';
import { RowMenu } from './RowMenu.tsx';

/** Every imported SLA, the newest import first. */
export function OfferList({
  shelves,
  offers,
  comparisons,
}: {
  readonly shelves: Shelves;
  readonly offers: readonly OfferSummary[];
  readonly comparisons: readonly ComparisonSummary[];
}) {
  const { now } = useStudio();
  const [removing, setRemoving] = useState<OfferSummary | null>(null);
  const [editing, setEditing] = useState<OfferSummary | null>(null);
  if (offers.length === 0)
    return <p className={styles['note']}>None yet. Import files, drop them here, or paste text.</p>;
  const isReadOnly = shelves.offers.readOnly !== null;
  const newest = [...offers].sort((a, b) => b.importedAt.localeCompare(a.importedAt));
  const usedIn = comparisons.filter(({ subjects }) =>
    subjects.some(({ type, id }) => type === 'offer' && id === removing?.id),
  ).length;
  return (
    <>
      <ul className={styles['rows']} aria-label="Imported SLAs">
        {newest.map((offer) => {
          const open = () => go({ name: 'offer', id: offer.id });
          const newer = offers.find(({ supersedes }) => supersedes === offer.id);
          return (
            <li key={offer.id} className={styles['row']} data-kept={offer.id}>
              <div className={styles['rowName']}>
                <button type="button" className={styles['open']} onClick={open}>
                  {offer.name}
                </button>
                <span className={styles['sub']}>{offerLine(offer)}</span>
                {(newer || offer.corrections > 0) && (
                  <span className={styles['marks']}>
                    {newer && <Badge tone="warning">A newer version is here</Badge>}
                    {offer.corrections > 0 && (
                      <Badge tone="accent">{countWords(offer.corrections, 'correction')}</Badge>
                    )}
                  </span>
                )}
              </div>
              <div className={styles['facts']}>
                <span>{countWords(offer.values, 'value')}</span>
                <span>{`imported ${shortMoment(offer.importedAt, now())}`}</span>
                <span>{formatWord(offer)}</span>
              </div>
              <RowMenu label={`What to do with ${offer.name}`}>
                <MenuItem label="Open" icon={<FolderOpen size={14} />} onAction={open} />
                <MenuItem
                  label="Name and version…"
                  icon={<Pencil size={14} />}
                  isDisabled={isReadOnly}
                  onAction={() => setEditing(offer)}
                />
                <MenuSeparator />
                <MenuItem
                  label="Delete…"
                  icon={<Trash2 size={14} />}
                  isDanger
                  isDisabled={isReadOnly}
                  onAction={() => setRemoving(offer)}
                />
              </RowMenu>
            </li>
          );
        })}
      </ul>
      <RemoveRecord
        shelf={shelves.offers}
        id={removing?.id ?? null}
        name={removing?.name ?? ''}
        onClose={() => setRemoving(null)}
      >
        <p>
          {usedIn === 0
            ? 'Its text, what was read from it and your corrections are deleted.'
            : `It stands in ${countWords(usedIn, 'comparison')}; there its column goes, too. Its text, what was read from it and your corrections are deleted.`}
        </p>
      </RemoveRecord>
      {editing && (
        <OfferDetails
          shelves={shelves}
          offer={editing}
          offers={offers}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  );
}
