import { useState } from 'react';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import type { ClockTime } from '#shared/base/date.ts';
import { readClockTime } from './read-clock-time.ts';

interface Texts {
  readonly from: string;
  readonly to: string;
}

/**
 * Two times of day, the second later than the first. They are kept as typed until both can be read
 * and are in order, so that one can be moved past the other.
 */
export function ClockSpan({
  from,
  to,
  onChange,
}: {
  readonly from: ClockTime;
  readonly to: ClockTime;
  readonly onChange: (from: ClockTime, to: ClockTime) => void;
}) {
  const value = `${from} ${to}`;
  // What was typed, and the value with which it was typed: another value replaces it.
  const [typed, setTyped] = useState<(Texts & { readonly with: string }) | null>(null);
  if (typed !== null && typed.with !== value) setTyped(null);
  const texts: Texts = typed?.with === value ? typed : { from, to };
  const times = { from: readClockTime(texts.from), to: readClockTime(texts.to) };
  const isLate = times.from !== null && times.to !== null && times.from >= times.to;

  const take = (next: Texts): boolean => {
    const [start, end] = [readClockTime(next.from), readClockTime(next.to)];
    const fits = start !== null && end !== null && start < end;
    setTyped({ ...next, with: fits ? `${start} ${end}` : value });
    if (fits && `${start} ${end}` !== value) onChange(start, end);
    return fits;
  };
  const type = (next: Texts, last: string) => {
    // "1" and "12" may yet become 12:30.
    if (last.trim().length >= 4) take(next);
    else setTyped({ ...next, with: value });
  };
  const leave = () => {
    if (typed !== null && take(texts)) setTyped(null);
  };
  const unreadable = 'Enter a time such as 09:30 or 5pm.';
  const late = 'Later than the start. For hours past midnight, end at 24:00 and add the next day.';

  return (
    <>
      <TextField
        label="From"
        hideLabel
        value={texts.from}
        error={times.from === null ? unreadable : null}
        maxLength={8}
        onChange={(text) => type({ ...texts, from: text }, text)}
        onBlur={leave}
      />
      <TextField
        label="To"
        hideLabel
        value={texts.to}
        error={times.to === null ? unreadable : isLate ? late : null}
        maxLength={8}
        onChange={(text) => type({ ...texts, to: text }, text)}
        onBlur={leave}
      />
    </>
  );
}
