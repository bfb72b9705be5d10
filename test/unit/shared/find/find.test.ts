import { describe, expect, it } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { parseAgreementText } from '#shared/agreement/file.ts';
import { newLeadPlan } from '#shared/agreement/lead-plan.ts';
import { newPeriodResult } from '#shared/agreement/result.ts';
import type { AnnexId, DefinitionId, ItemId, SectionId } from '#shared/agreement/ids.ts';
import { paragraph, type Run } from '#shared/agreement/rich-text.ts';
import { newClause, newSection } from '#shared/agreement/section.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { fold } from '#shared/base/fold.ts';
import {
  ANY_MANNER,
  caretSpan,
  findWords,
  hitFrom,
  inBlock,
  snippetOf,
} from '#shared/find/find.ts';
import { replaceHits } from '#shared/find/replace.ts';
import { BLOCK_END, findIndex } from '#shared/find/texts.ts';
import { completeAgreement } from '#test/support/agreements/agreements.ts';
import { readFileSync } from 'node:fs';

type Body = Parameters<typeof paragraph>;

const withClause = (...blocks: readonly Body[]): Agreement => {
  const clause = {
    ...newClause('care' as ItemId, 'Care'),
    body: blocks.map((runs) => paragraph(...runs)),
  };
  const section = newSection('general' as SectionId, 'general', 'General');
  return completeAgreement({ sections: [{ ...section, items: [clause] }] });
};

const CLAUSE = '/sections/general/items/care';
const field = (path: string): Run => ({ type: 'field', path, marks: [] });
const inClause = (agreement: Agreement, words: string) =>
  findWords(findIndex(agreement), words).filter((hit) => hit.in.place.path === CLAUSE);
const foundIn = (text: string, words: string) =>
  inClause(withClause([text]), words).map(({ from, to }) => text.slice(from, to));

describe('Words are found', () => {
  it.each([
    ['in any case', 'The Provider and the PROVIDER', 'provider', ['Provider', 'PROVIDER']],
    ['without accents typed', 'Le délai de résolution', 'resolution', ['résolution']],
    ['with accents typed', 'Le delai', 'délai', ['delai']],
    ['in a ligature', 'by traﬃc', 'traffic', ['traﬃc']],
    ['in letters that stand for two', 'die Straßen STRASSE', 'strasse', ['Straße', 'STRASSE']],
    ['by letters that stand for two', 'die Strassen', 'STRAßE', ['Strasse']],
    ['in letters with a stroke', 'Ørsted and Łódź', 'lodz', ['Łódź']],
    ['in letters with marks of their own', 'de\u0301lai ou', 'delai', ['de\u0301lai']],
    [
      'across a space that holds words together',
      'within 4\u00a0hours of',
      '4 hours',
      ['4\u00a0hours'],
    ],
    ['with plain quotation marks', 'the Provider’s duty', "provider's", ['Provider’s']],
    ['with plain dashes', 'Monday–Friday', 'monday-friday', ['Monday–Friday']],
    [
      'through a place where a word may be parted',
      'avail\u00adability',
      'availability',
      ['avail\u00adability'],
    ],
    ['each once', 'aaaa', 'aa', ['aa', 'aa']],
    ['each once, also where one letter stands for two', 'Gruß', 's', ['ß']],
    ['in other scripts', 'Дефект İstanbul', 'дефект i', ['Дефект İ']],
    ['never where only a space is looked for', 'a b', ' ', []],
  ])('%s', (_how, text, words, found) => {
    expect(foundIn(text, words)).toEqual(found);
  });

  it('in what live fields and defined terms show', () => {
    const agreement = {
      ...withClause([
        'At least ',
        field('commitment.availability.target'),
        ' of ',
        { type: 'term', definition: 'uptime' as DefinitionId, text: 'Uptime Hours', marks: [] },
        '.',
      ]),
    };
    const [hit, ...others] = inClause(agreement, 'of uptime hours.');
    expect(others).toEqual([]);
    expect(hit && snippetOf(hit).words).toBe('of Uptime Hours.');
    const shown = hit?.in.text ?? '';
    expect(shown).toMatch(/^At least [\d.]+\s?% of /);
    expect(inClause(agreement, shown.slice(0, 14))).toHaveLength(1);
  });

  it('not across the end of a paragraph', () => {
    const agreement = withClause(['one'], ['two']);
    expect(inClause(agreement, 'one two')).toEqual([]);
    expect(inClause(agreement, `e${BLOCK_END}t`).map(inBlock)).not.toEqual([]);
    expect(inClause(agreement, 'two').map(inBlock)).toEqual([{ block: 1, from: 0, to: 3 }]);
  });
});

describe('What is found', () => {
  it('stands in the order of the steps, with titles, records, notes and annexes', () => {
    const base = completeAgreement();
    const mark = 'zebra';
    const [section, ...sections] = base.sections;
    const [service, ...services] = base.services;
    const agreement: Agreement = {
      ...base,
      title: `${mark} title`,
      services: [
        { ...service!, name: mark, description: `A ${mark}`, dependencies: ['none', mark] },
        ...services,
      ],
      sections: [
        newSection('services' as SectionId, 'services', 'Services'),
        ...sections,
        {
          ...section!,
          title: `${mark}s`,
          items: [
            {
              ...newClause('striped' as ItemId, `The ${mark}`),
              body: [paragraph(`${mark} and ${mark}`)],
              notes: mark,
            },
          ],
        },
      ],
      annexes: [
        {
          id: 'herd' as AnnexId,
          title: `${mark} herd`,
          content: { type: 'text', body: [paragraph(mark)] },
        },
      ],
    };
    const at = `/sections/${section!.id}`;
    const places = findWords(findIndex(agreement), mark).map((hit) => hit.in.place.path);
    expect(places).toEqual([
      '/title',
      `/services/${service!.id}/name`,
      `/services/${service!.id}/description`,
      `/services/${service!.id}/dependencies/2`,
      at,
      `${at}/items/striped/title`,
      `${at}/items/striped`,
      `${at}/items/striped`,
      `${at}/items/striped/notes`,
      '/annexes/herd/title',
      '/annexes/herd/content',
    ]);
  });

  it('stands in lead plans, holidays and notes on results, too, where their screens have them', () => {
    const base = completeAgreement();
    const [commitment] = base.commitments;
    const [calendar] = base.calendars;
    const segment = { revenueGoal: null, marketingShare: null, averageDeal: null, closeRate: null };
    const agreement: Agreement = {
      ...base,
      sections: [newSection('services' as SectionId, 'services', 'Services'), ...base.sections],
      calendars: [
        {
          ...calendar!,
          holidays: [
            { date: '2026-12-25' as IsoDate, name: 'Christmas' },
            { date: '2026-12-28' as IsoDate, name: 'Zebra day' },
          ],
        },
      ],
      commitments: [
        {
          ...commitment!,
          leadPlan: { ...newLeadPlan(), segments: [{ ...segment, name: 'Zebra farms' }] },
          results: [
            { ...newPeriodResult('2026-04-01' as IsoDate), note: '' },
            { ...newPeriodResult('2026-05-01' as IsoDate), note: 'A zebra in the machine hall' },
          ],
        },
      ],
    };
    const hits = findWords(findIndex(agreement), 'zebra');
    expect(hits.map((hit) => hit.in.place)).toEqual(
      expect.arrayContaining([
        { path: `/calendars/${calendar!.id}/holidays/2/name`, label: expect.any(String) },
        {
          path: `/commitments/${commitment!.id}/leadPlan/segments/1/name`,
          label: expect.any(String),
        },
        {
          path: `/commitments/${commitment!.id}/results/2026-05-01/note`,
          label: 'Availability › Note, window from 1 May 2026',
        },
      ]),
    );
    expect(hits).toHaveLength(3);
    expect(hits.at(-1)?.in.group).toEqual({ id: 'record', title: 'Record', section: null });
    const made = replaceHits(agreement, hits, { words: 'zebra', by: 'horse', manner: ANY_MANNER });
    expect(made.replaced).toBe(3);
    expect(made.agreement.commitments[0]?.results[1]?.note).toBe('A horse in the machine hall');
  });

  it('belongs to the section in which its form stands', () => {
    const index = findIndex(completeAgreement());
    const name = index.find(({ place }) => place.path === '/commitments/availability/name');
    expect(name?.group).toMatchObject({ id: 'metrics', section: 'metrics' });
    expect(name?.place.label).toBe('Availability › Name');
    // Without a section of their kind, services have no form to be shown in.
    expect(index.filter(({ place }) => place.path.startsWith('/services/'))).toEqual([]);
  });

  it('is shown with the words around it, in its paragraph alone', () => {
    const long = `${'before '.repeat(40)}needle${' after'.repeat(60)}`;
    const [hit] = inClause(withClause(['other'], [long], ['third']), 'needle');
    const { before, words, after } = snippetOf(hit!);
    expect(before).toMatch(/^… (?:before )+$/);
    expect(words).toBe('needle');
    expect(after).toMatch(/^(?: after)+ …$/);
    expect((before + words + after).length).toBeLessThanOrEqual(165);

    const [short] = inClause(withClause(['other'], ['A needle.'], ['third']), 'NEEDLE');
    expect(snippetOf(short!)).toEqual({ before: 'A ', words: 'needle', after: '.' });
  });

  it('has places of the caret, for which a token is one letter', () => {
    const term = (text: string): Run => ({
      type: 'term',
      definition: 'x' as DefinitionId,
      text,
      marks: [],
    });
    const agreement = withClause(['ab ', term('Long Term'), ' cd'], [term('Other'), ' ef']);
    const span = (words: string) => inClause(agreement, words).map(caretSpan);
    expect(span('ab')).toEqual([{ from: 0, to: 2 }]);
    expect(span('long term')).toEqual([{ from: 3, to: 4 }]);
    // Part of a token is the token.
    expect(span('term')).toEqual([{ from: 3, to: 4 }]);
    expect(span('term cd')).toEqual([{ from: 3, to: 7 }]);
    expect(span('cd')).toEqual([{ from: 5, to: 7 }]);
    // The end of the first paragraph counts one.
    expect(span('ef')).toEqual([{ from: 10, to: 12 }]);
  });
});

describe('The next hit', () => {
  const index = findIndex(withClause(['care and care']));
  const hits = findWords(index, 'care');
  const next = (place: string, position: number) => {
    const hit = hits[hitFrom(hits, index, place, position)];
    return hit && `${hit.in.place.path} ${hit.from}`;
  };

  it('is the one from a position on, in this text or a later one, else the first', () => {
    expect(next('/title', 0)).toBe(`${CLAUSE}/title 0`);
    expect(next(CLAUSE, 0)).toBe(`${CLAUSE} 0`);
    expect(next(CLAUSE, 1)).toBe(`${CLAUSE} 9`);
    expect(next(CLAUSE, 10)).toBe(`${CLAUSE}/title 0`);
    expect(hitFrom([], index, CLAUSE, 0)).toBe(-1);
  });
});

describe('The index', () => {
  it('keeps what has stayed the same since the version before', () => {
    const before = findIndex(withClause(['déjà vu']));
    const after = findIndex(withClause(['déjà vu']), before);
    expect(after.find(({ text }) => text === 'déjà vu')?.folded).toBe(
      before.find(({ text }) => text === 'déjà vu')?.folded,
    );
  });

  it('finds in a real agreement whatever it shows, each place once', () => {
    const file = parseAgreementText(readFileSync('assets/samples/saas.sla', 'utf8'));
    if (!file.ok) throw new Error('The sample is broken.');
    const index = findIndex(file.value);
    expect(new Set(index.map(({ place }) => place.path)).size).toBe(index.length);
    for (const searched of index) {
      const words = searched.text.split(BLOCK_END)[0]!.slice(0, 30);
      const hit = findWords(index, words.toUpperCase()).find((one) => one.in === searched);
      expect(hit && fold(searched.text.slice(hit.from, hit.to)).text, words).toBe(fold(words).text);
    }
  });
});
