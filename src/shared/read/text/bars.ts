/** Bounds what a look ahead for the rule below a header costs. */
export const MOST_COLUMNS = 60;

export const hasPipe = (text: string): boolean =>
  /(?:^|[^\\])\|/.test(text) && !(IN_BRACKETS.test(text) && !hasBarOutside(text));

/** "Level A (99.5 % | all hours)": a bar in brackets parts no cells, where none stands outside. */
const IN_BRACKETS = /\([^()|]{0,200}\|[^()]{0,200}\)/;
const hasBarOutside = (text: string): boolean =>
  text.length > LONGEST_LOOKED_AT || /(?:^|[^\\])\|/.test(text.replace(/\([^()]{0,400}\)/g, ' '));
const LONGEST_LOOKED_AT = 4_000;

const RULE_CELL = String.raw`\s*:?-{2,}:?\s*`;
/** "---|:--:|---", also with one column only where pipes enclose it. */
const RULE = new RegExp(String.raw`^\|?${RULE_CELL}(?:\|${RULE_CELL})*\|?$`);

export const isRule = (text: string): boolean =>
  text.includes('|') && text.length < 2_000 && RULE.test(text);

/** "|-|-|": GFM asks for one hyphen only; below a header, where rows of dashes as values do not stand. */
const SHORT_RULE = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?$/;

export const isRuleAt = (text: string, row: number): boolean =>
  isRule(text) || (row === 1 && text.length < 2_000 && SHORT_RULE.test(text));

/** The cells of a row with pipes: escaped ones belong to the words. */
export function cellsOf(text: string): readonly string[] {
  const inner = text.replace(/^\|/, '').replace(/([^\\]|^)\|$/, '$1');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim());
}
