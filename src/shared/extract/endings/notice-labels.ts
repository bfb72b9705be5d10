import type { Terms } from '#shared/terms/terms.ts';
import { compact } from '../grammar/compact.ts';
import { calendarDaysOf, durationsIn } from '../grammar/duration.ts';
import { labelledValues, type Labelled } from '../labelled.ts';
import { citeIn, type SlaText } from '../sla-text.ts';
import { NOTICE_AFTER } from './words.ts';

// The notice for ending an agreement by its name: "Termination notice | 30 days".

/** Names that say themselves what the notice ends. */
const OF_ENDING = compact(
  /^(?:(?:(?:minimum|required|written|contract)\s){0,2}(?:termination|cancellation|contract)\snotice(?:\speriod)?|(?:(?:minimum|required|written|advance)\s){0,2}notice(?:\speriod)?\s(?:for|of|to|before|on)\s(?:(?:the|an?|early)\s)?(?:terminat(?:ion|e|ing)|cancel(?:lation|ling)?|end(?:ing)?|leav(?:e|ing))(?:\s(?:for\sconvenience|(?:of\s)?(?:the|this)\s(?:agreement|contract)))?|(?:ordentliche\s)?kündigungsfrist(?:en)?|(?:préavis|délai)\sde\s(?:résiliation|dénonciation)|(?:termine\sdi\s)?preavviso\sdi\s(?:recesso|disdetta)|(?:plazo\sde\s)?preaviso\sde\s(?:rescisión|resolución|terminación|cancelación)|(?:prazo\sde\s)?(?:aviso\sprévio|pré-aviso)\sde\s(?:rescisão|denúncia|cancelamento)|opzegtermijn)(?![A-Za-zÀ-ɏ])/i,
);
/** Names of the ending itself: the value must say that it is a notice. */
const ENDING = compact(
  /^(?:(?:termination|cancellation)(?:\s(?:for\sconvenience|without\scause|rights?|period|terms|policy|by\s(?:either\sparty|(?:the\s)?(?:customer|client))))?|right\s(?:of|to)\sterminat(?:ion|e)|kündigung|résiliation|recesso|disdetta|rescisión|terminación|rescisão|opzegging)(?![A-Za-zÀ-ɏ])/i,
);
/** Names of any notice, which stands among the terms of a contract. */
const ANY_NOTICE =
  /^(?:(?:minimum|required|written)\s)?(?:notice(?:\speriod)?|(?:délai\sde\s)?préavis|(?:termine\sdi\s)?preavviso|(?:plazo\sde\s)?preaviso|aviso\sprévio)(?![A-Za-zÀ-ɏ])/i;
const OF_CONTRACT = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:contract|initial|minimum|subscription|agreement|renewal|fixed)\s(?:terms?|duration|length|periods?)|terms?\s(?:and|&|of)\s(?:termination|the\s(?:contract|agreement))|termination|(?:contract|agreement)\s(?:start|end|data|details)|(?:start|commencement|effective)\sdate|renewal|laufzeit|vertrags(?:dauer|beginn|laufzeit)|durée\s(?:du\scontrat|initiale|d['’]engagement)|durata(?:\sdel\scontratto)?|duración(?:\sdel\scontrato)?|vigencia|duração|vigência|looptijd|contractduur)(?![A-Za-zÀ-ɏ])/i,
);
const OF_OTHER =
  /(?<![A-Za-zÀ-ɏ])(?:maintenance|downtime|outages?|works|price|fees?|changes?|wartung|travaux|manutenzione|mantenimiento|onderhoud)(?![A-Za-zÀ-ɏ])/i;
const LEAST =
  /^\W{0,3}(?:(?:at|a|the|no|not|least|less|fewer|than|minimum|min\.|of|upon|on|with|by|giving|subject|to|mindestens|mit|frist|von|au|moins|almeno|al|menos|pelo|minstens|minimaal|ten|minste)\s){0,5}$/i;

export const noticesByLabel = (text: SlaText): readonly NonNullable<Terms['termination']>[] => [
  ...labelledValues(text, OF_ENDING).flatMap((one) => noticeIn(one, false)),
  ...labelledValues(text, ENDING).flatMap((one) => noticeIn(one, true)),
  ...labelledValues(text, ANY_NOTICE)
    .filter(isOfContract)
    .flatMap((one) => noticeIn(one, false)),
];

/** Whether a notice stands among the terms of a contract, and is called that of nothing else. */
const isOfContract = ({ titles, beside }: Labelled): boolean =>
  [...titles, ...beside].some((words) => OF_CONTRACT.test(words)) &&
  !titles.some((words) => OF_OTHER.test(words));

function noticeIn(
  { label, passage, start }: Labelled,
  saysNotice: boolean,
): readonly NonNullable<Terms['termination']>[] {
  const value = passage.text.slice(start, start + LONGEST_VALUE);
  const [read] = durationsIn(value);
  if (read === undefined || !LEAST.test(value.slice(0, read.start))) return [];
  const behind = value.slice(read.end);
  if (NOT_OF_NOTICE.test(behind) || (saysNotice && !NOTICE_AFTER.test(behind))) return [];
  const end = start + (/^[^.;\n]{0,200}/.exec(value)?.[0].trimEnd().length ?? 0);
  return [
    {
      citations: [citeIn(passage, start, end)],
      confidence: 0.85,
      rule: 'endings/notice-by-name',
      text: `${label}: ${passage.text.slice(start, end)}`,
      noticeDays: read.duration === null || read.working ? null : calendarDaysOf(read.duration),
    },
  ];
}
const LONGEST_VALUE = 200;
/** "30 days to cure", "30 days after receipt": no length of a notice. */
const NOT_OF_NOTICE =
  /^\s(?:to\s(?:cure|remedy|pay)|after|following|per|a\s(?:month|year)|free|trial|nach|après|dopo|después|após|na)(?![A-Za-zÀ-ɏ])/i;
