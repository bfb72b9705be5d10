import type { Problem } from '#shared/base/place.ts';
import { ok, type Result } from '#shared/base/result.ts';
import { roman } from '#shared/base/roman.ts';
import { inlineText } from '#shared/document/plain-text.ts';
import { languageOf } from '#shared/read/language.ts';
import { LIMITS, type Limits } from '#shared/read/limits.ts';
import { unpack } from '#shared/read/package/unpack.ts';
import type { XmlElement } from '#shared/read/package/xml.ts';
import { childrenOf, textWithin } from '#shared/read/package/xml-tree.ts';
import { documentOf, type Reading, type ReadingNote } from '#shared/read/reading.ts';
import { Changes, type View } from './changes.ts';
import { Counting } from './counting.ts';
import { sourceOf, type Anchor } from './draft.ts';
import { listsOf } from './list-definitions.ts';
import { Omissions } from './omissions.ts';
import { partsOf, type Parts } from './parts.ts';
import { Pen } from './pen.ts';
import { Remarks } from './remarks.ts';
import { hasChanges, Story, type StoryReader } from './story.ts';
import { stylesOf, type Styles } from './styles.ts';
import { toNodes, type Nodes } from './to-nodes.ts';

/** More of one sort would bury the others. */
const MOST_FLAGS = 200;

/**
 * Reads a Word file. Its text is as if all tracked changes were accepted; each of them is listed, and
 * so is every comment. What the text leaves out is told in notes, and nothing outside of the file is
 * ever opened. `name`: of the file, the title of a document that has none.
 */
export const readDocx = (
  bytes: Uint8Array,
  name: string,
  limits: Limits = LIMITS,
): Result<Reading, Problem> => readDocxAs(bytes, name, 'accepted', limits);

/** The same as if all tracked changes were accepted, or all rejected. */
export function readDocxAs(
  bytes: Uint8Array,
  name: string,
  view: View,
  limits: Limits = LIMITS,
): Result<Reading, Problem> {
  const named = (problem: Problem): Problem => ({
    ...problem,
    place: { ...problem.place, label: name },
  });
  const file = unpack(bytes, limits);
  if (!file.ok) return { ok: false, error: named(file.error) };
  const omissions = new Omissions();
  const parts = partsOf(file.value, limits, omissions);
  if (!parts.ok) return { ok: false, error: named(parts.error) };
  return ok(readParts(parts.value, name, view, limits, omissions));
}

function readParts(
  parts: Parts,
  name: string,
  view: View,
  limits: Limits,
  omissions: Omissions,
): Reading {
  const styles = stylesOf(parts.styles);
  const changes = new Changes();
  const remarks = new Remarks(parts.comments);
  const pen = new Pen(changes, limits.characters);
  const reader: StoryReader = {
    view,
    styles,
    pen,
    changes,
    remarks,
    omissions,
    counting: new Counting(listsOf(parts.numbering, styles)),
    note: notesOf(parts, pen),
  };
  const drafts = new Story(reader, parts.body).read(parts.body);

  const flags: { readonly message: string; readonly anchor: Anchor }[] = [];
  let unflagged = 0;
  const heard = {
    flag: (message: string, anchor: Anchor) => {
      if (flags.length < MOST_FLAGS) flags.push({ message, anchor });
      else unflagged += 1;
    },
    take: (characters: number) => pen.take(characters),
  };
  const made = toNodes(drafts, heard, pen.page !== null);

  omissions.add('runningLine', parts.running.filter((one) => hasWords(one)).length);
  const notes: ReadingNote[] = [
    ...omissions.notes(),
    ...flags.map(({ message, anchor }) => ({
      kind: 'flagged' as const,
      message,
      source: sourceOf(anchor),
    })),
  ];
  const whole = (kind: ReadingNote['kind'], message: string): void => {
    notes.push({ kind, message, source: null });
  };
  if (unflagged > 0) whole('flagged', `${unflagged} more places of this sort are not listed.`);
  if (parts.running.some(hasChanges))
    whole('dropped', 'Headers or footers hold tracked changes, which are not listed.');
  if (pen.full) whole('cut', `The text was cut after ${limits.characters} characters.`);

  return {
    format: 'docx',
    document: documentOf(made.nodes, {
      title: titleOf(parts, made, name),
      language: languageIn(styles, pen.shownText),
    }),
    origins: made.origins,
    notes,
    revisions: changes.revisions(view),
    comments: remarks.comments(pen.shownText),
  };
}

const hasWords = (root: XmlElement): boolean => textOf(root).trim() !== '';

function textOf(element: XmlElement): string {
  let words = '';
  for (const node of element.children)
    if (typeof node !== 'string') words += node.name === 'w:t' ? textWithin(node) : textOf(node);
  return words;
}

function titleOf(parts: Parts, { nodes, title }: Nodes, name: string): string {
  if (parts.title !== '') return parts.title;
  if (title !== '') return title;
  const heading = nodes.find((node) => node.type === 'heading');
  return heading?.type === 'heading' ? inlineText(heading.text) : name.replace(/\.docx$/i, '');
}

/** English is what programs declare when nobody has said anything; the words then decide. */
function languageIn(styles: Styles, text: string): string {
  const declared = styles.language;
  const spoken = languageOf(text);
  if (declared === undefined || !/^[a-z]{2,3}(?:-|$)/i.test(declared)) return spoken;
  if (spoken === 'en' || declared.toLowerCase().split('-')[0] === spoken) return declared;
  if (styles.rightToLeftLanguage?.split('-')[0] === spoken) return styles.rightToLeftLanguage;
  return /^en\b/i.test(declared) ? spoken : declared;
}

/** Notes as they are numbered in print: by the order in which the text refers to them. */
function notesOf(parts: Parts, pen: Pen): StoryReader['note'] {
  const contents = {
    footnote: byId(parts.footnotes, 'w:footnote'),
    endnote: byId(parts.endnotes, 'w:endnote'),
  };
  const labels = new Map<string, string>();
  const unshown = new Set<string>();
  const counts = { footnote: 0, endnote: 0 };
  return (kind, id) => {
    const content = contents[kind].get(id) ?? null;
    const key = `${kind} ${id}`;
    const known = labels.get(key);
    // A second reference, or one from the note itself.
    if (known !== undefined) return { label: known, content: null };
    if (content === null) return { label: '', content };
    if (pen.muted > 0) {
      // Read for its tracked changes only, and once.
      const first = !unshown.has(key);
      unshown.add(key);
      return { label: '', content: first ? content : null };
    }
    counts[kind] += 1;
    const label = `[${kind === 'footnote' ? counts[kind] : roman(counts[kind])}]`;
    labels.set(key, label);
    return { label, content };
  };
}

const byId = (root: XmlElement | null, name: string): ReadonlyMap<string, XmlElement> =>
  new Map(
    childrenOf(root ?? undefined, name).map(
      (note) => [note.attributes['w:id'] ?? '', note] as const,
    ),
  );
