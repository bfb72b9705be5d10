import type { Service } from '#shared/agreement/service.ts';
import { choiceValue, durationValue } from '../fields/value.ts';
import { SERVICE_FIELDS } from '../fields/record-fields.ts';
import { plain, strong, type Resolver } from '../resolver.ts';
import type { Inlines } from '#shared/document/document.ts';
import { cell, rowHeader, type View } from './table.ts';

export const servicesView: View = (resolver) => ({
  weights: [2, 3, 7],
  rows: resolver.agreement.services.map((service) => {
    const at = `/services/${service.id}`;
    return [
      rowHeader(
        `${at}/name`,
        resolver.required(service.name, {
          path: `${at}/name`,
          label: resolver.label('services', service, 'Name'),
        }),
      ),
      cell(
        `${at}/description`,
        resolver.required(service.description, {
          path: `${at}/description`,
          label: resolver.label('services', service, 'Description'),
        }),
      ),
      cell(at, ...serviceTerms(resolver, service, at)),
    ];
  }),
});

function serviceTerms(resolver: Resolver, service: Service, at: string): readonly Inlines[] {
  const lines: Inlines[] = [];
  const add = (label: string, text: string | null, property: string) => {
    if (text !== null && text.trim() !== '')
      lines.push([strong(`${label}: `), resolver.typed(text, `${at}/${property}`)]);
  };
  const field = (name: string) =>
    resolver.formatter.value(SERVICE_FIELDS[name]!.value(service, resolver.agreement));
  const list = (items: readonly string[]) => (items.length === 0 ? null : items.join('; '));
  const words = resolver.wording.service;
  add(words.provider, field('provider'), 'provider');
  add(words.recipients, field('recipients'), 'recipients');
  add(words.delivery, service.delivery, 'delivery');
  add(words.hours, field('hours'), 'operatingHours');
  add(words.dependencies, list(service.dependencies), 'dependencies');
  add(words.processes, list(service.processes), 'processes');
  add(words.technologies, list(service.technologies), 'technologies');
  const times = service.processingTimes.flatMap(({ activity, time }) => {
    const text = resolver.formatter.value(durationValue(time));
    return text === null ? [] : [`${activity}: ${text}`];
  });
  add(words.processingTimes, list(times), 'processingTimes');
  add(words.fee, field('fee'), 'fee');
  return lines;
}

export const hoursView: View = (resolver) => ({
  // A year's holidays are the longest list.
  weights: [2, 3, 2, 4],
  rows: resolver.agreement.calendars.map((calendar) => {
    const at = `/calendars/${calendar.id}`;
    // Where a calendar has none of its own, the agreement's is meant.
    const [zone, zoneAt] =
      calendar.timeZone === null
        ? [resolver.agreement.timeZone, '/timeZone']
        : [calendar.timeZone, `${at}/timeZone`];
    const hours = resolver.formatter.openingHours(calendar);
    return [
      rowHeader(
        `${at}/name`,
        resolver.required(calendar.name, {
          path: `${at}/name`,
          label: resolver.label('calendars', calendar, 'Name'),
        }),
      ),
      cell(
        `${at}/hours`,
        hours === null
          ? resolver.blank({
              path: `${at}/hours`,
              label: resolver.label('calendars', calendar, 'Hours'),
            })
          : resolver.typed(hours, `${at}/hours`),
      ),
      cell(`${at}/timeZone`, resolver.typed(zone, zoneAt)),
      cell(
        `${at}/holidays`,
        calendar.holidayRule === ''
          ? null
          : resolver.typed(calendar.holidayRule, `${at}/holidayRule`),
        ...calendar.holidays.map(({ date, name }) =>
          resolver.typed(
            [resolver.formatter.date(date), name].filter((part) => part !== '').join(', '),
            `${at}/holidays`,
          ),
        ),
      ),
    ];
  }),
});

export const maintenanceView: View = (resolver) => ({
  weights: [2, 5, 2, 2],
  rows: resolver.agreement.services.flatMap((service) => {
    const at = `/services/${service.id}/maintenance`;
    const { maintenance } = service;
    if (maintenance === null) return [];
    return [
      [
        rowHeader(at, resolver.typed(service.name, `/services/${service.id}/name`)),
        cell(
          `${at}/windows`,
          maintenance.windows.length === 0
            ? plain(resolver.wording.phrases.none)
            : resolver.typed(
                `${resolver.formatter.weeklyHours(maintenance.windows)} (${resolver.agreement.timeZone})`,
                `${at}/windows`,
              ),
        ),
        cell(
          `${at}/notice`,
          resolver.optional(durationValue(maintenance.notice), `${at}/notice`) ??
            plain(resolver.wording.phrases.none),
        ),
        cell(
          `${at}/monthlyCap`,
          resolver.optional(durationValue(maintenance.monthlyCap), `${at}/monthlyCap`) ??
            plain(resolver.wording.phrases.none),
        ),
      ],
    ];
  }),
});

export const scopeView: View = (resolver) => {
  const { scope } = resolver.agreement;
  const words = resolver.wording.scope;
  const rows = [
    { label: words.application, texts: [scope.application], at: '/scope/application' },
    { label: words.included, texts: scope.included, at: '/scope/included' },
    { label: words.notIncluded, texts: scope.notIncluded, at: '/scope/notIncluded' },
    { label: words.restrictions, texts: scope.restrictions, at: '/scope/restrictions' },
  ];
  return {
    weights: [2, 7],
    rows: rows
      .filter(({ texts }) => texts.some((text) => text.trim() !== ''))
      .map(({ label, texts, at }) => [
        rowHeader(at, plain(label)),
        cell(at, ...texts.map((text) => resolver.typed(text, at))),
      ]),
  };
};

export const termView: View = (resolver) => {
  const { term } = resolver.agreement;
  const { formatter, wording } = resolver;
  const row = (label: string, at: string, ...content: Parameters<typeof cell>[1][]) => [
    rowHeader(at, plain(label)),
    cell(at, ...content),
  ];
  const renewal = [
    resolver.typed(formatter.choice('renewal', term.renewal.kind), '/term/renewal/kind'),
    ...(term.renewal.kind === 'automatic'
      ? [
          plain(`. ${wording.term.renewalFor} `),
          resolver.value(durationValue(term.renewal.length), {
            path: '/term/renewal/length',
            label: 'Term › Length of a renewal',
          }),
          plain(`; ${wording.term.noticeAgainst} `),
          resolver.value(durationValue(term.renewal.notice), {
            path: '/term/renewal/notice',
            label: 'Term › Notice against renewal',
          }),
        ]
      : []),
  ];
  return {
    weights: [2, 7],
    rows: [
      row(
        wording.phrases.effectiveDate,
        '/term/start',
        resolver.value(term.start ? { type: 'date', date: term.start } : { type: 'missing' }, {
          path: '/term/start',
          label: 'Term › Effective date',
        }),
      ),
      row(
        wording.phrases.initialTerm,
        '/term/length',
        resolver.optional(durationValue(term.length), '/term/length') ??
          plain(wording.phrases.untilTerminated),
      ),
      row(wording.term.renewal, '/term/renewal', renewal),
      ...(term.review
        ? [
            row(
              wording.term.review,
              '/term/review',
              resolver.value(choiceValue('frequency', term.review), {
                path: '/term/review',
                label: 'Term › Review',
              }),
            ),
          ]
        : []),
    ],
  };
};
