import type { DocumentNode } from '#shared/document/document.ts';
import { inlineText } from '#shared/document/plain-text.ts';
import type { Problem } from '#shared/base/place.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { printable } from '#shared/base/text.ts';
import { languageOf } from '#shared/read/language.ts';
import { LIMITS, type Limits } from '#shared/read/limits.ts';
import { documentOf, type Origin, type Reading, type ReadingNote } from '#shared/read/reading.ts';
import { mainColumn } from './main-column.ts';
import { Omissions } from './omitted.ts';
import { writtenPage } from './page-writer.ts';
import {
  attribute,
  findElement,
  fragmentTree,
  pageTree,
  textWithin,
  TooDeep,
  type Parent,
} from './tree.ts';

/** Tags that are never closed nest for as long as a page is; only beyond so many times is it an attack. */
const OPEN_TAGS = 50;

/**
 * Reads a saved web page: its main column without menus, banners and scripts. Nothing of it is ever
 * shown as HTML, so nothing in it can run or load.
 */
export function readHtml(
  text: string,
  name: string,
  limits: Limits = LIMITS,
): Result<Reading, Problem> {
  const problem = (message: string, remedy: string) =>
    err({ place: { path: '/file', label: name }, message, remedy });
  if (text.length > limits.bytes)
    return problem(
      'The page is too large.',
      'Save only the part with the agreement, and read that.',
    );
  let page: Parent;
  try {
    page = pageTree(printable(text), limits.depth * OPEN_TAGS);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    return problem(
      'The page nests its elements too deeply.',
      'Open it in a browser, copy its text and paste that.',
    );
  }
  const omissions = new Omissions();
  const { root, isBoilerplate } = mainColumn(page);
  const { nodes, lines, cut } = writtenPage(root, {
    isBoilerplate,
    omissions,
    firstIndex: 0,
    mostCharacters: limits.characters,
  });
  if (nodes.length === 0)
    return problem(
      'There is no text in this file.',
      'A page that builds itself while it loads is saved without its text: copy the text and paste it.',
    );
  const cutNote: readonly ReadingNote[] = cut
    ? [
        {
          kind: 'cut',
          message: `The text was cut after ${limits.characters} characters.`,
          source: null,
        },
      ]
    : [];
  return ok({
    format: 'html',
    document: documentOf(nodes, {
      title: titleOf(page, nodes, name),
      language: statedLanguage(page) ?? languageOf(textWithin(root)),
    }),
    origins: originsOf(nodes, lines),
    notes: [...cutNote, ...omissions.notes()],
    revisions: [],
    comments: [],
  });
}

/**
 * The nodes of a piece of HTML, as Markdown may hold it; `firstIndex` is the position of the first in
 * `document.nodes`. Empty where it nests too deeply.
 */
export function htmlNodes(
  fragment: string,
  firstIndex: number,
  limits: Limits = LIMITS,
): readonly DocumentNode[] {
  try {
    const { nodes } = writtenPage(fragmentTree(printable(fragment), limits.depth * OPEN_TAGS), {
      isBoilerplate: () => false,
      omissions: new Omissions(),
      firstIndex,
      mostCharacters: limits.characters,
    });
    return nodes;
  } catch (error) {
    if (error instanceof TooDeep) return [];
    throw error;
  }
}

function titleOf(page: Parent, nodes: readonly DocumentNode[], name: string): string {
  const title = findElement(
    page,
    (element) => element.tagName === 'title' && element.namespaceURI.endsWith('xhtml'),
  );
  const titled = title ? textWithin(title, 500) : '';
  if (titled !== '') return titled;
  const heading = nodes.find((node) => node.type === 'heading');
  return heading?.type === 'heading' ? inlineText(heading.text) : name.replace(/\.[^.]*$/, '');
}

function statedLanguage(page: Parent): string | null {
  const html = findElement(page, ({ tagName }) => tagName === 'html');
  const tag = html ? (attribute(html, 'lang') ?? attribute(html, 'xml:lang') ?? '').trim() : '';
  return /^[a-z]{2,3}(?:[-_][a-z0-9]{1,8}){0,4}$/i.test(tag) ? tag.replaceAll('_', '-') : null;
}

const originsOf = (
  nodes: readonly DocumentNode[],
  lines: readonly (number | null)[],
): Readonly<Record<string, Origin>> =>
  Object.fromEntries(
    nodes.flatMap((node, index) => {
      const line = lines[index] ?? null;
      return line === null || !('source' in node) ? [] : [[node.source, { line }] as const];
    }),
  );
