import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { wholeMoment } from '#renderer/shell/moments.ts';
import type { Shelves } from '#renderer/shell/open-shelves.ts';
import type { OfferSummary } from '#renderer/store/shelves/offers.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Banner } from '#renderer/ui/page/surface.tsx';
import { changedSubjects, FEWEST_SUBJECTS, type SubjectRef } from '#shared/compare/comparison.ts';
import styles from './comparison-frame.module.css';
import { useChangeComparison, useComparison } from './use-comparison.ts';
import type { Side } from './use-subjects.ts';
import { VersionDialog } from './versions/VersionDialog.tsx';

const isRef =
  (a: Pick<SubjectRef, 'type' | 'id'>) =>
  (b: Pick<SubjectRef, 'type' | 'id'>): boolean =>
    a.type === b.type && a.id === b.id;

/** Tells when an SLA is not what it was when this comparison was last looked at. */
export function ChangeNotices({
  shelves,
  sides,
  offers,
  now,
}: {
  readonly shelves: Shelves;
  readonly sides: readonly Side[];
  readonly offers: readonly OfferSummary[];
  readonly now: (ref: SubjectRef) => string | null;
}) {
  const comparison = useComparison();
  const change = useChangeComparison();
  const [versions, setVersions] = useState<{ older: OfferSummary; newer: OfferSummary } | null>(
    null,
  );
  const changed = changedSubjects(comparison, now);
  const { subjects } = comparison;
  const newer = subjects.flatMap((ref) => {
    const held = ref.type === 'offer' ? offers.find(({ id }) => id === ref.id) : undefined;
    const next = held && offers.find(({ supersedes }) => supersedes === held.id);
    return held && next && !subjects.some(isRef({ type: 'offer', id: next.id }))
      ? [{ ref, held, next }]
      : [];
  });
  if (changed.length === 0 && newer.length === 0) return null;
  const nameOf = (ref: SubjectRef) =>
    sides.find((side) => isRef(side.ref)(ref))?.subject.name ?? 'An SLA';

  const review = (ref: SubjectRef) =>
    change((held) => ({
      ...held,
      subjects: held.subjects.map((one) =>
        isRef(ref)(one) ? { ...one, seen: now(one) ?? one.seen } : one,
      ),
    }));
  const takeOut = (ref: SubjectRef) =>
    change((held) => ({ ...held, subjects: held.subjects.filter((one) => !isRef(ref)(one)) }));
  const replace = (ref: SubjectRef, next: OfferSummary) =>
    change((held) => ({
      ...held,
      subjects: held.subjects.map((one) =>
        isRef(ref)(one) ? { type: 'offer' as const, id: next.id, seen: next.seen } : one,
      ),
    }));

  return (
    <div className={styles['notices']}>
      {changed.map(({ subject, how }) => (
        <Banner
          key={`${subject.type} ${subject.id}`}
          tone="warning"
          icon={<TriangleAlert size={16} />}
          title={
            how === 'gone'
              ? `${subject.type === 'offer' ? 'An imported SLA' : 'A draft'} of this comparison was deleted`
              : `${nameOf(subject)} has changed since this comparison was last looked at`
          }
          actions={
            how === 'gone' ? (
              subjects.length > FEWEST_SUBJECTS && (
                <Button size="small" onPress={() => takeOut(subject)}>
                  Take it out
                </Button>
              )
            ) : (
              <Button size="small" onPress={() => review(subject)}>
                Reviewed
              </Button>
            )
          }
        >
          <Sentence>
            {how === 'gone'
              ? 'Its column is gone. Choose other SLAs, or bring it back.'
              : subject.type === 'offer'
                ? 'It was corrected elsewhere. The figures below are the present ones.'
                : 'The draft was edited. The figures below are the present ones.'}
          </Sentence>
        </Banner>
      ))}
      {newer.map(({ ref, held, next }) => (
        <Banner
          key={`newer ${ref.id}`}
          tone="warning"
          icon={<TriangleAlert size={16} />}
          title={`A newer version of ${held.name} was imported on ${wholeMoment(next.importedAt)}`}
          actions={
            <>
              <Button size="small" onPress={() => setVersions({ older: held, newer: next })}>
                What changed
              </Button>
              <Button size="small" onPress={() => replace(ref, next)}>
                Use the newer one
              </Button>
            </>
          }
        >
          <Sentence>This comparison still shows the older one.</Sentence>
        </Banner>
      ))}
      {versions && (
        <VersionDialog
          shelves={shelves}
          older={versions.older}
          newer={versions.newer}
          onClose={() => setVersions(null)}
        />
      )}
    </div>
  );
}

/** What a notice says besides its title; a low window cuts it. */
const Sentence = ({ children }: { readonly children: string }) => (
  <span title={children}>{children}</span>
);
