import { compact } from '#shared/extract/grammar/compact.ts';
import { durationsIn, type ReadDuration } from '#shared/extract/grammar/duration.ts';

const NUMBER = String.raw`(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|zwei|drei|vier|fünf|sechs|acht|zehn|zwölf|deux|trois|quatre|cinq|six|huit|dix|due|tre|quattro|cinque|sei|otto|dieci|dos|tres|cuatro|cinco|seis|ocho|diez|twee|drie|vijf|zes|tien)`;
const LIMIT = String.raw`(?:within|inside|under|in|binnen|innerhalb\svon|sous|en|entro|dentro\sde|em)`;
/** "and mended within 6.": a limit and a number that nothing follows. */
const WITHOUT_UNIT = compact(
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ɏ])(${LIMIT})\s(${NUMBER})(?=\s?(?:[,;)](?!\d)|[.!](?:\s|$)|$)|\s(?:and|but|und|et|e|y|en|otherwise|at\s(?:night|weekends)|on\s(?:weekends|[A-Z]))(?:\s|$))`,
    'g',
  ),
);
const CHEAP = /\s(?:\d{1,3}|[a-zü]{3,7})(?:[.,;)!]|\sand\s|$)/;

/** "answered within 2 hours and mended within 6": times whose unit is that of the time before, behind the same limit. */
export function withElliptic(text: string, read: readonly ReadDuration[]): readonly ReadDuration[] {
  if (read.length === 0 || text.length > LONGEST || !CHEAP.test(text)) return read;
  const further = [...text.matchAll(WITHOUT_UNIT)].flatMap((found): readonly ReadDuration[] => {
    const [words, limit = '', number = ''] = found;
    const last = read.filter(({ end }) => end <= found.index).at(-1);
    if (last === undefined || !text.slice(0, last.start).trimEnd().endsWith(limit)) return [];
    const [same] = durationsIn(`${number} ${last.text.replace(/^\S+\s?/u, '')}`);
    const start = found.index + words.length - number.length;
    return same?.start === 0 && same.duration !== null
      ? [{ ...same, text: number, start, end: start + number.length }]
      : [];
  });
  return further.length === 0 ? read : [...read, ...further].sort((a, b) => a.start - b.start);
}
const LONGEST = 400;
