import type { Commitment } from '#shared/agreement/commitment.ts';
import { countAt } from '#shared/extract/grammar/count.ts';

export type Rounding = NonNullable<Commitment['measurement']['rounding']>;

const ROUNDED =
  /\b(?:rounded|round|rounds|truncated)\b(?:\s+(?:it|them|off))?(?:\s+(up|down|half up))?(?:\s+(?:to|at|after)(?:\s+the\s+nearest)?)\s+(\d|[a-z]{3,5})\s+(?:decimals?|decimal (?:places?|digits?|points?)|places)\b/i;
const GERMAN =
  /\bauf\s+(\d|[a-zü]{4,5})\s+(?:nachkommastellen?|dezimalstellen?|stellen? nach dem komma)\s+(ab|auf)?gerundet/i;

/** How a text rounds a result: "rounded to two decimal places"; null where it says nothing of it. */
export function statedRounding(text: string): Rounding | null {
  const [words, direction, figure] = ROUNDED.exec(text) ?? [];
  if (words !== undefined && figure !== undefined)
    return roundingOf(
      figure,
      /^truncated/i.test(words) ? 'down' : (direction?.toLowerCase() ?? ''),
    );
  const [found, places, way] = GERMAN.exec(text) ?? [];
  if (found === undefined || places === undefined) return null;
  const mode = way?.toLowerCase() === 'ab' ? 'down' : way?.toLowerCase() === 'auf' ? 'up' : '';
  return roundingOf(places, mode);
}

function roundingOf(figure: string, direction: string): Rounding | null {
  const count = countAt(figure, 0);
  if (count?.end !== figure.length) return null;
  const decimals = Number(count.value);
  return decimals > 6
    ? null
    : { decimals, mode: direction === 'up' ? 'up' : direction === 'down' ? 'down' : 'half-up' };
}

/** The first sentence of a text that rounds an availability or a downtime, without its stop. */
export function roundingSentence(text: string): string | null {
  for (const sentence of text.split(/(?<=[.;!?])\s+|\n+/))
    if (sentence.length <= LONGEST && MEASURE.test(sentence) && statedRounding(sentence) !== null)
      return sentence.trim().replace(/[.;!]$/, '');
  return null;
}
const LONGEST = 600;
const MEASURE = /availab|up-?time|down-?time|percentage|service level|verfügbar|ausfall/i;
