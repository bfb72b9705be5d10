import type { Problem } from '#shared/base/place.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { stylesOf } from '#shared/read/docx/styles.ts';
import { LIMITS } from '#shared/read/limits.ts';
import { packageProblem } from '#shared/read/package/refusals.ts';
import { unpack, type Package } from '#shared/read/package/unpack.ts';
import { child, childrenOf } from '#shared/read/package/xml-tree.ts';
import { parseXml, type XmlElement } from '#shared/read/package/xml.ts';
import { commentsOf } from './comments.ts';
import { trackedBlocks } from './tracked-blocks.ts';
import type { TrackedBlock, TrackedNote, TrackedRunning, TrackedText } from './tracked-text.ts';

/** A Word file with its changes still in it. Its problems name what is wrong with the file. */
export function readTracked(bytes: Uint8Array): Result<TrackedText, Problem> {
  const opened = unpack(bytes, LIMITS);
  return opened.ok ? trackedText(opened.value) : opened;
}

/** The same of a package that is already open. */
export function trackedText(file: Package): Result<TrackedText, Problem> {
  const root = partOf(file, 'word/document.xml');
  if (!root.ok) return root;
  const body = root.value === null ? undefined : child(root.value, 'w:body');
  if (body === undefined)
    return err(
      packageProblem(
        'It has no text in it.',
        'Open it in the program that it comes from and save it as a Word document (.docx).',
      ),
    );
  const comments = partOf(file, 'word/comments.xml');
  if (!comments.ok) return comments;
  const extended = partOf(file, 'word/commentsExtended.xml');
  if (!extended.ok) return extended;
  const styleSheet = partOf(file, 'word/styles.xml');
  if (!styleSheet.ok) return styleSheet;
  const styles = stylesOf(styleSheet.value);
  const read = (element: XmlElement) => trackedBlocks(element, styles);
  const notes = notesOf(file, read);
  if (!notes.ok) return notes;
  const running = runningOf(file, read);
  if (!running.ok) return running;
  return ok({
    blocks: read(body),
    comments: commentsOf(comments.value, extended.value),
    notes: notes.value,
    running: running.value,
  });
}

type Read = (root: XmlElement) => readonly TrackedBlock[];

function notesOf(file: Package, read: Read): Result<readonly TrackedNote[], Problem> {
  const notes: TrackedNote[] = [];
  for (const kind of ['footnote', 'endnote'] as const) {
    const root = partOf(file, `word/${kind}s.xml`);
    if (!root.ok) return root;
    for (const note of childrenOf(root.value ?? undefined, `w:${kind}`))
      // Those of a type are the lines that part the notes from the text.
      if (/^(?:normal)?$/.test(note.attributes['w:type'] ?? ''))
        notes.push({ id: `${kind} ${note.attributes['w:id'] ?? ''}`, kind, blocks: read(note) });
  }
  return ok(notes);
}

function runningOf(file: Package, read: Read): Result<readonly TrackedRunning[], Problem> {
  const lines: TrackedRunning[] = [];
  for (const name of file.names) {
    const kind = /^word\/(header|footer)\d*\.xml$/.exec(name)?.[1];
    if (kind !== 'header' && kind !== 'footer') continue;
    const root = partOf(file, name);
    if (!root.ok) return root;
    if (root.value !== null) lines.push({ kind, blocks: read(root.value) });
  }
  return ok(lines);
}

/** The root of an XML part; null where the file has no such part. */
export function partOf(file: Package, name: string): Result<XmlElement | null, Problem> {
  const text = file.text(name);
  if (!text.ok) return text;
  return text.value === null ? ok(null) : parseXml(text.value, LIMITS);
}
