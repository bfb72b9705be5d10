import {
  CaseSensitive,
  ChevronDown,
  ChevronUp,
  Replace,
  Search,
  WholeWord,
  X,
  type LucideIcon,
} from 'lucide-react';
import {
  useDeferredValue,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { REPLACE_KEYS, shownKeys } from '#renderer/shell/keys.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { MOST_HITS, type Manner } from '#shared/find/find.ts';
import { closeFind, toggleManner, useFind } from './find-state.ts';
import styles from './find-bar.module.css';
import { HitList, optionId } from './HitList.tsx';
import { ReplaceLine } from './ReplaceLine.tsx';
import { useFinding } from './use-finding.ts';
import { useHitMarks } from './use-hit-marks.ts';

/** Finds words in the open draft, and replaces them; over the middle column while it is asked for. */
export function FindBar({ scroller }: { readonly scroller: RefObject<HTMLElement | null> }) {
  const isOpen = useFind((state) => state.isOpen);
  useEffect(() => closeFind, []);
  return isOpen ? <OpenFindBar scroller={scroller} /> : null;
}

const MANNERS: readonly {
  readonly id: keyof Manner;
  readonly label: string;
  readonly keys: string;
  readonly Icon: LucideIcon;
}[] = [
  { id: 'matchesCase', label: 'Match case', keys: 'Alt+C', Icon: CaseSensitive },
  { id: 'wholeWords', label: 'Whole words', keys: 'Alt+W', Icon: WholeWord },
];

function OpenFindBar({ scroller }: { readonly scroller: RefObject<HTMLElement | null> }) {
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const asked = useFind((state) => state.asked);
  const isReplacing = useFind((state) => state.isReplacing);
  const manner = useFind((state) => state.manner);
  const { words, hits, at, visit, step, close, replace, replaceAll } = useFinding(scroller);
  // Typing goes first, what is found follows.
  const listed = useDeferredValue(hits);
  // Once words were replaced, it is that which one wants to undo, until one types here again.
  const [hasOwnUndo, setHasOwnUndo] = useState(true);
  useHitMarks(listed, hits[at] ?? null, scroller);

  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [asked]);

  const replaceBy = (job: () => void) => () => {
    job();
    setHasOwnUndo(false);
  };
  const replaceOne = replaceBy(replace);
  const replaceEach = replaceBy(replaceAll);
  /** By the place of the key: on a Mac, Alt makes other letters. */
  const withAlt: Readonly<Record<string, () => void>> = {
    KeyC: () => toggleManner('matchesCase'),
    KeyW: () => toggleManner('wholeWords'),
    ...(isReplacing && { KeyR: replaceOne, KeyA: replaceEach }),
  };
  const barKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const isAltAlone = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (event.key === 'Escape') close();
    else if (isAltAlone && withAlt[event.code]) withAlt[event.code]?.();
    else return;
    event.preventDefault();
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
      onKeyDown={barKeyDown}
    >
      <div className={styles['line']}>
        <div className={classNames(styles['field'], styles['query'])}>
          <Search size={15} aria-hidden="true" />
          <input
            ref={field}
            type="text"
            role="combobox"
            {...(hasOwnUndo && { 'data-own-undo': '' })}
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
            onChange={(event) => {
              useFind.setState({ words: event.target.value });
              setHasOwnUndo(true);
            }}
            onKeyDown={keyDown}
          />
          <output className={styles['count']}>{isSearching && countOf(at, hits.length)}</output>
          {MANNERS.map(({ id, label, keys, Icon }) => (
            <IconButton
              key={id}
              className={styles['manner']}
              size="small"
              label={label}
              keys={shownKeys(keys)}
              icon={<Icon size={16} />}
              isPressed={manner[id]}
              preventFocusOnPress
              onPress={() => toggleManner(id)}
            />
          ))}
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
        <IconButton
          size="small"
          label="Find and replace"
          keys={shownKeys(REPLACE_KEYS)}
          icon={<Replace size={15} />}
          isPressed={isReplacing}
          preventFocusOnPress
          onPress={() => useFind.setState({ isReplacing: !isReplacing })}
        />
        <IconButton size="small" label="Close" keys="Esc" icon={<X size={16} />} onPress={close} />
      </div>
      {isReplacing && (
        <ReplaceLine
          hasHits={hits.length > 0}
          hasOwnUndo={hasOwnUndo}
          onType={() => setHasOwnUndo(true)}
          onStep={step}
          onReplace={replaceOne}
          onReplaceAll={replaceEach}
        />
      )}
      {hits.length > 0 && (
        <HitList id={listId} hits={listed} current={at} onVisit={(to) => visit(hits[to])} />
      )}
    </div>
  );
}

function countOf(at: number, count: number): string {
  if (count === 0) return 'Nothing found';
  const all = `${count.toLocaleString('en-GB')}${count === MOST_HITS ? '+' : ''}`;
  return at === -1 ? `${all} found` : `${(at + 1).toLocaleString('en-GB')} of ${all}`;
}
