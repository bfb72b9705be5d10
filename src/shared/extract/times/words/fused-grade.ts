/** "Very highfault – nobody can work": a grade, and the first word of what it means, as two lines that met. */
const FUSED_GRADE =
  /(?<![A-Za-zÀ-ɏ])(critical|urgent|high|medium|normal|standard|low|minor|major|blocking|severe|kritisch|dringend|hoch|mittel|niedrig|critique|majeure?|mineure?|haute|moyenne|basse|critic[oa]|alt[oa]|medi[oa]|bass[oa]|crític[oa]|baj[oa]|hoog|laag)(?:errors?|failures?|faults?|defects?|issues?|problems?|incidents?|outages?|requests?|bugs?|fehler|störung|mangel|anfrage|erreur|panne|anomalie|problème|errore|guasto|fallo|avería|problema|storing|fout)(?=$|\s?[:–—-]\s)/i;

/** A name up to a grade that the noun behind it touches. */
export function withoutFused(name: string): string {
  const fused = FUSED_GRADE.exec(name);
  return fused === null ? name : name.slice(0, fused.index + fused[1]!.length);
}
