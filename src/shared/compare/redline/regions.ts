import type { TrackedRow } from '#shared/read/redline/tracked-text.ts';
import { headingLevel, type FilePassage } from './file-passages.ts';
import type { Passage, PassageRow } from './passages.ts';
import type { Region } from './region.ts';

/** Puts each of their passages to the text of ours that it is, or that it was put into. */
export function regionsOf(
  ours: readonly Passage[],
  theirs: readonly FilePassage[],
  matched: ReadonlyMap<number, number>,
): readonly Region[] {
  const regions = new Regions();
  for (const passage of ours) regions.ofOurs(passage);
  const newRows = rowsWithout(theirs, matched);
  let current: Passage | null = null;
  let added: Draft | null = null;
  /** What was put in since the last passage of ours with another place. */
  let within: Draft[] = [];
  theirs.forEach((passage, at) => {
    const match = matched.get(at);
    if (match !== undefined) {
      const next = ours[match]!;
      if (next.role === 'body' && next.path === current?.path)
        for (const region of within) region.parts = true;
      else within = [];
      current = next;
      added = null;
      regions.ofOurs(current).passages.push(passage);
      return;
    }
    const level = passage.paragraphs.map(headingLevel).find((one) => one !== null) ?? null;
    if (level !== null && passage.row === null) {
      added = regions.added(level, current);
      within.push(added);
    }
    const region: Draft =
      added !== null && passage.row === null
        ? added
        : passage.row !== null && newRows.has(passage.row)
          ? regions.newRow(passage.row, current)
          : regions.following(current, passage);
    region.passages.push(passage);
  });
  return withRemovedRows(regions.list());
}

/** Rows of the file of which not a cell is one of ours. */
function rowsWithout(
  theirs: readonly FilePassage[],
  matched: ReadonlyMap<number, number>,
): ReadonlySet<TrackedRow> {
  const rows = new Set(theirs.flatMap(({ row }) => row ?? []));
  theirs.forEach(({ row }, at) => {
    if (row !== null && matched.has(at)) rows.delete(row);
  });
  return rows;
}

/** The cells of a row that is gone, or is deleted in the file, as one. */
function withRemovedRows(regions: readonly Region[]): readonly Region[] {
  const cells = new Map<PassageRow, Region[]>();
  for (const region of regions) {
    const row = region.ours[0]?.row ?? null;
    if (row !== null) cells.set(row, [...(cells.get(row) ?? []), region]);
  }
  const isRemoved = ({ passages }: Region): boolean =>
    passages.every(({ row }) => row !== null && row.deleted !== null);
  return regions.flatMap((region) => {
    const ofRow = cells.get(region.ours[0]?.row ?? NO_ROW) ?? [];
    if (ofRow.length === 0 || !ofRow.every(isRemoved)) return [region];
    if (region !== ofRow[0]) return [];
    return [
      {
        ...region,
        role: 'removed-row' as const,
        ours: ofRow.flatMap(({ ours }) => ours),
        passages: ofRow.flatMap(({ passages }) => passages),
      },
    ];
  });
}

const NO_ROW: PassageRow = { table: { path: '', label: '' } };

type Draft = Omit<Region, 'parts'> & {
  parts: boolean;
  readonly ours: Passage[];
  readonly passages: FilePassage[];
};

/** The texts of ours in their order, each once; what is new stands after what it follows. */
class Regions {
  readonly #list: Draft[] = [];
  readonly #byPassage = new Map<Passage, Draft>();
  readonly #afterTitle = new Map<Draft, Draft>();
  readonly #newRows = new Map<TrackedRow, Draft>();

  list(): readonly Region[] {
    return this.#list;
  }

  ofOurs(passage: Passage): Draft {
    const known = this.#byPassage.get(passage);
    if (known !== undefined) return known;
    const last = this.#list.at(-1);
    // The paragraphs of a clause are one text; cells and titles each are one by themselves.
    const region =
      passage.role === 'body' && last?.role === 'body' && last.path === passage.path
        ? last
        : this.#add({ role: passage.role, path: passage.path, label: passage.label });
    region.ours.push(passage);
    this.#byPassage.set(passage, region);
    return region;
  }

  /** A clause or a section that was put in after a passage of ours. */
  added(level: number, after: Passage | null): Draft {
    return this.#insert(
      {
        role: level === 2 ? 'new-clause' : 'new-section',
        path: after?.path ?? '/sections',
        label: after === null ? 'Title page' : `After ${after.label}`,
      },
      after,
    );
  }

  /** A row that was put in after a passage of ours: it is no record of ours, so its place is the table. */
  newRow(row: TrackedRow, after: Passage | null): Draft {
    const known = this.#newRows.get(row);
    if (known !== undefined) return known;
    const table = after?.row?.table ?? after;
    const made = this.#insert(
      { role: 'new-row', path: table?.path ?? '/title', label: table?.label ?? 'Title page' },
      after,
    );
    this.#newRows.set(row, made);
    return made;
  }

  /** The text that a passage without a match goes on with. */
  following(after: Passage | null, { row }: FilePassage): Draft {
    const region = after === null ? undefined : this.#byPassage.get(after);
    if (region !== undefined && region.role === 'body' && row === null) return region;
    if (region !== undefined && region.role === 'title' && row === null && isItem(region.path)) {
      const [next] = this.#list.slice(this.#list.indexOf(region) + 1);
      if (next?.role === 'body' && next.path === region.path) return next;
      const made =
        this.#afterTitle.get(region) ??
        this.#insert({ role: 'body', path: region.path, label: region.label }, after);
      this.#afterTitle.set(region, made);
      return made;
    }
    return this.#insert(
      { role: 'data', path: after?.path ?? '/title', label: after?.label ?? 'Title page' },
      after,
    );
  }

  #insert(region: Pick<Region, 'role' | 'path' | 'label'>, after: Passage | null): Draft {
    const made: Draft = { ...region, parts: false, ours: [], passages: [] };
    const before = after === null ? undefined : this.#byPassage.get(after);
    let at = before === undefined ? 0 : this.#list.indexOf(before) + 1;
    // Behind what else was put in at the same place.
    while (at < this.#list.length && this.#list[at]!.ours.length === 0) at += 1;
    this.#list.splice(at, 0, made);
    return made;
  }

  #add(region: Pick<Region, 'role' | 'path' | 'label'>): Draft {
    const made: Draft = { ...region, parts: false, ours: [], passages: [] };
    this.#list.push(made);
    return made;
  }
}

const isItem = (path: string): boolean => path.includes('/items/');
