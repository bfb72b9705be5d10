import type { Document } from '#shared/document/document.ts';
import { runningWords } from '#shared/document/running-lines.ts';
import type { TrackedPiece, TrackedRunning } from '#shared/read/redline/tracked-text.ts';
import { filePassages, type FilePassage } from './file-passages.ts';
import type { Passage } from './passages.ts';
import type { Region } from './region.ts';
import { similarity } from './similarity.ts';

/**
 * The lines at the head and at the foot of the pages that are otherwise than ours. The same line
 * stands in a file once for each kind of page; the mark of a draft comes and goes with each export.
 */
export function runningRegions(
  document: Document,
  running: readonly TrackedRunning[],
): readonly Region[] {
  const alike = similarity();
  const words = runningWords(document);
  return (['header', 'footer'] as const).flatMap((kind): readonly Region[] => {
    const own = words[kind].map(plain);
    const lines = running.filter((one) => one.kind === kind).map(({ blocks }) => blocks);
    const passages = once(lines.flatMap((blocks) => filePassages(blocks)));
    const isOurs = (text: string): boolean => ['', ...own].includes(plain(text));
    const changed = passages.filter(
      ({ text, paragraphs }) =>
        text === null ||
        !isOurs(text) ||
        paragraphs.some(({ pieces }) => pieces.some((piece) => isTouched(piece))),
    );
    const regions = changed.map((passage): Region => {
      const { text } = passage;
      if (text === null) return region(kind, null, [passage]);
      const before = isOurs(text) ? text : (words[kind].find((one) => alike(one, text)) ?? null);
      return region(kind, before, [passage]);
    });
    const isThere =
      passages.some(({ text }) => text !== null && text !== '' && isOurs(text)) ||
      regions.some(({ ours }) => ours.some((line) => line.text !== ''));
    return words[kind][0] === '' || isThere
      ? regions
      : [...regions, region(kind, words[kind][0], [])];
  });
}

const LABELS = { header: 'Header of the pages', footer: 'Footer of the pages' };

const region = (
  kind: keyof typeof LABELS,
  text: string | null,
  passages: readonly FilePassage[],
): Region => {
  const place = { path: '/title', label: LABELS[kind] };
  const ours = (words: string): Passage => ({
    ...place,
    text: words,
    role: 'data',
    kind: { type: 'paragraph' },
    anchor: null,
    inlines: [],
    row: null,
  });
  return {
    ...place,
    role: 'running',
    parts: false,
    ours: text === null ? [] : [ours(text)],
    passages,
  };
};

const isTouched = ({ text, inserted, deleted, effaced }: TrackedPiece): boolean =>
  text !== '' && (inserted !== null || deleted !== null || effaced !== null);

function once(passages: readonly FilePassage[]): readonly FilePassage[] {
  const seen = new Map(
    passages.map((passage) => [
      JSON.stringify(
        passage.paragraphs.map(({ pieces }) =>
          pieces.map(({ text, inserted, deleted, effaced }) => [
            text,
            inserted !== null,
            deleted !== null,
            effaced,
          ]),
        ),
      ),
      passage,
    ]),
  );
  return [...seen.values()];
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
