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
  // What was typed, and the value with which it was typed.
  const [typed, setTyped] = useState<{ readonly text: string; readonly with: string } | null>(null);
  const shown = value === null ? '' : format(value);
  const isCurrent = typed !== null && typed.with === shown;
  // The value has changed from outside; what was typed must not come back with the old one.
  if (typed !== null && !isCurrent) setTyped(null);
  const text = isCurrent ? typed.text : shown;
  return {
    text,
    isUnreadable: text.trim() !== '' && parse(text) === null,
    type(next) {
      const parsed = parse(next);
      if (next.trim() === '') {
        setTyped({ text: next, with: '' });
        onChange(null);
      } else if (parsed === null) setTyped({ text: next, with: shown });
      else {
        setTyped({ text: next, with: format(parsed) });
        onChange(parsed);
      }
    },
    /** On leaving: a readable value is written in its own form; an unreadable one stays to be mended. */
    settle() {
      if (typed !== null && (typed.text.trim() === '' || parse(typed.text) !== null))
        setTyped(null);
    },
  };
}
