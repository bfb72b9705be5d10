import { useState } from 'react';

/**
 * The text of a field whose value is more than text (a decimal, a whole number). While one types,
 * the field keeps what was typed ("99."); a value that changes from outside replaces it.
 */
export function useTypedText<T>(options: {
  readonly value: T | null;
  readonly format: (value: T) => string;
  /** Null where the text is not a value. */
  readonly parse: (text: string) => T | null;
  readonly onChange: (value: T | null) => void;
}): {
  readonly text: string;
  readonly isUnreadable: boolean;
  readonly type: (text: string) => void;
  readonly settle: () => void;
} {
  const { value, format, parse, onChange } = options;
  const [typed, setTyped] = useState<string | null>(null);
  const shown = value === null ? '' : format(value);
  const read = typed === null || typed.trim() === '' ? null : parse(typed);
  const agrees =
    typed !== null &&
    (read === null
      ? value === null || typed.trim() !== ''
      : value !== null && format(read) === shown);
  const text = typed !== null && agrees ? typed : shown;
  return {
    text,
    isUnreadable: text.trim() !== '' && parse(text) === null,
    type(next) {
      setTyped(next);
      if (next.trim() === '') onChange(null);
      else {
        const parsed = parse(next);
        if (parsed !== null) onChange(parsed);
      }
    },
    /** On leaving: a readable value is written in its own form; an unreadable one stays to be mended. */
    settle() {
      if (typed !== null && (typed.trim() === '' || parse(typed) !== null)) setTyped(null);
    },
  };
}
