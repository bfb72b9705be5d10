import { $addUpdateTag, $getRoot, type LexicalEditor } from 'lexical';
import {
  useCallback,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type Ref,
} from 'react';
import { goToPlace } from '#renderer/shell/navigation.ts';
import { tokenText } from '#shared/assemble/token-text.ts';
import { useDraftStore } from '#renderer/store/session/draft-session.ts';
import { tell } from '#renderer/ui/page/status.tsx';
import styles from './clause-editor.module.css';
import type { ClauseEditorProps } from './clause-editor-props.ts';
import { createClauseEditor, registerEditing, setDirection } from './create-clause-editor.ts';
import { EditorToolbar } from './EditorToolbar.tsx';
import { InsertMenu } from './insert-menu/InsertMenu.tsx';
import type { CaretPlace } from './open-editors.ts';
import { Emission, EXTERNAL_TAG } from './plugins/emission.ts';
import { InsertTrigger, type TypedQuery } from './plugins/insert-trigger.ts';
import { $caretOffset, $placeCaret, $selectBetween } from './positions.ts';
import { placeOfToken } from './tokens/place-of-token.ts';
import { TokenPortals } from './TokenPortals.tsx';
import './rich-text.css';

/** What the insert menu was opened by: words typed after "{" or "/", or the toolbar's button. */
type Inserting =
  | { readonly by: 'typing'; readonly query: TypedQuery }
  | { readonly by: 'button'; readonly button: HTMLElement };

/** A clause's text in Lexical, with its toolbar and insert menu. */
export function LiveEditor({
  value,
  onChange,
  label,
  placePath,
  onLeave,
  language,
  placeholder,
  isActive,
  takeFirstFocus,
  ref,
}: ClauseEditorProps & {
  readonly isActive: boolean;
  /** Where to put the caret as soon as the text is there; taken once. */
  readonly takeFirstFocus: () => CaretPlace | null;
  readonly ref: Ref<{ focus: (at: CaretPlace) => void; caret: () => number | null }>;
}) {
  const session = useDraftStore();
  const helpId = useId();
  const root = useRef<HTMLDivElement>(null);
  const [inserting, setInserting] = useState<Inserting | null>(null);
  const latest = useRef({ onChange, onLeave, placePath });
  useLayoutEffect(() => {
    latest.current = { onChange, onLeave, placePath };
  });

  const [{ editor, emission, trigger }] = useState(() => {
    const created = createClauseEditor();
    return {
      editor: created,
      emission: new Emission(created, value, refuse),
      trigger: new InsertTrigger(created, (query) =>
        setInserting(query === null ? null : { by: 'typing', query }),
      ),
    };
  });

  useLayoutEffect(() => {
    const unregister = [
      registerEditing(editor, {
        textOf: (run) => tokenText(session.getState().agreement, run),
        goTo: (run, offset) => {
          const place = placeOfToken(session.getState().agreement, run);
          if (place === null)
            tell('This leads nowhere: what it names is not in the agreement.', { tone: 'danger' });
          else goToPlace(place, { place: latest.current.placePath, offset });
        },
        leave: (direction) => {
          latest.current.onLeave?.(direction);
          return latest.current.onLeave !== undefined;
        },
        refuse,
        inform: (what) => tell(what),
      }),
      trigger.register(),
      emission.register(
        (body) => latest.current.onChange(body),
        () => session.getState().seal(),
      ),
    ];
    editor.setRootElement(root.current);
    const at = takeFirstFocus();
    if (at !== null) focusEditor(editor, at);
    return () => {
      for (const stop of unregister.reverse()) stop();
      editor.setRootElement(null);
    };
  }, [editor, emission, trigger, session, takeFirstFocus]);

  useLayoutEffect(() => setDirection(editor, language ?? 'en'), [editor, language]);
  useLayoutEffect(() => emission.show(value), [emission, value]);

  useImperativeHandle(
    ref,
    () => ({
      focus: (at) => focusEditor(editor, at),
      caret: () => editor.read($caretOffset) ?? emission.changedAt,
    }),
    [editor, emission],
  );

  // Once the focus is gone for good, so is a menu that waits in the text.
  useEffect(() => {
    if (!isActive) trigger.dismiss();
  }, [isActive, trigger]);

  const closeMenu = useCallback(() => setInserting(null), []);
  const openMenu = useCallback((button: HTMLElement) => setInserting({ by: 'button', button }), []);
  const textbox = useMemo(
    () => (
      <div
        ref={root}
        className={`rt-body ${styles['text']}`}
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={label}
        aria-describedby={helpId}
        aria-autocomplete="list"
        lang={language}
        spellCheck
      />
    ),
    [label, language, helpId],
  );

  return (
    <>
      {value.length === 0 && placeholder !== undefined && (
        <span className={styles['placeholder']} aria-hidden="true">
          {placeholder}
        </span>
      )}
      {textbox}
      <TokenPortals editor={editor} />
      <span id={helpId} hidden>
        Type a brace or a slash to insert a field, a cross-reference, a defined term or a blank. Tab
        and Shift Tab change the level of a list item; Escape, then Tab leaves the text.
      </span>
      {isActive && (
        <div className={styles['dock']}>
          <EditorToolbar editor={editor} onInsert={openMenu} />
        </div>
      )}
      {inserting && (
        <InsertMenu
          editor={editor}
          trigger={trigger}
          typed={inserting.by === 'typing' ? inserting.query : null}
          button={inserting.by === 'button' ? inserting.button : null}
          onClose={closeMenu}
        />
      )}
    </>
  );
}

/** Tells why a text was not taken. */
const refuse = (reason: string): void => {
  tell(reason, { tone: 'danger' });
};

function focusEditor(editor: LexicalEditor, at: CaretPlace): void {
  editor.getRootElement()?.focus({ preventScroll: true });
  editor.update(
    () => {
      $addUpdateTag(EXTERNAL_TAG);
      if (at === 'start') $getRoot().selectStart();
      else if (at === 'end') $getRoot().selectEnd();
      else if (typeof at === 'number') $placeCaret(at);
      else $selectBetween(at.from, at.to);
    },
    { discrete: true },
  );
}
