import { describe, expect, it } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { AgreementId, CommitmentId } from '#shared/agreement/ids.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import { problemLine } from '#shared/base/place.ts';
import { documentText } from '#shared/document/plain-text.ts';
import { instantiateTemplate } from '#shared/library/instantiate.ts';
import { review } from '#shared/review/review.ts';
import { shippedCatalogue } from '#test/support/agreements/sample-fill.ts';

const catalogue = shippedCatalogue();

const drafts = catalogue.templates.map((template) => {
  const made = instantiateTemplate(template, catalogue, { id: template.id as AgreementId });
  if (!made.ok) throw new Error(made.error.map(problemLine).join('\n'));
  return { id: template.id, draft: made.value, text: textOf(made.value) };
});
const between = drafts.filter(({ draft }) => draft.kind !== 'internal');
const the = (id: string) => drafts.find((one) => one.id === id)!;

function textOf(draft: Agreement): string {
  return documentText(assemble(draft).document);
}

const itemIds = (draft: Agreement): ReadonlySet<string> =>
  new Set(draft.sections.flatMap(({ items }) => items.map(({ id }) => id as string)));
const nameOf = (draft: Agreement, id: CommitmentId): string =>
  draft.commitments.find((one) => one.id === id)!.name;

describe('clauses and records of a template', () => {
  it.each(between)(
    '$id: the right to leave names the commitments that the record counts',
    (one) => {
      const { chronic } = one.draft.termination;
      const names = chronic!.commitments.map((id) => nameOf(one.draft, id));
      const sentence = /.*if one of these Commitments is missed on .*/.exec(one.text)![0];
      for (const name of names) expect(sentence).toContain(name);
      expect(one.text).not.toContain('the same Commitment is missed on');
    },
  );

  it.each(between)(
    '$id: where none is named, the same commitment has to be missed again',
    (one) => {
      const { termination } = one.draft;
      const open = {
        ...one.draft,
        termination: { ...termination, chronic: { ...termination.chronic!, commitments: [] } },
      };
      const text = textOf(open);
      expect(text).toContain(
        'the same Commitment is missed on 3 or more occasions within a period of',
      );
      expect(text).not.toContain('one of these Commitments');
    },
  );

  it('for a bank: force majeure does not extend the recovery time, in clause and table', () => {
    const { draft, text } = the('dora-financial');
    expect(text).toContain('Force majeure does not extend the recovery time');
    const recovery = draft.commitments.find(({ kind }) => kind === 'recovery-time')!;
    expect(recovery.measurement.excluded).toEqual([]);
  });

  it('for a bank: nothing that the provider may do shortens the transition', () => {
    const { text } = the('dora-financial');
    expect(text).toContain('Such a notice does not shorten the transition period of section 10');
    expect(text).toContain('No notice of Provider shortens it.');
    expect(text).toContain('The charges agreed for the Service remain payable');
  });

  it('in some of them others decide or wait, which the next tests rely on', () => {
    expect(between.some(({ text }) => text.includes('representatives decide'))).toBe(true);
    expect(
      between.some(({ draft }) =>
        draft.commitments.some(({ pausesWhileWaiting }) => pausesWhileWaiting),
      ),
    ).toBe(true);
  });

  it.each(between)(
    '$id: who decides and who waits is settled wherever the text relies on it',
    (one) => {
      const ids = itemIds(one.draft);
      if (one.text.includes('representatives decide')) expect(ids).toContain('representatives');
      if (one.draft.commitments.some(({ pausesWhileWaiting }) => pausesWhileWaiting))
        expect(ids.has('clock-pause') || ids.has('time-to-restore')).toBe(true);
    },
  );

  it.each(drafts)(
    '$id: sub-processors stand in an annex that must be filled',
    ({ draft, text }) => {
      const named = /sub-processors?.{0,200} named in Annex ([A-Z])/.exec(
        text.replaceAll('”)', ''),
      );
      const annex = draft.annexes.find(({ id }) => (id as string) === 'sub-processors');
      expect(named !== null).toBe(annex !== undefined);
      if (!named || !annex) return;
      expect(text).toContain(`Annex ${named[1]}: Sub-processors`);
      expect(assemble(draft).stops.map(({ place }) => place.path)).toContain(
        '/annexes/sub-processors',
      );
    },
  );

  it.each(drafts)('$id: an escalation counts misses as the table of remedies does', ({ draft }) => {
    for (const { trigger } of draft.escalation)
      expect(trigger).not.toMatch(/missed in (?:two|three) (?:periods|months)/);
  });

  it.each(drafts)(
    '$id: escalation names other levels by their roles, as numbers move',
    ({ draft }) => {
      for (const { trigger } of draft.escalation) expect(trigger).not.toMatch(/levels? \d/i);
    },
  );

  it('between marketing, sales and service: the managers take over what the level below leaves', () => {
    const triggers = the('multi-stage-internal').draft.escalation.map(({ trigger }) => trigger);
    const below = 'the operations managers of the teams concerned have found no solution';
    for (const trigger of triggers.slice(3, 6)) expect(trigger).toContain(below);
    expect(triggers[6]).toBe('The managers of the teams concerned have found no solution.');
  });

  it('between teams: a time is promised for what its commitment is about', () => {
    expect(the('lead-sla').text).toContain(
      'For the Commitment “First contact with Hot Leads”, the time from the hand-over',
    );
    expect(the('multi-stage-internal').text).toContain(
      'For the Commitment “Answer to Severity 1 cases”, the time to the answer',
    );
  });

  it.each(between)('$id: credits for a long window have a month and a fee', ({ text }) => {
    expect(text).toContain(
      'A Service Credit for a Measurement Window longer than a calendar month',
    );
    expect(text).toContain('A quarterly fee is three times');
  });

  it.each([
    ['wan-connectivity', 'Site'],
    ['cloud-infrastructure', 'Resources'],
    ['web-hosting', 'Plan'],
  ])('%s: the affected service of the table of credits is the %s affected', (id, what) => {
    expect(the(id).text).toContain(`the affected service means the ${what} affected`);
  });

  it('for field maintenance: visits fall into the visit hours, with one notice and no allowance', () => {
    const { draft } = the('field-maintenance');
    const { windows, notice, monthlyCap } = draft.services.find(
      (one) => one.maintenance,
    )!.maintenance!;
    const hours = draft.calendars.find(({ name }) => name === 'Visit Hours')!.hours;
    expect(windows).toEqual(hours);
    expect(notice).toEqual({ value: '10', unit: 'working-day' });
    expect(monthlyCap).toBeNull();
  });

  it.each(['managed-backup', 'web-hosting'])(
    '%s: a backup every day at the same time keeps the age that is promised',
    (id) => {
      const { draft, text } = the(id);
      const age = draft.commitments.find(({ kind }) => kind === 'recovery-point')!;
      // A day between two beginnings, and the time that a run takes.
      expect(Number(age.target.value)).toBeGreaterThan(24);
      expect(text).toMatch(/beginning at the same time/);
    },
  );

  it.each([
    ['cloud-infrastructure', /\b(?:regions?|resources?)\b/],
    ['saas-uptime', /\bnamed contacts?\b|Confidential Information/],
    ['dora-financial', /\bcritical or important functions?\b|ICT-related/],
    ['field-maintenance', /\bcritical parts?\b/],
    ['managed-backup', /\bcritical systems?\b/],
    ['lead-sla', /\bhot leads?\b|gravity|customer irritation/],
  ])('%s writes its defined terms as it defines them, and defines what it uses', (id, other) => {
    expect(other.exec(the(id).text)?.[0]).toBeUndefined();
  });

  it.each(drafts)('$id: no stakeholder bears the name of a defined term', ({ draft }) => {
    expect(review(draft).filter(({ rule }) => rule === 'name-is-term')).toEqual([]);
  });

  it.each(drafts)('$id: tables may write defined terms with small letters', ({ text }) => {
    expect(text).toMatch(/In tables, .{0,60}defined terms may be written with small letters/);
  });

  it.each(between)(
    '$id: downtime has one measure, that of the clauses, and the table says how it is detected',
    ({ draft }) => {
      for (const { kind, measurement } of draft.commitments) {
        if (kind !== 'availability') continue;
        // A second D, of minutes in which checks failed, would decide against the clause.
        expect(measurement.method).not.toMatch(/ D the minutes in which| less the minutes/);
      }
    },
  );

  it.each(drafts)(
    '$id: where a time names no share of cases, the longest is the result',
    ({ text, draft }) => {
      expect(text).not.toMatch(/counts on its own/);
      const isTime = draft.commitments.some(
        ({ kind, target, remedy }) =>
          remedy?.type === 'credits' &&
          target.share === null &&
          ['resolution', 'recovery-time', 'recovery-point'].includes(kind),
      );
      if (isTime)
        expect(text).toContain(
          'the longest time that a case took in the Measurement Window is the result',
        );
    },
  );

  it('for a network: availability is promised and missed for each Site', () => {
    const { text } = the('wan-connectivity');
    expect(text).toContain('The availability of each Site must be at least 99.9%');
    expect(text).not.toContain('The availability of Managed Wide Area Network');
    expect(text).toContain('only those for the same Site or the same pair of Sites are counted');
    expect(text).not.toMatch(/demarcation points?|\bsites of Customer/);
  });

  it.each(['cloud-infrastructure', 'web-hosting'])(
    '%s: Personal Data leave for other countries only on a lawful ground',
    (id) => {
      const { draft, text } = the(id);
      expect(itemIds(draft)).toContain('international-transfers');
      expect(text).not.toContain('for support, security and billing.');
    },
  );

  it('for a hosted application: it is settled which of two agreements prevails on everything', () => {
    const { text } = the('saas-uptime');
    expect(text).toContain('On all other matters that both settle');
    expect(text).toContain('the rights to terminate that it grants, this Agreement prevails');
  });

  it.each(between)('$id: no remedy is sole where the law does not allow it', ({ text }) => {
    if (text.includes('are the only financial remedy'))
      expect(text).toContain('liability that the law does not allow to be limited or excluded.');
  });

  it.each([
    ['lead-sla', 'Accept or return a lead', 'must accept or return each lead'],
    ['lead-sla', 'Record the result of a contact', 'The result of each contact'],
    ['multi-stage-internal', 'Accept or return a lead', 'must accept or return each lead'],
    ['multi-stage-internal', 'Complete the hand-over record', 'must hand over the customer'],
    ['multi-stage-internal', 'Onboarding call with a new customer', 'must contact the customer'],
  ])('%s: the time to “%s” is stated once, in the table of services', (id, activity, clause) => {
    const { draft, text } = the(id);
    const activities = draft.services.flatMap(({ processingTimes }) =>
      processingTimes.map((one) => one.activity),
    );
    expect(activities.some((one) => one.startsWith(activity))).toBe(true);
    const sentence = text.split('\n').find((line) => line.includes(clause));
    expect(sentence).toContain('the processing time stated for it in the table of services');
  });

  it('between sales and marketing: a campaign is announced when the table of services says', () => {
    const { draft, text } = the('lead-sla');
    expect(JSON.stringify(draft.services)).toContain('Announce a campaign before it starts');
    expect(text).toContain('as long before the campaign starts as the table of services states');
  });

  it('between teams: nothing is said of the table of commitments that it does not hold', () => {
    const { text } = the('multi-stage-internal');
    expect(text).not.toMatch(/The times for other (?:requests|cases) are stated/);
    expect(text).toContain('named under “Owed by” in the table of commitments');
  });

  it.each(drafts)('$id begins no sentence in small letters', ({ text }) => {
    const found = text
      .split('\n')
      .flatMap(
        (line) => /^(?:\d+(?:\.\d+)+ |.*[a-z]\. )(section|the|it) .{0,30}/.exec(line)?.[0] ?? [],
      );
    expect(found).toEqual([]);
  });
});
