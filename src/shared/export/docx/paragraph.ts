import { Paragraph, type IParagraphOptions, type XmlComponent } from 'docx';
import type { Writing } from './runs.ts';

export type ParagraphContent = Omit<IParagraphOptions, 'children' | 'text' | 'bidirectional'> & {
  readonly children?: readonly XmlComponent[];
};

/** A paragraph in the document's direction. */
export const paragraph = (
  writing: Writing,
  { children, ...options }: ParagraphContent,
): Paragraph =>
  new Paragraph({
    ...options,
    ...(writing.direction === 'rtl' ? { bidirectional: true } : {}),
    children: (children ?? []) as NonNullable<IParagraphOptions['children']>,
  });
