import type { Citation } from '#shared/document/citation.ts';
import type { MatrixSubject } from '#shared/compare/cell.ts';
import { excerpt } from '#shared/compare/rows/row-of.ts';

/** A passage with the number by which cells refer to it. */
export interface Note {
  readonly number: number;
  readonly subject: MatrixSubject;
  readonly quote: string;
  readonly place: string;
}

/** Numbers the passages that cells were read from, each once, through the whole document. */
export class Sources {
  #count = 0;
  #notes: Note[] = [];
  readonly #numbers = new Map<string, number>();

  /** "[3]", "[3–6]", "[3, 7]"; empty without citations. */
  refer(subject: MatrixSubject, citations: readonly Citation[]): string {
    const numbers = citations
      .slice(0, MOST_NOTES)
      .map((citation) => this.#numberOf(subject, citation))
      .sort((a, b) => a - b);
    return numbers.length === 0 ? '' : `[${runsOf(numbers).join(', ')}]`;
  }

  #numberOf(subject: MatrixSubject, { source, start, quote }: Citation): number {
    const key = `${subject.id}\n${source}\n${start}\n${quote}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#count += 1;
    this.#numbers.set(key, this.#count);
    this.#notes.push({
      number: this.#count,
      subject,
      quote: quoted(excerpt(quote, 240)),
      place: placeOf(subject, source),
    });
    return this.#count;
  }

  /** The passages that are new since this was last asked. */
  taken(): readonly Note[] {
    const notes = this.#notes;
    this.#notes = [];
    return notes;
  }
}

/** More passages than these are no proof that a reader follows; the rest is in the app. */
const MOST_NOTES = 6;

/** Words that begin with a quotation mark of their own get none of ours. */
const quoted = (text: string): string => (/^[“”„"«‘']/.test(text) ? text : `“${text}”`);

/** "3–6" for three numbers or more that follow each other. */
function runsOf(numbers: readonly number[]): readonly string[] {
  const runs: number[][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.at(-1) === number - 1) last.push(number);
    else if (last?.at(-1) !== number) runs.push([number]);
  }
  return runs.flatMap((run) =>
    run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run.map((number) => String(number)),
  );
}

/** "page 3", "line 12", "passage 7 of the text", or nothing for a draft, whose words have no place yet. */
function placeOf({ type, origins }: MatrixSubject, source: string): string {
  if (type === 'draft') return 'own draft';
  // A cell stands where its table does.
  const origin = origins[source] ?? origins[/^\/text\/\d+/.exec(source)?.[0] ?? ''];
  if (origin?.page !== undefined) return `page ${origin.page}`;
  if (origin?.line !== undefined) return `line ${origin.line}`;
  const block = /^\/text\/(\d+)/.exec(source)?.[1];
  return block === undefined ? '' : `passage ${Number(block) + 1} of the text`;
}
