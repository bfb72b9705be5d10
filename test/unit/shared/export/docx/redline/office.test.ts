import { expect, test } from 'vitest';
import { assemble } from '#shared/assemble/assemble.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import { redline } from '#shared/compare/redline/redline.ts';
import { exportRedline } from '#shared/export/docx/redline/export-redline.ts';
import { docxOf } from '#test/support/word/docx-export.ts';
import { docxTexts } from '#test/support/word/docx.ts';
import { settledByOffice } from '#test/support/redline/redline-office.ts';
import { negotiated, sample } from '#test/support/redline/redline-samples.ts';

const wan = sample('wan');
const [before, after] = [assemble(wan).document, assemble(negotiated(wan)).document];

test('LibreOffice gets the words of the target by accepting all changes, and those of the base by rejecting all', async () => {
  const file = exportRedline(redline(before, after), {
    author: 'Dana Reviewer',
    date: '2026-11-30T09:15:00.000Z' as IsoInstant,
    source: null,
    proposal: null,
    fonts: 'carlito',
  });
  if (!file.ok) throw new Error(file.error.message);
  const settled = await settledByOffice(file.value);
  // It writes the break of a page as one before its first word.
  const words = (bytes: Uint8Array) => docxTexts(bytes).map((text) => text.replace(/^\n/, ''));
  expect(words(settled.accepted)).toEqual(words(docxOf(after)));
  expect(words(settled.rejected)).toEqual(words(docxOf(before)));
}, 300_000);
