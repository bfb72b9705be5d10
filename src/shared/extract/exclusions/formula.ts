import { compact } from '../grammar/compact.ts';
import type { Passage, SlaText } from '../sla-text.ts';
import { part, type Ground } from './ground.ts';

// What a formula takes off the time that is measured does not count: "(T - M - D) / (T - M)", "M = Maintenance".

/** The rule that found such a ground. */
export const BY_FORMULA = 'exclusions/formula';

/** The divisor of a formula, in brackets or a letter or name alone. */
const DIVISOR = compact(/[/÷]\s?\(([^()]{3,160})\)/g);
/** What is taken off in it, each with the sign before it. */
const TAKEN_OFF = /(?:[-–−]|\bminus\b|\bless\b|\babzüglich\b)\s?([A-Za-zÀ-ɏ][^-–−+()]{0,60})/gi;
/** A line of the legend: "M = Maintenance Time", "M: maintenance", "where M is the time of maintenance". */
const LEGEND =
  /(?:^|[;,(]|\bwhere|\bwobei|\boù|\band)\s{0,3}([A-Z][A-Za-z]{0,4})\s?(?:=|:|–|-|is|means|ist)\s?([^;=\n]{3,120})/g;
const LONGEST_FORMULA = 600;
const MOST_LINES_BELOW = 12;
const MAINTENANCE = /maintenance|wartung|manutenzione|mantenimiento|manutenção|onderhoud/i;

/** The maintenance that the divisor of a formula leaves out, by its own words or by those of the legend below. */
export function takenOffByFormula({ passages }: SlaText): readonly Ground[] {
  return passages.flatMap((passage, index) => {
    if (passage.text.length > LONGEST_FORMULA || !/[=%]/.test(passage.text)) return [];
    const names = [...passage.text.matchAll(DIVISOR)].flatMap(({ 1: divisor = '' }) =>
      [...divisor.matchAll(TAKEN_OFF)].map(({ 1: name = '' }) => name.trim()),
    );
    return names.flatMap((name) => {
      if (MAINTENANCE.test(name)) return [groundOf(passage, name)];
      if (!/^[A-Z][A-Za-z]{0,4}$/.test(name)) return [];
      const below = passages.slice(index, index + MOST_LINES_BELOW);
      return below.flatMap((line) =>
        [...line.text.matchAll(LEGEND)]
          .filter(({ 1: letter, 2: words = '' }) => letter === name && MAINTENANCE.test(words))
          .map(({ 2: words = '' }) => groundOf(line, words)),
      );
    });
  });
}

/** Where the words are found; of what kind the maintenance is they may leave open. */
function groundOf(passage: Passage, words: string): Ground {
  const start = passage.text.indexOf(words);
  return part(passage, start, start + words.length, BY_FORMULA);
}
