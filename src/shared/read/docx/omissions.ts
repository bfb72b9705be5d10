import type { ReadingNote } from '#shared/read/reading.ts';

const KINDS = {
  image: ['picture was left out', 'pictures were left out'],
  linkedImage: [
    'linked picture was left out; its address was not opened',
    'linked pictures were left out; their addresses were not opened',
  ],
  chart: ['chart was left out', 'charts were left out'],
  diagram: ['SmartArt diagram was left out', 'SmartArt diagrams were left out'],
  object: ['embedded object was left out', 'embedded objects were left out'],
  embedding: ['embedded file was left out', 'embedded files were left out'],
  macro: [
    'macro project was left out; nothing of it ran',
    'macro projects were left out; nothing of them ran',
  ],
  control: ['ActiveX control was left out', 'ActiveX controls were left out'],
  foreignText: [
    'part in another format, which Word would insert, was left out',
    'parts in other formats, which Word would insert, were left out',
  ],
  template: [
    'template on another computer was not opened',
    'templates on other computers were not opened',
  ],
  external: [
    'other link out of the file was not followed',
    'other links out of the file were not followed',
  ],
  runningLine: ['header or footer was left out', 'headers and footers were left out'],
  contents: ['table of contents was left out', 'tables of contents were left out'],
} as const;

export type Omission = keyof typeof KINDS;

/** Counts what a document has beside its text, so that each sort can be told. */
export class Omissions {
  readonly #counts = new Map<Omission, number>();
  readonly #fetching: string[] = [];

  add(kind: Omission, count = 1): void {
    if (count > 0) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + count);
  }

  /** A field such as DDEAUTO. */
  fetching(name: string): void {
    this.#fetching.push(name);
  }

  notes(): readonly ReadingNote[] {
    const counted = (Object.keys(KINDS) as Omission[]).flatMap((kind) => {
      const count = this.#count(kind);
      return count <= 0 ? [] : [`${count} ${KINDS[kind][count === 1 ? 0 : 1]}.`];
    });
    const count = this.#fetching.length;
    if (count > 0) {
      const names = [...new Set(this.#fetching)].join(', ');
      counted.push(
        count === 1
          ? `1 field that fetches from elsewhere (${names}) was not followed; the text that it last showed was kept.`
          : `${count} fields that fetch from elsewhere (${names}) were not followed; the text that they last showed was kept.`,
      );
    }
    return counted.map((message) => ({ kind: 'dropped', message, source: null }));
  }

  /** Objects and charts keep a file each; they are told once. */
  #count(kind: Omission): number {
    const count = this.#counts.get(kind) ?? 0;
    return kind === 'embedding' ? count - this.#count('object') - this.#count('chart') : count;
  }
}
