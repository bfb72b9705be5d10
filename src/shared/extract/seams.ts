/** Where a small letter or a bracket meets a capital, two cells met. */
const OF_WORDS = /(?<=\p{Ll}|\))(?=\p{Lu}|•)/gu;
/** The same between names and times: "P1P2", "Basic48 hours", "1h≤ 4h", "hours24/7", "2 hoursup to". */
const OF_FIGURES =
  /(?<=\p{Ll}|\))(?=\p{Lu}|•)|(?<=\d)(?=\p{Lu})(?!(?<=[A-Z]\d)[A-Z](?![\p{L}\d]|\s\p{Ll}))|(?<=\p{Ll}{2}|(?<!\d)\.|[)%])(?=\d)|(?<=[\p{L}\d)%])(?=[<>≤≥])|(?<=\d\s?(?:h|d|j|min))(?=\d)|(?<=\d\s?(?:hours?|hrs?|days?|minutes?|mins?)|\.)(?=(?:up\sto|within)\s)/gu;

/** A line with a space in every seam, and for its positions those in the line as it is. */
export interface Unglued {
  readonly text: string;
  /** Where the spaces are that stand in seams. */
  readonly seams: readonly number[];
  readonly at: (position: number) => number;
}

/** Parts the cells of a line that touch: "Urgent (P0)Within 1 hourAn outage". */
export function unglued(text: string, figures = false): Unglued {
  const seam = figures ? OF_FIGURES : OF_WORDS;
  return spacedAt(
    text,
    [...text.matchAll(seam)].map(({ index }) => index),
  );
}

/** A line with a space at each of some positions, in order. */
export function spacedAt(text: string, seams: readonly number[]): Unglued {
  const edges = [0, ...seams, text.length];
  return {
    text: edges
      .slice(1)
      .map((end, index) => text.slice(edges[index], end))
      .join(' '),
    seams: seams.map((index, added) => index + added),
    at: (position) => {
      let added = 0;
      while (added < seams.length && seams[added]! + added < position) added += 1;
      return position - added;
    },
  };
}

/** The parts of a line between its seams, each with where it begins; one where it has none. */
export function partsAtSeams(
  text: string,
): readonly { readonly start: number; readonly end: number }[] {
  const seams = [...text.matchAll(OF_FIGURES)].map(({ index }) => index);
  const edges = [0, ...seams, text.length];
  return edges.slice(1).map((end, index) => ({ start: edges[index]!, end }));
}
