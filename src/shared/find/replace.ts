import { AgreementSchema, type Agreement } from '#shared/agreement/agreement.ts';
import type { RichText, TokenRun } from '#shared/agreement/rich-text.ts';
import { tokenTexts } from '#shared/assemble/token-text.ts';
import { foldedText } from '#shared/base/fold.ts';
import { printableLine } from '#shared/base/text.ts';
import type { Hit, Manner } from './find.ts';
import { rewrite } from './rewrite.ts';
import type { Keys, SearchedText } from './texts.ts';

/** An agreement with other words, and what became of the hits. */
export interface Replacement {
  readonly agreement: Agreement;
  /** Hits in whose stead the new words stand. */
  readonly replaced: number;
  /** Hits in live fields, references, terms and blanks that show something else by what was replaced. */
  readonly followed: number;
  /** Hits in such that show what they did. */
  readonly live: number;
  /** Hits in texts that would be too long with the new words, or must not be without the old ones. */
  readonly unfit: number;
}

/** What is looked for, how, and what is to stand there instead. */
export interface Replacing {
  readonly words: string;
  readonly by: string;
  readonly manner: Manner;
}

/**
 * Puts other words in the stead of hits, which were found in this very version, in their order. Small letters take the case of the words before them where case does not matter.
 * Texts that an agreement could not hold are left as they are.
 */
export function replaceHits(
  agreement: Agreement,
  hits: readonly Hit[],
  { words, by, manner }: Replacing,
): Replacement {
  const line = printableLine(by);
  const inStead = (of: string) => (manner.matchesCase ? line : inCaseOf(of, line));
  const textOfToken = tokenTexts(agreement);
  const wanted = foldedText(words);
  // Half of a letter, such as of "ﬀ", is found but cannot be replaced.
  const whole = hits.filter((hit) => foldedText(hit.in.text.slice(hit.from, hit.to)) === wanted);
  const rewrites = byText(whole).map(([text, spans]) => {
    const value = valueAt(agreement, text.keys) as string | RichText;
    if (typeof value === 'string')
      return {
        keys: text.keys,
        count: spans.length,
        left: [],
        value: spliced(value, spans, inStead),
      };
    const { body, left } = rewrite(value, spans, inStead, textOfToken);
    return { keys: text.keys, count: spans.length - left.length, left, value: body };
  });

  const changed = rewrites.filter(({ count }) => count > 0);
  const all = changed.reduce((made, { keys, value }) => withValue(made, keys, value), agreement);
  const wrong = AgreementSchema.safeParse(all).error?.issues ?? [];
  const unfit = changed.filter(({ keys }) =>
    wrong.some(({ path }) => keys.every((key, at) => path[at] === key)),
  );
  const after = unfit.reduce(
    (made, { keys }) => withValue(made, keys, valueAt(agreement, keys)),
    all,
  );
  const textAfter = tokenTexts(after);
  const isAsBefore = (run: TokenRun) => textAfter(run) === textOfToken(run);
  const left = rewrites.flatMap((one) => one.left);
  const live = left.filter((tokens) => tokens.every(isAsBefore)).length;
  const replaced = sum(changed) - sum(unfit);
  return {
    agreement: replaced === 0 ? agreement : after,
    replaced,
    followed: left.length - live,
    live,
    unfit: sum(unfit),
  };
}

const sum = (counted: readonly { readonly count: number }[]): number =>
  counted.reduce((total, { count }) => total + count, 0);

/** Words in small letters take the case of those in whose stead they come, as in word processors. */
export function inCaseOf(of: string, words: string): string {
  if (words !== words.toLowerCase()) return words;
  const letters = of.match(/\p{L}/gu) ?? [];
  const isCapital = (letter: string) => letter !== letter.toLowerCase();
  if (letters.length > 1 && letters.every(isCapital)) return words.toUpperCase();
  const [first] = letters;
  return first !== undefined && isCapital(first)
    ? words.replace(/\p{L}/u, (letter) => letter.toUpperCase())
    : words;
}

/** Hits stand by their texts already. */
function byText(hits: readonly Hit[]): readonly (readonly [SearchedText, readonly Hit[]])[] {
  const groups = new Map<SearchedText, Hit[]>();
  for (const hit of hits) {
    const others = groups.get(hit.in);
    if (others) others.push(hit);
    else groups.set(hit.in, [hit]);
  }
  return [...groups];
}

function spliced(text: string, hits: readonly Hit[], inStead: (of: string) => string): string {
  let made = '';
  let at = 0;
  for (const { from, to } of hits) {
    made += text.slice(at, from) + inStead(text.slice(from, to));
    at = to;
  }
  return made + text.slice(at);
}

type Node = Readonly<Record<string | number, unknown>>;

const valueAt = (root: unknown, keys: Keys): unknown =>
  keys.reduce<unknown>((node, key) => (node as Node)[key], root);

function withValue<T>(root: T, [key, ...rest]: Keys, value: unknown): T {
  if (key === undefined) return value as T;
  const child = withValue((root as Node)[key], rest, value);
  return (
    Array.isArray(root)
      ? root.map((one: unknown, at) => (at === key ? child : one))
      : { ...root, [key]: child }
  ) as T;
}
