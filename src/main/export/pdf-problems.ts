import type { Problem } from '#shared/base/place.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import type { AnnexFile, Document } from '#shared/document/document.ts';
import type { AnnexFault } from './finish/annex-pages.ts';
import type { FontChoice } from './fonts/font-shelf.ts';

// What keeps a PDF from being made, or from being what an archive wants: told with the remedy.

export function annexProblem(node: AnnexFile, fault: AnnexFault | 'missing'): Problem {
  const place = { path: node.source, label: node.note.map((inline) => inline.text).join('') };
  const remedy = 'Remove the annex, or add the file again.';
  switch (fault) {
    case 'missing':
      return { place, message: 'The annexed file is not there.', remedy };
    case 'encrypted':
      return {
        place,
        message:
          'The annexed file is protected with a password, so its pages cannot be taken over.',
        remedy: 'Save it without a password and add it again.',
      };
    case 'unreadable':
      return { place, message: 'The annexed file is damaged, or is not a PDF.', remedy };
    case 'empty':
      return { place, message: 'The annexed file has no pages.', remedy };
    default:
      return unreachable(fault);
  }
}

const whole = (document: Document): Problem['place'] => ({ path: '/', label: document.title });

const MOST_NAMED = 8;

export function missingCharacters(
  document: Document,
  { missing, standIn }: FontChoice,
): readonly Problem[] {
  if (missing.size === 0) return [];
  const named = [...missing].slice(0, MOST_NAMED).map((character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `${character} (U+${code})`;
  });
  const more = missing.size > MOST_NAMED ? ` and ${missing.size - MOST_NAMED} more` : '';
  return [
    {
      place: whole(document),
      message: `No font on this computer has ${named.join(', ')}${more}; the PDF shows ${standIn} instead.`,
      remedy: 'Install a font for this script, or write it in other characters.',
    },
  ];
}

export const notArchivable = (document: Document): Problem => ({
  place: whole(document),
  message: 'Some characters have no shape in the fonts of this computer, so the file is not PDF/A.',
  remedy: 'Install a font for this script, or write it in other characters.',
});

export const notArchivableWithAnnexes = (document: Document): Problem => ({
  place: whole(document),
  message: 'The pages of annexed files may not follow PDF/A, so the file does not claim to.',
  remedy: 'Where an archive wants PDF/A, keep the annexes as files of their own.',
});

export const notTypeset = (document: Document, reason: string): Problem => ({
  place: whole(document),
  message: `The document could not be typeset: ${reason}`,
  remedy: 'Please report this with the agreement, or export it as DOCX meanwhile.',
});
