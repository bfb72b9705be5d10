import type { Passage } from '../sla-text.ts';
import { LONGEST_SEARCHED, type Mention } from './evidence.ts';
import { isCompany, keyOf, nameBefore, type Name } from './name.ts';

const BRACKETED =
  /\s\((?:(?:the|hereinafter|hereafter|referred\sto\sas|nachfolgend|im\sfolgenden|kurz|ci-après|en\sadelante|di\sseguito|hierna|doravante)[\s,:]{1,3}){0,2}["']?([A-Z][A-Za-z&-]{1,20})["']?\)/g;

/** The long names behind the short ones that a text gives them: "Heron Grid Services (HGS)". */
export function abbreviations(passages: readonly Passage[]): ReadonlyMap<string, Mention> {
  const found = new Map<string, Mention>();
  for (const passage of passages) {
    const text = passage.text.slice(0, LONGEST_SEARCHED);
    if (!text.includes('(')) continue;
    for (const bracketed of text.matchAll(BRACKETED)) {
      const short = bracketed[1] ?? '';
      const name = nameBefore(text, bracketed.index);
      const long = name === null ? null : longOf(short, name);
      if (long === null || found.has(keyOf(short))) continue;
      found.set(keyOf(short), { passage, name: long, kind: 'owns' });
    }
  }
  return found;
}

/** "Heron Grid Services" of "AGREEMENT Heron Grid Services", for "HGS": the initials stand in this order. */
function longOf(short: string, name: Name): Name | null {
  const capitals = short.replace(/[^A-Z]/g, '');
  const words = [...name.text.matchAll(/[^\s-]+/g)];
  if (capitals.length < 2) return isCompany(name.text) ? name : null;
  for (let from = words.length - 1; from >= 0; from -= 1) {
    const [first] = words.slice(from);
    const initials = words
      .slice(from)
      .map(([word]) => word.charAt(0).toUpperCase())
      .join('');
    if (first === undefined || initials.charAt(0) !== capitals.charAt(0)) continue;
    let at = 0;
    for (const capital of capitals) at = at < 0 ? at : initials.indexOf(capital, at) + 1 || -1;
    if (at > 0)
      return {
        text: name.text.slice(first.index),
        start: name.start + first.index,
        determined: name.determined,
      };
  }
  return null;
}
