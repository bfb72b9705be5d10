import type { Agreement } from '#shared/agreement/agreement.ts';
import { OBJECT } from '../subject.ts';
import { escaped } from './escaped.ts';
import { namesStakeholder } from './live-figure.ts';
import { objectAt, type Sentence } from './sentence.ts';

/** Words for a stakeholder that stand for its name in contracts. */
const PARTY_WORDS =
  '(?:the |each |either |every |neither |any |that |a )?(?:service )?(?:provider|customer|client|supplier|vendor|contractor|subcontractor|party|parties|team|teams|stakeholder|company|we|you)';

/** A pattern for anything that names a stakeholder, without flags and groups. */
export const stakeholderPattern = ({ stakeholders }: Pick<Agreement, 'stakeholders'>): string =>
  [
    OBJECT,
    PARTY_WORDS,
    ...stakeholders
      .flatMap(({ name, legalName }) => [name, legalName])
      .filter((name) => name.trim().length > 1)
      .map((name) => escaped(name.trim())),
  ].join('|');

const known = new WeakMap<Agreement['stakeholders'], Map<string, RegExp>>();

const MODALS = 'must|shall|will|undertakes? to|agrees? to|commits? to';

/** Where a sentence says what somebody owes: "Provider must", "each party shall". */
export interface Duty {
  /** Where the words begin and end in the sentence; 0 where they stand before the list. */
  readonly index: number;
  readonly end: number;
  readonly modal: string;
}

/** The first duty of a sentence whose holder is named; null where there is none. */
export function dutyOf(
  { stakeholders }: Pick<Agreement, 'stakeholders'>,
  sentence: Sentence,
  modals: string = MODALS,
): Duty | null {
  for (const match of sentence.words.matchAll(patternFor(stakeholders, modals))) {
    if (match[1] === OBJECT && !namesStakeholder(objectAt(sentence, match.index))) continue;
    return { index: match.index, end: match.index + match[0].length, modal: match[2]! };
  }
  const lead = sentence.lead && dutyOf({ stakeholders }, sentence.lead, modals);
  return lead && { index: 0, end: 0, modal: lead.modal };
}

function patternFor(stakeholders: Agreement['stakeholders'], modals: string): RegExp {
  const patterns = known.get(stakeholders) ?? new Map<string, RegExp>();
  const pattern =
    patterns.get(modals) ??
    new RegExp(
      `(?<![\\p{L}\\d])(${stakeholderPattern({ stakeholders })})(?![\\p{L}\\d])(?: (?:also|then|itself|always|only))? (${modals})\\b(?! have\\b)`,
      'giu',
    );
  known.set(stakeholders, patterns.set(modals, pattern));
  return pattern;
}
