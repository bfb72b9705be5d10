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
import { useAgreement, useOutline } from '#renderer/store/session/draft-session.ts';
import { caretRectangle } from '#renderer/ui/caret-rectangle.ts';
import { $encodeRuns } from '../codec.ts';
import { marksOf } from '../marks.ts';
import { STEP_TAG } from '../plugins/steps.ts';
import type { InsertTrigger, TypedQuery } from '../plugins/insert-trigger.ts';
import { insertEntries, isBlankAlone, matchingEntries, type InsertEntry } from './entries.ts';
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
  readonly typed: TypedQuery | null;
  /** The button that opened it. */
  readonly button: HTMLElement | null;
  readonly onClose: () => void;
}) {
  const id = useId();
  const agreement = useAgreement();
  const outline = useOutline();
  const [searched, setSearched] = useState('');
  const [pointed, setPointed] = useState({ query: '', at: 0, byKey: false });
  const query = typed?.words ?? searched;
  const all = useMemo(() => insertEntries(agreement, outline), [agreement, outline]);
  const entries = useMemo(() => matchingEntries(all, query), [all, query]);
  // Each further letter starts again at the best match.
  const isPointed = pointed.query === query;
  // Words that ask for nothing are words of the text: only who goes to the blank makes one of them.
  const isProse = typed !== null && isBlankAlone(entries) && !(isPointed && pointed.byKey);
  const active = isPointed ? Math.min(pointed.at, entries.length - 1) : 0;
  const point = (at: number, byKey: boolean) => setPointed({ query, at, byKey });
  const go = (by: 1 | -1) => {
    const from = isProse ? (by === 1 ? -1 : 0) : active;
    point((from + by + entries.length) % entries.length, true);
  };

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
        go(1);
        break;
      case 'ArrowUp':
        go(-1);
        break;
      case 'Enter':
      case 'Tab':
        if (isProse) {
          close();
          return false;
        }
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
  // "24/7" and "per month /user" are common in prose; a name in braces may have spaces.
  const isOver = isProse && typed.sign === '/' && /\s/.test(query);
  useEffect(() => {
    if (isOver) trigger.dismiss();
  }, [isOver, trigger]);

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
    if (!isProse) root.setAttribute('aria-activedescendant', entryId(id, active));
    return () => {
      root.removeAttribute('aria-controls');
      root.removeAttribute('aria-activedescendant');
    };
  }, [editor, isTyped, isProse, id, active]);

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
      <InsertList
        id={id}
        entries={entries}
        active={isProse ? null : active}
        onPick={pick}
        onPoint={(at) => point(at, false)}
      />
      <div className={styles['hint']} aria-hidden="true">
        {isProse ? '↓ then Enter inserts the blank' : '↑ ↓ choose · Enter inserts'} · Esc closes
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
