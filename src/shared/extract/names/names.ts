import type { Terms } from '#shared/terms/terms.ts';
import type { SlaText } from '../sla-text.ts';
import { dateOf, versionOf } from './version.ts';
import { providerOf } from './provider.ts';
import { serviceOf } from './service.ts';

/** Whose SLA it is, of which service, in which version and of which day. */
export const names = (text: SlaText): Pick<Terms, 'provider' | 'service' | 'version' | 'date'> => {
  const provider = providerOf(text);
  return {
    provider,
    service: serviceOf(text, provider?.text ?? null),
    version: versionOf(text),
    date: dateOf(text),
  };
};
