import { beforeAll, describe, expect, it } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { newAgreement } from '#shared/agreement/agreement.ts';
import { instantiateTemplate } from '#shared/library/instantiate.ts';
import { PACK_NAMES, PACKS, packsNamed } from '#shared/review/packs/index.ts';
import { judge, PACK_NOTE } from '#shared/review/packs/pack.ts';
import { subjectOf } from '#shared/review/subject.ts';
import { loadCatalogue } from '#main/catalogue.ts';
import { completeAgreement } from '#test/support/agreements/agreements.ts';

const stateOf = (agreement: Agreement, pack: string, item: string) => {
  const result = judge(packsNamed(pack)[0]!, subjectOf(agreement));
  return result.items.find((one) => one.item.id === item)!.result;
};

describe.each(PACKS.map((pack) => [pack.id, pack] as const))('the pack %s', (_, pack) => {
  it('names its source, and that it replaces nobody', () => {
    expect(pack.source).toMatch(/\d|ITIL/);
    expect(pack.note).toBe(PACK_NOTE);
  });

  it('has items under ids of their own, each with its reason', () => {
    const ids = pack.items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { title, why } of pack.items) {
      expect(title).not.toBe('');
      expect(why).toMatch(/\.$/);
    }
  });

  it('finds nothing met in an empty agreement, and says what is missing', () => {
    const { items } = judge(pack, subjectOf(newAgreement('empty' as AgreementId, '')));
    for (const { item, result } of items) {
      expect([item.id, result.state]).toEqual([item.id, 'missing']);
      expect(result.note).toMatch(/^Not found: /);
      expect(result.evidence).toEqual([]);
    }
  });
});

describe('packs by name', () => {
  it('know groups and single ones', () => {
    expect(packsNamed('dora').map(({ id }) => id)).toEqual(['dora-2', 'dora-3']);
    expect(packsNamed('itil').map(({ id }) => id)).toEqual(['itil']);
    expect(packsNamed('toString')).toEqual([]);
    for (const name of PACK_NAMES) expect(packsNamed(name).length).toBeGreaterThan(0);
  });
});

describe('the templates', () => {
  let template: (id: string) => Agreement;
  beforeAll(async () => {
    const catalogue = await loadCatalogue();
    template = (id) => {
      const found = catalogue.templates.find((one) => one.id === id)!;
      const made = instantiateTemplate(found, catalogue, { id: 'made' as AgreementId });
      if (!made.ok) throw new Error(made.error.map(({ message }) => message).join());
      return made.value;
    };
  });

  it.each(['dora-2', 'dora-3'])('for financial entities has all of %s', (id) => {
    const { items } = judge(packsNamed(id)[0]!, subjectOf(template('dora-financial')));
    expect(items.filter(({ result }) => result.state !== 'met').map(({ item }) => item.id)).toEqual(
      [],
    );
  });

  it('for cloud infrastructure has all of the Data Act’s Article 25', () => {
    const { items } = judge(
      packsNamed('data-act-25')[0]!,
      subjectOf(template('cloud-infrastructure')),
    );
    expect(items.filter(({ result }) => result.state !== 'met').map(({ item }) => item.id)).toEqual(
      [],
    );
  });

  it('without the rules of financial law do not pretend to have them', () => {
    const result = stateOf(template('saas-uptime'), 'dora-3', 'threat-led-testing');
    expect(result.state).toBe('missing');
  });

  it('lose an item with the clause that was its evidence', () => {
    const dora = template('dora-financial');
    const without: Agreement = {
      ...dora,
      sections: dora.sections.map((section) => ({
        ...section,
        items: section.items.filter(
          (item) => !(item.type === 'clause' && item.origin?.clause === 'dora-training'),
        ),
      })),
    };
    expect(stateOf(dora, 'dora-2', 'training').evidence[0]?.place.label).toContain('training');
    expect(stateOf(without, 'dora-2', 'training').state).toBe('missing');
  });
});

describe('evidence', () => {
  it('quotes the target as the text shows it', () => {
    const { state, evidence } = stateOf(completeAgreement(), 'iso-20000', 'targets');
    expect(state).toBe('met');
    expect(evidence).toEqual([
      {
        place: {
          path: '/commitments/availability/target/value',
          label: 'Commitments › Availability',
        },
        quote: 'at least 99.9%',
      },
    ]);
  });

  it('is partial where some commitments lack what others have', () => {
    const base = completeAgreement();
    const [first] = base.commitments;
    const agreement: Agreement = {
      ...base,
      commitments: [
        first!,
        {
          ...first!,
          id: 'other' as never,
          measurement: { ...first!.measurement, source: '' },
        },
      ],
    };
    const { state, note } = stateOf(agreement, 'nist-500-307', 'source');
    expect(state).toBe('partly');
    expect(note).toBe('Not found: a source for each.');
  });
});
