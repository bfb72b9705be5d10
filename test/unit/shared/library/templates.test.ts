import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { higherIsBetter, type Commitment } from '#shared/agreement/commitment.ts';
import { parseAgreementText } from '#shared/agreement/file.ts';
import type { RichText, Run } from '#shared/agreement/rich-text.ts';
import { DATA_VIEWS, GUIDED_SECTIONS } from '#shared/agreement/section.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import { conditionPaths, holds } from '#shared/assemble/condition.ts';
import { isFieldPath, readField } from '#shared/assemble/fields/catalogue.ts';
import { exact } from '#shared/base/decimal.ts';
import { problemLine } from '#shared/base/place.ts';
import { readCatalogue, type Catalogue } from '#shared/library/catalogue.ts';
import { instantiateTemplate } from '#shared/library/instantiate.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';

const ASSETS = join(import.meta.dirname, '../../../../assets');

const jsonFiles = (folder: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    readdirSync(join(ASSETS, folder))
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name, JSON.parse(readFileSync(join(ASSETS, folder, name), 'utf8'))]),
  );

const read = readCatalogue({ templates: jsonFiles('templates'), clauses: jsonFiles('clauses') });
const catalogue: Catalogue = read.ok ? read.value : { templates: [], clauses: [] };

const started = catalogue.templates.map((template) => {
  const agreement = instantiateTemplate(template, catalogue, { id: template.id as AgreementId });
  return { id: template.id, template, agreement };
});
const drafts = started.flatMap(({ id, template, agreement }) =>
  agreement.ok ? [{ id, template, draft: agreement.value }] : [],
);

/** Words that leave a duty open, are out of date, or put a credit at risk in court. */
const BANNED =
  /\b(shall|best (?:efforts?|endeavours)|(?:all )?reasonable (?:efforts?|endeavours)|as soon as possible|promptly|timeously|forthwith|in due course|from time to time|as appropriate|here(?:in|by|of|to|under|inafter)|there(?:of|to|under)|aforesaid|and\/or|mutatis mutandis|penalt(?:y|ies)|etc|TODO|TBD|lorem)\b/i;

/** What only the user can know; everything else has a value. */
const LEFT_OPEN: readonly RegExp[] = [
  /^\/stakeholders$/,
  /^\/stakeholders\/[\w-]+\/(legalName|address)$/,
  /^\/stakeholders\/[\w-]+\/contacts/,
  /^\/term\/start$/,
  /^\/services\/[\w-]+\/fee$/,
  /^\/annexes\/[\w-]+$/,
  /^\/sections\/[\w-]+\/items\/[\w-]+/,
  /^\/commitments\/lead-volume\/target\/value$/,
];

const runsOf = (text: RichText): readonly Run[] => text.flatMap((block) => block.runs);
const clausesOf = (draft: Agreement) =>
  draft.sections.flatMap(({ items }) => items.filter((item) => item.type === 'clause'));
const itemsOf = (draft: Agreement) => draft.sections.flatMap(({ items }) => items);

/** Every string of a value, with its key path. */
const stringsIn = (value: unknown, at = ''): readonly { at: string; text: string }[] =>
  typeof value === 'string'
    ? [{ at, text: value }]
    : Array.isArray(value)
      ? value.flatMap((part, index) => stringsIn(part, `${at}/${index}`))
      : value !== null && typeof value === 'object'
        ? Object.entries(value).flatMap(([key, part]) => stringsIn(part, `${at}/${key}`))
        : [];

describe('the templates', () => {
  it('are files that the catalogue takes, named after their ids', () => {
    expect(read.ok ? [] : read.error).toEqual([]);
    const names = Object.keys(jsonFiles('templates')).map((name) => name.replace('.json', ''));
    expect(catalogue.templates.map(({ id }) => id).sort()).toEqual(names.sort());
  });

  it('serve the nine uses that are promised, and more', () => {
    const ids = catalogue.templates.map(({ id }) => id);
    for (const id of [
      'saas-uptime',
      'managed-it-support',
      'wan-connectivity',
      'web-hosting',
      'cloud-infrastructure',
      'field-maintenance',
      'dora-financial',
      'lead-sla',
      'multi-stage-internal',
    ])
      expect(ids).toContain(id);
  });

  it.each(started)('$id starts an agreement whose records and pointers hold', ({ agreement }) => {
    expect(agreement.ok ? [] : agreement.error.map(problemLine)).toEqual([]);
  });

  it.each(drafts)('$id fills the six guided sections, and opens with definitions', ({ draft }) => {
    expect(draft.sections[0]?.kind).toBe('definitions');
    for (const kind of GUIDED_SECTIONS) {
      const section = draft.sections.find(({ id }) => (id as string) === kind);
      expect(section?.kind, kind).toBe(kind);
      expect(
        section?.items.some((item) => item.type === 'clause'),
        kind,
      ).toBe(true);
    }
  });

  it.each(drafts)('$id shows every table that its kind of agreement needs', ({ draft }) => {
    const shown = itemsOf(draft).flatMap((item) => (item.type === 'data' ? [item.view] : []));
    const needed = DATA_VIEWS.filter(
      (view) =>
        (draft.kind !== 'internal' || view !== 'maintenance') &&
        // Between two it is plain who owes whom.
        (draft.template?.id === 'multi-stage-internal' || view !== 'obligations'),
    );
    expect([...shown].sort()).toEqual([...needed].sort());
  });

  it.each(drafts)('$id leaves open only what the user alone can know', ({ draft }) => {
    const { stops } = assemble(draft);
    const others = stops.filter(({ place }) => !LEFT_OPEN.some((rule) => rule.test(place.path)));
    expect(others.map(problemLine)).toEqual([]);
    expect(stops.length).toBeLessThanOrEqual(40);
  });

  it.each(drafts)('$id shows only fields that lead somewhere', ({ draft }) => {
    const shown = clausesOf(draft).filter(({ condition }) => holds(condition, draft));
    const broken = shown.flatMap(({ id, body }) =>
      runsOf(body).flatMap((run) =>
        run.type === 'field' && !readField(draft, run.path).ok ? [`${id}: ${run.path}`] : [],
      ),
    );
    expect(broken).toEqual([]);
    const conditions = itemsOf(draft).flatMap(({ condition }) => conditionPaths(condition));
    expect(conditions.filter((path) => !isFieldPath(path))).toEqual([]);
  });

  it.each(drafts)('$id defines each term that it uses, and each term once', ({ draft }) => {
    const defined = new Set(draft.definitions.map(({ id }) => id as string));
    const texts = [
      ...clausesOf(draft).map(({ body }) => body),
      ...draft.definitions.map((d) => d.meaning),
    ];
    const undefinedTerms = texts
      .flatMap(runsOf)
      .flatMap((run) =>
        run.type === 'term' && !defined.has(run.definition) ? [run.definition] : [],
      );
    expect(undefinedTerms).toEqual([]);
    const terms = draft.definitions.map(({ term }) => term.toLowerCase());
    expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([]);
  });

  it.each(drafts)('$id refers only to sections, clauses and annexes that it has', ({ draft }) => {
    const known = {
      section: new Set(draft.sections.map(({ id }) => id as string)),
      item: new Set(itemsOf(draft).map(({ id }) => id as string)),
      annex: new Set(draft.annexes.map(({ id }) => id as string)),
    };
    const texts = [
      ...clausesOf(draft).map(({ body }) => body),
      ...draft.definitions.map((d) => d.meaning),
    ];
    const dangling = texts
      .flatMap(runsOf)
      .flatMap((run) =>
        run.type === 'reference' && !known[run.target.kind].has(run.target.id)
          ? [run.target.id]
          : [],
      );
    expect(dangling).toEqual([]);
  });

  it.each(drafts)(
    '$id names obligor, beneficiary, source, method and owner of each commitment',
    ({ draft }) => {
      for (const commitment of draft.commitments) {
        const { measurement: measured } = commitment;
        expect(commitment.obligor, commitment.id).not.toBeNull();
        expect(commitment.beneficiaries.length, commitment.id).toBeGreaterThan(0);
        expect(commitment.beneficiaries, commitment.id).not.toContain(commitment.obligor);
        expect(commitment.services.length, commitment.id).toBeGreaterThan(0);
        expect(commitment.window, commitment.id).not.toBeNull();
        expect(measured.source && measured.method && measured.frequency, commitment.id).not.toBe(
          '',
        );
        expect(measured.measuredBy, commitment.id).not.toBeNull();
        expect(commitment.remedy, commitment.id).not.toBeNull();
        if (commitment.target.unit.startsWith('working-'))
          expect(commitment.calendar, commitment.id).not.toBeNull();
      }
    },
  );

  it.each(drafts)('$id has sound remedies, and no money between teams', ({ draft }) => {
    for (const commitment of draft.commitments)
      expect(faultsOf(commitment), commitment.id).toEqual([]);
    if (draft.kind === 'internal')
      expect(draft.commitments.every(({ remedy }) => remedy?.type === 'improvement')).toBe(true);
  });

  it.each(drafts)('$id sets harder targets for graver cases', ({ draft }) => {
    for (const kind of ['response', 'resolution'] as const) {
      const hours = draft.severities.flatMap(({ id }) =>
        draft.commitments
          .filter((one) => one.kind === kind && one.severity === id && one.target.value !== null)
          .slice(0, 1)
          .map((one) => inHours(one)),
      );
      expect(hours, kind).toEqual([...hours].sort((a, b) => a - b));
    }
  });

  it.each(drafts)('$id states maintenance and its exclusion alike', ({ draft }) => {
    const excluded = draft.exclusions.find(({ category }) => category === 'scheduled-maintenance');
    const maintained = draft.services.flatMap(({ maintenance }) => maintenance ?? []);
    expect(maintained.length > 0).toBe(excluded !== undefined);
    for (const { notice, monthlyCap } of maintained) {
      expect(notice).toEqual(excluded?.notice);
      expect(monthlyCap).toEqual(excluded?.monthlyCap);
    }
  });

  it.each(drafts)('$id has each party sign, and someone to turn to in each', ({ draft }) => {
    const signing = draft.stakeholders.filter(({ kind }) => kind !== 'third-party');
    expect(draft.signatures.map(({ stakeholder }) => stakeholder).sort()).toEqual(
      signing.map(({ id }) => id).sort(),
    );
    for (const { id, contacts, responsibilities } of signing) {
      for (const purpose of ['changes', 'escalation', 'emergency'])
        expect(
          contacts.some((contact) => contact.purpose === purpose),
          `${id} ${purpose}`,
        ).toBe(true);
      expect(
        contacts.every(({ role }) => role !== ''),
        id,
      ).toBe(true);
      expect(responsibilities.length, id).toBeGreaterThanOrEqual(3);
    }
    expect(draft.stakeholders[0]?.contacts.some(({ purpose }) => purpose === 'complaints')).toBe(
      true,
    );
  });

  it('promise nothing in words that lawyers strike out', () => {
    const found = catalogue.templates.flatMap((template) =>
      stringsIn(template).flatMap(({ at, text }) =>
        BANNED.test(text) ? [`${template.id}${at}: ${BANNED.exec(text)?.[0]}`] : [],
      ),
    );
    expect(found).toEqual([]);
  });

  it('have no records that call the parties otherwise than their clauses do', () => {
    const found = drafts.flatMap(({ id, template }) =>
      stringsIn(template.agreement).flatMap(({ at, text }) =>
        /\b[Tt]he (Provider|Customer)\b/.test(text) ? [`${id}${at}`] : [],
      ),
    );
    expect(found).toEqual([]);
  });

  it('between sales and marketing: both owe, three teams in the multi-stage one', () => {
    const multi = drafts.find(({ id }) => id === 'multi-stage-internal')!.draft;
    const owes = (from: string, to: string) =>
      multi.commitments.some(
        (one) => one.obligor === from && one.beneficiaries.includes(to as never),
      );
    expect(owes('marketing', 'sales')).toBe(true);
    expect(owes('sales', 'marketing')).toBe(true);
    expect(owes('sales', 'service')).toBe(true);
    expect(owes('service', 'marketing') && owes('service', 'sales')).toBe(true);
    expect(multi.signatures.map(({ title }) => title)).toEqual([
      'Vice President of Service',
      'Sales Manager',
      'Head of Marketing',
    ]);
    const irritation = multi.reports.find(({ id }) => (id as string) === 'customer-irritation')!;
    expect(irritation).toMatchObject({
      owner: 'sales',
      recipients: ['service'],
      frequency: 'monthly',
    });
    const promised = multi.commitments.find(({ id }) => (id as string) === 'irritation-report')!;
    expect(promised.target).toMatchObject(irritation.due!);
  });

  it('for a bank: every topic of Article 30(2) and (3) of DORA', () => {
    const dora = drafts.find(({ id }) => id === 'dora-financial')!.draft;
    const ids = new Set(itemsOf(dora).map(({ id }) => id as string));
    for (const topic of [
      'dora-single-document', // 30(1)
      'dora-description-and-subcontracting', // 30(2)(a)
      'dora-locations', // (b)
      'dora-data-security', // (c)
      'dora-data-access', // (d)
      'dora-service-levels', // (e) and 30(3)(a)
      'dora-incident-assistance', // (f)
      'dora-authorities', // (g)
      'dora-termination', // (h)
      'dora-training', // (i)
      'dora-reporting', // 30(3)(b)
      'dora-contingency', // (c)
      'dora-testing', // (d)
      'dora-audit', // (e)
      'dora-exit', // (f)
    ])
      expect(ids, topic).toContain(topic);
  });
});

describe('the samples', () => {
  const samples = readdirSync(join(ASSETS, 'samples'))
    .filter((name) => name.endsWith('.sla'))
    .map((name) => ({ name, text: readFileSync(join(ASSETS, 'samples', name), 'utf8') }));

  it('are three: WAN, SaaS and the multi-stage one', () => {
    expect(samples.map(({ name }) => name).sort()).toEqual([
      'multi-stage.sla',
      'saas.sla',
      'wan.sla',
    ]);
  });

  it.each(samples)('$name can be opened, and nothing keeps it from being final', ({ text }) => {
    const sample = parseAgreementText(text);
    expect(sample.ok ? [] : sample.error.map(problemLine)).toEqual([]);
    if (!sample.ok) return;
    const { stops } = assemble(sample.value);
    expect(stops.map(problemLine)).toEqual([]);
  });
});

/** What is unsound in a commitment's remedy, in words. */
function faultsOf({ target, remedy }: Commitment): readonly string[] {
  if (remedy === null) return ['no remedy'];
  if (remedy.type === 'improvement')
    return remedy.planWithin && remedy.escalateAfter && remedy.duty ? [] : ['an open duty'];
  const faults: string[] = [];
  if (remedy.cap === null) faults.push('no cap');
  if (remedy.claim.required && (!remedy.claim.deadline || !remedy.claim.form))
    faults.push('no claim rule');
  if (remedy.soleRemedy === null || remedy.character === null) faults.push('nature not stated');
  const { schedule } = remedy;
  if (schedule.shape === 'rate')
    return schedule.credit && schedule.step ? faults : [...faults, 'an open rate'];
  schedule.tiers.forEach(({ worseThan, notWorseThan, credit }, at) => {
    const before = schedule.tiers[at - 1];
    if (worseThan !== (at === 0 ? 'target' : 'previous'))
      faults.push(`step ${at + 1} leaves a gap`);
    if (before && exact(credit!).lte(before.credit!)) faults.push(`step ${at + 1} does not rise`);
    if ((notWorseThan === null) !== (at === schedule.tiers.length - 1))
      faults.push(`step ${at + 1} is open or closed at the wrong end`);
    const from = at === 0 ? target.value! : before!.notWorseThan!;
    if (notWorseThan !== null) {
      const worse = higherIsBetter(target)
        ? exact(notWorseThan).lt(from)
        : exact(notWorseThan).gt(from);
      if (!worse) faults.push(`step ${at + 1} runs the wrong way`);
    }
  });
  const last = schedule.tiers.at(-1)?.credit;
  if (!last || exact(last).gt(remedy.cap!.value)) faults.push('the last step exceeds the cap');
  return faults;
}

/** A time target in hours, a working day being eight; for comparing only. */
function inHours({ target }: Commitment): number {
  const per: Partial<Record<typeof target.unit, number>> = {
    second: 1 / 3600,
    minute: 1 / 60,
    hour: 1,
    'working-hour': 1,
    'working-day': 8,
    day: 24,
  };
  return Number(target.value) * per[target.unit]!;
}
