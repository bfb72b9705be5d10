import type { Commitment } from '#shared/agreement/commitment.ts';

export type Rounding = NonNullable<Commitment['measurement']['rounding']>;

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six'];
const ROUNDED =
  /\b(?:rounded|round|rounds|truncated)\b(?:\s+(?:it|them|off))?(?:\s+(up|down|half up))?(?:\s+(?:to|at|after)(?:\s+the\s+nearest)?)\s+(\d|zero|one|two|three|four|five|six)\s+(?:decimals?|decimal (?:places?|digits?|points?)|places)\b/i;
const GERMAN =
  /\bauf\s+(\d|null|eine|zwei|drei|vier|fünf|sechs)\s+(?:nachkommastellen?|dezimalstellen?|stellen? nach dem komma)\s+(ab|auf)?gerundet/i;
const GERMAN_NUMBERS = ['null', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs'];

/** How a text rounds a result: "rounded to two decimal places"; null where it says nothing of it. */
export function statedRounding(text: string): Rounding | null {
  const [words, direction, figure] = ROUNDED.exec(text) ?? [];
  if (words !== undefined && figure !== undefined)
    return roundingOf(
      countOf(figure, NUMBERS),
      /^truncated/i.test(words) ? 'down' : (direction?.toLowerCase() ?? ''),
    );
  const [found, places, way] = GERMAN.exec(text) ?? [];
  if (found === undefined || places === undefined) return null;
  const mode = way?.toLowerCase() === 'ab' ? 'down' : way?.toLowerCase() === 'auf' ? 'up' : '';
  return roundingOf(countOf(places, GERMAN_NUMBERS), mode);
}

const countOf = (figure: string, names: readonly string[]): number =>
  /^\d$/.test(figure) ? Number(figure) : names.indexOf(figure.toLowerCase());

const roundingOf = (decimals: number, direction: string): Rounding | null =>
  decimals < 0 || decimals > 6
    ? null
    : { decimals, mode: direction === 'up' ? 'up' : direction === 'down' ? 'down' : 'half-up' };

/** The first sentence of a text that rounds an availability or a downtime, without its stop. */
export function roundingSentence(text: string): string | null {
  for (const sentence of text.split(/(?<=[.;!?])\s+|\n+/))
    if (sentence.length <= LONGEST && MEASURE.test(sentence) && statedRounding(sentence) !== null)
      return sentence.trim().replace(/[.;!]$/, '');
  return null;
}
const LONGEST = 600;
const MEASURE = /availab|up-?time|down-?time|percentage|service level|verfügbar|ausfall/i;
