import { describeError, type Log } from '#main/log.ts';

/** A log that keeps its lines, with references that count from `ref-1`. */
export function noLog(): Log & { readonly lines: readonly string[] } {
  const lines: string[] = [];
  let errors = 0;
  return {
    lines,
    note: (event) => void lines.push(event),
    error: (event, error) => {
      errors += 1;
      lines.push(`${event}: ${describeError(error)}`);
      return `ref-${errors}`;
    },
    flushed: () => Promise.resolve(),
  };
}
