import fc from 'fast-check';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { newDefinition } from '#shared/agreement/definition.ts';
import type { DefinitionId, SectionId } from '#shared/agreement/ids.ts';
import type { Block, Mark, Run } from '#shared/agreement/rich-text.ts';
import { newSection, type Clause, type SectionItem } from '#shared/agreement/section.ts';
import { clause, completeAgreement } from '#test/support/agreements/agreements.ts';

/** An agreement whose clauses hold every kind of run, and random changes of their typed words. */

const words = (text: string, ...marks: Mark[]): Run => ({ type: 'text', text, marks });
const target: Run = { type: 'field', path: 'commitment.availability.target', marks: [] };
const windowOf: Run = { type: 'field', path: 'commitment.availability.window', marks: ['bold'] };
const uptime: Run = { type: 'reference', target: { kind: 'item', id: 'uptime' }, marks: [] };
const credit: Run = {
  type: 'term',
  definition: 'service-credit' as DefinitionId,
  text: null,
  marks: [],
};

const para = (...runs: Run[]): Block => ({ type: 'paragraph', runs });
const item = (level: 1 | 2 | 3, style: 'ordered' | 'bullet', ...runs: Run[]): Block => ({
  type: 'item',
  style,
  level,
  runs,
});

export const liveAgreement = (): Agreement => {
  const given = completeAgreement();
  return {
    ...given,
    definitions: [
      {
        ...newDefinition('service-credit' as DefinitionId, 'Service Credit'),
        meaning: [para(words('the credit that clause '), uptime, words(' provides for'))],
      },
    ],
    sections: [
      ...given.sections,
      {
        ...newSection('support' as SectionId, 'support', 'Support'),
        items: [
          clause('answers', 'Answers', [
            para(
              words(
                'The Provider answers each incident within four hours of its report, and keeps ',
              ),
              target,
              words(' of each '),
              windowOf,
              words(' free of faults, as clause '),
              uptime,
              words(' says.'),
            ),
            para(
              words('If the Provider does not do so, a '),
              credit,
              words(' is due for each case:'),
            ),
            item(1, 'ordered', words('in the first hour, half of it;')),
            item(
              2,
              'bullet',
              words('for critical incidents'),
              words(' only', 'italic'),
              words(';'),
            ),
            item(1, 'ordered', words('after that, all of it.')),
          ]),
          clause('duties', 'Duties of the Customer', [
            para(words('The Customer names a contact for each site and gives access to it.')),
          ]),
        ],
      },
    ],
  };
};

const WORDS = ['must', 'promptly', 'two days', 'and, if asked,', 'שירות', '服务', 'whole'];
const phrase = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(' '));

/** A change of one clause: where, what kind of change, with what words. */
interface Edit {
  readonly clause: number;
  readonly block: number;
  readonly run: number;
  readonly at: number;
  readonly text: string;
  readonly kind: 'insert' | 'delete' | 'add' | 'drop' | 'part' | 'level' | 'title' | 'rewrite';
}

const edit: fc.Arbitrary<Edit> = fc.record({
  clause: fc.nat(3),
  block: fc.nat(4),
  run: fc.nat(6),
  at: fc.nat(60),
  text: phrase,
  kind: fc.constantFrom(
    'insert' as const,
    'delete' as const,
    'add' as const,
    'drop' as const,
    'part' as const,
    'level' as const,
    'title' as const,
    'rewrite' as const,
  ),
});

function withEdit(agreement: Agreement, change: Edit): Agreement {
  const clauses = agreement.sections
    .flatMap(({ items }) => items)
    .filter((one): one is Clause => one.type === 'clause');
  const chosen = clauses[change.clause % clauses.length];
  const edited = (one: SectionItem): SectionItem =>
    one === chosen && one.type === 'clause' ? editedClause(one, change) : one;
  return {
    ...agreement,
    sections: agreement.sections.map((section) => ({
      ...section,
      items: section.items.map(edited),
    })),
  };
}

function editedClause(given: Clause, { kind, text, at, ...change }: Edit): Clause {
  if (kind === 'title') return { ...given, title: `${given.title} ${text}` };
  const index = change.block % given.body.length;
  const block = given.body[index]!;
  const withBlocks = (...blocks: readonly Block[]): Clause => ({
    ...given,
    body: [...given.body.slice(0, index), ...blocks, ...given.body.slice(index + 1)],
  });
  switch (kind) {
    case 'add':
      return withBlocks(block, at % 2 === 0 ? para(words(text)) : item(1, 'ordered', words(text)));
    case 'drop':
      return given.body.length === 1 ? given : withBlocks();
    case 'level':
      return block.type === 'item'
        ? withBlocks({ ...block, level: ((at % 3) + 1) as 1 | 2 | 3 })
        : given;
    default: {
      const position = change.run % block.runs.length;
      const run = block.runs[position]!;
      if (run.type !== 'text') return given;
      const cut = run.text.length === 0 ? 0 : at % run.text.length;
      const [before, after] = [run.text.slice(0, cut), run.text.slice(cut)];
      const withRuns = (...runs: readonly Run[]): Block => ({
        ...block,
        runs: [...block.runs.slice(0, position), ...runs, ...block.runs.slice(position + 1)],
      });
      if (kind === 'part')
        return withBlocks(
          {
            ...block,
            runs: [...block.runs.slice(0, position), { ...run, text: `${before} ${text}` }],
          },
          {
            ...block,
            runs: [{ ...run, text: `${text} ${after}` }, ...block.runs.slice(position + 1)],
          },
        );
      const written =
        kind === 'insert'
          ? `${before} ${text} ${after}`
          : kind === 'delete'
            ? before + after.slice(text.length)
            : text;
      return withBlocks(withRuns({ ...run, text: spacedAs(run.text, written) }));
    }
  }
}

/** Other words, as far apart from the live runs before and after them as those that stood there. */
const spacedAs = (given: string, written: string): string =>
  given.slice(0, given.search(/\S|$/u)) + written.trim() + given.slice(given.trimEnd().length);

/** The same agreement after some changes of its clauses. */
export const rewritten: fc.Arbitrary<Agreement> = fc
  .array(edit, { minLength: 1, maxLength: 6 })
  .map((edits) => edits.reduce(withEdit, liveAgreement()));
