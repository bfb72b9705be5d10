import { describe, expect, it } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { AgreementId, CommitmentId } from '#shared/agreement/ids.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import { problemLine } from '#shared/base/place.ts';
import { documentText } from '#shared/document/plain-text.ts';
import { instantiateTemplate } from '#shared/library/instantiate.ts';
import { shippedCatalogue } from '#test/support/sample-fill.ts';

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
    '$id: an escalation that was not settled comes from a level below',
    ({ draft }) => {
      draft.escalation.forEach(({ trigger }, at) => {
        for (const [, first, last] of trigger.matchAll(/[Ll]evels? (\d+)(?: (?:or|to) (\d+))?/g))
          expect(Number(last ?? first), trigger).toBeLessThanOrEqual(at);
      });
    },
  );

  it('between marketing, sales and service: levels point to the one before', () => {
    const triggers = the('multi-stage-internal').draft.escalation.map(({ trigger }) => trigger);
    expect(triggers.slice(3, 6).every((trigger) => trigger.includes('level 3 has found'))).toBe(
      true,
    );
    expect(triggers[6]).toBe('Levels 4 to 6 have found no solution.');
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

  it.each(drafts)('$id begins no sentence in small letters', ({ text }) => {
    const found = text
      .split('\n')
      .flatMap(
        (line) => /^(?:\d+(?:\.\d+)+ |.*[a-z]\. )(section|the|it) .{0,30}/.exec(line)?.[0] ?? [],
      );
    expect(found).toEqual([]);
  });
});
