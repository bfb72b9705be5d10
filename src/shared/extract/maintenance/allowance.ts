import { cite } from '#shared/document/citation.ts';
import type { AllowanceTerm } from '#shared/terms/terms.ts';
import { durationsIn } from '../grammar/duration.ts';
import { sentences, type Passage, type SlaText } from '../sla-text.ts';
import { MAINTENANCE } from './words.ts';
import { compact } from '../grammar/compact.ts';

const LIMIT =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d_])(?:exceed|exceeds|exceeding|limited\sto|(?:no|not)\s(?:(?:take|last|run|be|need|require)\s(?:for\s)?)?(?:any\s)?more\sthan|[a-z]{2,6}n?['’]t\s(?:take|last|run|be|need)\s(?:for\s)?(?:any\s)?(?:more|longer)\sthan|at\smost|up\sto|(?:a\s)?maximum(?:\sof)?|less\sthan|(?:not|nicht)\slonger\sthan|höchstens|maximal|bis\szu|(?:nicht\s)?länger\sals|(?:nicht\s)?überschreiten|n['’]excéder[A-Za-zÀ-ÖØ-öø-ɏ]{0,2}|dépasser[A-Za-zÀ-ÖØ-öø-ɏ]{0,2}|au\splus|maximum\sde|massimo|al\smassimo|máximo(?:\sde)?|maximaal)(?:\sa)?(?:\stotal\sof)?\s{0,2}$/i;
const PERIOD = compact(
  /^\s{0,2}(?:of\s(?:scheduled\s|planned\s)?(?:maintenance|downtime)\s)?(?:in\stotal\s|in\saggregate\s)?(?:per|a|an|in\s(?:a|any|each|one)|each|every|during\s(?:a|any|each)|within\sany|of\sany|pro|im|je|par|al|por|per)\s(?:given\s|single\s|calendar\s|billing\s)?(?:month|week|quarter|year|day|monat|woche|quartal|jahr|kalendermonat|mois|semaine|trimestre|an|mese|settimana|mes|semana|maand|jahr)(?![A-Za-zÀ-ÖØ-öø-ɏ])|^\s{0,2}(?:monthly|weekly|quarterly|annually|monatlich|mensuel\w{0,4})\b/i,
);
/** "… nicht überschreiten": in German and Dutch the verb of the limit stands at the end. */
const LIMIT_BEHIND =
  /^[^.;,\d]{0,60}?\s(?:nicht|keinesfalls|niet)\s(?:überschreiten|übersteigen|überschritten|overschrijden|te\sboven\sgaan)(?![A-Za-zÀ-ɏ])/i;
/** "Sie dürfen …", behind a sentence on maintenance. */
const GOES_ON =
  /^\W{0,3}(?:sie|diese|dies|they|these|this|it|such\s(?:work|works)|elles?|ils?|celles-ci|esse|essi|quest[iae]|est[oa]s|deze|ze)(?![A-Za-zÀ-ɏ])/i;
const PER_BEFORE =
  /\b(?:(?:per|each|any|every|pro|jede[nrms]?|im)\s(?:calendar\s)?(?:month|week|quarter|year|monat|woche|quartal|jahr)|monthly|weekly|quarterly|yearly|annual(?:ly)?|monatliche?[nrs]?)\b/i;

/** The period that words name, first of all the month. */
const PERIODS: readonly (readonly [NonNullable<AllowanceTerm['per']>, RegExp])[] = [
  ['month', /month|monat|mois|mes(?:e|es)?\b|maand|mensuel/i],
  ['week', /week|woche|semaine|settimana|semana/i],
  ['quarter', /quarter|quartal|trimest/i],
  ['year', /year|jahr|annual|jaar|\ban\b/i],
  ['day', /\bday/i],
];
const periodIn = (words: string): AllowanceTerm['per'] =>
  PERIODS.find(([, name]) => name.test(words))?.[0];

/** How much planned maintenance a period may take: "no more than 8 hours per calendar month". */
export function maintenanceAllowance(text: SlaText): AllowanceTerm | null {
  const cells = text.tables.flatMap(({ rows }) => rows.flat());
  for (const passage of [...text.passages, ...cells]) {
    const found = passage.kind === 'heading' ? null : allowanceIn(passage);
    if (found !== null) return found;
  }
  return null;
}

function allowanceIn(passage: Passage): AllowanceTerm | null {
  const about = MAINTENANCE.test(passage.path.at(-1) ?? '') || MAINTENANCE.test(passage.lead);
  if (!about && !MAINTENANCE.test(passage.text)) return null;
  let isOfMaintenance = false;
  for (const { text, start: offset } of sentences(passage.text)) {
    const goesOn: boolean = isOfMaintenance && GOES_ON.test(text);
    isOfMaintenance = goesOn || (text.length <= 2_000 && MAINTENANCE.test(text));
    if (text.length > 2_000 || (!about && !isOfMaintenance)) continue;
    // "Downtime of up to 43 minutes a month" is what the availability leaves, not maintenance.
    if (
      !goesOn &&
      !/maintenance|wartung|scheduled|planned|geplant|programm|onderhoud|manutenzion|mantenimiento/i.test(
        `${text} ${about ? (passage.path.at(-1) ?? '') : ''}`,
      )
    )
      continue;
    for (const read of durationsIn(text)) {
      const limit = LIMIT.exec(text.slice(Math.max(0, read.start - 50), read.start));
      const period = PERIOD.exec(text.slice(read.end, read.end + 80));
      const behind =
        limit === null ? LIMIT_BEHIND.exec(text.slice(read.end, read.end + 120)) : null;
      const named = period ?? PER_BEFORE.exec(text.slice(0, read.start));
      const per = named === null ? undefined : periodIn(named[0]);
      if ((limit === null && behind === null) || per === undefined) continue;
      if (
        read.duration === null ||
        /advance|notice|prior|before/i.test(text.slice(read.end, read.end + 25))
      )
        continue;
      const start = offset + read.start - (limit?.[0].length ?? 0);
      const end = offset + read.end + (behind ?? period ?? [''])[0].length;
      return {
        citations: [cite(passage.source, passage.text, start, end)],
        confidence: period === null ? 0.7 : 0.9,
        rule: 'maintenance/allowance',
        text: passage.text.slice(start, end),
        duration: read.duration,
        ...(per === 'month' ? {} : { per }),
      };
    }
  }
  return null;
}
