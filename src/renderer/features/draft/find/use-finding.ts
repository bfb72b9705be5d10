import { useMemo, useRef, useState, type RefObject } from 'react';
import { remember } from '#renderer/shell/trail.ts';
import { caretInClause } from '#renderer/editor/open-editors.ts';
import { useAssembledAgreement, useDraftStore } from '#renderer/store/session/draft-session.ts';
import type { DraftView } from '#renderer/store/session/session-store.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { findWords, hitFrom, type Hit } from '#shared/find/find.ts';
import { replaceHits } from '#shared/find/replace.ts';
import { findIndex, type FindIndex } from '#shared/find/texts.ts';
import { tell } from '#renderer/ui/page/status.tsx';
import { uncover } from '../panes.ts';
import { returnTo } from '../return-to.ts';
import { tellDone } from '../tell-done.ts';
import { closeFind, useFind } from './find-state.ts';
import { replacedAll, whyLeft } from './replaced-words.ts';
import { showHit, takeHit } from './visit-hit.ts';

let last: { readonly agreement: Agreement; readonly index: FindIndex } | null = null;

/** The texts of a version, gathered once. */
function indexOf(agreement: Agreement): FindIndex {
  if (last?.agreement !== agreement) last = { agreement, index: findIndex(agreement, last?.index) };
  return last.index;
}

/** The places of the words that are looked for, the one that one is at, and what can be done there. */
export function useFinding(scroller: RefObject<HTMLElement | null>) {
  const session = useDraftStore();
  const words = useFind((state) => state.words);
  const manner = useFind((state) => state.manner);
  const agreement = useAssembledAgreement();
  const hits = useMemo(
    () => findWords(indexOf(agreement), words, manner),
    [agreement, words, manner],
  );
  const [visited, setVisited] = useState<Hit | null>(null);
  const [cameFrom] = useState(() => viewWithCaret(session.getState().view));
  const hasLeft = useRef(false);
  const at = visited === null ? -1 : hits.findIndex((hit) => isSame(hit, visited));

  const visit = (hit: Hit | undefined) => {
    if (!hit) return;
    // "Back" leads to where one was before.
    if (!hasLeft.current) remember(cameFrom);
    hasLeft.current = true;
    setVisited(hit);
    uncover();
    showHit(hit);
  };
  const step = (by: 1 | -1) => {
    if (at !== -1) return visit(hits[(at + by + hits.length) % hits.length]);
    const { section } = session.getState().view;
    const here = hits.findIndex(({ in: { group } }) => group.section === section);
    visit(hits[Math.max(0, here)]);
  };
  const close = () => {
    closeFind();
    if (visited !== null) takeHit(visited);
    else if (scroller.current) returnTo(scroller.current, cameFrom);
  };

  /** Replaces the hit that one is at and goes on; one that is at none goes to the next first. */
  const replace = () => {
    const { agreement: before, change } = session.getState();
    // What is shown may be a moment behind.
    const index = indexOf(before);
    const hit =
      visited && findWords(index, words, manner).find((candidate) => isSame(candidate, visited));
    if (!hit) return step(1);
    const { by } = useFind.getState();
    const made = replaceHits(before, [hit], { words, by, manner });
    const { path } = hit.in.place;
    if (made.replaced === 0) tell(whyLeft(made));
    else change(() => made.agreement, { label: 'Replace', focus: path });
    const after = indexOf(made.agreement);
    const text = after.find(({ place }) => place.path === path);
    const grown = (text?.text.length ?? 0) - hit.in.text.length;
    const end = hit.to + (made.replaced === 0 ? 0 : grown);
    const rest = findWords(after, words, manner);
    const next = rest[hitFrom(rest, index, path, end)];
    if (next) visit(next);
    // One is where the last one was.
    else setVisited(text ? { in: text, from: hit.from, to: end } : null);
  };

  const replaceAll = () => {
    const { agreement: before, change } = session.getState();
    const all = findWords(indexOf(before), words, manner, Number.POSITIVE_INFINITY);
    const [first] = all;
    if (!first) return;
    const { by } = useFind.getState();
    const made = replaceHits(before, all, { words, by, manner });
    setVisited(null);
    if (made.replaced === 0) {
      tell(replacedAll(made));
      return;
    }
    change(() => made.agreement, { label: 'Replace all', focus: first.in.place.path });
    tellDone(replacedAll(made), session);
  };
  return { words, hits, at, visit, step, close, replace, replaceAll };
}

const isSame = (one: Hit, other: Hit): boolean =>
  one.from === other.from && one.in.place.path === other.in.place.path;

/** Where one is in a text; the view alone knows it as of the last key. */
function viewWithCaret(view: DraftView): DraftView {
  const { cursor } = view;
  if (cursor === null) return view;
  return { ...view, cursor: { ...cursor, offset: caretInClause(cursor.place) ?? cursor.offset } };
}
