import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Clause } from '#shared/agreement/section.ts';
import type { ClauseText } from '../subject.ts';

/** The function's answer for each value, computed once. Only for answers that depend on nothing else. */
export function remember<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    let memory = known.get(key);
    if (!memory) {
      memory = { value: compute(key) };
      known.set(key, memory);
    }
    return memory.value;
  };
}

/**
 * The same for what a clause's words say: it stays when a neighbour is edited, which gives the
 * section, and so the clause's place, another object.
 */
export function rememberWords<V>(compute: (text: ClauseText) => V): (text: ClauseText) => V {
  const known = new WeakMap<Clause, { readonly value: V }>();
  return (text) => {
    let memory = known.get(text.clause);
    if (!memory) {
      memory = { value: compute(text) };
      known.set(text.clause, memory);
    }
    return memory.value;
  };
}

/**
 * The same for what depends on some parts of an agreement: the last answer stands as long as they
 * are the same values, as they are while a clause is typed.
 */
export function rememberParts<V, Part extends keyof Agreement>(
  parts: readonly Part[],
  compute: (agreement: Pick<Agreement, Part>) => V,
): (agreement: Agreement) => V {
  let last: { readonly values: Pick<Agreement, Part>; readonly value: V } | null = null;
  return (agreement) => {
    const before = last;
    // Each part is looked at, so that whoever watches the agreement knows what the answer is from.
    const values = Object.fromEntries(parts.map((part) => [part, agreement[part]])) as Pick<
      Agreement,
      Part
    >;
    if (before !== null && parts.every((part) => values[part] === before.values[part]))
      return before.value;
    const value = compute(values);
    last = { values, value };
    return value;
  };
}
