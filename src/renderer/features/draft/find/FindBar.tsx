import { ChevronDown, ChevronUp, Search, X } from 'lucide-react';
import {
  useDeferredValue,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { shownKeys } from '#renderer/app/keys.ts';
import { remember } from '#renderer/app/trail.ts';
import { caretInClause } from '#renderer/editor/open-editors.ts';
import { useAssembledAgreement, useDraftStore } from '#renderer/store/draft-session.ts';
import type { DraftView } from '#renderer/store/session-store.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { findWords, MOST_HITS, type Hit } from '#shared/find/find.ts';
import { findIndex, type FindIndex } from '#shared/find/texts.ts';
import { uncover } from '../panes.ts';
import { returnTo } from '../return-to.ts';
import { closeFind, useFind } from './find-state.ts';
import styles from './find-bar.module.css';
import { HitList, optionId } from './HitList.tsx';
import { useHitMarks } from './use-hit-marks.ts';
import { showHit, takeHit } from './visit-hit.ts';

/** Finds words in the open draft; over the middle column while it is asked for. */
export function FindBar({ scroller }: { readonly scroller: RefObject<HTMLElement | null> }) {
  const isOpen = useFind((state) => state.isOpen);
  useEffect(() => closeFind, []);
  return isOpen ? <OpenFindBar scroller={scroller} /> : null;
}

let last: { readonly agreement: Agreement; readonly index: FindIndex } | null = null;

/** The texts of a version, gathered once. */
function indexOf(agreement: Agreement): FindIndex {
  if (last?.agreement !== agreement) last = { agreement, index: findIndex(agreement, last?.index) };
  return last.index;
}

function OpenFindBar({ scroller }: { readonly scroller: RefObject<HTMLElement | null> }) {
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const session = useDraftStore();
  const words = useFind((state) => state.words);
  const asked = useFind((state) => state.asked);
  const agreement = useAssembledAgreement();
  const hits = useMemo(() => findWords(indexOf(agreement), words), [agreement, words]);
  // Typing goes first, what is found follows.
  const listed = useDeferredValue(hits);
  const [visited, setVisited] = useState<Hit | null>(null);
  const [cameFrom] = useState(() => viewWithCaret(session.getState().view));
  const hasLeft = useRef(false);
  const at = visited === null ? -1 : hits.findIndex((hit) => isSame(hit, visited));
  useHitMarks(listed, hits[at] ?? null, scroller);

  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [asked]);

  const visit = (to: number) => {
    const hit = hits[to];
    if (!hit) return;
    // "Back" leads to where one was before.
    if (!hasLeft.current) remember(cameFrom);
    hasLeft.current = true;
    setVisited(hit);
    uncover();
    showHit(hit);
  };
  const step = (by: 1 | -1) => {
    if (at !== -1) return visit((at + by + hits.length) % hits.length);
    const { section } = session.getState().view;
    const here = hits.findIndex(({ in: { group } }) => group.section === section);
    visit(Math.max(0, here));
  };
  const close = () => {
    closeFind();
    if (visited !== null) takeHit(visited);
    else if (scroller.current) returnTo(scroller.current, cameFrom);
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey) return;
    if (event.key === 'ArrowDown' || (event.key === 'Enter' && !event.shiftKey)) step(1);
    else if (event.key === 'ArrowUp' || event.key === 'Enter') step(-1);
    else return;
    event.preventDefault();
  };
  const isSearching = words.trim() !== '';
  return (
    // It listens for what bubbles up from its controls; it takes no focus itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see above
    <div
      role="search"
      aria-label="Find in this agreement"
      className={styles['bar']}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        close();
      }}
    >
      <div className={styles['line']}>
        <div className={styles['field']}>
          <Search size={15} aria-hidden="true" />
          <input
            ref={field}
            type="text"
            role="combobox"
            data-own-undo=""
            aria-label="Find in this agreement"
            aria-autocomplete="list"
            aria-expanded={hits.length > 0}
            aria-controls={hits.length > 0 ? listId : undefined}
            aria-activedescendant={at === -1 ? undefined : optionId(listId, at)}
            placeholder="Find in this agreement"
            dir="auto"
            maxLength={500}
            spellCheck={false}
            autoComplete="off"
            value={words}
            onChange={(event) => useFind.setState({ words: event.target.value })}
            onKeyDown={keyDown}
          />
          <output className={styles['count']}>{isSearching && countOf(at, hits.length)}</output>
        </div>
        <IconButton
          size="small"
          label="Previous place"
          keys={shownKeys('Shift+Enter')}
          icon={<ChevronUp size={16} />}
          isDisabled={hits.length === 0}
          preventFocusOnPress
          onPress={() => step(-1)}
        />
        <IconButton
          size="small"
          label="Next place"
          keys="Enter"
          icon={<ChevronDown size={16} />}
          isDisabled={hits.length === 0}
          preventFocusOnPress
          onPress={() => step(1)}
        />
        <IconButton size="small" label="Close" keys="Esc" icon={<X size={16} />} onPress={close} />
      </div>
      {hits.length > 0 && <HitList id={listId} hits={listed} current={at} onVisit={visit} />}
    </div>
  );
}

const isSame = (one: Hit, other: Hit): boolean =>
  one.from === other.from && one.in.place.path === other.in.place.path;

function countOf(at: number, count: number): string {
  if (count === 0) return 'Nothing found';
  const all = `${count.toLocaleString('en-GB')}${count === MOST_HITS ? '+' : ''}`;
  return at === -1 ? `${all} found` : `${(at + 1).toLocaleString('en-GB')} of ${all}`;
}

/** Where one is in a text; the view alone knows it as of the last key. */
function viewWithCaret(view: DraftView): DraftView {
  const { cursor } = view;
  if (cursor === null) return view;
  return { ...view, cursor: { ...cursor, offset: caretInClause(cursor.place) ?? cursor.offset } };
}
