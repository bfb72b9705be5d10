import type { DataView } from '#shared/agreement/section.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import type { STEP_UNITS } from '#shared/agreement/remedy.ts';
import type { DURATION_UNITS } from '#shared/agreement/duration.ts';
import type { Labels } from '#shared/document/document.ts';

/** Sets of fixed words that a value of the model can become. */
export type ChoiceGroup =
  | 'kind'
  | 'stakeholderKind'
  | 'purpose'
  | 'commitmentKind'
  | 'window'
  | 'frequency'
  | 'renewal'
  | 'creditBasis'
  | 'claimStart'
  | 'party'
  | 'exclusionCategory'
  | 'soleRemedy'
  | 'remedyCharacter';

/** Word forms by the plural categories of Unicode CLDR. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

type Rounding = NonNullable<Commitment['measurement']['rounding']>;
type UnitOf = (typeof DURATION_UNITS)[number];

/**
 * Every word that the assembled document holds and nobody typed. One file per language; a language
 * without one is set in English words, with its own dates and numbers.
 */
export interface Wording {
  /** The tag of the language that the words are in; lists and plurals of them follow it. */
  readonly language: string;
  readonly labels: Labels;
  readonly choices: Readonly<Record<ChoiceGroup, Readonly<Record<string, string>>>>;
  readonly units: Readonly<Record<UnitOf, Plural>>;
  readonly targetUnits: { readonly count: Plural; readonly points: Plural };
  readonly comparators: Readonly<
    Record<'at-least' | 'at-most' | 'more-than' | 'less-than' | 'exactly', string>
  >;
  readonly days: Readonly<Record<'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun', string>>;
  readonly feePeriods: Readonly<Record<'month' | 'quarter' | 'year' | 'once', string>>;
  readonly documentKinds: Readonly<Record<'customer' | 'internal' | 'supplier' | 'offer', string>>;
  readonly views: Readonly<Record<DataView, { readonly columns: readonly string[] }>>;
  readonly service: Readonly<
    Record<
      | 'provider'
      | 'recipients'
      | 'delivery'
      | 'hours'
      | 'dependencies'
      | 'processes'
      | 'technologies'
      | 'processingTimes'
      | 'fee',
      string
    >
  >;
  readonly scope: Readonly<
    Record<'application' | 'included' | 'notIncluded' | 'restrictions', string>
  >;
  readonly term: Readonly<Record<'renewal' | 'renewalFor' | 'noticeAgainst' | 'review', string>>;
  readonly measurement: Readonly<
    Record<'source' | 'method' | 'frequency' | 'measuredBy', string>
  > & {
    readonly rounding: (rule: Rounding) => string;
  };
  readonly stepUnits: Readonly<Record<(typeof STEP_UNITS)[number], Plural>>;
  readonly phrases: Phrases;
}

/** Sentences with slots; a slot is a function so that each language orders its words. */
export interface Phrases {
  readonly between: string;
  readonly and: string;
  /** A party with a short name of its own, which texts may call by its role too. */
  readonly shortNameOrRole: (name: string, role: string) => string;
  readonly reference: string;
  readonly effectiveDate: string;
  readonly initialTerm: string;
  readonly untilTerminated: string;
  readonly notice: string;
  readonly aroundTheClock: string;
  /** The same, where holidays follow. */
  readonly everyHour: string;
  readonly none: string;
  readonly all: string;
  readonly table: (number: number, title: string) => string;
  readonly annex: (letter: string, title: string) => string;
  readonly annexPages: (count: number, fileName: string) => string;
  readonly signatures: string;
  readonly signaturesIntro: (title: string) => string;
  /** Stands before the name: "Signed for and on behalf of ". */
  readonly signedForStart: string;
  readonly signature: string;
  readonly name: string;
  readonly titleOfSignatory: string;
  readonly date: string;
  readonly ofCases: (share: string, target: string) => string;
  readonly hours: (days: string, from: string, to: string) => string;
  readonly dayRange: (from: string, to: string) => string;
  readonly inTimeZone: (hours: string, zone: string) => string;
  readonly exceptHolidays: (hours: string, holidays: string) => string;
  /** The dated holidays of a calendar, where a sentence has no room for all. */
  readonly listedHolidays: (calendar: string) => string;
  /** Any one of several parties by itself. */
  readonly eachOf: (names: string) => string;
  /** A party with a short name, which shares its role with `others`. */
  readonly shortNameAndSharedRole: (name: string, others: string, role: string) => string;
  readonly clockOn: (hours: string) => string;
  /** The clock, with how many of its hours a day has: "1 working day", "9 hours". */
  readonly clockWithDays: (hours: string, day: string, length: string) => string;
  readonly pauses: (obligor: string, beneficiaries: string) => string;
  readonly below: (value: string) => string;
  readonly above: (value: string) => string;
  readonly atOrBelow: (value: string) => string;
  readonly atOrAbove: (value: string) => string;
  readonly otherThan: (value: string) => string;
  /** A range by its two ends, the better one first: "below 99.95%, at or above 99.0%". */
  readonly range: (start: string, end: string) => string;
  readonly shareMet: (range: string) => string;
  readonly forServices: (services: string) => string;
  readonly creditPercent: (value: string, basis: string) => string;
  readonly creditDays: (value: string) => string;
  /** `once`: the multiple is one. */
  readonly creditMultiple: (value: string, once: boolean) => string;
  readonly creditRate: (credit: string, step: string) => string;
  readonly cap: (value: string) => string;
  readonly claimWithin: (deadline: string, start: string) => string;
  readonly claimNotNeeded: string;
  readonly improvement: (deadline: string) => string;
  readonly escalatedAfter: (misses: number) => string;
  readonly smallestOutage: (duration: string) => string;
  readonly excludes: (list: string) => string;
  readonly afterPeriod: (duration: string) => string;
  readonly afterReport: (duration: string) => string;
  readonly atRisk: (share: string, weight: string) => string;
  readonly afterIncident: (duration: string) => string;
  /** Heads a column: "Owed to Sales". */
  readonly owedTo: (name: string) => string;
  /** Describes the map of obligations in sentences, for who cannot see it. */
  readonly obligationsMap: (
    owed: readonly {
      readonly from: string;
      readonly to: string;
      readonly commitments: number;
      readonly reports: number;
    }[],
  ) => string;
  readonly noticeOf: (duration: string) => string;
  readonly perMonth: (duration: string) => string;
}
