import { titleOf } from '#renderer/shell/words.ts';
import type { OfferSummary } from '#renderer/store/shelves/offers.ts';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';
import { CheckboxGroup } from '#renderer/ui/fields/choice.tsx';
import { FEWEST_SUBJECTS, MOST_SUBJECTS, type SubjectRef } from '#shared/compare/comparison.ts';
import { offerLine } from './offer-words.ts';

export type ChosenSubject = SubjectRef & { readonly name: string };

/** Imported SLAs and own drafts, to be ticked. */
export function SubjectChoice({
  offers,
  drafts,
  value,
  onChange,
}: {
  readonly offers: readonly OfferSummary[];
  readonly drafts: readonly DraftSummary[];
  readonly value: readonly SubjectRef[];
  readonly onChange: (value: readonly SubjectRef[]) => void;
}) {
  const of = (type: SubjectRef['type']) =>
    value.filter((ref) => ref.type === type).map(({ id }) => id);
  /** What was chosen keeps its order; what is new comes last. */
  const choose = (type: SubjectRef['type'], ids: readonly string[]) => {
    const all = allSubjects(offers, drafts);
    const kept = value.filter((ref) => ref.type !== type || ids.includes(ref.id));
    const added = all.filter(
      (ref) => ref.type === type && ids.includes(ref.id) && !of(type).includes(ref.id),
    );
    onChange([...kept, ...added.map(({ type: kind, id, seen }) => ({ type: kind, id, seen }))]);
  };
  return (
    <>
      {offers.length > 0 && (
        <CheckboxGroup
          label="Imported SLAs"
          options={offers.map((offer) => ({
            id: offer.id as string,
            label: offer.name,
            description: offerLine(offer),
          }))}
          value={of('offer')}
          onChange={(ids) => choose('offer', ids)}
        />
      )}
      {drafts.length > 0 && (
        <CheckboxGroup
          label="Own drafts"
          options={drafts.map((draft) => ({
            id: draft.id as string,
            label: titleOf(draft),
            description: draft.parties.join(' and '),
          }))}
          value={of('draft')}
          onChange={(ids) => choose('draft', ids)}
        />
      )}
    </>
  );
}

export const allSubjects = (
  offers: readonly OfferSummary[],
  drafts: readonly DraftSummary[],
): readonly ChosenSubject[] => [
  ...offers.map(({ id, seen, name }) => ({ type: 'offer' as const, id, seen, name })),
  ...drafts.map((draft) => ({
    type: 'draft' as const,
    id: draft.id,
    seen: String(draft.revision),
    name: titleOf(draft),
  })),
];

/** Why these cannot be compared; null where they can. */
export const choiceError = (count: number): string | null =>
  count < FEWEST_SUBJECTS
    ? `Choose ${FEWEST_SUBJECTS} at least.`
    : count > MOST_SUBJECTS
      ? `Choose ${MOST_SUBJECTS} at most.`
      : null;
