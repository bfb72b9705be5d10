import { recordName } from '#shared/agreement/record-name.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { placeOf } from '#shared/agreement/place-of.ts';
import { recordWords, WORDED_PARTS } from '#shared/agreement/record-words.ts';
import type { RichText } from '#shared/agreement/rich-text.ts';
import { sharedRecords } from '#shared/agreement/shared-version.ts';
import type { Place } from '#shared/base/place.ts';
import { OBJECT, type ClauseText, type Subject } from '../subject.ts';
import { remember, rememberParts } from './remember.ts';
import { clausePlace } from './clause-place.ts';

/** Something that a person has typed: a clause, a definition, an annex, a text of a record. */
export interface TypedText {
  readonly place: Place;
  /** With OBJECT for what the model fills in; paragraphs are lines. */
  readonly words: string;
  /** The agreement with each typed piece of this text changed; OBJECTs are never part of a piece. */
  readonly mend: (agreement: Agreement, change: (piece: string) => string) => Agreement;
}

/** The same object as long as the clause stays, so that answers about it can be remembered. */
const clauseText: (text: ClauseText) => TypedText = remember((text) => ({
  place: clausePlace(text),
  words: text.passages.map(({ words }) => words).join('\n'),
  mend: (whole, change) => ({
    ...whole,
    sections: whole.sections.map((section) => ({
      ...section,
      items: section.items.map((item) =>
        item.type === 'clause' && item.id === text.clause.id
          ? { ...item, body: changed(item.body, change) }
          : item,
      ),
    })),
  }),
}));

/** Everything typed that becomes part of the text; what a condition hides is not. */
export function typedTexts(subject: Subject): readonly TypedText[] {
  const { agreement, clauses } = subject;
  return [...clauses.map(clauseText), ...writtenTexts(agreement), ...recordTexts(agreement)];
}

/** The meanings of definitions, and annexes that are written here. */
const writtenTexts: (agreement: Agreement) => readonly TypedText[] = rememberParts(
  ['definitions', 'annexes'],
  (agreement) => [
    ...agreement.definitions.map(({ id, meaning }): TypedText => ({
      place: {
        path: `/definitions/${id}/meaning`,
        label: `Definitions › ${recordName(agreement, 'definitions', id)}`,
      },
      words: wordsOf(meaning),
      mend: (whole, change) => ({
        ...whole,
        definitions: whole.definitions.map((definition) =>
          definition.id === id
            ? { ...definition, meaning: changed(definition.meaning, change) }
            : definition,
        ),
      }),
    })),
    ...agreement.annexes.flatMap(({ id, content }): readonly TypedText[] =>
      content.type === 'text'
        ? [
            {
              place: {
                path: `/annexes/${id}`,
                label: `Annexes › ${recordName(agreement, 'annexes', id)}`,
              },
              words: wordsOf(content.body),
              mend: (whole, change) => ({
                ...whole,
                annexes: whole.annexes.map((annex) =>
                  annex.id === id && annex.content.type === 'text'
                    ? {
                        ...annex,
                        content: { ...annex.content, body: changed(annex.content.body, change) },
                      }
                    : annex,
                ),
              }),
            },
          ]
        : [],
    ),
  ],
);

/** Definitions are texts of their own, and who signs is no wording. */
const REVIEWED_PARTS = WORDED_PARTS.filter(
  (part) => part !== 'definitions' && part !== 'signatures',
);
const HEAD = ['title', 'governingLaw', 'courts'] as const;

/** The texts of records that the other party gets to see: names, descriptions, lists of texts. */
export const recordTexts: (agreement: Agreement) => readonly TypedText[] = rememberParts(
  [...HEAD, ...REVIEWED_PARTS],
  textsOfRecords,
);

function textsOfRecords(
  agreement: Pick<Agreement, (typeof HEAD)[number] | (typeof REVIEWED_PARTS)[number]>,
): readonly TypedText[] {
  const texts: TypedText[] = [];
  const add = (words: string, path: readonly (string | number)[]) => {
    if (words.trim() === '') return;
    let known: Place | null = null;
    texts.push({
      get place() {
        return (known ??= placeOf(agreement, path));
      },
      words,
      mend: (whole, change) => changedAt(whole, path, words, change) as Agreement,
    });
  };
  for (const key of HEAD) add(agreement[key], [key]);
  const shared = { ...agreement, ...sharedRecords(agreement) };
  for (const part of REVIEWED_PARTS)
    for (const { keys, value } of recordWords(shared, part))
      // An address is no wording.
      if (typeof value === 'string' && keys.at(-1) !== 'email') add(value, keys);
  return texts;
}

const wordsOf = (body: RichText): string =>
  body
    .map(({ runs }) =>
      runs
        .map((run) =>
          run.type === 'text'
            ? run.text
            : run.type === 'term' && run.text !== null
              ? run.text
              : OBJECT,
        )
        .join(''),
    )
    .join('\n');

const changed = (body: RichText, change: (piece: string) => string): RichText =>
  body.map((block) => ({
    ...block,
    runs: block.runs
      .map((run) => (run.type === 'text' ? { ...run, text: change(run.text) } : run))
      .filter((run) => run.type !== 'text' || run.text !== ''),
  }));

/** Changes the text at a path of keys and positions, where it is still the one that was read. */
function changedAt(
  value: unknown,
  path: readonly (string | number)[],
  was: string,
  change: (piece: string) => string,
): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value === was ? change(was) : value;
  if (Array.isArray(value))
    return value.map((child: unknown, at) =>
      at === key ? changedAt(child, rest, was, change) : child,
    );
  if (typeof value !== 'object' || value === null) return value;
  const record = value as Readonly<Record<string, unknown>>;
  return Object.hasOwn(record, key)
    ? { ...record, [key]: changedAt(record[key], rest, was, change) }
    : value;
}
