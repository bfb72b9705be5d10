import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Block, Run } from '#shared/agreement/rich-text.ts';
import type { Clause, Section } from '#shared/agreement/section.ts';
import { assemble, type Assembly } from '#shared/assemble/assemble.ts';
import { holds } from '#shared/assemble/condition.ts';

/** What stands for a live field, a reference or a blank in a clause's words. */
export const OBJECT = '\ufffc';

/** One paragraph or list item of a clause, in its own words. */
export interface Passage {
  /** Words as typed, terms in the form used; OBJECT stands for what the model fills in. */
  readonly words: string;
  readonly block: Block;
}

/** A clause that applies: its condition holds. */
export interface ClauseText {
  readonly clause: Clause;
  readonly section: Section;
  /** "/sections/metrics/items/uptime" */
  readonly path: string;
  readonly passages: readonly Passage[];
  /** The passages in small letters, a line each: for rules that look for words. */
  readonly lower: string;
}

/** What the rules look at. Parts that cost time are made when a rule first asks for them. */
export interface Subject {
  readonly agreement: Agreement;
  readonly clauses: readonly ClauseText[];
  /** The text as it would be exported, and what stops it. */
  readonly assembly: Assembly;
}

/** A caller that has assembled the agreement already passes it on. */
export function subjectOf(agreement: Agreement, assembled?: Assembly): Subject {
  let clauses: readonly ClauseText[] | undefined;
  let assembly = assembled;
  return {
    agreement,
    get clauses() {
      return (clauses ??= clausesOf(agreement));
    },
    get assembly() {
      return (assembly ??= assemble(agreement));
    },
  };
}

const clausesOf = (agreement: Agreement): readonly ClauseText[] =>
  agreement.sections.flatMap((section) =>
    section.items.flatMap((item) =>
      item.type === 'clause' && holds(item.condition, agreement)
        ? [clauseTextOf(section, item)]
        : [],
    ),
  );

/** By clause: the same object as long as the clause and its section are the same. */
const placed = new WeakMap<Clause, ClauseText>();

function clauseTextOf(section: Section, clause: Clause): ClauseText {
  const before = placed.get(clause);
  if (before?.section === section) return before;
  const path = `/sections/${section.id}/items/${clause.id}`;
  const text = { ...textOf(clause), clause, section, path };
  placed.set(clause, text);
  return text;
}

type Text = Pick<ClauseText, 'passages' | 'lower'>;

/** By clause: after a keystroke all others are as they were. */
const known = new WeakMap<Clause, Text>();

function textOf(clause: Clause): Text {
  let text = known.get(clause);
  if (!text) {
    const passages = clause.body.map((block) => ({
      block,
      words: block.runs.map(wordsOf).join(''),
    }));
    text = { passages, lower: passages.map(({ words }) => words.toLowerCase()).join('\n') };
    known.set(clause, text);
  }
  return text;
}

const wordsOf = (run: Run): string =>
  run.type === 'text' ? run.text : run.type === 'term' && run.text !== null ? run.text : OBJECT;
