import { useEffect, useMemo, useState } from 'react';
import type { Shelves } from '#renderer/shell/open-shelves.ts';
import type { OfferSummary } from '#renderer/store/shelves/offers.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { DataTable } from '#renderer/ui/page/page.tsx';
import { Badge } from '#renderer/ui/page/surface.tsx';
import { tell } from '#renderer/ui/page/status.tsx';
import type { Offer } from '#shared/compare/offer.ts';
import { compareTexts, type VersionChange } from '#shared/compare/versions.ts';
import { textBlocks } from '#shared/document/text-blocks.ts';
import { DEFAULT_OPTIONS } from '../options.ts';
import type { MeasuredPassage } from '#shared/compare/passage-lines.ts';
import { DiffColumns } from '../text/DiffColumns.tsx';
import { subjectOf } from '../use-subjects.ts';
import { versionWords } from '../offer-words.ts';
import styles from './versions.module.css';

const EFFECTS = {
  better: { tone: 'success', word: 'Better' },
  worse: { tone: 'danger', word: 'Worse' },
  neither: { tone: 'neutral', word: 'Changed' },
} as const;

/** What a newer version of the same SLA changes: first what it promises, then its words. */
export function VersionDialog({
  shelves,
  older,
  newer,
  onClose,
}: {
  readonly shelves: Shelves;
  readonly older: OfferSummary;
  readonly newer: OfferSummary;
  readonly onClose: () => void;
}) {
  const [read, setRead] = useState<{ readonly older: Offer; readonly newer: Offer } | null>(null);
  useEffect(() => {
    let isHere = true;
    void Promise.all([shelves.offers.read(older.id), shelves.offers.read(newer.id)]).then(
      ([first, second]) => {
        if (!isHere) return;
        if (first.ok && second.ok)
          setRead({ older: first.value.record, newer: second.value.record });
        else tell('One of the two versions could not be read.', { tone: 'danger' });
      },
    );
    return () => {
      isHere = false;
    };
  }, [shelves, older.id, newer.id]);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="full"
      title={`What changed in ${newer.name}`}
      actions={
        <Button variant="primary" onPress={onClose} autoFocus>
          Close
        </Button>
      }
    >
      {read && <Changes {...read} />}
    </Dialog>
  );
}

function Changes({ older, newer }: { readonly older: Offer; readonly newer: Offer }) {
  const subjects = useMemo(
    () =>
      [
        subjectOf({ type: 'offer', offer: older }),
        subjectOf({ type: 'offer', offer: newer }),
      ] as const,
    [older, newer],
  );
  const changes = useMemo(() => compareTexts(older, newer, DEFAULT_OPTIONS), [older, newer]);
  const texts = useMemo(() => [passagesOf(older), passagesOf(newer)] as const, [older, newer]);
  const nameOf = (index: 0 | 1) =>
    versionWords(subjects[index]) || [older, newer][index]?.fileName || subjects[index].name;
  return (
    <div className={styles['changes']}>
      <section>
        <h3>What it promises</h3>
        {(older.corrections.length > 0 || newer.corrections.length > 0) && (
          <p>Compared is what was read from the two texts, without your corrections.</p>
        )}
        {changes.length === 0 ? (
          <p>Nothing that was read from the two texts differs.</p>
        ) : (
          <DataTable<VersionChange>
            label="Changes of what is promised"
            rows={changes}
            keyOf={({ id }) => id}
            columns={[
              { heading: 'Measure', cell: ({ title }) => title },
              { heading: `Before: ${nameOf(0)}`, cell: ({ older: cell }) => cell.text },
              { heading: `Now: ${nameOf(1)}`, cell: ({ newer: cell }) => cell.text },
              {
                heading: 'For the customer',
                cell: ({ effect, why }) => (
                  <span title={why}>
                    <Badge tone={EFFECTS[effect].tone}>{EFFECTS[effect].word}</Badge>
                  </span>
                ),
              },
            ]}
          />
        )}
      </section>
      <section>
        <h3>The text</h3>
        <DiffColumns title="The text" names={[nameOf(0), nameOf(1)]} texts={texts} />
      </section>
    </div>
  );
}

/** Versions of one text are held against each other by their words alone. */
const passagesOf = ({ document }: Offer): readonly MeasuredPassage[] =>
  textBlocks(document)
    .filter(({ text }) => text.trim() !== '')
    .map(({ text }) => ({ text, measures: [] }));
