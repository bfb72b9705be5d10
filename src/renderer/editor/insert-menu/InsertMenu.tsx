import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  type LexicalCommand,
  type LexicalEditor,
} from 'lexical';
import {
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent as ReactKeyboardEvent,
} from 'react';
import { createPortal } from 'react-dom';
import { useAgreement, useOutline } from '#renderer/store/draft-session.ts';
import { $encodeRuns } from '../codec.ts';
import { marksOf } from '../marks.ts';
import { caretRectangle } from '../plugins/leaving.ts';
import { STEP_TAG } from '../plugins/steps.ts';
import type { InsertTrigger } from '../plugins/insert-trigger.ts';
import { insertEntries, matchingEntries, type InsertEntry } from './entries.ts';
import { entryId, InsertList } from './InsertList.tsx';
import styles from './insert-menu.module.css';

/** The keys that the menu takes from the text while one types there. */
const KEYS = [
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_TAB_COMMAND,
  KEY_ESCAPE_COMMAND,
] as readonly LexicalCommand<KeyboardEvent | null>[];

/**
 * The menu of what can be inserted: at the caret after "{" or "/", where one types on in the text;
 * or below the toolbar's button, with a search field of its own.
 */
export function InsertMenu({
  editor,
  trigger,
  typed,
  button,
  onClose,
}: {
  readonly editor: LexicalEditor;
  readonly trigger: InsertTrigger;
  /** What was typed after the trigger; null where the menu was opened by its button. */
  readonly typed: string | null;
  /** The button that opened it. */
  readonly button: HTMLElement | null;
  readonly onClose: () => void;
}) {
  const id = useId();
  const agreement = useAgreement();
  const outline = useOutline();
  const [searched, setSearched] = useState('');
  const [pointed, setPointed] = useState({ query: '', at: 0 });
  const query = typed ?? searched;
  const all = useMemo(() => insertEntries(agreement, outline), [agreement, outline]);
  const entries = useMemo(() => matchingEntries(all, query), [all, query]);
  // Each further letter starts again at the best match.
  const active = pointed.query === query ? Math.min(pointed.at, entries.length - 1) : 0;
  const point = (at: number) => setPointed({ query, at });

  const pick = (entry: InsertEntry | undefined) => {
    if (!entry) return;
    onClose();
    editor.getRootElement()?.focus({ preventScroll: true });
    editor.update(
      () => {
        trigger.$selectTyped();
        const selection = $getSelection();
        const target = $isRangeSelection(selection) ? selection : $getRoot().selectEnd();
        target.insertNodes($encodeRuns([{ ...entry.run, marks: marksOf(target.format) }]));
      },
      { discrete: true, tag: STEP_TAG },
    );
  };
  const close = () => {
    trigger.dismiss();
    onClose();
    if (typed === null) editor.getRootElement()?.focus({ preventScroll: true });
  };
  const onKey = (event: KeyboardEvent | ReactKeyboardEvent | null): boolean => {
    switch (event?.key) {
      case 'ArrowDown':
        point((active + 1) % entries.length);
        break;
      case 'ArrowUp':
        point((active + entries.length - 1) % entries.length);
        break;
      case 'Enter':
      case 'Tab':
        pick(entries[active]);
        break;
      case 'Escape':
        close();
        break;
      default:
        return false;
    }
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  const latestKey = useRef(onKey);
  useLayoutEffect(() => {
    latestKey.current = onKey;
  });

  const isTyped = typed !== null;
  useEffect(() => {
    if (!isTyped) return;
    return mergeRegister(
      ...KEYS.map((command) =>
        editor.registerCommand(
          command,
          (event) => latestKey.current(event),
          COMMAND_PRIORITY_CRITICAL,
        ),
      ),
    );
  }, [editor, isTyped]);

  // While one types in the text, the text is what points at the chosen entry.
  useEffect(() => {
    const root = editor.getRootElement();
    if (!isTyped || !root) return;
    root.setAttribute('aria-controls', id);
    root.setAttribute('aria-activedescendant', entryId(id, active));
    return () => {
      root.removeAttribute('aria-controls');
      root.removeAttribute('aria-activedescendant');
    };
  }, [editor, isTyped, id, active]);

  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const root = editor.getRootElement();
    const anchor = button?.getBoundingClientRect() ?? (root && caretRectangle(root));
    if (menu.current && anchor) placeBeside(menu.current, anchor);
  }, [editor, button, entries.length]);

  useEffect(() => {
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && menu.current?.contains(event.target)) return;
      trigger.dismiss();
      onClose();
    };
    document.addEventListener('pointerdown', onPress, true);
    return () => document.removeEventListener('pointerdown', onPress, true);
  }, [trigger, onClose]);

  return createPortal(
    <div ref={menu} className={styles['menu']}>
      {!isTyped && (
        <input
          // The button was pressed in order to search.
          ref={(input) => input?.focus()}
          className={styles['search']}
          role="combobox"
          aria-expanded="true"
          aria-controls={id}
          aria-activedescendant={entryId(id, active)}
          aria-label="Search what to insert"
          placeholder="Search, or name a blank"
          value={searched}
          onChange={(event) => setSearched(event.target.value)}
          onKeyDown={onKey}
        />
      )}
      <InsertList id={id} entries={entries} active={active} onPick={pick} onPoint={point} />
      <div className={styles['hint']} aria-hidden="true">
        ↑ ↓ choose · Enter inserts · Esc closes
      </div>
    </div>,
    document.body,
  );
}

const GAP = 6;

/** Below the anchor, or above it where there is more room. */
function placeBeside(menu: HTMLElement, anchor: DOMRect): void {
  const { innerWidth, innerHeight } = window;
  const below = innerHeight - anchor.bottom - GAP;
  const above = anchor.top - GAP;
  const isBelow = below >= Math.min(320, menu.offsetHeight) || below >= above;
  menu.style.left = `${Math.max(GAP, Math.min(anchor.left, innerWidth - menu.offsetWidth - GAP))}px`;
  menu.style.maxHeight = `${Math.min(320, (isBelow ? below : above) - GAP)}px`;
  menu.style.top = isBelow ? `${anchor.bottom + GAP}px` : 'auto';
  menu.style.bottom = isBelow ? 'auto' : `${innerHeight - anchor.top + GAP}px`;
}
