import type { RuledPage } from './ruled-tables.ts';
import type { Segment } from './segments.ts';

/** A page as lines, before columns and paragraphs are looked for. */
export interface SegmentedPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly segments: readonly Segment[];
  readonly ruled: RuledPage;
}

/** Share of a page's height, at the top and at the bottom, in which headers and footers stand. */
const MARGIN = 0.14;
/** How far their height may differ from page to page, in points. */
const SAME_HEIGHT = 4;

/**
 * What is repeated on the pages and is no part of the text: headers, footers and page numbers.
 * Numbers in them may go up with the pages. A table's header that is repeated stands among other
 * rows and is left, see {@link joinedTables}.
 */
export function furniture(pages: readonly SegmentedPage[]): ReadonlySet<Segment> {
  const found = new Set<Segment>();
  const groups = new Map<string, Candidate[]>();
  for (const [index, page] of pages.entries())
    for (const segment of edgeSegments(page)) {
      const candidate = candidateOf(segment, page, index);
      if (isPageNumber(candidate, pages.length)) found.add(segment);
      const group = groups.get(candidate.key);
      if (group) group.push(candidate);
      else groups.set(candidate.key, [candidate]);
    }
  for (const group of groups.values()) {
    for (const same of atSameHeight(group)) {
      const on = new Set(same.map(({ index }) => index));
      // Left and right pages may have headers of their own.
      const few = pages.length <= 3 ? 2 : Math.max(3, pages.length * 0.35);
      if (on.size < few || !isSteady(same)) continue;
      for (const { segment } of same) found.add(segment);
    }
  }
  return found;
}

interface Candidate {
  readonly segment: Segment;
  /** Of the page, from 0. */
  readonly index: number;
  /** Its words with every number replaced. */
  readonly key: string;
  readonly numbers: readonly number[];
  /** From the nearer edge. */
  readonly edge: number;
  readonly isTop: boolean;
}

function edgeSegments({ segments, height, ruled }: SegmentedPage): readonly Segment[] {
  return segments.filter(
    (segment) =>
      (segment.bottom < height * MARGIN || segment.top > height * (1 - MARGIN)) &&
      !isInTable(segment, ruled),
  );
}

/** Higher, what two lines enclose is more than a row. */
const HIGHEST_ROW = 60;

/** The header of a table stands at the top of each page that it goes on over. */
const isInTable = ({ base }: Segment, { grids, ladders }: RuledPage): boolean =>
  grids.some(({ box }) => base > box.top && base < box.bottom) ||
  ladders.some(({ ys }) =>
    ys.some((y, index) => {
      const next = ys[index + 1];
      return next !== undefined && next - y < HIGHEST_ROW && base > y && base < next;
    }),
  );

function candidateOf(segment: Segment, { height }: SegmentedPage, index: number): Candidate {
  const text = segment.text.slice(0, 300);
  const isTop = segment.base < height / 2;
  return {
    segment,
    index,
    key: `${isTop ? 'top' : 'bottom'} ${text.replace(/\d{1,9}/g, '#')}`,
    numbers: (text.match(/\d{1,9}/g) ?? []).map(Number),
    edge: isTop ? segment.base : height - segment.base,
    isTop,
  };
}

/** "3", "- 3 -", "Page 3 of 12", "Seite 3", "3/12", where it is the number of the page. */
const PAGE_NUMBER =
  /^(?:[-–—|[(]\s?)?(?:(?:page|seite|página|pagina|p\.|s\.)\s{0,3})?(\d{1,4})(?:\s{0,3}(?:\/|of|von|de|sur|di|\|)\s{0,3}(\d{1,4}))?(?:\s?[-–—|\])])?$/i;

function isPageNumber({ segment, index, edge }: Candidate, pages: number): boolean {
  const match = PAGE_NUMBER.exec(segment.text.trim());
  if (!match || edge > 90) return false;
  const [, number, all] = match;
  return all === undefined
    ? Number(number) === index + 1 && pages > 1
    : Number(all) >= Number(number) && Number(number) <= index + 1 + 400;
}

function atSameHeight(group: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const sorted = [...group].sort((a, b) => a.edge - b.edge);
  const groups: Candidate[][] = [];
  for (const candidate of sorted) {
    const open = groups.at(-1);
    if (open && candidate.edge - open[0]!.edge <= SAME_HEIGHT) open.push(candidate);
    else groups.push([candidate]);
  }
  return groups;
}

/** Each number stays, or goes up with the page. */
function isSteady(group: readonly Candidate[]): boolean {
  const [first] = group;
  if (first === undefined) return false;
  return first.numbers.every((number, at) => {
    const stays = group.filter(({ numbers }) => numbers[at] === number).length;
    const goesUp = group.filter(
      ({ numbers, index }) => (numbers[at] ?? 0) - index === number - first.index,
    ).length;
    return Math.max(stays, goesUp) >= group.length * 0.8;
  });
}
