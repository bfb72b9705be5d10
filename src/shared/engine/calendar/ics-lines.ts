import type { Problem } from '#shared/base/place.ts';

/** What a reader of an iCalendar file needs to know of it before it is parsed. */
export interface IcsOutline {
  /** The events in order: the line on which each begins, counted from 1, and its own lines. */
  readonly events: readonly { readonly line: number; readonly text: string }[];
  readonly problems: readonly Problem[];
}

/** A problem of a line of a file. */
export const lineProblem = (line: number, message: string, remedy: string): Problem => ({
  place: { path: `/lines/${line}`, label: `Line ${line}` },
  message,
  remedy,
});

const EXPORT_AGAIN = 'Export the calendar again as an .ics file, or mend the line.';

/** No more problems than people read are listed of one file. */
const MOST_PROBLEMS = 20;

/**
 * Looks at the lines of an iCalendar file (RFC 5545, section 3.1): each is a property with a colon
 * or goes on the line before it; what begins also ends. The parser would name neither line nor
 * remedy.
 */
export function outlineOf(text: string): IcsOutline {
  const problems: Problem[] = [];
  const events: { line: number; text: string }[] = [];
  const open: { readonly name: string; readonly line: number }[] = [];
  const lines = text.split(/\r\n|\n|\r/);
  for (const [index, line] of lines.entries()) {
    const number = index + 1;
    if (problems.length >= MOST_PROBLEMS) break;
    if (line.includes('\ufffd'))
      problems.push(
        lineProblem(
          number,
          'The line holds characters that are not UTF-8.',
          'Save the file with the encoding UTF-8.',
        ),
      );
    if (line.trim() === '' || /^[ \t]/.test(line)) continue;
    if (!/^[A-Za-z0-9-]+[;:]/.test(line) || !line.includes(':')) {
      problems.push(
        lineProblem(number, `"${line.slice(0, 60)}" is no line of a calendar.`, EXPORT_AGAIN),
      );
      continue;
    }
    const [, edge, rawName] = /^(BEGIN|END):(.*)$/i.exec(line) ?? [];
    const name = rawName?.trim().toUpperCase() ?? '';
    if (edge?.toUpperCase() === 'BEGIN') {
      if (open.length === 0 && name !== 'VCALENDAR')
        problems.push(lineProblem(number, `${name} stands outside of a calendar.`, EXPORT_AGAIN));
      open.push({ name, line: number });
    } else if (edge) {
      const begun = open.pop();
      if (name === 'VEVENT' && begun)
        events.push({ line: begun.line, text: lines.slice(begun.line - 1, number).join('\r\n') });
      if (begun?.name !== name)
        problems.push(
          lineProblem(
            number,
            begun
              ? `${name} ends here, but ${begun.name} of line ${begun.line} has not ended.`
              : `${name} ends here and has not begun.`,
            EXPORT_AGAIN,
          ),
        );
    }
  }
  if (problems.length === 0) {
    const unended = open.at(-1);
    if (unended)
      problems.push(
        lineProblem(
          unended.line,
          `${unended.name} begins here and never ends; the file may be cut off.`,
          EXPORT_AGAIN,
        ),
      );
    else if (!/^BEGIN:VCALENDAR/im.test(text))
      problems.push(
        lineProblem(
          1,
          'The file is no iCalendar file: it has no line BEGIN:VCALENDAR.',
          'Choose a file with the ending .ics that a calendar program exported.',
        ),
      );
  }
  return { events, problems };
}
