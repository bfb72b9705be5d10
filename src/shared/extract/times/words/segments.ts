import { compact } from '#shared/extract/grammar/compact.ts';

// The parts of a value that may each hold a time of its own.

/** "20 minutes in office hours, 45 minutes on standby": between times of one case that count at different hours. */
const BETWEEN_HOURS = String.raw`(?:,|,?\s(?:and|und|et|e|y|en))\s(?=(?:within\s|in\s)?\d{1,3}\s\p{L}{1,9}\s(?:during|outside|out[\s-]of[\s-]hours|after[\s-]hours|overnight|otherwise|at\s(?:night|(?:the\s)?weekends?|all\sother\stimes|other\stimes)|on\s(?:standby|call|(?:[A-Za-z]{2,7}days?(?:\sand\s)?){1,3}|weekends?)|by\s(?:day|night)|in\s(?:the\s(?:evenings?|nights?)|(?:office|business|working|service|support)\shours)|während|außerhalb|nachts|am\swochenende|sonst|tagsüber|in\sder\snacht|pendant|hors|la\snuit|le\sweek-end|en\s(?:journée|astreinte|dehors)|durante|fuera|de\snoche|fuori|di\snotte|nel\sweekend|à\snoite|tijdens|buiten|'s\snachts|in\shet\sweekend))`;

/** "15 minutes (1 hour out of hours)": in brackets, the time at all other hours. */
const OTHER_HOURS = String.raw`\s\((?=(?:within\s|in\s)?(?:\d{1,3}|next|the\snext)\s(?:\p{L}{1,9}\s){1,3}(?:outside|out[\s-]of[\s-]hours|after[\s-]hours|overnight|otherwise|at\s(?:night|(?:the\s)?weekends?)|on\sweekends|außerhalb|nachts|am\swochenende|hors|la\snuit|fuera|de\snoche|fuori|di\snotte|buiten)(?!\p{L}))`;
/** "50% 1 hour, 95% 4 hours": times of so many cases each. */
const SHARES = String.raw`(?<=\d\s?\p{L}{1,8}(?:\sdays?|\shours?)?)(?:,|,?\sand)\s(?=\d{1,3}(?:\.\d{1,2})?\s?%\s(?:of\s\p{L}{3,9}\s)?(?:(?:with)?in\s|<\s?)?\d)`;

/** "24 hours24/7", "1 business dayMonday to Friday": a line break that was lost behind a time. */
const LOST_BREAK = String.raw`(?<=\d\s?(?:(?:business|working|calendar)\s)?(?:hours?|hrs?|days?|weeks?|minutes?|mins?))(?=\p{Lu}|\d)`;

/** Where one value ends and the next begins: lines, bullets, semicolons, "3 hours / 12 hours", "1 hour (by day) 2 hours (by night)", "1 hour (reply), 8 hours (fix)". */
const SEPARATOR = compact(
  new RegExp(
    String.raw`\n|;|\s\/\s|\s\|\s|\s[•·]\s|(?<=\)),?\s{1,3}(?=[<≤~]?\s?\d|within\s\d|in\s\d)|(?<=\p{L})\/(?=\s?\d)(?!\s?(?:24|7)(?!\d))|${BETWEEN_HOURS}|${OTHER_HOURS}|${SHARES}|${LOST_BREAK}`,
    'gu',
  ),
);

export interface Segment {
  readonly text: string;
  readonly start: number;
}

/** The parts of a value that may each hold a time of its own. */
export function segmentsOf(text: string, start = 0): readonly Segment[] {
  const parts: Segment[] = [];
  let from = 0;
  const push = (to: number) => {
    const part = text.slice(from, to);
    if (part.trim() !== '') parts.push({ text: part, start: start + from });
  };
  for (const found of text.matchAll(SEPARATOR)) {
    push(found.index);
    from = found.index + found[0].length;
  }
  push(text.length);
  return parts;
}
