import type { FrontPage } from '#shared/document/document.ts';
import { inlineText } from '#shared/document/plain-text.ts';
import type { RedlineFront } from '#shared/document/redline.ts';
import { aligned } from './align.ts';
import { changed } from './changed.ts';
import type { Effort } from './effort.ts';
import { comparedParagraphs } from './tables.ts';
import { comparedPlain, comparedWords } from './words.ts';

/** What changes on the title page. Facts go by their label, parties by their stakeholder. */
export function comparedFronts(base: FrontPage, target: FrontPage, effort: Effort): RedlineFront {
  const plain = (of: (front: FrontPage) => string) => comparedPlain(of(base), of(target), effort);
  const facts = aligned(
    base.facts,
    target.facts,
    { record: () => null, words: ({ label }) => label, similar: () => false },
    effort,
  );
  const parties = aligned(
    base.parties,
    target.parties,
    {
      record: ({ source }) => (source === '' ? null : source),
      words: ({ name, capacity }) => `${inlineText(name)}\n${capacity}`,
      similar: (one, other) => one.source !== '' && one.source === other.source,
    },
    effort,
  );
  return {
    kind: plain(({ kind }) => kind),
    title: plain(({ title }) => title),
    facts: changed(facts, base.facts, target.facts, (one, other) => ({
      label: one.label,
      value: comparedWords(one.value, other.value, effort),
    })),
    parties: changed(parties, base.parties, target.parties, (one, other) => ({
      base: one.source,
      target: other.source,
      name: comparedWords(one.name, other.name, effort),
      capacity: comparedPlain(one.capacity, other.capacity, effort),
      details: comparedParagraphs(one.details, other.details, effort),
    })),
    betweenLabel: plain(({ betweenLabel }) => betweenLabel),
    notice: noticeOf(base.notice, target.notice, effort),
  };
}

function noticeOf(
  base: string | null,
  target: string | null,
  effort: Effort,
): RedlineFront['notice'] {
  if (base !== null && target !== null)
    return [{ change: 'both', pieces: comparedPlain(base, target, effort) }];
  if (base !== null) return [{ change: 'deleted', whole: base }];
  return target === null ? [] : [{ change: 'inserted', whole: target }];
}
