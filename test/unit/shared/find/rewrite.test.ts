import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DefinitionId } from '#shared/agreement/ids.ts';
import {
  paragraph,
  textRun,
  type Block,
  type Mark,
  type RichText,
  type Run,
  type TokenRun,
} from '#shared/agreement/rich-text.ts';
import { rewrite } from '#shared/find/rewrite.ts';
import type { Span } from '#shared/find/texts.ts';

const bold = (text: string): Run => textRun(text, 'bold');
const field = (path: string): Run => ({ type: 'field', path, marks: ['italic'] });
const shown = (run: TokenRun): string =>
  run.type === 'field' ? run.path : run.type === 'term' ? (run.text ?? 'Term') : '[]';
const textOf = (body: RichText): string =>
  body
    .map(({ runs }) => runs.map((run) => (run.type === 'text' ? run.text : shown(run))).join(''))
    .join('\u2029');

function replaced(runs: readonly Run[], words: string, by: string) {
  const body = [paragraph(...runs)];
  const from = textOf(body).indexOf(words);
  return rewrite(body, [{ from, to: from + words.length }], () => by, shown).body[0]!.runs;
}

describe('New words', () => {
  it('have the marks of those in whose stead they stand', () => {
    expect(replaced([bold('the Client'), textRun(' pays')], 'Client', 'Customer')).toEqual([
      bold('the Customer'),
      textRun(' pays'),
    ]);
  });

  it('have them word for word where a mark ends among them', () => {
    const runs = [textRun('The '), bold('Client'), textRun(' shall pay')];
    expect(replaced(runs, 'Client shall', 'Customer must')).toEqual([
      textRun('The '),
      bold('Customer'),
      textRun(' must pay'),
    ]);
    expect(replaced(runs, 'The Client shall', 'Every Client shall')).toEqual([
      textRun('Every '),
      bold('Client'),
      textRun(' shall pay'),
    ]);
  });

  it('leave what is the same at both ends in its own', () => {
    const runs = [textRun('by '), bold('the Client'), textRun(' in '), bold('writing')];
    expect(replaced(runs, 'by the Client in writing', 'by the other party in writing')).toEqual([
      textRun('by '),
      bold('the other party'),
      textRun(' in '),
      bold('writing'),
    ]);
    expect(replaced(runs, 'the Client in', 'the in')).toEqual([
      textRun('by '),
      bold('the '),
      textRun('in '),
      bold('writing'),
    ]);
  });

  it('begin as the first of those before, where a mark ends within a word', () => {
    expect(replaced([bold('Cli'), textRun('ent')], 'Client', 'Customer')).toEqual([
      bold('Customer'),
    ]);
  });

  it('never cut a live field, nor stand in the stead of one that shows nothing', () => {
    for (const path of ['99.9%', '']) {
      const runs = [textRun('at least '), field(path), textRun(' a month')];
      const words = `least ${path} a`;
      const body = [paragraph(...runs)];
      const from = textOf(body).indexOf(words);
      const made = rewrite(body, [{ from, to: from + words.length }], () => 'x', shown);
      expect(made.body).toEqual(body);
      expect(made.left).toEqual([[runs[1]]]);
    }
    expect(replaced([textRun('a '), field(''), textRun('b')], 'b', 'c')).toEqual([
      textRun('a '),
      field(''),
      textRun('c'),
    ]);
  });
});

const marks = fc.subarray<Mark>(['bold', 'italic', 'underline']);
const run: fc.Arbitrary<Run> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('text' as const),
      text: fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ä'), minLength: 1, maxLength: 6 }),
      marks,
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('', 'ab', 'b a')
      .chain((path) =>
        fc.record({ type: fc.constant('field' as const), path: fc.constant(path), marks }),
      ),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('term' as const),
      definition: fc.constant('t' as DefinitionId),
      text: fc.constantFrom(null, 'aba'),
      marks,
    }),
  },
);
const body: fc.Arbitrary<RichText> = fc.array(
  fc.array(run, { maxLength: 6 }).map((runs): Block => ({ type: 'paragraph', runs })),
  { minLength: 1, maxLength: 3 },
);

function spansOf(text: string, words: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length))
    spans.push({ from: at, to: at + words.length });
  return spans;
}

/** Each letter that is typed, with its marks, and each token. */
const atomsOf = (text: RichText): readonly string[] =>
  text.flatMap(({ runs }) =>
    runs.flatMap((one) =>
      one.type === 'text'
        ? [...one.text].map((letter) => `${letter} ${one.marks.join()}`)
        : [JSON.stringify(one)],
    ),
  );

const example = fc.record({
  body,
  words: fc.constantFrom('a', 'ab', 'b a', 'a '),
  by: fc.constantFrom('', 'x', 'x y', 'ab'),
});

/** The text as it reads afterwards: by what each letter of a span is of. */
function expected(before: RichText, spans: readonly Span[], by: string): string {
  const ends = new Set<number>();
  const owners: (Run | null)[] = [];
  for (const [at, { runs }] of before.entries()) {
    if (at > 0) owners.push(null);
    for (const one of runs) {
      const text = one.type === 'text' ? one.text : shown(one);
      if (text === '') ends.add(owners.length);
      owners.push(...[...text].map(() => one));
    }
  }
  let made = textOf(before);
  for (const { from, to } of [...spans].reverse()) {
    const under = new Set(owners.slice(from, to));
    const isTyped = [...under].every((one) => one?.type === 'text');
    const [only] = under;
    const isForm = under.size === 1 && only?.type === 'term' && only.text !== null;
    const holdsNothing = [...ends].some((at) => at > from && at < to);
    if ((isTyped && !holdsNothing) || isForm) made = made.slice(0, from) + by + made.slice(to);
  }
  return made;
}

describe('Rewriting any text', () => {
  it('changes what is typed and what is the form of a term, and nothing else', () => {
    fc.assert(
      fc.property(example, ({ body: before, words, by }) => {
        const spans = spansOf(textOf(before), words);
        const { body: after, left } = rewrite(before, spans, () => by, shown);
        expect(textOf(after)).toBe(expected(before, spans, by));
        expect(left.length).toBeLessThanOrEqual(spans.length);
      }),
    );
  });

  it('keeps every token but the forms of terms, in their order', () => {
    const tokens = (of: RichText) =>
      of.flatMap(({ runs }) =>
        runs.flatMap((one) =>
          one.type === 'text' ? [] : [one.type === 'field' ? one.path : one.type],
        ),
      );
    fc.assert(
      fc.property(example, ({ body: before, words, by }) => {
        const { body: after } = rewrite(before, spansOf(textOf(before), words), () => by, shown);
        expect(tokens(after)).toEqual(tokens(before));
      }),
    );
  });

  it('keeps the marks of every letter outside', () => {
    fc.assert(
      fc.property(example, ({ body: before, words }) => {
        const spans = spansOf(textOf(before), words);
        const { body: after } = rewrite(before, spans, () => '#', shown);
        const others = atomsOf(after).filter(
          (atom) => !atom.startsWith('#') && !/"term"/.test(atom),
        );
        let at = 0;
        const all = atomsOf(before);
        // What is left of the letters stands in the order of before.
        for (const atom of others) {
          at = all.indexOf(atom, at) + 1;
          expect(at).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('by the same words changes nothing', () => {
    fc.assert(
      fc.property(example, ({ body: before, words }) => {
        const { body: after } = rewrite(before, spansOf(textOf(before), words), (of) => of, shown);
        expect(atomsOf(after)).toEqual(atomsOf(before));
      }),
    );
  });
});
