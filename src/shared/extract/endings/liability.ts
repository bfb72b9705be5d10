import { cite } from '#shared/document/citation.ts';
import type { TextTerm } from '#shared/terms/terms.ts';
import { sentences, type SlaText } from '../sla-text.ts';

const LIABLE =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d_])(?:liab(?:le|ility|ilities)|damages|indemnit[A-Za-zÀ-ÖØ-öø-ɏ]{1,4}|responsabilité|responsabilità|responsabilidad|aansprakelijk[A-Za-zÀ-ÖØ-öø-ɏ]{0,4})(?![A-Za-zÀ-ÖØ-öø-ɏ\d_])|haft(?:et|ung|bar)[A-Za-zÀ-ÖØ-öø-ɏ]{0,8}/i;
const LIMITED =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d_])(?:shall\snot\s(?:exceed|be\sliable)|will\snot\s(?:exceed|be\sliable)|not\s(?:be\s)?liable|not\sexceed|limited\sto|limit(?:ed|ation|s)?|in\sno\sevent|under\sno\scircumstances|exclud(?:es|ed)|disclaims?|(?:entire|sole|total|aggregate|maximum)\s(?:[A-Za-zÀ-ÖØ-öø-ɏ]{1,10}\s){0,3}liability|begrenzt|beschränkt|ausgeschlossen|haftet\snicht|limitée?|exclue?|n['’]excède[A-Za-zÀ-ÖØ-öø-ɏ]{0,2}|limitata|limitada|beperkt)(?![A-Za-zÀ-ÖØ-öø-ɏ\d_])/i;
/** "Not liable for credits to the extent that a failure is caused by …": when it does not answer, and no limit. */
const EXCLUSION =
  /\bnot\s(?:be\s)?(?:liable|responsible)\s(?:for|to)\s[^.;]{0,120}?\b(?:to\sthe\sextent|caused\sby|due\sto|resulting\sfrom|arising\s(?:from|out\sof)|as\sa\sresult\sof)\b/i;
const ONLY_REMEDY = /\b(?:sole|exclusive|only)\s(?:and\s(?:sole|exclusive)\s)?(?:remed|right)/i;

/**
 * How liability is worded: the sentence that limits it. One that only says when the provider does not
 * answer counts where nothing else does, unless its heading is of liability; a sole remedy is a field
 * of its own.
 */
export function liability(text: SlaText): TextTerm | null {
  let best: TextTerm | null = null;
  for (const passage of text.passages) {
    if (passage.kind === 'heading' || !LIABLE.test(passage.text)) continue;
    for (const sentence of sentences(passage.text)) {
      if (
        sentence.text.length > 2_500 ||
        !LIABLE.test(sentence.text) ||
        !LIMITED.test(sentence.text)
      )
        continue;
      const isExclusion = EXCLUSION.test(sentence.text) && !LIABLE.test(passage.path.at(-1) ?? '');
      const confidence = ONLY_REMEDY.test(sentence.text) ? 0.5 : isExclusion ? 0.6 : 0.8;
      if (best !== null && best.confidence >= confidence) continue;
      best = {
        citations: [cite(passage.source, passage.text, sentence.start, sentence.end)],
        confidence,
        rule: 'endings/liability',
        text: sentence.text,
      };
    }
  }
  return best;
}
