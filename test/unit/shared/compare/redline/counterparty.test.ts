import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { DefinitionId } from '#shared/agreement/ids.ts';
import { paragraph, type Block, type RichText, type Run } from '#shared/agreement/rich-text.ts';
import type { SectionItem } from '#shared/agreement/section.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import { acceptChange, changeState } from '#shared/compare/redline/accept.ts';
import type { CounterpartyChange } from '#shared/compare/redline/change.ts';
import { redline } from '#shared/compare/redline/redline.ts';
import { exportRedline } from '#shared/export/docx/redline/export-redline.ts';
import { clause } from '#test/support/agreements/agreements.ts';
import { changesOf } from '#test/support/redline/redline-edits.ts';
import { liveAgreement, rewritten } from '#test/support/redline/redline-clauses.ts';

const DATE = '2026-11-30T09:15:00.000Z' as IsoInstant;

function sentBack(base: Agreement, target: Agreement): readonly CounterpartyChange[] {
  const file = exportRedline(redline(assemble(base).document, assemble(target).document), {
    author: 'Vale Legal',
    date: DATE,
    source: null,
    proposal: null,
    fonts: 'carlito',
  });
  if (!file.ok) throw new Error(file.error.message);
  return changesOf(base, file.value);
}

const accepting = (agreement: Agreement, changes: readonly CounterpartyChange[]): Agreement =>
  changes.reduce((given, change) => {
    const made = acceptChange(given, change);
    if (!made.ok) throw new Error(`${made.error.message} ${JSON.stringify(change)}`);
    return made.value;
  }, agreement);

/** The clauses by their place, with words of the same look joined to one run. */
const clauses = (agreement: Agreement): ReadonlyMap<string, { title: string; body: RichText }> =>
  new Map(
    agreement.sections.flatMap(({ id, items }) =>
      items.flatMap((item) =>
        item.type === 'clause'
          ? [
              [
                `/sections/${id}/items/${item.id}`,
                {
                  title: item.title,
                  body: item.body.map(joined).filter(({ runs }) => runs.length > 0),
                },
              ] as const,
            ]
          : [],
      ),
    ),
  );

const joined = (block: Block): Block => ({
  ...block,
  runs: block.runs.reduce<readonly Run[]>((runs, run) => {
    const last = runs.at(-1);
    if (run.type === 'text' && run.text === '') return runs;
    return last?.type === 'text' && run.type === 'text' && last.marks.join() === run.marks.join()
      ? [...runs.slice(0, -1), { ...last, text: last.text + run.text }]
      : [...runs, run];
  }, []),
});

describe('all changes of a redline, read back', () => {
  const base = liveAgreement();

  it('give the target where they are in clauses, in any order', () => {
    let accepted = 0;
    fc.assert(
      fc.property(rewritten, fc.infiniteStream(fc.nat(1_000)), (target, keys) => {
        const changes = sentBack(base, target);
        const byHand = new Set(
          changes.filter(({ edit }) => edit === null).map(({ place }) => place.path),
        );
        const possible = changes.filter(({ edit }) => edit !== null);
        accepted += possible.length;
        const order = new Map(possible.map((change) => [change, keys.next().value ?? 0]));
        const shuffled = [...possible].sort((a, b) => order.get(a)! - order.get(b)!);
        const result = clauses(accepting(base, shuffled));
        for (const [path, wanted] of clauses(target))
          if (!byHand.has(path)) expect(result.get(path)).toEqual(wanted);
      }),
      { numRuns: 25 },
    );
    expect(accepted).toBeGreaterThan(20);
  });

  it('are open before they are accepted, and accepted after that', () => {
    fc.assert(
      fc.property(rewritten, fc.nat(20), (target, at) => {
        const changes = sentBack(base, target).filter(({ edit }) => edit !== null);
        const chosen = changes[at % Math.max(changes.length, 1)];
        // What changes nothing shows nothing.
        fc.pre(chosen !== undefined);
        expect(changeState(base, chosen)).toBe('open');
        const after = accepting(base, [chosen]);
        expect(changeState(after, chosen)).toBe('accepted');
        for (const other of changes)
          if (other !== chosen) expect(changeState(after, other)).toBe('open');
      }),
      { numRuns: 12 },
    );
  });
});

describe('defined terms in changed words', () => {
  const base = liveAgreement();
  const withSecondParagraph = (...blocks: readonly Block[]): Agreement => ({
    ...base,
    sections: base.sections.map((section) => ({
      ...section,
      items: section.items.map((one) =>
        one.type === 'clause' && one.id === 'answers'
          ? { ...one, body: one.body.flatMap((block, at) => (at === 1 ? blocks : [block])) }
          : one,
      ),
    })),
  });
  const term: Run = {
    type: 'term',
    definition: 'service-credit' as DefinitionId,
    text: null,
    marks: [],
  };
  const words = (text: string): Run => ({ type: 'text', text, marks: [] });

  it.each([
    ['that move to a paragraph of their own', ['It does not do must', 'must so, a ']],
    ['that nothing parts from the word before', ['It must do all that it must']],
  ])('%s stay terms', (_, [first = '', second]) => {
    const rest = [term, words(' is due for each case:')];
    const target = withSecondParagraph(
      ...(second === undefined
        ? [{ ...paragraph(''), runs: [words(first), ...rest] }]
        : [paragraph(first), { ...paragraph(''), runs: [words(second), ...rest] }]),
    );
    expect(clauses(accepting(base, sentBack(base, target)))).toEqual(clauses(target));
  });

  it('become terms in new sentences, and in no longer word', () => {
    const written = 'No Service Credit is due twice; Service Creditors are no party.';
    const given = clauses(base).get('/sections/support/items/answers')!.body[1]!;
    const target = withSecondParagraph(given, paragraph(written));
    const result = clauses(accepting(base, sentBack(base, target)));
    expect(result.get('/sections/support/items/answers')?.body[2]?.runs).toEqual([
      words('No '),
      term,
      words(' is due twice; Service Creditors are no party.'),
    ]);
  });
});

describe('whole clauses', () => {
  const base = liveAgreement();
  const withSupport = (
    items: (given: readonly SectionItem[]) => readonly SectionItem[],
  ): Agreement => ({
    ...base,
    sections: base.sections.map((section) =>
      section.id === 'support' ? { ...section, items: [...items(section.items)] } : section,
    ),
  });
  const itemsOf = ({ sections }: Agreement) => sections.at(-1)!.items;

  it('that were put in become clauses at their place', () => {
    const reviews = clause('reviews', 'Quarterly reviews', [
      paragraph('The parties meet every quarter.'),
      paragraph('They keep minutes.'),
    ]);
    const target = withSupport(([first, ...others]) => [first!, reviews, ...others]);
    const added = sentBack(base, target).filter(({ edit }) => edit?.type === 'add-clause');
    expect(added).toMatchObject([
      {
        kind: 'insertion',
        after: 'Quarterly reviews\nThe parties meet every quarter.\nThey keep minutes.',
      },
    ]);
    const [, made] = itemsOf(accepting(base, added));
    expect(made).toMatchObject({ type: 'clause', title: 'Quarterly reviews', body: reviews.body });
  });

  it('that were put in hold the terms that are defined', () => {
    const cap = clause('cap', 'Cap', [
      paragraph('No Service Credit is more than the monthly fee.'),
    ]);
    const target = withSupport(([first, ...others]) => [first!, cap, ...others]);
    const added = sentBack(base, target).filter(({ edit }) => edit?.type === 'add-clause');
    const [, made] = itemsOf(accepting(base, added));
    expect(made).toMatchObject({
      body: [
        {
          runs: [
            { type: 'text', text: 'No ' },
            { type: 'term', definition: 'service-credit' },
            { type: 'text', text: ' is more than the monthly fee.' },
          ],
        },
      ],
    });
  });

  it('that were taken out go whole, as one change', () => {
    const target = withSupport((items) => items.slice(1));
    const removed = sentBack(base, target).filter(({ place }) => place.path.endsWith('/answers'));
    expect(removed).toMatchObject([{ kind: 'deletion', edit: { type: 'remove-clause' } }]);
    expect(itemsOf(accepting(base, removed))).toEqual(itemsOf(target));
  });

  const added = (id: string, title: string, text: string) => clause(id, title, [paragraph(text)]);
  const titles = (agreement: Agreement) =>
    itemsOf(agreement).map((item) => (item.type === 'clause' ? item.title : ''));
  const accepted = (given: Agreement, changes: readonly CounterpartyChange[]) => {
    for (const change of changes) expect(changeState(given, change)).toBe('open');
    const result = accepting(given, changes);
    for (const change of changes) expect(changeState(result, change)).toBe('accepted');
    return result;
  };

  it('that were put in together stand in their order, in whatever order they are accepted', () => {
    const target = withSupport(([first, ...others]) => [
      first!,
      added('pilot', 'Pilot phase', 'A pilot phase of thirty days precedes the start.'),
      added('hypercare', 'Hypercare', 'The Provider gives hypercare for sixty days.'),
      added('tests', 'Tests', 'The Customer tests what was delivered.'),
      ...others,
    ]);
    const changes = sentBack(base, target);
    expect(changes).toHaveLength(3);
    for (const order of [changes, [...changes].reverse(), [1, 2, 0].map((at) => changes[at]!)])
      expect(titles(accepted(base, order))).toEqual(titles(target));
  });

  it('that have the title of another are open, and are put in beside it', () => {
    const target = withSupport((items) => [
      ...items,
      added('answers-two', 'Answers', 'Answers are given in writing.'),
    ]);
    const [change, ...others] = sentBack(base, target);
    expect(others).toEqual([]);
    expect(titles(accepted(base, [change!]))).toEqual([
      'Answers',
      'Duties of the Customer',
      'Answers',
    ]);
  });

  it('that moved are one change, and keep their item and its live fields', () => {
    const target = withSupport((items) => [...items].reverse());
    const changes = sentBack(base, target);
    expect(changes).toMatchObject([{ kind: 'move', authors: ['Vale Legal'], tracked: true }]);
    expect(itemsOf(accepted(base, changes))).toEqual(itemsOf(target));
  });

  it('that moved to another section go there', () => {
    const duties = itemsOf(base)[1]!;
    const target: Agreement = {
      ...base,
      sections: base.sections.map((section, at) => ({
        ...section,
        items: [...section.items.filter((item) => item !== duties), ...(at === 0 ? [duties] : [])],
      })),
    };
    const result = accepted(base, sentBack(base, target));
    expect(result.sections.map(({ items }) => items)).toEqual(
      target.sections.map(({ items }) => items),
    );
  });

  it('that were put in behind one that moved follow it', () => {
    const target = withSupport((items) => [
      ...[...items].reverse(),
      added('pilot', 'Pilot phase', 'A pilot phase of thirty days precedes the start.'),
    ]);
    const changes = sentBack(base, target);
    expect(titles(accepted(base, changes))).toEqual(titles(target));
    expect(titles(accepted(base, [...changes].reverse()))).toHaveLength(3);
  });
});
