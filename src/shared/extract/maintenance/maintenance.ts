import type { Terms } from '#shared/terms/terms.ts';
import type { SlaText } from '../sla-text.ts';
import { maintenanceAllowance } from './allowance.ts';
import { maintenanceNotice } from './notice.ts';

/** What an SLA says about planned maintenance: how long before it is told, and how much there may be. */
export const maintenance = (
  text: SlaText,
): Pick<Terms, 'maintenanceNotice' | 'maintenanceAllowance'> => ({
  maintenanceNotice: maintenanceNotice(text),
  maintenanceAllowance: maintenanceAllowance(text),
});
