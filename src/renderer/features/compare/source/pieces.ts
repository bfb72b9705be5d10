/** In UTF-16 units, `end` not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Piece {
  readonly start: number;
  readonly words: string;
  readonly isMarked: boolean;
}

/**
 * A text cut where its marked spans begin and end; spans may touch and overlap, and what lies
 * outside the text is ignored. All pieces together are the text.
 */
export function piecesOf(text: string, spans: readonly Span[]): readonly Piece[] {
  const within = (at: number) => Math.min(text.length, Math.max(0, at));
  const clean = spans
    .map(({ start, end }) => ({ start: within(start), end: within(end) }))
    .filter(({ start, end }) => end > start);
  const cuts = [
    ...new Set([0, text.length, ...clean.flatMap(({ start, end }) => [start, end])]),
  ].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    return {
      start,
      words: text.slice(start, end),
      isMarked: clean.some((span) => span.start <= start && span.end >= end),
    };
  });
}
