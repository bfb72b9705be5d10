import type { XmlElement } from '#shared/read/package/xml.ts';
import { child, childrenOf, integer, onOff, val } from '#shared/read/package/xml-tree.ts';

interface OpenField {
  instruction: string;
  part: 'code' | 'result';
  /** What a box or a list of a form shows where the field has no result. */
  readonly form: string;
}

/** Told once for each field of its sort. */
interface Seen {
  /** "DDEAUTO" */
  readonly fetching: (name: string) => void;
  readonly contents: () => void;
}

/** Fields that would bring in what stands elsewhere (ECMA-376 part 1, 17.16.5). */
const FETCHING = /^\s*(DDE(?:AUTO)?|INCLUDE(?:TEXT|PICTURE)?|LINK|IMPORT|DATABASE|RD|AUTOTEXT)\b/i;
const CONTENTS = /^\s*TOC\b/i;

/**
 * The fields that are open at a place of one story. A field has a code, which nobody sees, and the
 * result that was last computed, which is what the document says; either may hold further fields
 * and span paragraphs.
 */
export class Fields {
  readonly #open: OpenField[] = [];
  readonly #unended: ReadonlySet<XmlElement>;
  readonly #seen: Seen;

  constructor(story: XmlElement, seen: Seen) {
    this.#unended = unendedFields(story);
    this.#seen = seen;
  }

  /** Where the text between belongs: shown, part of a code, or of what a contents field lists. */
  get place(): 'text' | 'code' | 'contents' {
    let place: 'text' | 'code' | 'contents' = 'text';
    for (const { part, instruction } of this.#open) {
      if (part === 'code') return 'code';
      if (CONTENTS.test(instruction)) place = 'contents';
    }
    return place;
  }

  /** True directly in a code, not in the result of a field within it. */
  get directlyInCode(): boolean {
    return this.#open.at(-1)?.part === 'code';
  }

  /** Takes a `w:fldChar`; gives, at its end, what a form field without a result shows. */
  mark(element: XmlElement): string {
    switch (element.attributes['w:fldCharType']) {
      case 'begin':
        // One without an end would hide the rest of the document.
        if (!this.#unended.has(element))
          this.#open.push({
            instruction: '',
            part: 'code',
            form: shownByForm(child(element, 'w:ffData')),
          });
        return '';
      case 'separate': {
        const field = this.#open.at(-1);
        if (field !== undefined) field.part = 'result';
        return '';
      }
      case 'end': {
        const field = this.#open.pop();
        if (field === undefined) return '';
        this.instruction(field.instruction);
        return field.part === 'code' ? field.form : '';
      }
      default:
        return '';
    }
  }

  /** Takes the text of a `w:instrText`, of which a code may have several. */
  code(text: string): void {
    const field = this.#open.at(-1);
    if (field?.part === 'code' && field.instruction.length < 1_000) field.instruction += text;
  }

  /** Takes a whole code; true for a table of contents. */
  instruction(text: string): boolean {
    const name = FETCHING.exec(text)?.[1];
    if (name !== undefined) this.#seen.fetching(name.toUpperCase());
    const contents = CONTENTS.test(text);
    if (contents) this.#seen.contents();
    return contents;
  }
}

function shownByForm(form: XmlElement | undefined): string {
  const box = child(form, 'w:checkBox');
  if (box !== undefined)
    return (onOff(child(box, 'w:checked')) ?? onOff(child(box, 'w:default'))) === true ? '☒' : '☐';
  const list = child(form, 'w:ddList');
  if (list === undefined) return '';
  const entries = childrenOf(list, 'w:listEntry');
  const chosen = val(child(list, 'w:result')) ?? val(child(list, 'w:default'));
  const index = integer(chosen, { least: 0, most: entries.length, otherwise: 0 });
  return val(entries[index]) ?? '';
}

/** The fields of a story that begin and never end. Text boxes are stories of their own. */
function unendedFields(story: XmlElement): ReadonlySet<XmlElement> {
  const open: XmlElement[] = [];
  const look = (from: XmlElement): void => {
    for (const node of from.children) {
      if (typeof node === 'string' || node.name === 'w:txbxContent') continue;
      if (node.name !== 'w:fldChar') look(node);
      else if (node.attributes['w:fldCharType'] === 'begin') open.push(node);
      else if (node.attributes['w:fldCharType'] === 'end') open.pop();
    }
  };
  look(story);
  return new Set(open);
}
