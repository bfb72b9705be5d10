import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AgreementSchema, type Agreement } from '#shared/agreement/agreement.ts';
import { agreementText, checkAgreement, parseAgreementText } from '#shared/agreement/file.ts';
import { sharedVersion } from '#shared/agreement/shared-version.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import { sentVersion } from '#shared/compare/redline/sent-version.ts';
import { samplePath } from '#test/support/agreements/sample-fill.ts';

/**
 * What the other party may have of each record, and what it must not. A field that is new stands in
 * neither list, and the test fails until somebody has decided.
 */
const SHARED: Readonly<Record<string, string>> = {
  '': 'schemaVersion id title reference kind level extends status template language timeZone currency governingLaw courts stakeholders services calendars severities commitments scope exclusions reports escalation term termination definitions sections annexes signatures',
  extends: 'agreement title',
  template: 'id version',
  'stakeholders[]': 'id kind name legalName registration address contacts responsibilities',
  'stakeholders[].contacts[]': 'id purpose name role email phone',
  'services[]':
    'id name description provider recipients delivery operatingHours maintenance dependencies processes technologies processingTimes fee',
  'services[].maintenance': 'windows notice monthlyCap',
  'services[].maintenance.windows[]': 'day from to',
  'services[].processingTimes[]': 'activity time',
  'services[].fee': 'amount per',
  'calendars[]': 'id name timeZone hours holidays holidayRule',
  'calendars[].hours[]': 'day from to',
  'calendars[].holidays[]': 'date name',
  'severities[]': 'id name definition examples',
  'commitments[]':
    'id kind name description obligor beneficiaries services severity target window calendar pausesWhileWaiting measurement remedy',
  'commitments[].target': 'comparator value unit countOf share',
  'commitments[].measurement':
    'source method frequency measuredBy smallestOutage rounding excluded',
  'commitments[].measurement.rounding': 'decimals mode',
  'commitments[].remedy':
    'type unit basis schedule cap claim earnBack atRisk soleRemedy character planWithin escalateAfter duty',
  'commitments[].remedy.schedule': 'shape tiers credit step stepUnit',
  'commitments[].remedy.schedule.tiers[]': 'worseThan notWorseThan credit',
  'commitments[].remedy.cap': 'value unit',
  'commitments[].remedy.claim': 'required deadline from form',
  'commitments[].remedy.atRisk': 'percent weight',
  scope: 'application included notIncluded restrictions',
  'exclusions[]': 'id category title text monthlyCap notice',
  'reports[]': 'id name owner recipients frequency due contents',
  'escalation[]': 'id role stakeholder severity after trigger',
  term: 'start length renewal review',
  'term.renewal': 'kind length notice',
  termination: 'convenience cause chronic exit',
  'termination.convenience': 'by notice',
  'termination.cause': 'cure',
  'termination.chronic': 'commitments misses withinMonths notice',
  'termination.exit': 'assistance dataRetrieval erasure',
  'definitions[]': 'id term meaning',
  'sections[]': 'id kind title items',
  'sections[].items[]': 'type id title body condition view',
  'annexes[]': 'id title content',
  'annexes[].content': 'type body fileName pages base64',
  'signatures[]': 'id stakeholder name title',
};
const INTERNAL: readonly string[] = [
  'commitments[].history',
  'commitments[].leadPlan',
  'commitments[].results',
  'negotiation.copiedFrom',
  'negotiation.files',
  'review.ignored',
  'review.packs',
  'sections[].items[].notes',
  'sections[].items[].origin',
  'services[].supplies',
];
/** Values that are one thing to everybody who has the field: a length of time, a text, a condition. */
const WHOLE =
  /(?:notice|monthlyCap|time|smallestOutage|deadline|planWithin|due|after|length|cure|assistance|dataRetrieval|erasure|condition)$|(?:body|meaning)\[\]$/;

describe('the version of an agreement that the other party may have', () => {
  it('knows of each field of the schema whether it is shared or internal', () => {
    const declared = [
      ...INTERNAL,
      ...Object.entries(SHARED).flatMap(([record, names]) =>
        names.split(' ').map((name) => fieldOf(record, name)),
      ),
    ];
    // `review` and `negotiation` themselves hold nothing but what is internal.
    expect([...fieldsOf(AgreementSchema)].sort()).toEqual(
      [...declared, 'review', 'negotiation'].sort(),
    );
  });

  it('is without all that is internal, and keeps all that is shared', () => {
    expect([...differences(filled(), sharedVersion(filled()), '')].sort()).toEqual(INTERNAL);
    const text = agreementText(sharedVersion(filled()));
    expect(agreementText(filled())).toContain('SECRET');
    expect(text).not.toMatch(/SECRET|secret-origin/);
  });

  it.each(['wan', 'saas', 'multi-stage'])(
    'of the sample %s is valid, and prints the same document',
    (name) => {
      const agreement = filled(name);
      const shared = sharedVersion(agreement);
      expect(checkAgreement(shared)).toEqual({ ok: true, value: shared });
      expect(assemble(shared)).toEqual(assemble(agreement));
    },
  );

  it('is what an answer is read against', () => {
    const sent = sharedVersion(filled());
    expect(sentVersion(filled(), { agreement: agreementText(sent), proposal: null })).toEqual({
      version: sent,
      proposal: null,
      foreignTitle: null,
    });
  });
});

const fieldOf = (record: string, name: string): string =>
  record === '' ? name : `${record}.${name}`;

/** The path of each field, "[]" for any element of a list; not what is in internal ones and in whole values. */
function fieldsOf(schema: z.core.$ZodType, at = ''): ReadonlySet<string> {
  if (INTERNAL.includes(at) || WHOLE.test(at)) return new Set();
  if (schema instanceof z.ZodNullable) return fieldsOf(schema.unwrap(), at);
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element, `${at}[]`);
  if (schema instanceof z.ZodUnion)
    return new Set(schema.options.flatMap((option) => [...fieldsOf(option, at)]));
  if (!(schema instanceof z.ZodObject)) return new Set();
  return new Set(
    Object.entries<z.core.$ZodType>(schema.shape).flatMap(([name, field]) => {
      const path = fieldOf(at, name);
      return [path, ...fieldsOf(field, path)];
    }),
  );
}

/** The paths at which two values differ, down to fields that are internal. */
function differences(before: unknown, after: unknown, at: string): ReadonlySet<string> {
  if (JSON.stringify(before) === JSON.stringify(after)) return new Set();
  if (INTERNAL.includes(at)) return new Set([at]);
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    return new Set(before.flatMap((one, index) => [...differences(one, after[index], `${at}[]`)]));
  if (!isRecord(before) || !isRecord(after)) return new Set([at]);
  return new Set(
    Object.keys({ ...before, ...after }).flatMap((name) => [
      ...differences(before[name], after[name], fieldOf(at, name)),
    ]),
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A sample of which every record has something in all that is internal. */
function filled(name = 'wan'): Agreement {
  const read = parseAgreementText(readFileSync(samplePath(name), 'utf8'));
  if (!read.ok) throw new Error(`the sample ${name} is not valid`);
  const agreement = read.value;
  return AgreementSchema.parse({
    ...agreement,
    services: agreement.services.map((service) => ({
      ...service,
      supplies: [
        {
          name: 'SECRET supplier',
          agreement: { agreement: 'secret', title: 'SECRET agreement' },
          commitment: 'uptime',
          availability: '99.1',
          group: 'SECRET group',
        },
      ],
    })),
    commitments: agreement.commitments.map((commitment) => ({
      ...commitment,
      leadPlan: {
        segments: [
          {
            name: 'SECRET market',
            revenueGoal: '1000000',
            marketingShare: '40',
            averageDeal: '5000',
            closeRate: '10',
          },
        ],
        months: null,
        attempts: 3,
      },
      history: {
        source: 'SECRET-tickets.csv',
        from: '2026-01-01',
        to: '2026-03-31',
        sample: 12,
        attained: '50',
        p50: '1',
        p90: '2',
        p95: '3',
        p99: '4',
        holdsFor95PercentOfMonths: '9',
      },
      results: [
        {
          period: '2026-01-01',
          value: '1',
          cases: 3,
          claimed: '2026-02-03',
          claimedCredit: { percent: '7', amount: '71.77' },
          terms: {
            target: commitment.target,
            rounding: null,
            remedy: null,
            monthlyFee: '1025.33',
            oneMayMiss: false,
          },
          note: 'SECRET note',
        },
      ],
    })),
    sections: agreement.sections.map((section) => ({
      ...section,
      items: section.items.map((item) =>
        item.type === 'clause'
          ? {
              ...item,
              origin: { clause: 'SECRET-clause', version: 1, position: 'provider' },
              notes: 'SECRET note for colleagues',
            }
          : item,
      ),
    })),
    review: {
      ignored: [{ rule: 'SECRET-rule', path: '/title', reason: 'SECRET reason' }],
      packs: ['SECRET-pack'],
    },
    negotiation: {
      copiedFrom: ['secret-origin'],
      files: [
        {
          hash: 'a1'.repeat(32),
          name: 'SECRET answer.docx',
          decidedAt: '2026-12-01T09:40:00.000Z',
          rejected: ['0123456789abcdef'],
        },
      ],
    },
  });
}
