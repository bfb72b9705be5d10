import { PARTED_LAYOUTS, TABLE_LAYOUTS, type TableLayout } from './table-layouts.ts';

// A name and its value as people lay them out: in a row among others, or in lines of their own.

export type LabelledLayout = (name: string, value: string) => string;

const LEAD_TO_ROWS: readonly TableLayout[] = [...PARTED_LAYOUTS, 'rows that lost their bars'];

/** In a row below a heading and one row of other words, above another. */
export const labelledRows = (
  heading: string,
  before: readonly [string, string],
  after: readonly [string, string],
): Readonly<Record<string, LabelledLayout>> =>
  Object.fromEntries(
    LEAD_TO_ROWS.map((layout) => [
      layout,
      (name: string, value: string) =>
        `## ${heading}\n\n${TABLE_LAYOUTS[layout]([['Item', 'Details'], before, [name, value], after])}`,
    ]),
  );

export const LABELLED_LINES: Readonly<Record<string, LabelledLayout>> = {
  'a heading': (name, value) => `### ${name}\n\n${value}`,
  'two lines': (name, value) => `${name}\n${value}`,
  'a dash': (name, value) => `${name} - ${value}`,
  'a numbered clause': (name, value) => `6.3 ${name}: ${value}`,
  'an item': (name, value) => `- ${name}: ${value}`,
  'a bold name': (name, value) => `**${name}:** ${value}`,
  'an item below': (name, value) => `${name}:\n- ${value}`,
};
