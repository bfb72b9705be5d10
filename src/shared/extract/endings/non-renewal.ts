import { cite } from '#shared/document/citation.ts';
import type { Terms } from '#shared/terms/terms.ts';
import { compact } from '../grammar/compact.ts';
import { calendarDaysOf, durationsIn } from '../grammar/duration.ts';
import { sentences, type Passage } from '../sla-text.ts';

/** Going on by itself at the end of a term. */
const RENEWS =
  /(?<![A-Za-zÀ-ɏ])(?:renew[a-z]*|(?:be|is|are) (?:automatically )?extended|extends? automatically|verlänger[A-Za-zÀ-ɏ]*|renouvel[A-Za-zÀ-ɏ]*|reconduction|reconduit[A-Za-zÀ-ɏ]*|rinnov[A-Za-zÀ-ɏ]*|renueva[A-Za-zÀ-ɏ]*|renovar[A-Za-zÀ-ɏ]*|prorroga[A-Za-zÀ-ɏ]*|renova[A-Za-zÀ-ɏ]*|verleng[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;

/** What keeps it from doing so: an exception, and a party's word in it. */
const UNLESS = compact(
  /(?<![A-Za-zÀ-ɏ])(?:unless|except (?:if|where|when)|es sei denn|(?:sofern|wenn|falls|soweit) (?:[^.;]{1,80}\s)?nicht|sauf|à moins|salvo|a menos|a meno|tenzij|behoudens)(?![A-Za-zÀ-ɏ])/i,
);
const WORD_OF_A_PARTY =
  /(?<![A-Za-zÀ-ɏ])(?:notice|notif[a-z]+|terminat[a-z]+|cancel[a-z]*|non-?renewal|(?:not|n['’]t) (?:[a-z]+ )?(?:to )?renew|opts? out|(?:tells?|informs?|advises?) the other|[A-Za-zÀ-ɏ]*kündig[A-Za-zÀ-ɏ]*|widersp[A-Za-zÀ-ɏ]+|dénonc[A-Za-zÀ-ɏ]+|résili[A-Za-zÀ-ɏ]+|préavis|disdetta|recesso|(?:pre)?aviso|denuncia|denúncia|opzeg[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;

/** "before the end of the term", "prior to renewal", "de antelación". */
const BEFORE_THE_END =
  /^['’]?\s?(?:(?:written|prior|advance|of)\s){0,2}(?:before|prior|in advance|ahead|notice|vor(?:her)?|im voraus|zum|avant|à l['’]avance|prima|di preavviso|antes|de (?:antelación|anticipación|antecedência|preaviso|aviso)|voor(?:af)?|van tevoren)(?![A-Za-zÀ-ɏ])/i;

/** Notices by which a party keeps an agreement from renewing itself, with their length in calendar days. */
export const nonRenewalsIn = (passage: Passage): readonly NonNullable<Terms['termination']>[] =>
  sentences(passage.text).flatMap(({ text, start }) => {
    if (text.length > 2_000 || !RENEWS.test(text)) return [];
    const from = UNLESS.exec(text)?.index ?? -1;
    const exception = text.slice(from);
    if (from < 0 || !WORD_OF_A_PARTY.test(exception)) return [];
    const read = durationsIn(exception).find(({ end }) =>
      BEFORE_THE_END.test(exception.slice(end, end + 60)),
    );
    if (read === undefined) return [];
    return [
      {
        citations: [cite(passage.source, passage.text, start, start + text.length)],
        confidence: 0.8,
        rule: 'endings/non-renewal',
        text,
        noticeDays: read.duration === null || read.working ? null : calendarDaysOf(read.duration),
      },
    ];
  });
