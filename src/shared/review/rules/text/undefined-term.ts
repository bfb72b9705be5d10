import type { Found, Rule } from '#shared/review/rule.ts';
import { OBJECT, type ClauseText, type Subject } from '#shared/review/subject.ts';
import { clausePlace } from '#shared/review/text/clause-place.ts';
import { matchesOf } from '#shared/review/text/matches.ts';
import { rememberWords } from '#shared/review/text/remember.ts';
import { runsByType } from '#shared/review/text/runs-by-type.ts';
import { sentencesOf } from '#shared/review/text/sentence.ts';
import { recordTexts } from '#shared/review/text/typed-texts.ts';

/** So many uses make a capital letter look like a definition rather than a name or a slip. */
const USES = 3;

/** One to three words with capital letters inside a sentence, after an article or the like. */
const TERM =
  /\b(?:[Tt]he|[Aa]n?|[Aa]ny|[Ee]ach|[Ee]very|[Ss]uch|[Aa]ll|[Ii]ts|[Tt]heir|[Nn]o|of|for|under|per) ((?:\p{Lu}\p{Ll}+)(?:[ -]\p{Lu}\p{Ll}+){0,2})(?![\p{L}\d])(?! [\d.\p{Lu}])/gu;

export const undefinedTerm: Rule = {
  id: 'undefined-term',
  family: 'text',
  title: 'A term is used like a defined one but has no definition',
  severity: 'warning',
  why: 'A capital letter tells the reader that the word has an agreed meaning. Without one, each side brings its own.',
  mend: 'Define the term, or write it in small letters.',
  check: (subject) => [...lostRuns(subject), ...capitalised(subject)],
};

function lostRuns({ agreement, clauses }: Subject): readonly Found[] {
  const defined = new Set<string>(agreement.definitions.map(({ id }) => id));
  return clauses.flatMap((text) =>
    runsByType(text.clause.body).terms.flatMap((run) =>
      defined.has(run.definition)
        ? []
        : [
            {
              place: clausePlace(text),
              message: `“${run.text ?? run.definition}” is marked as a defined term, but its definition is gone.`,
              remedy: 'Define it, or write it as plain text.',
              severity: 'error' as const,
              ...(run.text === null ? {} : { quote: run.text }),
            },
          ],
    ),
  );
}

const termsIn: (text: ClauseText) => readonly { readonly term: string; readonly key: string }[] =
  rememberWords((text) =>
    sentencesOf(text).flatMap(({ words }) =>
      matchesOf(words, TERM).map((match) => ({ term: match[1]!, key: singular(match[1]!) })),
    ),
  );

function capitalised(subject: Subject): readonly Found[] {
  const { agreement, clauses } = subject;
  const uses = new Map<
    string,
    { count: number; readonly term: string; readonly text: ClauseText }
  >();
  for (const text of clauses)
    for (const { term, key } of termsIn(text)) {
      const seen = uses.get(key);
      if (seen) seen.count += 1;
      else uses.set(key, { count: 1, term, text });
    }
  const suspects = [...uses].filter(([, { count }]) => count >= USES);
  if (suspects.length === 0) return [];
  const names = namesOf(subject);
  return suspects.flatMap(([key, { count, term, text }]) =>
    names.has(key) || ORDINARY.test(key) || isPartOfName(key, names)
      ? []
      : [
          {
            place: clausePlace(text),
            message: `“${term}” is written like a defined term, but has no definition (used ${count} times).`,
            remedy: 'Add a definition, or write it in small letters.',
            quote: term,
          },
        ],
  );

  /** Definitions, names of records, terms explained in quotation marks. */
  function namesOf({ agreement: { definitions } }: Subject): ReadonlySet<string> {
    const known = new Set<string>();
    const add = (name: string) => {
      if (name.trim() !== '') known.add(singular(name.trim()));
    };
    for (const { term, meaning } of definitions) {
      add(term);
      for (const { runs } of meaning)
        quoted(runs.map((run) => ('text' in run ? (run.text ?? '') : OBJECT)).join('')).forEach(
          add,
        );
    }
    for (const text of clauses) quotedIn(text).forEach(add);
    for (const { words } of recordTexts(agreement)) if (words.length < 120) add(words);
    for (const section of agreement.sections) {
      add(section.title);
      for (const item of section.items) add(item.title);
    }
    return known;
  }
}

const QUOTED = /["“„]([^"”“]{2,60})["”“]/g;

const quoted = (words: string): readonly string[] =>
  matchesOf(words, QUOTED).map((match) => match[1]!);

const quotedIn: (text: ClauseText) => readonly string[] = rememberWords(({ passages }) =>
  passages.flatMap(({ words }) => quoted(words)),
);

/** "Provider" of "Provider’s Service Desk" and "Leeds" of an address are names too. */
const isPartOfName = (term: string, names: ReadonlySet<string>): boolean => {
  const pattern = new RegExp(`(?<![\\p{L}])${term}(?![\\p{L}])`, 'u');
  for (const name of names) if (name.includes(term) && pattern.test(name)) return true;
  return false;
};

const singular = (term: string): string => term.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');

/** Capital letters that English demands, or that name a part of the document or a law. */
const ORDINARY =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Article|Annex|Annexe|Section|Clause|Schedule|Table|Chapter|Part|Regulation|Directive|Act|Data Act|Internet|European|European Union|Union|Union law|Member State|Commission|English|German|French|British|United Kingdom|England|Ireland|Germany|Europe|Euro|Court|Parliament|Lead Overseer)$/;
