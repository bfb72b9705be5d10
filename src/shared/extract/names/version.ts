import type { TextTerm } from '#shared/terms/terms.ts';
import type { SlaText } from '../sla-text.ts';
import { textTerm } from './text-term.ts';
import { compact } from '../grammar/compact.ts';

const VERSION =
  /(?:^|[\s(,|–-])(?:version|ver\.|revision|rev\.|release|issue|fassung|versión|versione|versie)\s?(?:no\.?|number|nr\.?|:)?\s{0,2}(v?\d{1,4}(?:[.\-/]\d{1,4}){0,3}[a-z]?)(?![A-Za-zÀ-ÖØ-öø-ɏ\d%])/i;
const SHORT_VERSION = /(?:^|[\s(])v(\d{1,3}(?:\.\d{1,4}){1,3})(?![\d.])/i;

/** The version that the SLA prints of itself; those of software in its body are not asked. */
export function versionOf(text: SlaText): TextTerm | null {
  const first = text.passages.slice(0, 25);
  const last = text.passages.slice(-4);
  for (const passage of [...first, ...last]) {
    if (passage.text.length > 160 && passage.kind !== 'heading') continue;
    const found = VERSION.exec(passage.text) ?? SHORT_VERSION.exec(passage.text);
    if (found?.[1] !== undefined) return textTerm(passage, found[1], 0.85, 'names/version');
  }
  for (const { header, rows } of text.tables)
    for (const [label, value] of [header, ...rows])
      if (
        label !== undefined &&
        value !== undefined &&
        /^(?:version|revision|fassung)\b/i.test(label.text.trim()) &&
        /^v?\d[\d.\-/]{0,12}$/i.test(value.text.trim())
      )
        return textTerm(value, value.text, 0.85, 'names/version-table');
  return null;
}

const MONTH =
  '(?:jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|février|mar(?:ch|s)?|märz|apr(?:il)?|avril|may|mai|june?|juni|juin|july?|juli|juillet|aug(?:ust)?|août|sept?(?:ember|embre)?|oct(?:ober|obre)?|okt(?:ober)?|nov(?:ember|embre)?|dec(?:ember)?|dez(?:ember)?|déc(?:embre)?|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|dicembre|enero|febrero|abril|mayo|junio|julio|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|januari|februari|maart|mei|augustus)';
const DATE = String.raw`(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:\d{1,2}(?:st|nd|rd|th|er)?\.?\s(?:of\s|de\s)?)?${MONTH}\.?,?\s(?:\d{1,2}(?:st|nd|rd|th)?,?\s|de\s)?\d{4})`;
/** A part of every date; most passages hold none, and are left at once. */
const MAY_BE_DATE = /(?:19|20)\d\d|\d[-./]\d\d(?!\d)/;
const LABELLED = compact(
  new RegExp(
    String.raw`(?:last\s(?:updated?|modified|revised|reviewed|changed|amended)|updated?(?:\son)?|revised(?:\son)?|revision\sdate|effective(?:\s(?:date|as\sof|from|on))?|valid\s(?:from|as\sof)|in\s(?:effect|force)\s(?:from|since|as\sof)|(?:date\slast\s(?:reviewed|updated)|date\sof\s(?:issue|last\supdate))|as\sof|dated?|published(?:\son)?|issued?(?:\son)?|stand|gültig\s(?:ab|seit)|letzte\s(?:änderung|aktualisierung)|zuletzt\s(?:aktualisiert|geändert)(?:\sam)?|in\skraft\sseit|datum|mis(?:e)?\sà\sjour(?:\sle)?|dernière\s(?:mise\sà\sjour|modification)|(?:date\s)?d['’]?entrée\sen\svigueur|en\svigueur\s(?:au|depuis(?:\sle)?|le)|version\sdu|ultimo\saggiornamento|(?:última|fecha\sde)\s(?:actualización|revisión)|(?:vigente|válido|válida|en\svigor)\s(?:desde|a\spartir\sde)|fecha\sde\sentrada\sen\svigor|data\sdi\s(?:aggiornamento|entrata\sin\svigore)|(?:in\svigore|valid[oa])\s(?:dal|da)|(?:última\satualização|em\svigor\s(?:desde|a\spartir\sde)|válid[oa]\sa\spartir\sde)|laatst\sbijgewerkt(?:\sop)?|(?:geldig|van\skracht)\s(?:vanaf|sinds)|(?:version|revision|issue|release|fassung|versión|versione|versão|versie)\s(?:n[o.º°]{1,2}\s)?v?\d{1,4}(?:[.\-/]\d{1,4}){0,3}\s?[,;(–—-]?)\s?[:：|]?\s{0,2}(?:on\s|the\s|le\s|el\s|il\s|op\s|vom\s|am\s|of\s|dated\s|is\s|del\s|dell['’]|dal\s|du\s|de\s|do\s|van\s|\[|\()?\s?(${DATE})`,
    'i',
  ),
);
const BARE = compact(new RegExp(String.raw`^\(?(${DATE})\)?\.?$`, 'i'));

/** The day that the SLA was last changed or takes effect, as printed. */
export function dateOf(text: SlaText): TextTerm | null {
  const first = text.passages.slice(0, 25);
  const last = text.passages.slice(-8);
  for (const passage of [...first, ...last]) {
    if (passage.text.length > 600 || !MAY_BE_DATE.test(passage.text)) continue;
    const found = LABELLED.exec(passage.text);
    if (found?.[1] !== undefined) return textTerm(passage, found[1], 0.9, 'names/date');
  }
  for (const { header, rows } of text.tables)
    for (const [label, value] of [header, ...rows]) {
      if (label === undefined || value === undefined || label.text.length > 60) continue;
      if (!MAY_BE_DATE.test(value.text)) continue;
      const found = LABELLED.exec(
        `${label.text.replace(/\s*:\s*$/, '')}: ${value.text.slice(0, 60)}`,
      );
      if (found?.[1] !== undefined && value.text.includes(found[1]))
        return textTerm(value, found[1], 0.9, 'names/date-table');
    }
  for (const passage of text.passages.slice(0, 6)) {
    if (!MAY_BE_DATE.test(passage.text)) continue;
    const found = BARE.exec(passage.text.trim());
    if (found?.[1] !== undefined) return textTerm(passage, found[1], 0.6, 'names/date-alone');
  }
  return null;
}
