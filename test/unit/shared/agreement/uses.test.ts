import { describe, expect, it } from 'vitest';
import { removeRecord } from '#shared/agreement/edit/records.ts';
import type { CalendarId, EscalationStepId, SeverityId } from '#shared/agreement/ids.ts';
import { usesOf } from '#shared/agreement/uses.ts';
import { availability, completeAgreement } from '#test/support/agreements/agreements.ts';

const uses = (...args: Parameters<typeof usesOf>) => {
  const { records, inTexts } = usesOf(...args);
  return { ...Object.fromEntries(records), inTexts };
};

describe('the uses of a record', () => {
  it('are the records that point to it, each once, without signatures', () => {
    expect(uses(completeAgreement(), 'stakeholders', 'provider')).toEqual({
      services: 1,
      commitments: 1,
      inTexts: 0,
    });
  });

  it('are the places of the text that show it', () => {
    expect(uses(completeAgreement(), 'commitments', 'availability')).toEqual({ inTexts: 2 });
  });

  it('are the promises that apply to every case without it', () => {
    const severity = 's2' as SeverityId;
    const agreement = completeAgreement({
      severities: [{ id: severity, name: 'Severity 2', definition: 'Slow.', examples: [] }],
      commitments: [{ ...availability(), severity, calendar: 'office' as CalendarId }],
      escalation: [
        {
          id: 'one' as EscalationStepId,
          severity,
          role: 'Lead',
          stakeholder: null,
          after: null,
          trigger: '',
        },
      ],
    });
    expect(uses(agreement, 'severities', severity)).toEqual({
      commitments: 1,
      escalation: 1,
      inTexts: 0,
    });
    expect(uses(removeRecord(agreement, 'severities', severity), 'severities', severity)).toEqual({
      inTexts: 0,
    });
  });
});
