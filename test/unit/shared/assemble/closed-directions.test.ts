import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StakeholderId } from '#shared/agreement/ids.ts';
import { paragraph } from '#shared/agreement/rich-text.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import { closedDirections, withClosedDirections } from '#shared/assemble/closed-directions.ts';
import { documentTexts } from '#test/support/documents/document-texts.ts';
import { clause, completeAgreement } from '#test/support/agreements/agreements.ts';

const RLO = '\u202e';
const PDF = '\u202c';
const RLI = '\u2067';
const PDI = '\u2069';

describe('marks of direction', () => {
  it.each([
    ['an override', `a${RLO}b`, `a${RLO}b${PDF}`],
    ['an isolate', `a${RLI}b`, `a${RLI}b${PDI}`],
    ['one in another', `${RLI}a${RLO}b`, `${RLI}a${RLO}b${PDF}${PDI}`],
    ['the same twice', `${RLO}${RLO}a${PDF}b`, `${RLO}${RLO}a${PDF}b${PDF}`],
    ['an override that the end of an isolate does not reach', `${RLO}${RLI}a${PDI}b`, null],
    ['an override that the end of its isolate closes', `${RLI}${RLO}a${PDI}b`, 'unchanged'],
    ['what is closed', `a${RLO}b${PDF} ${RLI}c${PDI}`, 'unchanged'],
    ['marks that open nothing', `a\u200eb\u200f${PDF}${PDI}c`, 'unchanged'],
    ['plain words', 'Vale Logistics Ltd שלום', 'unchanged'],
  ])('%s: what a text opens it closes', (_, text, wanted) => {
    const whole = wanted === 'unchanged' ? text : (wanted ?? `${text}${PDF}`);
    expect(closedDirections(text)).toBe(whole);
  });

  it('are closed once and for all, and no word is lost', () => {
    const marks = fc.constantFrom(RLO, PDF, RLI, PDI, '\u202a', '\u2068', 'a', ' ');
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 30 }), (characters) => {
        const text = characters.join('');
        const whole = closedDirections(text);
        expect(whole.startsWith(text)).toBe(true);
        expect(closedDirections(whole)).toBe(whole);
      }),
    );
  });

  it('of a name do not turn round the clause that names it', () => {
    const agreement = completeAgreement({ title: `Hosting ${RLO}` });
    const [provider, ...others] = agreement.stakeholders;
    const [section, ...sections] = agreement.sections;
    const { document } = assemble({
      ...agreement,
      stakeholders: [{ ...provider!, legalName: `Evil ${RLO}Ltd` }, ...others],
      sections: [
        {
          ...section!,
          items: [
            clause('pays', 'Payment', [
              paragraph(
                {
                  type: 'field',
                  path: `stakeholder.${'provider' as StakeholderId}.legalName`,
                  marks: [],
                },
                ' pays 100.',
              ),
            ]),
          ],
        },
        ...sections,
      ],
    });
    expect(documentTexts(document)).toContain(`Evil ${RLO}Ltd${PDF} pays 100.`);
    expect(document.title).toBe(`Hosting ${RLO}${PDF}`);
    expect(documentTexts(document).filter((text) => closedDirections(text) !== text)).toEqual([]);
  });

  it('are looked for only in what has changed', () => {
    const agreement = completeAgreement();
    expect(withClosedDirections(agreement)).toBe(agreement);
    const next = withClosedDirections({ ...agreement, title: RLO });
    expect(next.title).toBe(`${RLO}${PDF}`);
    expect(next.sections).toBe(agreement.sections);
  });
});
