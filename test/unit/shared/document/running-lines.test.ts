import { describe, expect, test } from 'vitest';
import { runningHead, runningWords } from '#shared/document/running-lines.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import { completeAgreement } from '#test/support/agreements/agreements.ts';

const LONG_TITLE = 'Master Service Agreement for Managed Data Centre Services of the Group 2027';
const LONG_REFERENCE = 'KPS/MDC/2027/GROUP-FRAMEWORK-0001/AMENDMENT-B';

const headOf = (title: string, reference: string, draft = true) => {
  const { document } = assemble(completeAgreement({ title, reference }));
  return runningHead({ ...document, labels: { ...document.labels, draft: draft ? 'DRAFT' : '' } });
};

describe('The head of the pages', () => {
  test('keeps a short title and reference whole', () => {
    expect(headOf('Hosting', 'SLA-1')).toEqual({ title: 'Hosting', reference: 'SLA-1' });
  });

  test('cuts a title by what the reference and the mark of a draft take', () => {
    const { title, reference } = headOf(LONG_TITLE, LONG_REFERENCE);
    expect(reference).toBe(LONG_REFERENCE);
    expect(title).toBe('Master Service Agreement for Managed Data…');
    expect(headOf(LONG_TITLE, 'SLA-1').title).toBe(LONG_TITLE);
  });

  test('cuts a reference that would leave no room for a title', () => {
    const { title, reference } = headOf(LONG_TITLE, 'X'.repeat(200));
    expect(reference).toHaveLength(51);
    expect(title.length).toBeGreaterThan(20);
  });

  test('says the same with and without the mark of a draft', () => {
    const { document } = assemble(
      completeAgreement({ title: LONG_TITLE, reference: LONG_REFERENCE }),
    );
    const [plain, marked] = runningWords(document).header;
    expect(marked).toBe(plain.replace('\t', `\t${document.labels.draft}   `));
    expect(runningWords({ ...document, draft: !document.draft })).toEqual(runningWords(document));
  });
});
