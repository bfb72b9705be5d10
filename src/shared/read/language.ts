/** Words that are frequent in one language and rare in the others. */
const FREQUENT: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|and|of|shall|will|is|be|to|for|any|by)\b/gi,
  de: /\b(?:der|die|das|und|wird|werden|ist|nicht|mit|für|von|dem|den)\b/gi,
  fr: /\b(?:le|les|des|du|et|est|sera|pour|une|dans|par|aux)\b/gi,
  it: /\b(?:il|gli|della|delle|dei|è|per|una|sono|nel|che|con)\b/gi,
  es: /\b(?:el|los|las|del|y|es|para|una|por|con|será|que)\b/gi,
};

/** Enough to tell, and never slow. */
const SAMPLE = 20_000;

/** The language that a text is most likely written in; "en" where nothing speaks for another. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  if ((sample.match(/\p{Script=Arabic}/gu)?.length ?? 0) > sample.length / 5) return 'ar';
  if ((sample.match(/\p{Script=Hebrew}/gu)?.length ?? 0) > sample.length / 5) return 'he';
  let best = 'en';
  let most = 0;
  for (const [language, words] of Object.entries(FREQUENT)) {
    const count = sample.match(words)?.length ?? 0;
    if (count > most) [best, most] = [language, count];
  }
  return best;
}
