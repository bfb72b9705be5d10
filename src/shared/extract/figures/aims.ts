import { compact } from '../grammar/compact.ts';
import type { FigureLine } from './figure-line.ts';

/** What a sentence speaks of that takes figures back, and how it does: subject and denial of one language. */
const says = (subject: string, denial: string): RegExp =>
  compact(
    new RegExp(
      String.raw`(?<![A-Za-zÀ-ɏ])(?:${subject})(?![A-Za-zÀ-ɏ])[^.;]{0,90}?(?<![A-Za-zÀ-ɏ])(?:${denial})`,
      'i',
    ),
  );

/** "These are targets, not guarantees." */
const TAKES_BACK: readonly RegExp[] = [
  says(
    'these|those|they|targets?|figures?|values?|metrics?|objectives?|benchmarks?|goals?|numbers',
    String.raw`(?:are|is) not (?:(?!only|just|merely)[A-Za-z]+ ){0,3}(?:guarantee[ds]?|commitments?|committed|binding|promises?|promised|contractual|warrant[a-z]+)|(?:not|rather than|no|instead of) (?:(?:an? |any |firm |hard |binding |strict |contractual |service |level )*)(?:guarantees?|commitments?|promises?)(?![A-Za-z])|(?:and|but) not (?:contractually |legally |strictly )?(?:guaranteed|committed|binding|promised)(?![A-Za-z])|do(?:es)? not (?:constitute|represent|form|amount to) (?:an? |any )?(?:[A-Za-z]+ ){0,2}(?:guarantees?|commitments?|promises?|obligations?|warrant[a-z]+)|non-?binding|aspirational`,
  ),
  says(
    '(?:ziel|richt|orientierungs)?werte|ziele|zielvorgaben|kennzahlen|angaben',
    String.raw`nicht (?:(?!nur)[A-Za-zÀ-ɏ]+ ){0,2}(?:garantiert|zugesichert|verbindlich|zugesagt|gewährleistet)|keine (?:[A-Za-zÀ-ɏ]+ )?(?:garantien?|zusagen?|zusicherung(?:en)?|gewährleistung|verpflichtung(?:en)?)|unverbindlich`,
  ),
  says(
    'objectifs?|valeurs?|chiffres?|indicateurs?|cibles?',
    String.raw`ne (?:sont|constituent|représentent) (?:pas|en aucun cas) (?:[A-Za-zÀ-ɏ'’]+ ){0,2}?(?:garanti[A-Za-zÀ-ɏ]*|engagements?|contractuel[A-Za-zÀ-ɏ]*|contraignante?s?)|(?:et )?non (?:pas )?(?:des |une |un )?(?:garanties?|engagements?)|à titre indicatif`,
  ),
  says(
    'obiettivi|valori|cifre|metriche',
    String.raw`non (?:sono|costituiscono|rappresentano) (?:[A-Za-zÀ-ɏ]+ ){0,2}?(?:garanzi[ae]|garantit[ie]|impegn[oi]|vincolanti)`,
  ),
  says(
    'objetivos|valores|cifras|métricas|números',
    String.raw`(?:no (?:son|constituyen|representan)|não (?:são|constituem|representam)) (?:[A-Za-zÀ-ɏ]+ ){0,2}?(?:garant[A-Za-zÀ-ɏ]+|compromisos?|compromissos?|vinculantes|vinculativ[oa]s)`,
  ),
  says(
    '(?:streef|richt|doel)?waarden|doelen|doelstellingen|streeftijden|cijfers',
    String.raw`geen (?:[A-Za-zÀ-ɏ]+ )?(?:garanties?|toezegging(?:en)?|verplichting(?:en)?)|niet (?:gegarandeerd|bindend|toegezegd)`,
  ),
];

/** The work of people: what is said of its times takes no figure of a machine back. */
const OF_PEOPLE =
  /(?<![A-Za-zÀ-ɏ])(?:(?<!api )(?:response|resolution|reaction|repair|restoration|recovery|support)s?(?: times?)?|reaktions[A-Za-zÀ-ɏ]*|lösungs[A-Za-zÀ-ɏ]*|r[té]o|rpo|temps de (?:réponse|résolution)|help ?desk)(?![A-Za-zÀ-ɏ])/i;

/** "We aim for a score of 4; this is a goal, not a promise": said of the figure of its own sentence. */
const OF_ITSELF = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:this|that|it|which)(?: one)?(?: is|['’]s)|(?:das|dies|es) ist|c['’]est|(?:questo )?è|(?:esto|eso) es|isto é|(?:dit|dat) is) (?:[a-zà-ɏ]+ ){0,2}?(?:goal|aim|target|objective|ambition|hope|ziel(?:wert)?|richtwert|objectif|cible|obiettivo|objetivo|meta|doel|streven)(?![A-Za-zÀ-ɏ])/i,
);

/** The section of a passage, as a key. */
const section = (path: readonly string[]): string => path.join('\n');

/** Tells whether a line stands in a section that calls its own figures aims and no promises, or is itself called one. */
export function aimsIn(lines: readonly FigureLine[]): (line: FigureLine) => boolean {
  const sections = new Set<string>();
  const single = new Set<FigureLine>();
  for (const [index, line] of lines.entries()) {
    const { text, passage } = line;
    if (OF_PEOPLE.test(text) || !TAKES_BACK.some((pattern) => pattern.test(text))) continue;
    const before = lines[index - 1];
    if (!OF_ITSELF.test(text)) sections.add(section(passage.path));
    else if (/\d/.test(text)) single.add(line);
    else if (before?.passage === passage) single.add(before);
    else sections.add(section(passage.path));
  }
  if (sections.size === 0 && single.size === 0) return () => false;
  return (line) =>
    single.has(line) ||
    line.passage.path.some((_, depth) =>
      sections.has(section(line.passage.path.slice(0, depth + 1))),
    ) ||
    sections.has(section(line.passage.path));
}
