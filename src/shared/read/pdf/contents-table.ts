import type { ReadingNote } from '#shared/read/reading.ts';
import { bandsOf, type Band } from './aligned-tables.ts';
import type { UprightPage } from './pieces.ts';
import { segmentsOf } from './segments.ts';

export interface WithoutContents {
  readonly pages: readonly UprightPage[];
  readonly notes: readonly ReadingNote[];
}

const TITLE =
  /^(?:(?:table of )?contents|inhalt(?:sverzeichnis)?|table des matières|sommaire|indice|índice|inhoud)$/i;
const LEADERS = /(?:[.·…_]\s?){4,}/;
const PAGE = /(?:^|\s|[.·…_])(\d{1,4}|[ivx]{1,5})$/;
/** A table of contents has at least so many entries in a row. */
const FEWEST = 3;
/** Entries over several lines have lines without a number between them. */
const LONGEST_BREAK = 2;

/**
 * Leaves the table of contents out: its lines say nothing that the headings do not, and would be
 * taken for them. Lines of it end in a page's number, behind leaders or below the title "Contents".
 */
export function contentsPages(pages: readonly UprightPage[]): WithoutContents {
  let entries = 0;
  let isOpen = false;
  const cleared = pages.map((page) => {
    const bands = bandsOf(segmentsOf(page.pieces));
    const title = bands.findIndex((band) => TITLE.test(textOf(band)));
    const left = new Set<Band>();
    const runs = runsOf(bands, title >= 0 ? title + 1 : isOpen ? 0 : bands.length);
    for (const run of runs) for (const band of run) left.add(band);
    isOpen = runs.some((run) => run.includes(bands.at(-1)!));
    if (left.size === 0) return page;
    if (title >= 0 && left.has(bands[title + 1]!)) left.add(bands[title]!);
    entries += left.size;
    const gone = new Set(
      [...left].flatMap(({ segments }) => segments.flatMap(({ pieces }) => pieces)),
    );
    return { ...page, pieces: page.pieces.filter((piece) => !gone.has(piece)) };
  });
  const note: ReadingNote = {
    kind: 'dropped',
    message: 'The table of contents was left out.',
    source: null,
  };
  return { pages: cleared, notes: entries > 0 ? [note] : [] };
}

const textOf = ({ segments }: Band): string => segments.map(({ text }) => text).join(' ');

/** Stretches of entries; from `plain` on, leaders are not asked for. */
function runsOf(bands: readonly Band[], plain: number): readonly (readonly Band[])[] {
  const runs: Band[][] = [];
  let open: Band[] = [];
  let between: Band[] = [];
  let last = 0;
  const end = () => {
    if (open.length >= FEWEST) runs.push(open);
    open = [];
    between = [];
    last = 0;
  };
  for (const [index, band] of bands.entries()) {
    const page = entryPage(band, index >= plain);
    if (page !== null && page >= last) {
      open.push(...between, band);
      between = [];
      last = page;
    } else {
      if (open.length > 0) between.push(band);
      if (between.length > LONGEST_BREAK || page !== null) end();
    }
  }
  end();
  return runs;
}

/** The page that a line of a table of contents names; null where it is none. */
function entryPage(band: Band, isPlain: boolean): number | null {
  const text = textOf(band).slice(-300);
  const match = PAGE.exec(text);
  if (!match || !/\p{L}{2}/u.test(text)) return null;
  const isEntry = LEADERS.test(text) || (isPlain && band.segments.length >= 2);
  const page = Number(match[1]);
  return isEntry ? (Number.isNaN(page) ? 0 : page) : null;
}
