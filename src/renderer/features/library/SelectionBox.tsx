import { Check, Minus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import styles from './selection.module.css';

/**
 * The box that selects a row, or all rows. In a row it takes no focus: Space does the same there, and the
 * row itself says whether it is selected.
 */
export function SelectionBox({
  label,
  isSelected,
  isMixed = false,
  isTabStop = false,
  onPress,
}: {
  readonly label: string;
  readonly isSelected: boolean;
  /** Some are selected, and others are not. */
  readonly isMixed?: boolean;
  readonly isTabStop?: boolean;
  /** `isRange`: with Shift, up to here. */
  readonly onPress: (isRange: boolean) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.indeterminate = isMixed;
  }, [isMixed]);
  return (
    <>
      <input
        ref={input}
        type="checkbox"
        className={styles['input']}
        aria-label={label}
        checked={isSelected}
        tabIndex={isTabStop ? 0 : -1}
        // The focus stays with the rows, where the next key is to act.
        onMouseDown={(event) => event.preventDefault()}
        onChange={({ nativeEvent, currentTarget }) => {
          onPress(nativeEvent instanceof MouseEvent && nativeEvent.shiftKey);
          currentTarget.closest<HTMLElement>('[data-draft]')?.focus({ preventScroll: true });
        }}
      />
      <span className={styles['box']} aria-hidden="true">
        {isMixed ? (
          <Minus size={12} strokeWidth={3} />
        ) : (
          isSelected && <Check size={12} strokeWidth={3} />
        )}
      </span>
    </>
  );
}
