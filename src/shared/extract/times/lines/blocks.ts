import { numberedSeverities, severityAtStart } from '#shared/extract/grammar/severity.ts';
import type { Sentence } from '#shared/extract/sla-text.ts';
import { planClauses } from '../words/qualifier.ts';
import { timesOf } from '../words/target.ts';

const LONGEST = 2_000;
/** What follows a name that begins a block: "P1 (critical) – …", "Sev 2: …", "Sev 3    response …". */
const BEGINS = /^(?:\s{0,2}(?:\([^()]{1,40}\)\s?)?[:–—-]\s|\s{2,20}(?=\p{L}))/u;

/**
 * The blocks of a line into which several ran, each of which begins with its severity: "P1 – 1 hour,
 * P2 – 4 hours" as the lines that it was; the line itself where it is one.
 */
export function blocksOf(line: Sentence): readonly Sentence[] {
  const { text } = line;
  if (text.length > LONGEST) return [line];
  const first = severityAtStart(text);
  if (first === null || !BEGINS.test(text.slice(first.end))) return [line];
  const times = timesOf(text);
  if (times.length < 2) return [line];
  const numbered = numberedSeverities(text).filter(({ end }) => BEGINS.test(text.slice(end)));
  const graded = times.flatMap(({ end }) => {
    const begin = end + (/^[\s,.]{1,3}/.exec(text.slice(end))?.[0].length ?? 0);
    const name = begin === end ? null : severityAtStart(text.slice(begin));
    return name !== null && BEGINS.test(text.slice(begin + name.end)) ? [begin] : [];
  });
  const starts = [...new Set([0, ...numbered.map(({ start }) => start), ...graded])].sort(
    (a, b) => a - b,
  );
  return starts.map((start, index) => {
    const part = text.slice(start, starts[index + 1]).trimEnd();
    return { text: part, start: line.start + start, end: line.start + start + part.length };
  });
}

/** A sentence that says one plan after the other as the clause of each. */
export function clausesOf(line: Sentence): readonly Sentence[] {
  const starts = planClauses(line.text);
  return starts.length < 2
    ? [line]
    : starts.map((start, index) => {
        const text = line.text
          .slice(start, starts[index + 1])
          .replace(/[,;]\s(?:\p{L}{1,5}\s)?$/u, '');
        return { text, start: line.start + start, end: line.start + start + text.length };
      });
}
