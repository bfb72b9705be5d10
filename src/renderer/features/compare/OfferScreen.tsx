import { FileWarning, Pencil } from 'lucide-react';
import { useMemo, useState } from 'react';
import { go } from '#renderer/shell/navigation.ts';
import { wholeMoment } from '#renderer/shell/moments.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/page/surface.tsx';
import { matrix } from '#shared/compare/matrix.ts';
import type { OfferId } from '#shared/compare/offer.ts';
import { ColumnHead } from './ColumnHead.tsx';
import styles from './compare.module.css';
import { MatrixView } from './matrix/MatrixView.tsx';
import { countWords, formatWord } from './offer-words.ts';
import { OfferDetails } from './OfferDetails.tsx';
import { OfferNotes } from './OfferNotes.tsx';
import { DEFAULT_OPTIONS } from './options.ts';
import { ScreenHeader } from './ScreenHeader.tsx';
import { useSubjects } from './use-subjects.ts';
import { useLiveDrafts, useOffers, useShelves } from './use-shelves.ts';

/** One imported SLA: what was read from it, each value beside its passage, and what to mend. */
export function OfferScreen({ id }: { readonly id: OfferId }) {
  const shelves = useShelves();
  const offers = useOffers(shelves);
  const drafts = useLiveDrafts();
  const refs = useMemo(() => [{ type: 'offer' as const, id, seen: '' }], [id]);
  const { sides } = useSubjects(refs, shelves, offers, drafts);
  const [isEditing, setEditing] = useState(false);
  const side = sides?.[0];
  const offer = side?.from.type === 'offer' ? side.from.offer : null;
  const summary = offers?.find((one) => one.id === id);
  const shown = useMemo(() => (side ? matrix([side.subject], DEFAULT_OPTIONS) : null), [side]);
  const isGone = offers !== null && (summary === undefined || (sides !== null && !side));
  return (
    <main className={styles['screen']}>
      <ScreenHeader
        title={summary?.name ?? 'Imported SLA'}
        back="Back to comparing"
        onBack={() => go({ name: 'compare' })}
        state={
          summary && (
            <span className={styles['headNote']}>
              {`${formatWord(summary)}, imported ${wholeMoment(summary.importedAt)}, ${countWords(summary.values, 'value')}`}
            </span>
          )
        }
      >
        {offer && <OfferNotes offer={offer} />}
        <Button
          icon={<Pencil size={14} />}
          isDisabled={!summary || !shelves || shelves.offers.readOnly !== null}
          onPress={() => setEditing(true)}
        >
          Name and version…
        </Button>
      </ScreenHeader>
      {isGone && (
        <EmptyState
          icon={<FileWarning size={22} />}
          title="This SLA is not on this computer"
          actions={<Button onPress={() => go({ name: 'compare' })}>Go back</Button>}
        >
          <p>It was deleted, or its file cannot be read.</p>
        </EmptyState>
      )}
      {side && shown && shelves && (
        <MatrixView
          label={`What ${side.subject.name} promises`}
          matrix={shown}
          sides={[side]}
          shelves={shelves}
          drafts={drafts ?? []}
          columnHead={(subject) => <ColumnHead subject={subject} />}
        />
      )}
      {isEditing && shelves && summary && offers && (
        <OfferDetails
          shelves={shelves}
          offer={summary}
          offers={offers}
          onClose={() => setEditing(false)}
        />
      )}
    </main>
  );
}
