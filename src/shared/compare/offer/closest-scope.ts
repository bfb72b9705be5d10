/** Words that any scope may have say nothing of which. */
const COMMON = new Set(
  'the and for any all each one more than with or of in on per service services availability uptime monthly commitment level plan plans tier customers und oder der die das des für mit alle et ou le la les des du de pour e o il lo gli di del per i con y el los las para em da do os as en of het een van voor'.split(
    ' ',
  ),
);

const wordsOf = (scope: string): ReadonlySet<string> =>
  new Set(
    (
      scope
        .slice(0, 300)
        .toLowerCase()
        .match(/[\p{L}\d]+/gu) ?? []
    ).filter((word) => word.length > 1 && !COMMON.has(word)),
  );

/**
 * The one whose scope shares the most words with a scope: "Europe and North America" for "North America
 * (Ohio, Oregon)", where there is "Asia Pacific and South America", too. Null where none shares any, or
 * two share as many.
 */
export function closestScope<T extends { readonly scope: string }>(
  scope: string,
  candidates: readonly T[],
): T | null {
  const wanted = wordsOf(scope);
  const shared = candidates.map((one) => ({
    one,
    count: [...wordsOf(one.scope)].filter((word) => wanted.has(word)).length,
  }));
  const most = Math.max(0, ...shared.map(({ count }) => count));
  const best = shared.filter(({ count }) => count === most);
  return most > 0 && best.length === 1 ? best[0]!.one : null;
}
