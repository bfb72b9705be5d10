import { describe, expect, it } from 'vitest';
import { checkAgreement } from '#shared/agreement/file.ts';
import { MOST_DECIDED_FILES } from '#shared/agreement/negotiation.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import { changesBetween } from '#shared/compare/redline/between.ts';
import { rejectedIn, withRejections } from '#shared/compare/redline/rejections.ts';
import { liveAgreement } from '#test/support/redline/redline-clauses.ts';

const draft = liveAgreement();
const other = JSON.parse(
  JSON.stringify(draft).replace('four hours', 'two hours').replace('each site', 'every site'),
) as typeof draft;
const changes = changesBetween(draft, other);
const [first, second] = changes.map(({ id }) => id) as [string, string];
const file = { name: 'answer.docx', hash: 'a1'.repeat(32), changes };
const at = '2026-12-01T09:40:00.000Z' as IsoInstant;
const rejecting = { isRejected: true, at };
const reopening = { isRejected: false, at };

describe('rejections', () => {
  const decided = withRejections(draft, file, [first], rejecting);

  it('are part of the agreement, with the name of the file and when it was decided on', () => {
    expect(decided.negotiation.files).toEqual([
      { hash: file.hash, name: 'answer.docx', decidedAt: at, rejected: [expect.any(String)] },
    ]);
    expect({ ...decided, negotiation: draft.negotiation }).toEqual(draft);
  });

  it('can be stored, and hold when the same file is read again', () => {
    const stored = checkAgreement(JSON.parse(JSON.stringify(decided)));
    expect(stored.ok && [...rejectedIn(stored.value.negotiation, file)]).toEqual([first]);
  });

  it('are those of one file', () => {
    expect(rejectedIn(decided.negotiation, { ...file, hash: 'b2'.repeat(32) }).size).toBe(0);
  });

  it('stay with their change where a later app numbers the changes otherwise', () => {
    const later = changes.map((change, index) => ({ ...change, id: `change-${index + 8}` }));
    expect([...rejectedIn(decided.negotiation, { ...file, changes: later })]).toEqual(['change-8']);
  });

  it('are each of one change, where a file has two that read alike', () => {
    const twins = [changes[0]!, { ...changes[0]!, id: 'twin' }];
    const one = withRejections(draft, { ...file, changes: twins }, ['twin'], rejecting);
    expect([...rejectedIn(one.negotiation, { ...file, changes: twins })]).toEqual(['twin']);
  });

  it('can be taken back one by one, and with the last of them the file is forgotten', () => {
    const both = withRejections(decided, file, [second], rejecting);
    const one = withRejections(both, file, [first], reopening);
    expect([...rejectedIn(one.negotiation, file)]).toEqual([second]);
    expect(withRejections(one, file, [second], reopening)).toEqual(draft);
  });

  it('change nothing where they are made already, or taken back', () => {
    expect(withRejections(decided, file, [first], rejecting)).toBe(decided);
    expect(withRejections(draft, file, [first], reopening)).toBe(draft);
  });

  it(`are kept of the ${MOST_DECIDED_FILES} files that were decided on last`, () => {
    const hashOf = (number: number): string => number.toString(16).padStart(64, '0');
    const numbers = Array.from({ length: MOST_DECIDED_FILES + 1 }, (_, number) => number);
    const many = [...numbers.slice(0, -1), 0, ...numbers.slice(-1)].reduce(
      (agreement, number) =>
        withRejections(
          agreement,
          { ...file, hash: hashOf(number) },
          [number === 0 && agreement.negotiation.files.length > 0 ? second : first],
          rejecting,
        ),
      draft,
    );
    const hashes = many.negotiation.files.map(({ hash }) => hash);
    expect(hashes).toEqual([...numbers.slice(2, -1), 0, ...numbers.slice(-1)].map(hashOf));
  });

  it('of a file with any name can be stored', () => {
    for (const name of [`${'x'.repeat(499)}😀.docx`, 'a\nb\u0000.docx', '']) {
      const named = withRejections(draft, { ...file, name }, [first], rejecting);
      expect(checkAgreement(named).ok).toBe(true);
    }
  });
});
