import type { Source } from '#shared/document/document.ts';
import { inlineText } from '#shared/document/plain-text.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { languageOf } from '#shared/read/language.ts';
import { LIMITS, type Limits } from '#shared/read/limits.ts';
import { documentOf, type Origin, type Reading, type ReadingNote } from '#shared/read/reading.ts';
import { Gutters } from './columns.ts';
import { contentsPages } from './contents-table.ts';
import { furniture } from './furniture.ts';
import { commonest } from './geometry.ts';
import { Vocabulary } from './hyphens.ts';
import { pageParts } from './page-parts.ts';
import { joinedParts, partText, type Part } from './parts.ts';
import { uprightPage, type UprightPage } from './pieces.ts';
import type { PdfContent, PdfProblem } from './pdf-content.ts';
import { refusalOf, withoutText } from './refusals.ts';
import { segmentsOf } from './segments.ts';
import { nodesOf, type PlacedNode, type Usual } from './structure.ts';

/**
 * Reads what stands on a PDF's pages as a Document: columns in order, lines joined to paragraphs,
 * tables by their lines or by their alignment, headers and footers left out. Origins are pages.
 * Errors: "no-text" for a scan, "too-large" beyond the limits.
 */
export function readPdf(
  { pages, title, language, notes }: PdfContent,
  name: string,
  limits: Limits = LIMITS,
): Result<Reading, PdfProblem> {
  if (pages.length > limits.pages) return err(refusalOf('pages', name, limits, false));
  const letters = pages.reduce(
    (sum, { texts }) => sum + texts.reduce((all, { text }) => all + text.length, 0),
    0,
  );
  if (letters > limits.characters) return err(refusalOf('characters', name, limits, false));
  const upright = pages.map(uprightPage);
  const cleared = contentsPages(withoutFurniture(upright));
  const words = vocabularyOf(cleared.pages);
  const usual = usualOf(cleared.pages);
  const parts = joinedParts(partsOfPages(cleared.pages, words), words).filter((part) =>
    /[\p{L}\p{N}]/u.test(partText(part)),
  );
  const placed = nodesOf(parts, usual);
  const nodes = placed.map(({ node }) => node);
  if (nodes.length === 0) return err(withoutText(name));
  const heading = nodes.find((node) => node.type === 'heading');
  const text = parts.slice(0, 60).map(partText).join(' ');
  return ok({
    format: 'pdf',
    document: documentOf(nodes, {
      title: title || (heading ? inlineText(heading.text) : name.replace(/\.[^.]*$/, '')),
      language: /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i.test(language) ? language : languageOf(text),
    }),
    origins: originsOf(placed),
    notes: [...notes, ...pageNotes(upright), ...cleared.notes],
    revisions: [],
    comments: [],
  });
}

function withoutFurniture(pages: readonly UprightPage[]): readonly UprightPage[] {
  const segmented = pages.map((page) => ({ ...page, segments: segmentsOf(page.pieces) }));
  const left = new Set([...furniture(segmented)].flatMap(({ pieces }) => pieces));
  return pages.map((page) => ({
    ...page,
    pieces: page.pieces.filter((piece) => !left.has(piece)),
  }));
}

/** Page by page: a table at the end of one may go on at the beginning of the next. */
function partsOfPages(pages: readonly UprightPage[], words: Vocabulary): readonly Part[] {
  const parts: Part[] = [];
  const gutters = new Gutters();
  for (const page of pages) {
    const last = parts.at(-1);
    parts.push(...pageParts(page, words, last?.type === 'table' ? last.table : null, gutters));
  }
  return parts;
}

function vocabularyOf(pages: readonly UprightPage[]): Vocabulary {
  const words = new Vocabulary();
  for (const { pieces } of pages) for (const { text } of pieces) words.add(text);
  return words;
}

function usualOf(pages: readonly UprightPage[]): Usual {
  const pieces = pages.flatMap((page) => page.pieces);
  const size = commonest(
    pieces.map((piece) => ({ value: piece.size, weight: piece.text.length })),
    0.5,
  );
  const own = pieces.filter((piece) => Math.abs(piece.size - size) <= 0.5);
  const sum = (list: typeof own) => list.reduce((all, { text }) => all + text.length, 0);
  return { size, bold: sum(own.filter(({ bold }) => bold)) > sum(own) / 2 };
}

/** The same watermark on each page is told once. */
function pageNotes(pages: readonly UprightPage[]): readonly ReadingNote[] {
  const notes = new Map(pages.flatMap((page) => page.notes).map((note) => [note.message, note]));
  return [...notes.values()];
}

const originsOf = (placed: readonly PlacedNode[]): Readonly<Record<Source, Origin>> =>
  Object.fromEntries(
    placed.flatMap(({ node, page }) =>
      'source' in node ? [[node.source, { page }] as const] : [],
    ),
  );
