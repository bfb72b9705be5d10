import type { Passage } from '../sla-text.ts';
import type { Categorise } from './categories.ts';
import { isHeadingOfExclusions, opensExclusions } from './headings.ts';
import { compact } from '../grammar/compact.ts';

const LONGEST_LABEL = 60;

/** Subjects that stand beside exclusions in one section: duties, disclaimers, versions, liability. */
const OTHER_SUBJECT = compact(
  /(?<![A-Za-zÀ-ɏ])(?:dut(?:y|ies)|obligations?|responsibilit(?:y|ies)|liabilit(?:y|ies)|guarantees?|warrant(?:y|ies)|remed(?:y|ies)|versions?|polic(?:y|ies)|pflichten|mitwirkung[A-Za-zÀ-ɏ]*|haftung[A-Za-zÀ-ɏ]*|gewährleistung|garantien?|versionen|obligations?|responsabilités?|garanties?|obblighi|responsabilità|garanzi[ae]|obligaciones|responsabilidad(?:es)?|garantías?|obrigações|responsabilidades?|garantias?|verplichtingen|aansprakelijkheid|garanties?)(?![A-Za-zÀ-ɏ])/i,
);
/** "Customer agrees to:", "We do not guarantee:" before a list of no grounds. */
const OTHER_LIST = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:customers?|clients?|subscribers?|users?|you) (?:agrees?|undertakes?|commits?|must|shall|should|will|(?:is|are) (?:responsible|required|obliged|expected))|(?:kunden?|auftraggeber|nutzer) (?:muss|müssen|hat|verpflichtet|stellt|sorgt)|(?:not|n['’]t|never|cannot|nor) (?:guarantee|warrant|represent|promise)|(?:is|are|be)(?: [a-z]+)? (?:not|never)(?: [a-z]+)? (?:promised|guaranteed|committed|warranted)(?! (?:if|when|where|during|in case)\b)|(?:clients?|utilisateurs?) (?:doi(?:t|vent)|s['’]engage(?:nt)?)|ne (?:garanti[A-Za-zÀ-ɏ]*) pas|(?:cliente|utente) (?:deve|si impegna)|non garant[A-Za-zÀ-ɏ]+|(?:cliente|usuario) (?:debe(?:rá)?|se compromete)|no garantiza[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])[^.;]{0,60}:\W{0,4}$/i,
);

/** "Requests are only processed if:": conditions, no grounds. */
const CONDITIONS = compact(
  /(?<![A-Za-zÀ-ɏ])(?:only|solely|exclusively|nur|ausschließlich|seulement|uniquement|que|solo|soltanto|sólo|solamente|alleen|uitsluitend|somente|apenas)(?: [A-Za-zÀ-ɏ]+){0,4} (?:if|when|where|once|provided(?: that)?|wenn|sofern|falls|si|lorsque|quando|se|cuando|als|wanneer|indien)\W{0,4}:\W{0,4}$/i,
);

/** Whether an item of a section of exclusions belongs to another subject of that section. */
export function isOfOtherSubject({ path, lead }: Pick<Passage, 'path' | 'lead'>): boolean {
  const name = path.at(-1) ?? '';
  const isBeside =
    path.slice(0, -1).some(isHeadingOfExclusions) &&
    !isHeadingOfExclusions(name) &&
    OTHER_SUBJECT.test(name);
  return isBeside || OTHER_LIST.test(lead.slice(-300)) || CONDITIONS.test(lead.slice(-80));
}

/** What the group is called in which an item stands: the item above it, or its heading below one of exclusions. */
export function groupOf({ path, lead }: Passage, isBelowLabel: boolean): string {
  const isGroup = lead.length <= LONGEST_LABEL && /:\s*$/.test(lead) && !opensExclusions(lead);
  if (isGroup) return lead;
  const name = path.at(-1) ?? '';
  const isBelow = isBelowLabel || path.slice(0, -1).some(isHeadingOfExclusions);
  return isBelow && !isHeadingOfExclusions(name) ? name : '';
}

/** Tells which headings name a ground each, as the first does right behind a heading of exclusions of the same rank. */
export function namedInHeadings(categoriesOf: Categorise): {
  readonly takes: (heading: Passage, before: Passage | undefined) => boolean;
} {
  let row: string | null = null;
  return {
    takes: ({ text, path }, before) => {
      const key = path.join('\n');
      const isFirst = before?.kind === 'heading' && before.path.join('\n') === key;
      if (isFirst && isHeadingOfExclusions(before.text)) row = key;
      if (row !== key || OTHER_SUBJECT.test(text) || categoriesOf(text).length === 0) row = null;
      return row !== null;
    },
  };
}

/** Tells, passage after passage, which headings are labels of groups below an introduction of grounds. */
export interface LabelledGroups {
  /** Takes the next heading and what follows it; `introducedAt`: where an introduction of grounds stood last. */
  readonly heading: (heading: Passage, next: Passage | undefined, introducedAt: number) => void;
  /** Whether a passage stands below such a label. */
  readonly holds: (passage: Passage) => boolean;
}

const OF_CAUSES =
  /\b(?:causes?|caused|events?|issues?|reasons?|factors?|circumstances?|related|outside|beyond|conditions?|problems?|faults?)\b/i;

/**
 * "The warranty does not cover:", "Caused by clients:", a list, "Surroundings:", a list. A label ends in
 * a colon, or names a ground itself, or speaks of causes above a list that begins with a ground.
 */
export function labelledGroups(categoriesOf: Categorise): LabelledGroups {
  let above: string | null = null;
  let label = '';
  const key = (path: readonly string[]): string => path.join('\n');
  return {
    heading: ({ text, path, at }, next, introducedAt) => {
      const isAboveGround =
        next?.kind === 'item' && OF_CAUSES.test(text) && categoriesOf(next.text).length > 0;
      const isLabel =
        text.length <= LONGEST_LABEL &&
        (/:\s*$/.test(text) || isAboveGround || categoriesOf(text).length > 0);
      const goesOn = at === introducedAt + 1 || above === key(path);
      above = isLabel && goesOn ? key(path) : null;
      label = text;
    },
    holds: ({ path }) =>
      above !== null && path.at(-1) === label && key(path.slice(0, -1)) === above,
  };
}
