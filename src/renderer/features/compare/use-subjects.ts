import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Shelves } from '#renderer/shell/open-shelves.ts';
import { useStudio } from '#renderer/shell/studio.ts';
import { titleOf } from '#renderer/shell/words.ts';
import type { OfferSummary } from '#renderer/store/shelves/offers.ts';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import type { SubjectRef } from '#shared/compare/comparison.ts';
import type { Offer, OfferId } from '#shared/compare/offer.ts';
import { withDistinctNames } from '#shared/compare/distinct-names.ts';
import { subjectOfDraft, subjectOfOffer, type Subject } from '#shared/compare/subject.ts';
import { readEffectiveDraft, type EffectiveDraft } from './effective-draft.ts';

/** One SLA of a comparison as it is now. */
export interface Side {
  readonly ref: SubjectRef;
  readonly subject: Subject;
  /** What it was made of. */
  readonly from:
    | { readonly type: 'offer'; readonly offer: Offer }
    | ({ readonly type: 'draft' } & EffectiveDraft);
}

/** The SLAs of a comparison that are on this computer, in its order; null until all are read. */
export interface Sides {
  readonly sides: readonly Side[] | null;
  /** The present state of an SLA, as a comparison keeps it; null: it is gone. */
  readonly now: (ref: SubjectRef) => string | null;
}

interface Read {
  /** Of the SLA and of those that it builds on. */
  readonly state: string;
  readonly from: Side['from'] | null;
}

const keyOf = ({ type, id }: Pick<SubjectRef, 'type' | 'id'>) => `${type} ${id}`;

/** Reads the SLAs of a comparison, and anew those that change meanwhile. */
export function useSubjects(
  refs: readonly SubjectRef[],
  shelves: Shelves | null,
  offers: readonly OfferSummary[] | null,
  drafts: readonly DraftSummary[] | null,
): Sides {
  const { library } = useStudio();
  const [read, setRead] = useState<ReadonlyMap<string, Read>>(new Map());

  const states = useMemo(
    () =>
      new Map([
        ...(offers ?? []).map(({ id, seen }) => [keyOf({ type: 'offer', id }), seen] as const),
        ...(drafts ?? []).map(
          ({ id, revision }) => [keyOf({ type: 'draft', id }), String(revision)] as const,
        ),
      ]),
    [offers, drafts],
  );
  const isListed = offers !== null && drafts !== null;
  /** What has to be the same for a draft to be the same: itself, and what it takes over from. */
  const stateWith = useCallback(
    (own: string, above: readonly AgreementId[]) =>
      [own, ...above.map((id) => states.get(keyOf({ type: 'draft', id })) ?? '')].join(' '),
    [states],
  );

  useEffect(() => {
    if (!shelves || !isListed) return;
    let isHere = true;
    const keep = (key: string, one: Read) => {
      if (isHere) setRead((before) => new Map(before).set(key, one));
    };
    const draft = (id: AgreementId) =>
      library.read(id).then((it) => (it.ok ? it.value.agreement : null));
    for (const ref of refs) {
      const key = keyOf(ref);
      const own = states.get(key);
      const before = read.get(key);
      if (own === undefined || before?.state === stateWith(own, aboveOf(before))) continue;
      void (
        ref.type === 'offer'
          ? shelves.offers
              .read(ref.id as OfferId)
              .then((it) => (it.ok ? { type: 'offer' as const, offer: it.value.record } : null))
          : readEffectiveDraft(ref.id as AgreementId, draft).then((it) =>
              it === null ? null : { type: 'draft' as const, ...it },
            )
      ).then((from) => keep(key, { state: stateWith(own, aboveOf({ from })), from }));
    }
    return () => {
      isHere = false;
    };
  }, [refs, shelves, isListed, states, stateWith, read, library]);

  const sides = useMemo(() => {
    if (!isListed) return null;
    const present = refs.filter((ref) => states.has(keyOf(ref)));
    // What is read anew is shown as it was until it is there.
    if (!present.every((ref) => read.has(keyOf(ref)))) return null;
    const found = present.flatMap((ref): Side[] => {
      const from = read.get(keyOf(ref))?.from ?? null;
      return from === null ? [] : [{ ref, from, subject: subjectOf(from) }];
    });
    const named = withDistinctNames(found.map(({ subject }) => subject));
    return found.map((side, at) => ({ ...side, subject: named[at]! }));
  }, [refs, states, read, isListed]);
  return { sides, now: (ref) => states.get(keyOf(ref)) ?? null };
}

const aboveOf = (read: Pick<Read, 'from'> | undefined): readonly AgreementId[] =>
  read?.from?.type === 'draft' ? read.from.above : [];

const known = new WeakMap<Offer | Agreement, Subject>();

/** Worked out once for each state of an SLA. */
export function subjectOf(from: Side['from']): Subject {
  const key = from.type === 'offer' ? from.offer : from.effective;
  let subject = known.get(key);
  if (!subject) {
    subject =
      from.type === 'offer'
        ? subjectOfOffer(from.offer)
        : { ...subjectOfDraft(from.effective), name: titleOf(from.agreement) };
    known.set(key, subject);
  }
  return subject;
}
