import { describe, expect, it } from 'vitest';
import type { ServiceId } from '#shared/agreement/ids.ts';
import { newService, type Fee } from '#shared/agreement/service.ts';
import { monthlyFee } from '#shared/engine/credits/fee.ts';
import { availability, decimal } from '#test/support/agreements/agreements.ts';

const feeOf = (...fees: readonly (Fee | null)[]) =>
  monthlyFee(
    {
      services: fees.map((fee, index) => ({
        ...newService(`service-${index}` as ServiceId, 'Service'),
        fee,
      })),
    },
    availability(),
  );
const fee = (amount: string, per: Fee['per']): Fee => ({ amount: decimal(amount), per });

describe('the monthly fee of an agreement', () => {
  it('is that of all its services, by the month', () => {
    expect(feeOf(fee('100', 'month'), fee('300', 'quarter'), fee('1200', 'year'))).toBe('300');
  });

  it('holds nothing that is paid once', () => {
    expect(feeOf(fee('100', 'month'), fee('5000', 'once'))).toBe('100');
  });

  it('is not known where nothing is paid again and again', () => {
    expect(feeOf(fee('5000', 'once'))).toBeNull();
    expect(feeOf(null)).toBeNull();
  });
});
