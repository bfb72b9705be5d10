import { describe, expect, it } from 'vitest';
import { updateItem } from '#shared/agreement/edit/items.ts';
import { removeRecord, updateRecord } from '#shared/agreement/edit/records.ts';
import { newDefinition } from '#shared/agreement/definition.ts';
import { newExclusion } from '#shared/agreement/exclusion.ts';
import type {
  CommitmentId,
  ContactId,
  DefinitionId,
  ExclusionId,
  ItemId,
  StakeholderId,
} from '#shared/agreement/ids.ts';
import type { CreditRemedy } from '#shared/agreement/remedy.ts';
import { paragraph, type Block } from '#shared/agreement/rich-text.ts';
import type { Clause } from '#shared/agreement/section.ts';
import { newStakeholder, type Stakeholder } from '#shared/agreement/stakeholder.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { assemble, finalDocument } from '#shared/assemble/assemble.ts';
import { documentText } from '#shared/document/plain-text.ts';
import { clause, completeAgreement, decimal, table } from '#test/support/agreements/agreements.ts';

const textOf = (agreement: Agreement) => documentText(assemble(agreement).document);

describe('assembling an agreement', () => {
  it('gives a final document where nothing is missing', () => {
    const result = finalDocument(completeAgreement());
    expect(result.ok && result.value.draft).toBe(false);
    expect(result.ok && result.value.front.notice).toBe(null);
  });

  it('numbers sections, clauses, paragraphs and tables', () => {
    const text = textOf(completeAgreement());
    expect(text).toContain('\n1 Stakeholders\n');
    expect(text).toContain('\nTable 1: The parties\n');
    expect(text).toContain('\n2.1 Availability\n');
    expect(text).toContain('\n2.2.1 Claims follow clause 2.1\n');
    expect(text).toContain('\n2.2.2 Credits are in the table below.\n');
    expect(text).toContain('\nTable 3: Service credits\n');
  });

  it('shows a figure typed once in clause, table and credit schedule', () => {
    const changed = updateRecord(
      completeAgreement(),
      'commitments',
      'availability' as CommitmentId,
      (commitment) => ({
        ...commitment,
        target: { ...commitment.target, value: decimal('99.95') },
      }),
    );
    const text = textOf(changed);
    expect(text).not.toContain('99.9%');
    expect(text).toContain('available for at least 99.95% of each calendar month');
    expect(text).toContain('at least 99.95% | calendar month');
    expect(text).toContain('below 99.95%, at or above 99.0%');
    expect(text).toContain('below 99.0%');
  });

  it('leaves out what its condition hides, and numbers the rest without a gap', () => {
    const hidden = updateItem<Clause>(completeAgreement(), 'uptime' as ItemId, (item) => ({
      ...item,
      condition: { type: 'equals', path: 'term.renewal', values: ['automatic'] },
    }));
    const { document, stops } = assemble(hidden);
    expect(documentText(document)).toContain('\n2.1 Claims\n');
    expect(stops.map(({ message }) => message)).toEqual([
      'A cross-reference leads to the clause or table "Availability", which is not part of the text.',
    ]);
    expect(stops[0]?.item).toBe('claims');
  });

  it('names every blank with its place, its section and a remedy, and says each once', () => {
    const nameless = updateRecord(
      completeAgreement(),
      'stakeholders',
      'customer' as StakeholderId,
      (stakeholder) => ({ ...stakeholder, legalName: '' }),
    );
    const { document, stops } = assemble(nameless);
    expect(stops).toEqual([
      {
        place: { path: '/stakeholders/customer/legalName', label: 'Customer › Legal name' },
        message: 'This is still empty.',
        remedy: 'Fill it in, or remove what refers to it.',
        section: 'stakeholders',
        item: null,
      },
    ]);
    expect(document.draft).toBe(true);
    expect(document.front.notice).toContain('not legal advice');
    expect(documentText(document)).toContain('[Legal name] (Customer)');
    expect(finalDocument(nameless).ok).toBe(false);
  });

  describe('from a clause with empty lines', () => {
    const item = (...words: string[]): Block => ({
      ...paragraph(...words),
      type: 'item',
      style: 'ordered',
      level: 1,
    });
    const printed = (...body: Block[]) => {
      const given = completeAgreement();
      const section = { ...given.sections[0]!, items: [clause('lines', 'Lines', body)] };
      return textOf({ ...given, sections: [section] });
    };

    it('prints and numbers the paragraphs that have words alone', () => {
      const text = printed(paragraph('One.'), paragraph(), paragraph('\u00a0'), paragraph('Two.'));
      expect(text).toContain('\n1.1 Lines\n1.1.1 One.\n1.1.2 Two.\n');
    });

    it('numbers no paragraph that stands alone', () => {
      expect(printed(paragraph('One.'), paragraph())).toContain('\n1.1 Lines\nOne.\n');
    });

    it('counts the items of its list without a gap', () => {
      const text = printed(paragraph('One:'), item('first'), item(' '), item('second'), item());
      expect(text).toContain('\nOne:\n  (a) first\n  (b) second\n');
      expect(text).not.toContain('(c)');
    });

    it('leaves them out of the cells of a table too', () => {
      const text = textOf(
        completeAgreement({
          definitions: [
            {
              ...newDefinition('office' as DefinitionId, 'Office'),
              meaning: [paragraph('a place'), paragraph(), item('first'), item(), item('second')],
            },
          ],
          sections: [
            {
              ...completeAgreement().sections[0]!,
              items: [table('terms', 'definitions', 'Terms')],
            },
          ],
        }),
      );
      expect(text).toContain('a place / (a) first / (b) second');
    });
  });

  it('is stopped by blanks, unknown terms and fields of removed records', () => {
    const agreement = removeRecord(
      updateItem<Clause>(completeAgreement(), 'claims' as ItemId, (item) => ({
        ...item,
        body: [
          paragraph({ type: 'blank', label: 'Claims desk', marks: [] }),
          paragraph({ type: 'term', definition: 'credit' as never, text: 'Credits', marks: [] }),
        ],
      })),
      'commitments',
      'availability' as CommitmentId,
    );
    expect(assemble(agreement).stops.map(({ message }) => message)).toEqual([
      '“Target in words” of a commitment was to stand here, and the commitment was deleted or never added.',
      '“Measurement window” of a commitment was to stand here, and the commitment was deleted or never added.',
      'The blank "Claims desk" is still open.',
      'The term "Credits" is used as a defined term but has no definition.',
    ]);
  });

  it('tells records without a name apart by what they are and by their position', () => {
    const empty = (id: string) => newExclusion(id as ExclusionId, 'other', '');
    const complete = completeAgreement();
    const labels = (exclusions: Agreement['exclusions']) =>
      assemble(
        completeAgreement({
          exclusions,
          sections: [
            { ...complete.sections[0]!, items: [table('grounds', 'exclusions', 'Exclusions')] },
          ],
          commitments: [],
        }),
      )
        .stops.map(({ place }) => place.label)
        .filter((label) => label.startsWith('Exclusion'));
    expect(labels([empty('one'), empty('two')])).toEqual([
      'Exclusion 1 › Title',
      'Exclusion 1 › Text',
      'Exclusion 2 › Title',
      'Exclusion 2 › Text',
    ]);
    expect(labels([empty('one')])).toEqual(['Exclusion › Title', 'Exclusion › Text']);
  });

  it('names all that is missing of a contact at once, each at its place', () => {
    const body = ['email-notices', 'phone-notices', 'email-escalation'].map((property) =>
      paragraph({ type: 'field', path: `stakeholder.customer.${property}`, marks: [] }),
    );
    const withContacts = (contacts: Stakeholder['contacts']) =>
      assemble(
        updateRecord(
          updateItem<Clause>(completeAgreement(), 'claims' as ItemId, (item) => ({
            ...item,
            body,
          })),
          'stakeholders',
          'customer' as StakeholderId,
          (stakeholder) => ({ ...stakeholder, contacts }),
        ),
      ).stops.map(({ place }) => place.path.replace('/stakeholders/customer', ''));
    expect(withContacts([])).toEqual(['/contacts', '/contacts', '/contacts']);
    expect(
      withContacts([
        { id: 'all' as ContactId, purpose: 'general', name: 'Ann', role: '', email: '', phone: '' },
      ]),
    ).toEqual(['/contacts/all/email', '/contacts/all/phone']);
  });

  it('is stopped where nobody signs, a clause is empty or the title is missing', () => {
    const agreement = completeAgreement({
      title: ' ',
      signatures: [],
      sections: [{ ...completeAgreement().sections[0]!, items: [clause('empty', 'Empty', [])] }],
    });
    expect(assemble(agreement).stops.map(({ message }) => message)).toEqual([
      'The agreement has no title.',
      'This has no text yet.',
      'Nobody signs this agreement.',
    ]);
  });

  it('is stopped by each party that no signatory signs for; third parties sign nothing', () => {
    const complete = completeAgreement();
    const agreement = completeAgreement({
      stakeholders: [
        ...complete.stakeholders,
        {
          ...newStakeholder('host' as StakeholderId, 'third-party', 'Site host'),
          legalName: 'Quay Estates Ltd',
        },
      ],
      signatures: complete.signatures.slice(0, 1),
    });
    expect(assemble(agreement).stops).toEqual([
      {
        place: { path: '/signatures', label: 'Signatures' },
        message: 'Nobody signs for Customer.',
        remedy: 'Add a signatory for each party.',
        section: 'stakeholders',
        item: null,
      },
    ]);
    expect(assemble(agreement).document.draft).toBe(true);
    expect(finalDocument(agreement).ok).toBe(false);
  });

  it('shows promised credits without steps as a blank, never as nothing', () => {
    const agreement = updateRecord(
      completeAgreement(),
      'commitments',
      'availability' as CommitmentId,
      (commitment) => ({
        ...commitment,
        remedy: {
          ...(commitment.remedy as CreditRemedy),
          schedule: { shape: 'bounded', tiers: [] },
        },
      }),
    );
    const { document, stops } = assemble(agreement);
    expect(stops.map(({ place }) => place)).toEqual([
      {
        path: '/commitments/availability/remedy/schedule',
        label: 'Availability › Credit steps',
      },
    ]);
    expect(documentText(document)).toContain('Availability | [Credit steps] | Limit for one');
  });

  it('gives every heading and table an anchor of its own, and every reference one that exists', () => {
    const { document } = assemble(completeAgreement());
    const anchors = document.nodes.flatMap((node) =>
      node.type === 'heading' || node.type === 'table' ? [node.anchor] : [],
    );
    expect(new Set(anchors).size).toBe(anchors.length);
    const references = document.nodes.flatMap((node) =>
      node.type === 'paragraph' ? node.text.filter((inline) => inline.type === 'reference') : [],
    );
    expect(references).toHaveLength(1);
    for (const reference of references) expect(anchors).toContain(reference.anchor);
  });

  it('isolates values of the other direction, whose digits would else change sides', () => {
    const agreement = completeAgreement();
    const hebrew: Agreement = {
      ...agreement,
      language: 'he-IL',
      stakeholders: agreement.stakeholders.map((one) => ({ ...one, address: '1 High Street' })),
    };
    const shown = (one: Agreement) => assemble(one).document.front.parties[0]?.details.at(-1);
    expect(shown(hebrew)).toMatchObject([{ text: '\u20681 High Street\u2069' }]);
    expect(shown({ ...hebrew, language: 'en-GB' })).toMatchObject([{ text: '1 High Street' }]);
  });

  it('ends a sentence once where its last word is short for another', () => {
    const { stakeholders, ...rest } = completeAgreement();
    const agreement: Agreement = {
      ...rest,
      stakeholders: stakeholders.map((one, at) => ({
        ...one,
        legalName: `Company ${at + 1}, Inc.`,
      })),
    };
    const said = (after: string): string => {
      const name = { type: 'field', path: 'stakeholder.provider.legalName', marks: [] } as const;
      const body = [paragraph('Made with ', name, after)];
      const changed = updateItem(agreement, 'uptime' as ItemId, (item) => ({
        ...item,
        body,
      }));
      return /Made with .*/.exec(textOf(changed))?.[0] ?? '';
    };
    expect(said('. The rest')).toBe('Made with Company 1, Inc. The rest');
    expect(said(' and others.')).toBe('Made with Company 1, Inc. and others.');
    expect(said('... perhaps')).toBe('Made with Company 1, Inc.... perhaps');
  });

  it('leads from a figure of a table to where it is set', () => {
    const agreement = completeAgreement();
    const { stakeholders, calendars } = agreement;
    const [first, ...others] = agreement.sections;
    const hours = table('hours', 'hours', 'Hours');
    const changed: Agreement = {
      ...agreement,
      stakeholders: stakeholders.map((one) => ({ ...one, responsibilities: ['asks', 'answers'] })),
      calendars: calendars.map((one) => ({ ...one, timeZone: null })),
      sections: [{ ...first!, items: [...first!.items, hours] }, ...others],
    };
    const places = new Map(
      assemble(changed).document.nodes.flatMap((node) =>
        node.type === 'table'
          ? node.rows
              .flat()
              .flatMap(({ paragraphs }) =>
                paragraphs
                  .flat()
                  .flatMap((inline) =>
                    inline.type === 'value' ? [[inline.text, inline.source] as const] : [],
                  ),
              )
          : [],
      ),
    );
    expect(places.get('answers')).toMatch(/\/responsibilities\/2$/);
    expect(places.get(agreement.timeZone)).toBe('/timeZone');
  });

  it('is the same frozen value for the same agreement', () => {
    const first = assemble(completeAgreement());
    expect(first).toEqual(assemble(completeAgreement()));
    expect(Object.isFrozen(first.document.nodes)).toBe(true);
  });
});
