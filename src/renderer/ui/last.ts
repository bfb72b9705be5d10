import { useState } from 'react';

/** The value, and while there is none the last one: what a dialog shows while it closes, a unit. */
export function useLast<T>(value: T | null): T | null {
  const [last, setLast] = useState(value);
  if (value !== null && value !== last) setLast(value);
  return value ?? last;
}
