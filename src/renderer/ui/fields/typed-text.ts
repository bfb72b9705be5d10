import { useState } from 'react';

/** What was typed into a field. */
interface Typed<T> {
  readonly text: string;
  /** How the value shows that the field had then; another one comes from outside. */
  readonly with: string;
  /** The value before one began to type. */
  readonly before: T | null;
}

/**
 * The text of a field whose value is more than text (a decimal, a whole number). While one types,
 * the field keeps what was typed ("99."); a value that changes from outside replaces it.
 */
export function useTypedText<T>(options: {
  readonly value: T | null;
  readonly format: (value: T) => string;
  /** Null where the text is not a value. */
  readonly parse: (text: string) => T | null;
  /**
   * Whether a text that is no value has had a wrong one on the way ("18.40" within "18.400"): the
   * value from before one began to type is then put back.
   */
  readonly misleads?: (text: string) => boolean;
  readonly onChange: (value: T | null) => void;
  /** An emptied field gives no null: its value comes back on leaving. */
  readonly isNeverEmpty?: boolean | undefined;
}): {
  readonly text: string;
  readonly isUnreadable: boolean;
  readonly type: (text: string) => void;
  readonly settle: () => void;
} {
  const { value, format, parse, misleads, onChange, isNeverEmpty = false } = options;
  const [typed, setTyped] = useState<Typed<T> | null>(null);
  const textOf = (one: T | null) => (one === null ? '' : format(one));
  const shown = textOf(value);
  const isCurrent = typed !== null && typed.with === shown;
  // The value has changed from outside; what was typed must not come back with the old one.
  if (typed !== null && !isCurrent) setTyped(null);
  const text = isCurrent ? typed.text : shown;
  return {
    text,
    isUnreadable: text.trim() !== '' && parse(text) === null,
    type(next) {
      const before = isCurrent ? typed.before : value;
      const keep = (kept: T | null) => setTyped({ text: next, with: textOf(kept), before });
      const parsed = parse(next);
      if (next.trim() === '' && isNeverEmpty) keep(value);
      else if (next.trim() === '') {
        keep(null);
        onChange(null);
      } else if (parsed !== null) {
        keep(parsed);
        onChange(parsed);
      } else if (misleads?.(next) === true && textOf(before) !== shown) {
        keep(before);
        onChange(before);
      } else keep(value);
    },
    /** On leaving: a readable value is written in its own form; an unreadable one stays to be mended. */
    settle() {
      if (typed !== null && (typed.text.trim() === '' || parse(typed.text) !== null))
        setTyped(null);
    },
  };
}
