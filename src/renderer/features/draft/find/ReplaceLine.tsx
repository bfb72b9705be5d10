import { Replace } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { shownKeys } from '#renderer/shell/keys.ts';
import { Button, Tooltip } from '#renderer/ui/button.tsx';
import { useFind } from './find-state.ts';
import styles from './find-bar.module.css';

/** What is to stand in the stead of the words. Enter replaces one place and goes on to the next. */
export function ReplaceLine({
  hasHits,
  hasOwnUndo,
  onType,
  onStep,
  onReplace,
  onReplaceAll,
}: {
  readonly hasHits: boolean;
  /** Undo takes back what was typed here; otherwise what was replaced. */
  readonly hasOwnUndo: boolean;
  readonly onType: () => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onReplace: () => void;
  readonly onReplaceAll: () => void;
}) {
  const by = useFind((state) => state.by);
  const keyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey) return;
    if (event.key === 'ArrowDown') onStep(1);
    else if (event.key === 'ArrowUp') onStep(-1);
    else if (event.key === 'Enter') onReplace();
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles['line']}>
      <div className={styles['field']}>
        <Replace size={15} aria-hidden="true" />
        <input
          type="text"
          {...(hasOwnUndo && { 'data-own-undo': '' })}
          aria-label="Replace with"
          placeholder="Replace with"
          dir="auto"
          maxLength={500}
          spellCheck={false}
          autoComplete="off"
          value={by}
          onChange={(event) => {
            useFind.setState({ by: event.target.value });
            onType();
          }}
          onKeyDown={keyDown}
        />
      </div>
      <Tooltip text={shownKeys('Alt+R')}>
        <Button size="small" isDisabled={!hasHits} preventFocusOnPress onPress={onReplace}>
          Replace
        </Button>
      </Tooltip>
      <Tooltip text={shownKeys('Alt+A')}>
        <Button size="small" isDisabled={!hasHits} preventFocusOnPress onPress={onReplaceAll}>
          Replace all
        </Button>
      </Tooltip>
    </div>
  );
}
