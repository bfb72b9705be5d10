import {
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  FORMAT_TEXT_COMMAND,
  mergeRegister,
  type LexicalEditor,
} from 'lexical';
import {
  Bold,
  Braces,
  CircleHelp,
  IndentDecrease,
  IndentIncrease,
  Italic,
  List,
  ListOrdered,
  Underline,
} from 'lucide-react';
import { memo, useEffect, useState } from 'react';
import { Toolbar } from 'react-aria-components';
import type { Mark } from '#shared/agreement/rich-text.ts';
import { shownKeys } from '#renderer/shell/keys.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { Popover } from '#renderer/ui/overlays/popover.tsx';
import styles from './clause-editor.module.css';
import { CLAUSE_KEYS, MARK_KEYS } from './clause-keys.ts';
import { marksOf } from './marks.ts';
import { $isItemNode, type ItemLevel, type ItemStyle } from './nodes/item-node.ts';
import { MOVE_LEVEL_COMMAND, TOGGLE_LIST_COMMAND } from './plugins/lists.ts';

const MARKS = [
  { mark: 'bold', label: 'Bold', Icon: Bold },
  { mark: 'italic', label: 'Italic', Icon: Italic },
  { mark: 'underline', label: 'Underline', Icon: Underline },
] as const;

const LISTS = [
  { style: 'ordered', label: 'List (a), (b)', Icon: ListOrdered },
  { style: 'bullet', label: 'Bullets', Icon: List },
] as const;

interface Formatting {
  readonly marks: readonly Mark[];
  readonly style: ItemStyle | null;
  readonly level: ItemLevel | null;
}

/** The tools of the clause in which one writes, over the lower edge of its text. */
export const EditorToolbar = memo(function EditorToolbar({
  editor,
  onInsert,
}: {
  readonly editor: LexicalEditor;
  readonly onInsert: (button: HTMLElement) => void;
}) {
  const { marks, style, level } = useFormatting(editor);
  return (
    <Toolbar aria-label="Formatting" className={styles['toolbar'] ?? ''}>
      {MARKS.map(({ mark, label, Icon }) => (
        <IconButton
          key={mark}
          size="small"
          label={label}
          keys={shownKeys(MARK_KEYS[mark])}
          icon={<Icon size={15} />}
          isPressed={marks.includes(mark)}
          preventFocusOnPress
          onPress={() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, mark)}
        />
      ))}
      <span className={styles['divider']} />
      {LISTS.map(({ style: one, label, Icon }) => (
        <IconButton
          key={one}
          size="small"
          label={label}
          icon={<Icon size={15} />}
          isPressed={style === one}
          preventFocusOnPress
          onPress={() => editor.dispatchCommand(TOGGLE_LIST_COMMAND, one)}
        />
      ))}
      <IconButton
        size="small"
        label="One level out"
        keys={shownKeys('Shift+Tab')}
        icon={<IndentDecrease size={15} />}
        isDisabled={level === null || level === 1}
        preventFocusOnPress
        onPress={() => editor.dispatchCommand(MOVE_LEVEL_COMMAND, 'out')}
      />
      <IconButton
        size="small"
        label="One level in"
        keys="Tab"
        icon={<IndentIncrease size={15} />}
        isDisabled={level === null || level === 3}
        preventFocusOnPress
        onPress={() => editor.dispatchCommand(MOVE_LEVEL_COMMAND, 'in')}
      />
      <span className={styles['divider']} />
      <IconButton
        size="small"
        label="Insert a field, reference, term or blank"
        keys="{ or /"
        icon={<Braces size={15} />}
        preventFocusOnPress
        onPress={({ target }) => {
          if (target instanceof HTMLElement) onInsert(target);
        }}
      />
      <Popover
        label="Keys in a clause"
        placement="bottom start"
        trigger={
          <IconButton size="small" label="Keys in a clause" icon={<CircleHelp size={15} />} />
        }
      >
        <dl className={styles['help']}>
          {CLAUSE_KEYS.map(([keys, what]) => (
            <div key={keys}>
              <dt>
                <kbd>
                  {keys
                    .split(' ')
                    .map((one) => shownKeys(one))
                    .join(' ')}
                </kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </Popover>
    </Toolbar>
  );
});

function useFormatting(editor: LexicalEditor): Formatting {
  const [formatting, setFormatting] = useState<Formatting>(() => editor.read($formatting));
  useEffect(() => {
    const look = () =>
      setFormatting((before) => {
        const now = editor.getEditorState().read($formatting);
        return JSON.stringify(now) === JSON.stringify(before) ? before : now;
      });
    look();
    return mergeRegister(editor.registerUpdateListener(look));
  }, [editor]);
  return formatting;
}

function $formatting(): Formatting {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return { marks: [], style: null, level: null };
  const node = selection.anchor.getNode();
  const block = $isElementNode(node) ? node : node.getParent();
  const item = $isItemNode(block) ? block : null;
  return {
    marks: marksOf(selection.format),
    style: item?.getListStyle() ?? null,
    level: item?.getLevel() ?? null,
  };
}
