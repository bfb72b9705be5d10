import type { DataView } from '#shared/agreement/section.ts';
import { creditsView } from './credits.ts';
import { definitionsView, escalationView, exclusionsView, reportsView } from './governance.ts';
import { commitmentsView, measurementView, severitiesView } from './metrics.ts';
import { obligationsView } from './obligations.ts';
import { hoursView, maintenanceView, scopeView, servicesView, termView } from './services.ts';
import { contactsView, stakeholdersView } from './stakeholders.ts';
import type { View } from './table.ts';

/** What each data block shows. */
export const VIEWS: Readonly<Record<DataView, View>> = {
  stakeholders: stakeholdersView,
  contacts: contactsView,
  services: servicesView,
  scope: scopeView,
  hours: hoursView,
  maintenance: maintenanceView,
  severities: severitiesView,
  commitments: commitmentsView,
  measurement: measurementView,
  credits: creditsView,
  exclusions: exclusionsView,
  reports: reportsView,
  obligations: obligationsView,
  escalation: escalationView,
  definitions: definitionsView,
  term: termView,
};
