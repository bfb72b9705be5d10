import { DOCUMENT_FONTS, type DocumentFont } from '#shared/export/appearance.ts';
import { UsageError } from './command.ts';

/** The font that `--font` names. Throws a UsageError. */
export function fontNamed(name: string): DocumentFont {
  const font = DOCUMENT_FONTS.find((one) => one === name);
  if (font === undefined)
    throw new UsageError(`There is no font "${name}"; choose ${DOCUMENT_FONTS.join(', ')}.`);
  return font;
}
