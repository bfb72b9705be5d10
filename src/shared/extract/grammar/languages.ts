import type { SlaText } from '../sla-text.ts';

/** What rules are written for besides English, from which every SLA borrows. */
export type Language = 'de' | 'fr' | 'it' | 'es' | 'nl' | 'pt';

/**
 * Small words, and words of the trade, one of which stands in nearly every line of the language. None
 * is English too ("per", "force", "OS", "EST"), which would cost time and nothing else.
 */
const TELLING: Readonly<Record<Language, string>> = {
  de: 'der das und oder nicht kein keine sind wird werden für von vom bei beim durch eine einer eines dem zur zum auf nach bis wenn aufgrund wegen außerhalb ausgenommen ausgeschlossen ausschlüsse höhere höherer gewalt geplante geplanter geplanten wartung wartungen wartungsarbeiten wartungsfenster störung störungen ausfall ausfälle kunde kunden verfügbarkeit anbieter dritte dritter dienste',
  fr: 'le la les des du sont une par pour pas sur nos notre avec dans aux ou et sauf hors sans panne pannes indisponibilité prestataire disponibilité planifiée planifiées programmée programmées tiers ne se',
  it: 'il la lo gli le dei delle della dello degli del dal dalla nel nella sono una che di salvo esclusi esclusioni manutenzione manutenzioni guasto guasti interruzione interruzioni disponibilità cliente clienti fornitore forza terzi vengono viene minuti si se',
  es: 'el la los las del una por para que salvo excepto mantenimiento interrupción interrupciones disponibilidad cliente clientes proveedor fuerza fallo fallos exclusiones terceros se tiempo',
  nl: 'het een de van voor niet geen zijn wordt worden bij aan tenzij behalve onderhoud onderhoudswerkzaamheden storing storingen beschikbaarheid klant klanten leverancier overmacht uitsluitingen derden gepland geplande',
  pt: 'da das uma por para sem não em que são salvo exceto manutenção interrupção interrupções disponibilidade cliente clientes fornecedor força falha falhas exclusões terceiros',
};

const LANGUAGES: readonly (readonly [Language, ReadonlySet<string>])[] = Object.entries(
  TELLING,
).map(([language, words]) => [language as Language, new Set(words.split(' '))]);

/** The languages besides English of which a text has a word: rules for the others need not look at it. */
export function languagesIn({ passages, tables }: SlaText): ReadonlySet<Language> {
  const words = new Set<string>();
  const take = (text: string) => {
    for (const word of text.toLowerCase().split(/[^a-zß-ɏ]+/)) words.add(word);
  };
  for (const { text, path } of passages) {
    take(text);
    take(path.at(-1) ?? '');
  }
  for (const { header, rows } of tables)
    for (const row of [header, ...rows]) for (const { text } of row) take(text);
  return new Set(
    LANGUAGES.filter(([, telling]) => [...telling].some((word) => words.has(word))).map(
      ([language]) => language,
    ),
  );
}
