import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AgreementSchema, type Agreement } from '#shared/agreement/agreement.ts';
import { parseAgreementText } from '#shared/agreement/file.ts';
import type { DefinitionId, ItemId, SectionId } from '#shared/agreement/ids.ts';
import { paragraph, textRun, type Run } from '#shared/agreement/rich-text.ts';
import { newClause, newSection, type Clause } from '#shared/agreement/section.ts';
import { ANY_MANNER, findWords, type Manner } from '#shared/find/find.ts';
import { inCaseOf, replaceHits } from '#shared/find/replace.ts';
import { findIndex } from '#shared/find/texts.ts';
import { completeAgreement } from '#test/support/agreements/agreements.ts';

const withClause = (...runs: readonly (Run | string)[]): Agreement => {
  const clause = { ...newClause('care' as ItemId, 'Care'), body: [paragraph(...runs)] };
  const section = newSection('general' as SectionId, 'general', 'General');
  return completeAgreement({ sections: [{ ...section, items: [clause] }] });
};
const clauseOf = (agreement: Agreement) => agreement.sections[0]!.items[0] as Clause;
const term = (text: string | null): Run => ({
  type: 'term',
  definition: 'client' as DefinitionId,
  text,
  marks: [],
});

function replaceAll(agreement: Agreement, words: string, by: string, manner: Partial<Manner> = {}) {
  const how = { ...ANY_MANNER, ...manner };
  const hits = findWords(findIndex(agreement), words, how);
  return replaceHits(agreement, hits, { words, by, manner: how });
}
const inText = (text: string, words: string, by: string, manner: Partial<Manner> = {}) => {
  const [run] = clauseOf(replaceAll(withClause(text), words, by, manner).agreement).body[0]!.runs;
  return run?.type === 'text' ? run.text : null;
};

describe('Words are replaced', () => {
  it.each([
    [
      'in any case',
      'Client, CLIENT and client.',
      'client',
      'Customer',
      {},
      'Customer, Customer and Customer.',
    ],
    [
      'by small letters in the case of the words',
      'Client, CLIENT and client.',
      'client',
      'customer',
      {},
      'Customer, CUSTOMER and customer.',
    ],
    [
      'in their case alone',
      'Client and client',
      'client',
      'customer',
      { matchesCase: true },
      'Client and customer',
    ],
    ['in their case alone, also one letter on', 'aAa', 'Aa', 'x', { matchesCase: true }, 'ax'],
    [
      'as whole words',
      'Client’s clients, client-side, Übeclient',
      'client',
      'Customer',
      { wholeWords: true },
      'Customer’s clients, Customer-side, Übeclient',
    ],
    [
      'with what they end in',
      'clients (a) and (b)',
      '(a)',
      '(c)',
      { wholeWords: true },
      'clients (c) and (b)',
    ],
    ['by nothing', 'very very good', 'very ', '', {}, 'good'],
    ['whatever their accents', 'Le délai', 'delai', 'terme', {}, 'Le terme'],
    ['by words that hold them', 'Client', 'Client', 'Client Company', {}, 'Client Company'],
  ] as const)('%s', (_how, text, words, by, manner, made) => {
    expect(inText(text, words, by, manner)).toBe(made);
  });

  it('not in half of a letter', () => {
    expect(inText('traﬃc', 'f', 'x')).toBe('traﬃc');
    expect(inText('Maß und Kessel', 's', 'x')).toBe('Maß und Kexxel');
    expect(inText('Maß', 'mass', 'Krug')).toBe('Krug');
    expect(inText('traﬃc', 'traffic', 'load')).toBe('load');
  });

  it('in titles, notes, forms, definitions and annexes', () => {
    const file = parseAgreementText(readFileSync('assets/samples/wan.sla', 'utf8'));
    if (!file.ok) throw new Error('The sample is broken.');
    const count = findWords(findIndex(file.value), 'site').length;
    const { agreement, replaced, followed, live, unfit } = replaceAll(file.value, 'site', 'place');
    expect(replaced).toBeGreaterThan(50);
    expect(replaced + followed + live + unfit).toBe(count);
    expect(unfit).toBe(0);
    expect(AgreementSchema.safeParse(agreement).success).toBe(true);
    expect(findWords(findIndex(agreement), 'site')).toHaveLength(live);
    expect(agreement.annexes[0]?.title).toContain('Places');
    expect(agreement.definitions.map(({ term: name }) => name)).toContain('Dual-Access Place');
    // What does not change stays the very same.
    expect(agreement.calendars).toBe(file.value.calendars);
  });
});

describe('What is not typed where it stands', () => {
  const base = withClause();
  const defined = (text: string): Agreement => ({
    ...base,
    definitions: [{ ...base.definitions[0]!, id: 'client' as DefinitionId, term: text }],
  });

  it('is left and counted: live fields, references and blanks', () => {
    const runs: readonly Run[] = [
      { type: 'field', path: 'agreement.title', marks: [] },
      textRun(' of '),
      { type: 'blank', label: 'Title of the file', marks: [] },
    ];
    const agreement = { ...withClause(...runs), title: 'Title' };
    const index = findIndex(agreement).filter(({ place }) => place.path !== '/title');
    const made = replaceHits(agreement, findWords(index, 'Title'), {
      words: 'Title',
      by: 'Name',
      manner: ANY_MANNER,
    });
    expect(made).toMatchObject({ replaced: 0, followed: 0, live: 2 });
    expect(clauseOf(made.agreement).body[0]!.runs).toEqual(runs);
  });

  it('is counted apart where it follows what was replaced', () => {
    const agreement = {
      ...defined('Client'),
      sections: [
        ...withClause('The Client is the ', term(null), '.').sections,
        newSection('definitions' as SectionId, 'definitions', 'Definitions'),
      ],
    };
    const made = replaceAll(agreement, 'client', 'Customer');
    expect(made).toMatchObject({ replaced: 2, followed: 1, live: 0, unfit: 0 });
    expect(made.agreement.definitions[0]?.term).toBe('Customer');
    expect(clauseOf(made.agreement).body[0]!.runs).toEqual([
      textRun('The Customer is the '),
      term(null),
      textRun('.'),
    ]);
  });

  it('is written in another form where it is a term in a form of its own', () => {
    const agreement = {
      ...defined('Client'),
      sections: withClause('All ', term('Clients'), ' and others').sections,
    };
    expect(clauseOf(replaceAll(agreement, 'client', 'customer').agreement).body[0]!.runs).toEqual([
      textRun('All '),
      term('Customers'),
      textRun(' and others'),
    ]);
    // Its link would go with what is beyond it, and without words it would show nothing.
    for (const [words, by] of [
      ['clients and', 'they and'],
      ['clients', ''],
    ] as const) {
      const made = replaceAll(agreement, words, by);
      expect(made.live).toBe(1);
      expect(made.agreement).toEqual(agreement);
    }
  });
});

describe('What an agreement could not hold', () => {
  it('is left and counted', () => {
    const agreement = { ...withClause('Care is taken.'), title: `Care ${'x'.repeat(490)}` };
    const made = replaceAll(agreement, 'care', 'All due care and attention');
    expect(made.unfit).toBe(1);
    expect(made.agreement.title).toBe(agreement.title);
    expect(clauseOf(made.agreement).title).toBe('All due care and attention');
    expect(AgreementSchema.safeParse(made.agreement).success).toBe(true);
  });

  it('is taken out of the new words', () => {
    expect(inText('one', 'one', 'two\u0000\nthree')).toBe('Two three'.toLowerCase());
  });
});

describe('The case of new words', () => {
  it.each([
    ['client', 'customer', 'customer'],
    ['Client', 'customer', 'Customer'],
    ['CLIENT', 'customer', 'CUSTOMER'],
    ['A', 'the one', 'The one'],
    ['client', 'Customer', 'Customer'],
    ['CLIENT', 'iPhone', 'iPhone'],
    ['5', 'five', 'five'],
    ['“Client', '“customer', '“Customer'],
  ])('of %s by %s is that of %s', (of, by, made) => {
    expect(inCaseOf(of, by)).toBe(made);
  });
});
