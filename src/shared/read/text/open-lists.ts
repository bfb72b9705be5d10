import { numberOf } from './headings.ts';
import type { Marker } from './markers.ts';

/** The lists that are open at a line, by how far they are indented. */
export class OpenLists {
  #open: { readonly indent: number; last: Marker }[] = [];
  /** The last item of a list that something else ended. */
  #before: Marker | null = null;

  close(): void {
    this.#before = this.#open[0]?.last ?? this.#before;
    this.#open = [];
  }

  open(indent: number, marker: Marker): { readonly level: 1 | 2 | 3; readonly restart: boolean } {
    while (this.#open.length > 0 && this.#open.at(-1)!.indent > indent + 1) this.#open.pop();
    const last = this.#open.at(-1);
    const isNew = !last || indent > last.indent + 1;
    const isOther = last !== undefined && last.last.style !== marker.style;
    const goesOn = last === undefined && this.#before !== null && follows(this.#before, marker);
    const restart = (isNew && !goesOn) || isOther || /^\(?(?:1|a|A|i|I)[.)]/.test(marker.text);
    if (isNew) this.#open.push({ indent, last: marker });
    else last.last = marker;
    const depth = Math.min(3, this.#open.length);
    return { level: depth === 1 ? 1 : depth === 2 ? 2 : 3, restart };
  }
}

/** "4." behind a table below "3." */
const follows = (before: Marker, marker: Marker): boolean =>
  before.style === 'ordered' && numberOf(marker)?.[0] === (numberOf(before)?.[0] ?? NaN) + 1;
