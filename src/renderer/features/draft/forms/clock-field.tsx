import { useState } from 'react';
import { TextField } from '#renderer/ui/text-field.tsx';
import { ClockTimeSchema, type ClockTime } from '#shared/base/date.ts';

/** "9" is 09:00, "930" and "9.30" are 09:30; null where it is no time of day. */
export function readClockTime(typed: string): ClockTime | null {
  const match = /^(\d{1,2})(?:[:.h]?(\d{2}))?$/.exec(typed.trim());
  if (!match) return null;
  const parsed = ClockTimeSchema.safeParse(`${match[1]!.padStart(2, '0')}:${match[2] ?? '00'}`);
  return parsed.success ? parsed.data : null;
}

/** A time of day from 00:00 to 24:00, kept as typed until it can be read and fits. */
export function ClockField({
  label,
  value,
  onChange,
  before,
  after,
}: {
  readonly label: string;
  readonly value: ClockTime;
  readonly onChange: (value: ClockTime) => void;
  /** It has to be earlier or later than this. */
  readonly before?: ClockTime;
  readonly after?: ClockTime;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? value : readClockTime(typed);
  const fits =
    read !== null &&
    (before === undefined || read < before) &&
    (after === undefined || read > after);
  const error =
    read === null
      ? 'Enter a time such as 09:30.'
      : fits
        ? null
        : before === undefined
          ? `Must be later than ${after}.`
          : `Must be earlier than ${before}.`;
  return (
    <TextField
      label={label}
      value={typed ?? value}
      error={error}
      maxLength={5}
      onChange={(text) => {
        setTyped(text);
        const time = readClockTime(text);
        if (
          time !== null &&
          text.trim().length >= 4 &&
          (before === undefined || time < before) &&
          (after === undefined || time > after)
        )
          onChange(time);
      }}
      onBlur={() => {
        if (!fits) return;
        onChange(read);
        setTyped(null);
      }}
    />
  );
}
