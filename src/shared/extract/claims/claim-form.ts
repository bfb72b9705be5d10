import { cite } from '#shared/document/citation.ts';
import type { Terms } from '#shared/terms/terms.ts';
import { CREDIT } from '../vocabulary.ts';
import { headingOf, type Statement } from '../statements.ts';
import { CLAIM, CLAIM_HEADING } from './asking.ts';

type Claim = NonNullable<Terms['claim']>;

const AUTOMATIC =
  /(?<!(?:\b(?:not|never)|n['’]t|nicht|pas|non|niet|não)(?![A-Za-zÀ-ɏ])[^.;:!?]{0,40})(?<![A-Za-zÀ-ɏ])(?:automatic(?:ally)?|without (?:[A-Za-zÀ-ɏ]+ )?(?:request|claim)|no (?:claim|request) (?:is )?(?:required|necessary)|automatisch|automatiquement|automaticamente|automáticamente)(?![A-Za-zÀ-ɏ])/i;

const ON_REQUEST =
  /(?<![A-Za-zÀ-ɏ])(?:(?:up)?on (?:[A-Za-zÀ-ɏ]+['’]?s? )?(?:[A-Za-zÀ-ɏ]+ )?(?:request|claim|notification)|auf (?:[A-Za-zÀ-ɏ]+ )?(?:antrag|anforderung|verlangen)|sur (?:simple )?demande|su richiesta|previa solicitud)(?![A-Za-zÀ-ɏ])/i;

/** A claim without a time: on request, or none needed. */
export function withoutDeadline(statements: readonly Statement[]): Claim | null {
  for (const { text, passage, start, example } of statements) {
    if (example || text.length > 1_500 || !CREDIT.test(text)) continue;
    const automatic = AUTOMATIC.exec(text);
    const request = automatic === null ? ON_REQUEST.exec(text) : null;
    const found = automatic ?? request;
    if (found === null) continue;
    return {
      citations: [
        cite(
          passage.source,
          passage.text,
          start + found.index,
          start + found.index + found[0].length,
        ),
      ],
      confidence: 0.7,
      rule: automatic === null ? 'claims/on-request' : 'claims/automatic',
      deadline: null,
      from: null,
      text: found[0],
      ...(automatic === null ? formIn(statements) : NO_FORM),
    };
  }
  return null;
}

const FORM =
  /(?<![A-Za-zÀ-ɏ])(?:by (?:sending|submitting|opening|emailing|contacting|filing|creating|raising|e-?mail|completing|notifying)|via (?:the |our |an? )?(?:e-?mail|support|ticket[A-Za-zÀ-ɏ]*|customer|portal|web)|in writing|written (?:request|claim|notice|form)|open(?:ing)? an? (?:[A-Za-zÀ-ɏ]+ ){0,3}(?:case|ticket)|send(?:ing)? (?:us |the [A-Za-zÀ-ɏ]+ |your [A-Za-zÀ-ɏ]+ )?an? e-?mail|through (?:the |our )?(?:[A-Za-zÀ-ɏ]+ ){0,3}(?:portal|console|ticket[A-Za-zÀ-ɏ]*)|schriftlich|per e-?mail|in textform|par écrit|par e-?mail|par courri[A-Za-zÀ-ɏ]+|per iscritto|por escrito)(?![A-Za-zÀ-ɏ])(?:[^.;,\n]|\.(?=[A-Za-z\d])){0,90}/i;

/** "By e-mail to … within 21 days": until when is told by the deadline. */
const UNTIL_WHEN =
  /[\s,](?:within|no(?:t)? later than|at the latest|innerhalb|binnen|spätestens|au plus tard|entro|dentro de|uiterlijk)(?![A-Za-zÀ-ɏ]).*$/i;

/** "Downtime is measured from the time you open a ticket": when a clock starts, and no claim. */
const STARTS_CLOCK =
  /(?<![A-Za-z])(?:from|since|until)\s(?:the\s)?(?:time|moment|point|minute|second|when)?\s?(?:in\stime\s)?(?:at\swhich\s|that\s|when\s)?(?:you|(?:the|a)\s(?:customer|client|user))\s$/i;

/** How a claim is made, and where that stands. */
type Form = Pick<Claim, 'form' | 'formCitations'>;
const NO_FORM: Form = { form: '' };

/** In what speaks of credits; else below a heading that asks how to claim. */
export function formIn(statements: readonly Statement[]): Form {
  const told = statements.filter(({ example }) => !example);
  const ofCredits = told.filter(
    ({ text, topics, previous }) =>
      CLAIM.test(text) && (topics.credit || CREDIT.test(text) || CREDIT.test(previous)),
  );
  const asked = () => told.filter((one) => CLAIM_HEADING.test(headingOf(one)));
  return firstForm(ofCredits) ?? firstForm(asked()) ?? NO_FORM;
}

function firstForm(statements: readonly Statement[]): Form | null {
  for (const { text, passage, start } of statements) {
    const found = FORM.exec(text);
    if (found === null || STARTS_CLOCK.test(text.slice(0, found.index))) continue;
    const form = found[0].replace(UNTIL_WHEN, '').trim();
    const at = start + found.index;
    return { form, formCitations: [cite(passage.source, passage.text, at, at + form.length)] };
  }
  return null;
}
