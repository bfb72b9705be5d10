import { cite } from '#shared/document/citation.ts';
import type { Terms } from '#shared/terms/terms.ts';
import type { Statement } from '../statements.ts';
import { CREDIT } from '../vocabulary.ts';
import { CLAIM } from './asking.ts';

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
      form: automatic === null ? formIn(statements) : '',
    };
  }
  return null;
}

const FORM =
  /(?<![A-Za-zÀ-ɏ])(?:by (?:sending|submitting|opening|emailing|contacting|filing|creating|raising|e-?mail|completing|notifying)|via (?:the |our |an? )?(?:e-?mail|support|ticket[A-Za-zÀ-ɏ]*|customer|portal|web)|in writing|written (?:request|claim|notice|form)|open(?:ing)? an? (?:[A-Za-zÀ-ɏ]+ ){0,3}(?:case|ticket)|send(?:ing)? an? e-?mail|through (?:the |our )?(?:[A-Za-zÀ-ɏ]+ ){0,3}(?:portal|console|ticket[A-Za-zÀ-ɏ]*)|schriftlich|per e-?mail|in textform|par écrit|par e-?mail|par courri[A-Za-zÀ-ɏ]+|per iscritto|por escrito)(?![A-Za-zÀ-ɏ])(?:[^.;,\n]|\.(?=[A-Za-z\d])){0,90}/i;

/** "By e-mail to … within 21 days": until when is told by the deadline. */
const UNTIL_WHEN =
  /[\s,](?:within|no(?:t)? later than|at the latest|innerhalb|binnen|spätestens|au plus tard|entro|dentro de|uiterlijk)(?![A-Za-zÀ-ɏ]).*$/i;

export function formIn(statements: readonly Statement[]): string {
  for (const { text, topics, previous, example } of statements) {
    if (
      example ||
      !CLAIM.test(text) ||
      !(topics.credit || CREDIT.test(text) || CREDIT.test(previous))
    )
      continue;
    const form = FORM.exec(text);
    if (form !== null) return form[0].replace(UNTIL_WHEN, '').trim();
  }
  return '';
}
