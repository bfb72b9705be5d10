import { durationValue } from '../fields/value.ts';
import { REPORT_FIELDS } from '../fields/record-fields.ts';
import { plain } from '../resolver.ts';
import { cell, rowHeader, type View } from './table.ts';

export const exclusionsView: View = (resolver) => ({
  weights: [3, 7, 3],
  rows: resolver.agreement.exclusions.map((exclusion) => {
    const at = `/exclusions/${exclusion.id}`;
    const { phrases } = resolver.wording;
    const notice = resolver.formatter.value(durationValue(exclusion.notice));
    const cap = resolver.formatter.value(durationValue(exclusion.monthlyCap));
    return [
      rowHeader(
        `${at}/title`,
        resolver.required(exclusion.title, {
          path: `${at}/title`,
          label: resolver.label('exclusions', exclusion, 'Title'),
        }),
      ),
      cell(
        `${at}/text`,
        resolver.required(exclusion.text, {
          path: `${at}/text`,
          label: resolver.label('exclusions', exclusion, 'Text'),
        }),
      ),
      cell(
        at,
        notice === null ? null : resolver.typed(phrases.noticeOf(notice), `${at}/notice`),
        cap === null ? null : resolver.typed(phrases.perMonth(cap), `${at}/monthlyCap`),
      ),
    ];
  }),
});

export const reportsView: View = (resolver) => ({
  weights: [3, 2, 2, 3, 5],
  rows: resolver.agreement.reports.map((report) => {
    const at = `/reports/${report.id}`;
    const { phrases } = resolver.wording;
    const read = (name: string) => {
      const field = REPORT_FIELDS[name]!;
      return resolver.value(field.value(report, resolver.agreement), {
        path: `${at}${field.at(report)}`,
        label: resolver.label('reports', report, field.label),
      });
    };
    const due = resolver.formatter.value(durationValue(report.due));
    return [
      rowHeader(`${at}/name`, read('name')),
      cell(`${at}/owner`, read('owner')),
      cell(`${at}/recipients`, read('recipients')),
      cell(
        `${at}/frequency`,
        read('frequency'),
        due === null
          ? null
          : resolver.typed(
              report.frequency === 'per-incident'
                ? phrases.afterIncident(due)
                : phrases.afterPeriod(due),
              `${at}/due`,
            ),
      ),
      cell(
        `${at}/contents`,
        ...report.contents.map((text) => resolver.typed(text, `${at}/contents`)),
      ),
    ];
  }),
});

export const escalationView: View = (resolver) => ({
  weights: [1, 4, 3, 5],
  rows: resolver.agreement.escalation.map((step, index) => {
    const at = `/escalation/${step.id}`;
    const stakeholder = resolver.agreement.stakeholders.find(({ id }) => id === step.stakeholder);
    const severity = resolver.agreement.severities.find(({ id }) => id === step.severity);
    const after = resolver.formatter.value(durationValue(step.after));
    return [
      rowHeader(at, plain(String(index + 1))),
      cell(
        `${at}/role`,
        resolver.required(step.role, {
          path: `${at}/role`,
          label: resolver.label('escalation', step, 'Role'),
        }),
        stakeholder ? resolver.typed(stakeholder.name, `${at}/stakeholder`) : null,
      ),
      cell(
        `${at}/severity`,
        severity
          ? resolver.typed(severity.name, `${at}/severity`)
          : plain(resolver.wording.phrases.all),
      ),
      cell(
        `${at}/after`,
        after === null
          ? null
          : resolver.typed(resolver.wording.phrases.afterReport(after), `${at}/after`),
        step.trigger.trim() === '' ? null : resolver.typed(step.trigger, `${at}/trigger`),
      ),
    ];
  }),
});

export const definitionsView: View = (resolver) => ({
  weights: [2, 7],
  rows: resolver.agreement.definitions.map((definition) => {
    const at = `/definitions/${definition.id}`;
    return [
      rowHeader(
        `${at}/term`,
        resolver.required(definition.term, {
          path: `${at}/term`,
          label: resolver.label('definitions', definition, 'Term'),
        }),
      ),
      cell(
        `${at}/meaning`,
        ...resolver.paragraphs(definition.meaning, {
          path: `${at}/meaning`,
          label: resolver.label('definitions', definition, 'Meaning'),
        }),
      ),
    ];
  }),
});
