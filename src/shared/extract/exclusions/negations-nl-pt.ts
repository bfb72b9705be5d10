import { compact } from '../grammar/compact.ts';

/**
 * The words by which SLAs say in Dutch and Portuguese that something does not count. Flat
 * alternations; letters as the Latin ones, since \b knows ASCII only.
 */

/** Headings above lists of what does not count, and what names such a list. */
export const NAMES_NL_PT = String.raw`uitsluiting(?:en)?|uitzondering(?:en)?|uitgesloten|uitgezonderd|niet (?:inbegrepen|gedekt|meegeteld|meegerekend)|niet (?:[A-Za-zÀ-ɏ]+ ){0,3}?(?:valt|vallen|meetelt|meetellen|telt|tellen)|overmacht|não (?:conta|contam|cobre|abrange)|exclus(?:ão|ões)|exceç(?:ão|ões)|exce[cp]ções|excluíd[oa]s?|não (?:incluíd|cobert|contabilizad|computad|considerad)[oa]s?|força maior`;

/** What follows does not count, by a verb. */
export const NEGATIONS_NL_PT: readonly RegExp[] = [
  /(?<![A-Za-zÀ-ɏ])(?:(?:is|zijn) niet van toepassing|(?:geldt|gelden|omvat|omvatten|dekt) (?:[A-Za-zÀ-ɏ]+ )?niet)(?![A-Za-zÀ-ɏ])/gi,
  /(?<![A-Za-zÀ-ɏ])(?:buiten (?:de |deze |het )?(?:garantie|sla|berekening|dekking|beschikbaarheid) (?:valt|vallen)|exclu(?:em|i)(?:-se)?)(?![A-Za-zÀ-ɏ])/gi,
  /(?<![A-Za-zÀ-ɏ])niet (?:aansprakelijk|verantwoordelijk) (?:(?:worden gesteld|te houden|gehouden) )?(?:voor|indien|als|wanneer|bij)(?![A-Za-zÀ-ɏ])/gi,
  /(?<![A-Za-zÀ-ɏ])geen (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:recht|aanspraak|vergoeding|compensatie|creditering|korting|boete|garantie)(?![A-Za-zÀ-ɏ])[^.;]{0,50}?(?<![A-Za-zÀ-ɏ])(?:indien|als|wanneer|bij|voor|in geval van)(?![A-Za-zÀ-ɏ])/gi,
  /(?<![A-Za-zÀ-ɏ])não (?:(?:se )?(?:aplica|aplicam|aplicará|aplicarão)|(?:inclui|incluem|cobre|cobrem|abrange|abrangem|contempla|contemplam|compreende)|(?:se )?responsabiliza(?:m|rá)?|(?:será|serão|é|são|poderá ser) (?:[A-Za-zÀ-ɏ]+ )?(?:responsáve(?:l|is)|responsabilizad[oa]s?|aplicáve(?:l|is)))(?![A-Za-zÀ-ɏ])/gi,
  /(?<![A-Za-zÀ-ɏ])(?:nenhum[a]? (?:crédito|reembolso|compensação|desconto|multa|penalidade)|não (?:será|serão|é|são|haverá) (?:[A-Za-zÀ-ɏ]+ )?(?:concedid|devid|reconhecid|pag|aplicad|direito)[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])[^.;]{0,60}?(?<![A-Za-zÀ-ɏ])(?:se|quando|caso|em caso|por|nos casos|nas hipóteses)(?![A-Za-zÀ-ɏ])/gi,
  /(?<![A-Za-zÀ-ɏ])(?:(?:uitsluitingen|uitzonderingen) (?:van [^.;:]{1,40} )?(?:zijn|omvatten)|(?:exclusões|exceções) (?:d[oa]s? [^.;:]{1,40} )?(?:são|incluem|compreendem|abrangem))(?![A-Za-zÀ-ɏ])/gi,
].map(compact);

/** What follows does not count, by a preposition. */
export const EXCEPTIONS_NL_PT: readonly RegExp[] = [
  /(?<![A-Za-zÀ-ɏ])(?:met uitzondering van|m\.u\.v\.|uitgezonderd|behalve|behoudens|exclusief|anders dan|tenzij|buiten (?=(?:de |het |het geplande |gepland )?onderhoud))/gi,
  /(?<![A-Za-zÀ-ɏ])(?:exceto|excluindo|excluindo-se|(?:com|à) (?:a )?exce(?:ç|pç)ão|excluíd[oa]s?|ressalvad[oa]s?|descontad[oa]s?|sem contar|desconsiderad[oa]s?|fora (?=das? janelas? de manutenção))(?![A-Za-zÀ-ɏ])/gi,
].map(compact);

/** What stands before does not count. */
export const AFTER_NL_PT: readonly RegExp[] = [
  /(?<![A-Za-zÀ-ɏ])(?:(?:worden|wordt|is|zijn) (?:[A-Za-zÀ-ɏ]+ ){0,3}?(?:niet (?:[A-Za-zÀ-ɏ]+ ){0,3}?(?:meegeteld|meegerekend|meegenomen|beschouwd|gerekend|aangemerkt|gezien)|buiten beschouwing gelaten)|(?:hiervan |daarvan )?(?:uitgesloten|uitgezonderd)(?= van|[.;]|$)|(?:telt|tellen) niet mee|(?:valt|vallen) (?:hier |er )?(?:niet onder|buiten)|(?:blijft|blijven) buiten (?:de |het |deze )?(?:meting|berekening|telling|garantie|sla|beschikbaarheid|score))(?![A-Za-zÀ-ɏ])/gi,
  /(?<![A-Za-zÀ-ɏ])(?:não (?:(?:será|serão|é|são|se|deve|devem) )?(?:ser )?(?:consider|comput|contabiliz|contad|inclu)[A-Za-zÀ-ɏ]*|não (?:contam?|entram?|dão (?:direito|lugar)|dá (?:direito|lugar)|geram?)|(?:ficam?|estão|são|serão|está) (?:expressamente )?(?:excluíd|isent)[oa]s?)(?![A-Za-zÀ-ɏ])/gi,
].map(compact);

/** What such a sentence has to be about. */
export const ABOUT_NL_PT = String.raw`beschikba|(?:telt|tellen) (?:[a-z]+ )?niet mee|storing|onderbrek|uitval|aansprakelijk|vergoeding|garantie geldt|indisponibilidade|fora d[ao] (?:cont|cálc|apur|mediç)|buiten de (?:meting|bereken|telling)|interrupç|paragen|garantia|responsabiliz|crédito`;
