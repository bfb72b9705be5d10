import { cite } from '#shared/document/citation.ts';
import type { TextTerm } from '#shared/terms/terms.ts';
import { sentences, type SlaText } from '../sla-text.ts';

const LIABLE =
  /(?<![\p{L}\p{N}_])(?:liab(?:le|ility|ilities)|damages|indemnit\p{L}{1,4}|responsabilité|responsabilità|responsabilidad|aansprakelijk\p{L}{0,4})(?![\p{L}\p{N}_])|haft(?:et|ung|bar)\p{L}{0,8}/iu;
const LIMITED =
  /(?<![\p{L}\p{N}_])(?:shall\snot\s(?:exceed|be\sliable)|will\snot\s(?:exceed|be\sliable)|not\s(?:be\s)?liable|not\sexceed|limited\sto|limit(?:ed|ation|s)?|in\sno\sevent|under\sno\scircumstances|exclud(?:es|ed)|disclaims?|(?:entire|sole|total|aggregate|maximum)\s(?:\p{L}{1,10}\s){0,3}liability|begrenzt|beschränkt|ausgeschlossen|haftet\snicht|limitée?|exclue?|n['’]excède\p{L}{0,2}|limitata|limitada|beperkt)(?![\p{L}\p{N}_])/iu;
const ONLY_REMEDY = /\b(?:sole|exclusive|only)\s(?:and\s(?:sole|exclusive)\s)?(?:remed|right)/iu;

/** How liability is worded: the sentence that limits it; a sole remedy is a field of its own. */
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
      const confidence = ONLY_REMEDY.test(sentence.text) ? 0.5 : 0.8;
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
