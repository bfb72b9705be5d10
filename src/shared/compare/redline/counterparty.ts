import type { Agreement } from '#shared/agreement/agreement.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import type { Problem } from '#shared/base/place.ts';
import { ok, type Result } from '#shared/base/result.ts';
import { readTracked } from '#shared/read/redline/read-tracked.ts';
import type { TrackedText } from '#shared/read/redline/tracked-text.ts';
import { aligned } from './align.ts';
import type { CounterpartyChange } from './change.ts';
import { changesOf } from './describe.ts';
import { Effort } from './effort.ts';
import { filePassages, headingLevel, type FilePassage } from './file-passages.ts';
import { passagesOf, type Passage } from './passages.ts';
import type { Region } from './region.ts';
import { similarity } from './similarity.ts';

/**
 * Everything that a Word file has otherwise than the agreement as it was sent, clause by clause, with
 * the comments in it. `sent` is the version that the file was made of: the one embedded in it, or the
 * open draft. Tracked changes come with their author; what differs besides them is untracked. For a
 * file that is not ours every difference is untracked.
 *
 * Nothing is dropped: what stands in tables and forms is listed as to be made there by hand.
 */
export function counterpartyChanges(
  sent: Agreement,
  bytes: Uint8Array,
): Result<readonly CounterpartyChange[], Problem> {
  const file = readTracked(bytes);
  return file.ok ? ok(changesIn(sent, file.value)) : file;
}

export function changesIn(sent: Agreement, file: TrackedText): readonly CounterpartyChange[] {
  const ours = passagesOf(assemble(sent).document).filter(({ text }) => text !== '');
  const theirs = filePassages(file.blocks);
  const effort = new Effort();
  return changesOf(sent, regionsOf(ours, theirs, matches(ours, theirs, effort)), file, effort);
}

/** The passage of ours that each of theirs was, by position; those that were nothing are not in it. */
function matches(
  ours: readonly Passage[],
  theirs: readonly FilePassage[],
  effort: Effort,
): ReadonlyMap<number, number> {
  const there = theirs.flatMap((passage, at) =>
    passage.text === null || passage.text === '' ? [] : [{ text: passage.text, passage, at }],
  );
  const alike = similarity();
  const anchors = trustedAnchors(ours, there, alike);
  type Either = {
    readonly text: string;
    readonly anchor?: string | null;
    readonly passage?: FilePassage;
  };
  const pairs = aligned<Either>(
    ours,
    there,
    {
      // The bookmarks of headings and tables survive in Word whatever is written around them.
      record: ({ anchor, passage }) =>
        [anchor ?? '', ...(passage?.bookmarks ?? [])].find((name) => anchors.has(name)) ?? null,
      words: ({ text }) => text,
      similar: (one, other) => {
        const anchor = one.anchor ?? '';
        const isSame = anchors.has(anchor) && other.passage?.bookmarks.includes(anchor) === true;
        return isSame || alike(one.text, other.text);
      },
    },
    effort,
  );
  return new Map(
    pairs.flatMap(({ base, target }) =>
      base === null || target === null ? [] : [[there[target]!.at, base] as const],
    ),
  );
}

/**
 * The bookmarks that tell which heading is which. They are numbers of clauses: in a file that was made
 * of another version they stand at other clauses, and then none of them is worth anything.
 */
function trustedAnchors(
  ours: readonly Passage[],
  theirs: readonly { readonly text: string; readonly passage: FilePassage }[],
  alike: (a: string, b: string) => boolean,
): ReadonlySet<string> {
  const texts = new Map(
    ours.flatMap(({ anchor, text }) => (anchor === null ? [] : [[anchor, text] as const])),
  );
  let [right, wrong] = [0, 0];
  for (const { text, passage } of theirs)
    for (const name of passage.bookmarks) {
      const own = texts.get(name);
      if (own === undefined) continue;
      if (alike(own, text)) right += 1;
      else wrong += 1;
    }
  return right > 2 * wrong ? new Set(texts.keys()) : new Set();
}

/** Puts each of their passages to the text of ours that it is, or that it was put into. */
function regionsOf(
  ours: readonly Passage[],
  theirs: readonly FilePassage[],
  matched: ReadonlyMap<number, number>,
): readonly Region[] {
  const regions = new Regions();
  for (const passage of ours) regions.ofOurs(passage);
  let current: Passage | null = null;
  let added: Draft | null = null;
  theirs.forEach((passage, at) => {
    const match = matched.get(at);
    if (match !== undefined) {
      current = ours[match]!;
      added = null;
      regions.ofOurs(current).passages.push(passage);
      return;
    }
    const level = passage.paragraphs.map(headingLevel).find((one) => one !== null) ?? null;
    if (level !== null && !passage.inTable) added = regions.added(level, current);
    const region: Draft =
      added !== null && !passage.inTable ? added : regions.following(current, passage);
    region.passages.push(passage);
  });
  return regions.list();
}

type Draft = Region & { readonly ours: Passage[]; readonly passages: FilePassage[] };

/** The texts of ours in their order, each once; what is new stands after what it follows. */
class Regions {
  readonly #list: Draft[] = [];
  readonly #byPassage = new Map<Passage, Draft>();
  readonly #afterTitle = new Map<Draft, Draft>();

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

  /** The text that a passage without a match goes on with. */
  following(after: Passage | null, { inTable }: FilePassage): Draft {
    const region = after === null ? undefined : this.#byPassage.get(after);
    if (region !== undefined && region.role === 'body' && !inTable) return region;
    if (region !== undefined && region.role === 'title' && !inTable && isItem(region.path)) {
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
    const made: Draft = { ...region, ours: [], passages: [] };
    const before = after === null ? undefined : this.#byPassage.get(after);
    let at = before === undefined ? 0 : this.#list.indexOf(before) + 1;
    // Behind what else was put in at the same place.
    while (at < this.#list.length && this.#list[at]!.ours.length === 0) at += 1;
    this.#list.splice(at, 0, made);
    return made;
  }

  #add(region: Pick<Region, 'role' | 'path' | 'label'>): Draft {
    const made: Draft = { ...region, ours: [], passages: [] };
    this.#list.push(made);
    return made;
  }
}

const isItem = (path: string): boolean => path.includes('/items/');
