import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RichText, Run } from '#shared/agreement/rich-text.ts';
import { GUIDED_SECTIONS, POSITIONS } from '#shared/agreement/section.ts';
import { conditionPaths } from '#shared/assemble/condition.ts';
import { isFieldPath } from '#shared/assemble/fields/catalogue.ts';
import { ClauseFileSchema, type LibraryClause } from '#shared/library/clause.ts';
import { parseMarkup } from '#shared/library/markup.ts';

const FOLDER = join(import.meta.dirname, '../../../../assets/clauses');

/** The terms that every template defines; no clause may lean on another one. */
const TERMS = [
  'agreement',
  'services',
  'service-credit',
  'commitment',
  'severity',
  'incident',
  'downtime',
  'measurement-window',
  'working-day',
  'maintenance',
  'exclusion',
  'personal-data',
  'confidential-information',
  'fees',
];

/** Annexes that a clause may refer to: the templates that hold the clause bring them along. */
const ANNEXES: Readonly<Record<string, string>> = { 'sub-processors': 'Sub-processors' };

/** Words that leave a duty open, are out of date, or put a credit at risk in court. */
const BANNED =
  /\b(shall|best (?:efforts?|endeavours)|(?:all )?reasonable (?:efforts?|endeavours)|as soon as|promptly|timely|forthwith|at once without|in due course|from time to time|where appropriate|as appropriate|here(?:in|by|of|to|under|inafter)|there(?:of|to|under)|aforesaid|the said|and\/or|mutatis mutandis|penalt(?:y|ies)|etc)\b/i;

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const parsed = files.map((name) => ({
  name,
  result: ClauseFileSchema.safeParse(JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))),
}));
const clauses: readonly LibraryClause[] = parsed.flatMap(({ result }) =>
  result.success ? result.data.clauses : [],
);

const texts = clauses.flatMap((clause) =>
  POSITIONS.flatMap((position) => {
    const source = clause.positions[position];
    return source ? [{ clause, position, source, name: `${clause.id} (${position})` }] : [];
  }),
);

const runsOf = (source: readonly string[]): readonly Run[] => {
  const text = parseMarkup(source);
  return text.ok ? text.value.flatMap((block: RichText[number]) => block.runs) : [];
};

describe('the clause library', () => {
  it.each(parsed)('$name is a file of clauses of the section that it is named after', (file) => {
    expect(file.result.error?.issues ?? []).toEqual([]);
    for (const clause of file.result.data?.clauses ?? [])
      expect(`${clause.section}.json`, clause.id).toBe(file.name);
  });

  it('holds at least 120 clauses, 40 of them in three positions', () => {
    expect(clauses.length).toBeGreaterThanOrEqual(120);
    const inThree = clauses.filter(({ positions }) => positions.provider && positions.customer);
    expect(inThree.length).toBeGreaterThanOrEqual(40);
  });

  it('serves both kinds of agreement in every guided section', () => {
    for (const section of GUIDED_SECTIONS)
      for (const kind of ['between-companies', 'between-teams'] as const)
        expect(
          clauses.some((clause) => clause.section === section && clause.suits.includes(kind)),
          `${section}, ${kind}`,
        ).toBe(true);
  });

  it('uses each id and each title once', () => {
    const ids = clauses.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const titles = clauses.map(({ section, title }) => `${section}: ${title}`);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  it('says in its guidance when a clause is for use, and tags it', () => {
    for (const { id, guidance, tags } of clauses) {
      expect(guidance, id).toMatch(/^Use (when|with|in|under) .+\.$/s);
      expect(guidance.length, id).toBeLessThan(500);
      expect(tags, id).not.toEqual([]);
    }
  });

  it('is written in markup that parses, in texts of a signable length', () => {
    for (const { name, source } of texts) {
      expect(parseMarkup(source), name).toMatchObject({ ok: true });
      expect(source.length, name).toBeLessThanOrEqual(14);
    }
  });

  it('ends every paragraph, and the last one with a full stop', () => {
    const open = texts.filter(
      ({ source }) =>
        source.some((paragraph) => !/[.:]$|;( and| or)?$/.test(paragraph)) ||
        !source.at(-1)!.endsWith('.'),
    );
    expect(open.map(({ name }) => name)).toEqual([]);
  });

  it('shows only fields of the catalogue', () => {
    const unknown = texts.flatMap(({ name, source }) =>
      runsOf(source).flatMap((run) =>
        run.type === 'field' && !isFieldPath(run.path) ? [`${name}: ${run.path}`] : [],
      ),
    );
    expect(unknown).toEqual([]);
  });

  it('uses only the terms that every template defines, and refers only to guided sections and to annexes that its guidance names', () => {
    const strange = texts.flatMap(({ clause, name, source }) =>
      runsOf(source).flatMap((run) => {
        if (run.type === 'term' && !TERMS.includes(run.definition))
          return [`${name}: ${run.definition}`];
        if (run.type !== 'reference') return [];
        const { kind, id } = run.target;
        const known =
          kind === 'section'
            ? GUIDED_SECTIONS.some((section) => section === id)
            : kind === 'annex' && clause.guidance.includes(`annex “${ANNEXES[id] ?? ''}”`);
        return known ? [] : [`${name}: ${id}`];
      }),
    );
    expect(strange).toEqual([]);
  });

  it('tests fields of the catalogue in its conditions', () => {
    for (const { id, when } of clauses)
      for (const path of conditionPaths(when ?? null))
        expect(isFieldPath(path), `${id}: ${path}`).toBe(true);
  });

  it('avoids vague and dated words', () => {
    const vague = texts.flatMap(({ name, source }) => {
      const word = BANNED.exec(source.join('\n'));
      return word ? [`${name}: ${word[0]}`] : [];
    });
    expect(vague).toEqual([]);
  });

  it('is set with single spaces and one kind of quotation mark', () => {
    const untidy = texts.flatMap(({ name, source }) => {
      const plain = source.join('\n').replaceAll(/\{\{.*?\}\}|\(\(.*?\)\)/g, 'X');
      const found = /.{0,20}(?:['"]|  |\s[,.;:]).{0,20}/.exec(plain);
      return found ? [`${name}: ${found[0]}`] : [];
    });
    expect(untidy).toEqual([]);
  });

  it('differs in substance between the positions of a clause', () => {
    for (const { id, positions } of clauses) {
      const all = POSITIONS.flatMap((position) => positions[position]?.join('\n') ?? []);
      expect(new Set(all).size, id).toBe(all.length);
    }
  });

  it('speaks of provider and customer only between companies', () => {
    for (const { clause, source, name } of texts)
      if (clause.suits.includes('between-teams'))
        expect(source.join('\n'), name).not.toMatch(/stakeholder\.(provider|customer)\./);
  });
});
