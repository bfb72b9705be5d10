import type { Rule } from '#shared/review/rule.ts';
import { andOr } from './and-or.ts';
import { blankLeft } from './blank-left.ts';
import { circularDefinition } from './circular-definition.ts';
import { copyTitle } from './copy-title.ts';
import { danglingReference } from './dangling-reference.ts';
import { doubleSpace } from './double-space.ts';
import { duplicateDefinition } from './duplicate-definition.ts';
import { emptyClause } from './empty-clause.ts';
import { exclusionSwallows } from './exclusion-swallows.ts';
import { figureContradicts } from './figure-contradicts.ts';
import { figureTyped } from './figure-typed.ts';
import { foreignName } from './foreign-name.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import { longSentence } from './long-sentence.ts';
import { nameIsTerm } from './name-is-term.ts';
import { passiveWithoutActor } from './passive-without-actor.ts';
import { placeholderText } from './placeholder-text.ts';
import { repeatedClause } from './repeated-clause.ts';
import { shallMayMix } from './shall-may-mix.ts';
import { termInSmallLetters } from './term-in-small-letters.ts';
import { twoPartyWords } from './two-party-words.ts';
import { typedLevel } from './typed-level.ts';
import { typedReference } from './typed-reference.ts';
import { undefinedTerm } from './undefined-term.ts';
import { unknownField } from './unknown-field.ts';
import { unusedDefinition } from './unused-definition.ts';
import { vagueStandard } from './vague-standard.ts';

export const TEXT_RULES: readonly Rule[] = [
  blankLeft,
  placeholderText,
  foreignName,
  copyTitle,
  twoPartyWords,
  hiddenCharacters,
  figureContradicts,
  figureTyped,
  vagueStandard,
  exclusionSwallows,
  undefinedTerm,
  unusedDefinition,
  duplicateDefinition,
  nameIsTerm,
  circularDefinition,
  termInSmallLetters,
  danglingReference,
  unknownField,
  typedReference,
  typedLevel,
  emptyClause,
  repeatedClause,
  shallMayMix,
  passiveWithoutActor,
  longSentence,
  andOr,
  doubleSpace,
];
