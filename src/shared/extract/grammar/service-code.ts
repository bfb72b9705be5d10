import { compact } from './compact.ts';

/**
 * "8x5x4", "24x7xNBD": hours of the day, days of the week, and the hours within which somebody answers or comes, or the
 * next business day. "24x7x365" says no such time, but the days of the year.
 */
export interface ReadServiceCode {
  /** When the clock runs: "8x5". */
  readonly coverage: string;
  /** Hours up to the answer; null for the next business day. */
  readonly hours: number | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const CODE = compact(
  /(?<![A-Za-zÀ-ɏ\d.,:/])((?:8|9|[12]\d)\s?[x×]\s?[5-7])\s?[x×]\s?(?:(NBD)|(\d{1,2})(?:\s?(?:h|hrs?|hours?|std|stunden)(?![A-Za-zÀ-ɏ]))?)(?![A-Za-zÀ-ɏ\d%]|\s?[x×]|[.,:]\d)/gi,
);

/** A longer third part counts weeks or days, and no hours. */
const LONGEST_HOURS = 24;

/** The codes of a text, in order. */
export const serviceCodes = (text: string): readonly ReadServiceCode[] =>
  /\d\s?[x×]\s?[5-7]\s?[x×]/i.test(text)
    ? [...text.matchAll(CODE)].flatMap((found) => {
        const hours = found[2] === undefined ? Number(found[3]) : null;
        const [{ length }] = found;
        return hours !== null && (hours < 1 || hours > LONGEST_HOURS)
          ? []
          : [
              {
                coverage: found[1]!,
                hours,
                text: found[0],
                start: found.index,
                end: found.index + length,
              },
            ];
      })
    : [];
