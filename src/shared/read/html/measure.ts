import { omissionOf } from './omitted.ts';
import { isLayout } from './table-shape.ts';
import { isElement, visit, type Element, type Parent } from './tree.ts';

/** What is below an element, in characters without white space at the ends of its pieces. */
export interface Measure {
  text: number;
  /** Of it, inside links. */
  linked: number;
  links: number;
  /** Of it, in running text: pieces of a sentence's length outside links. */
  prose: number;
  headings: number;
  /** Tables with a figure in them; those that only place things do not count. */
  figures: number;
}

const none = (): Measure => ({ text: 0, linked: 0, links: 0, prose: 0, headings: 0, figures: 0 });

/** Shorter pieces of text are as likely to be labels. */
const SENTENCE = 40;

/** Measures every element below a node once; what is no text of the page counts nothing. */
export function measured(root: Parent): ReadonlyMap<Parent, Measure> {
  const measures = new Map<Parent, Measure>([[root, none()]]);
  const open: Measure[] = [measures.get(root)!];
  let links = 0;
  const tables: { hasFigure: boolean; readonly isLayout: boolean }[] = [];
  visit(root, {
    open(element) {
      if (omissionOf(element) !== null) return false;
      const measure = none();
      measures.set(element, measure);
      open.push(measure);
      if (element.tagName === 'a') links += 1;
      if (element.tagName === 'table')
        tables.push({ hasFigure: false, isLayout: isLayout(element) });
      return true;
    },
    text(value) {
      const words = value.trim();
      if (words === '') return;
      const measure = open.at(-1)!;
      measure.text += words.length;
      if (links > 0) measure.linked += words.length;
      else if (words.length >= SENTENCE) measure.prose += words.length;
      const table = tables.at(-1);
      if (table && !table.hasFigure && /\d/.test(words)) table.hasFigure = true;
    },
    close(element) {
      const measure = open.pop()!;
      const above = open.at(-1)!;
      if (element.tagName === 'a') {
        links -= 1;
        measure.links += 1;
      }
      if (/^h[1-6]$/.test(element.tagName)) measure.headings += 1;
      const table = element.tagName === 'table' ? tables.pop() : undefined;
      if (table?.hasFigure && !table.isLayout) measure.figures += 1;
      // A paragraph counts whole, in however many pieces its marks and links cut it.
      if (PARAGRAPHS.has(element.tagName) && measure.text - measure.linked >= SENTENCE)
        measure.prose = Math.max(measure.prose, measure.text - measure.linked);
      for (const key of KEYS) above[key] += measure[key];
    },
  });
  return measures;
}

const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'li', 'dd', 'td', 'blockquote', 'pre']);
const KEYS = ['text', 'linked', 'links', 'prose', 'headings', 'figures'] as const;

/** Share of the text that is links. */
export const linkDensity = ({ text, linked }: Measure): number => (text === 0 ? 0 : linked / text);

export const elementChildren = (parent: Parent): readonly Element[] =>
  parent.childNodes.filter(isElement);
