import type { Commitment, Target } from '#shared/agreement/commitment.ts';
import type { SectionKind } from '#shared/agreement/section.ts';
import { decimalString, exact, type DecimalString } from '#shared/base/decimal.ts';
import {
  denialOf,
  type DurationTerm,
  type FigureTerm,
  type StatedTerms,
  type TextTerm,
} from '#shared/terms/terms.ts';
import type { Direction, Theme } from '../cell.ts';
import { calendarDays } from '../clock-time.ts';
import { monthAllowance } from '../month-allowance.ts';
import { ordinaryTermination } from '../ordinary-termination.ts';
import { takeFigure, takeMaintenance, takeNotice, takeText } from '../use/take-others.ts';
import { hourWords } from './hour-words.ts';
import type { RowId } from './row-id.ts';
import { denied, excerpt, shown, SILENT, type Content, type Measure } from './row-of.ts';

/** Maintenance and exclusions. */
export const MAINTENANCE_ROWS: readonly Measure[] = [
  {
    id: 'maintenance.notice',
    isPromise: true,
    take: takeMaintenance('notice'),
    theme: 'maintenance',
    title: 'Notice of maintenance',
    unit: 'days',
    direction: { better: 'higher', why: 'shorter notice is worse' },
    path: () => 'maintenanceNotice',
    content: ({ terms }) => inTime(terms.maintenanceNotice, 'days'),
  },
  {
    id: 'maintenance.allowance',
    take: takeMaintenance('monthlyCap'),
    theme: 'maintenance',
    title: 'Maintenance that does not count, a month',
    unit: 'h',
    direction: { better: 'lower', why: 'more maintenance that does not count is worse' },
    path: () => 'maintenanceAllowance',
    content: ({ terms: { maintenanceAllowance } }) => {
      if (maintenanceAllowance === null) return SILENT;
      const month = monthAllowance(maintenanceAllowance);
      const term = { ...maintenanceAllowance, duration: month?.duration ?? null };
      const content = inTime(term, 'h');
      return {
        ...content,
        found: [maintenanceAllowance],
        assumptions: [
          ...(content.assumptions ?? []),
          ...(month === null || month.note === null ? [] : [month.note]),
        ],
      };
    },
  },
  {
    id: 'exclusions.count',
    take: null,
    theme: 'maintenance',
    title: 'Grounds of exclusion',
    unit: 'grounds',
    direction: { better: 'lower', why: 'more grounds of exclusion are worse' },
    path: () => null,
    content: ({ terms }) => {
      const { exclusions } = terms;
      const denial = denialOf(terms, 'exclusions');
      if (denial !== null) return { ...denied(denial), value: '0' as DecimalString };
      if (exclusions.length === 0) return SILENT;
      const named = exclusions.filter(({ category }) => category !== 'other');
      const kinds = new Set(named.map(({ category }) => category)).size;
      const others = exclusions.length - named.length;
      return {
        status: 'stated',
        text: String(kinds + others),
        beside: others === 0 ? '' : `${kinds} of known kinds, ${others} others`,
        value: String(kinds + others) as DecimalString,
        found: exclusions,
        assumptions: ['Several grounds of one kind count as one.'],
      };
    },
  },
];

function inTime(term: DurationTerm | null, unit: 'days' | 'h'): Content {
  if (term === null) return SILENT;
  if (term.duration === null) return { status: 'stated', text: excerpt(term.text), found: [term] };
  const { days, assumptions } = calendarDays(term.duration);
  const value = decimalString(unit === 'days' ? days : days.times(24));
  const rounded = decimalString(exact(value).toDecimalPlaces(2));
  return {
    status: exact(value).isZero() ? 'none' : 'stated',
    text: shown(rounded, unit === 'days' && rounded === '1' ? 'day' : unit),
    printed: excerpt(term.text),
    value,
    found: [term],
    assumptions,
  };
}

type FigureKey = 'packetLoss' | 'durability' | 'recoveryTime' | 'recoveryPoint';

/** A figure, and the kind of commitment, its name and its unit as which it is taken over. */
const figure = (
  id: RowId,
  key: FigureKey,
  title: string,
  unit: string,
  direction: Direction,
  [kind, name, targetUnit]: readonly [Commitment['kind'], string, Target['unit']],
): Measure => ({
  id,
  isPromise: true,
  theme: 'data',
  title,
  unit,
  direction,
  path: () => key,
  content: ({ terms }) => figureContent(terms[key], unit, othersBeside(terms[key])),
  take: takeFigure((terms) => terms[key], kind, name, targetUnit),
});

/** A table may have one figure for each service: the first that is cited is compared. */
function othersBeside(term: FigureTerm | null): readonly string[] {
  if (term === null || term.scope === '' || term.citations.length < 2) return [];
  const others = term.citations.slice(1).map(({ quote }) => quote);
  return [
    `Compared is the figure for "${term.scope}", the longest of ${term.citations.length}; others are ${others.slice(0, MOST_OTHERS).join(', ')}${others.length > MOST_OTHERS ? ' …' : ''}.`,
  ];
}
const MOST_OTHERS = 4;

function figureContent(
  term: FigureTerm | null,
  unit: string,
  assumptions: readonly string[] = [],
): Content {
  if (term === null) return SILENT;
  return {
    status: 'stated',
    text: unit === 'h' ? hourWords(Number(term.value)) : shown(term.value, unit),
    printed: excerpt([term.scope, term.text].filter((part) => part !== '').join(': ')),
    value: term.value,
    found: [term],
    assumptions,
  };
}

/** Network and data. */
export const DATA_ROWS: readonly Measure[] = [
  {
    id: 'data.latency',
    isPromise: true,
    take: takeFigure(({ latency }) => latency[0] ?? null, 'latency', 'Latency', 'millisecond'),
    theme: 'data',
    title: 'Latency',
    unit: 'ms',
    direction: { better: 'lower', why: 'a higher latency is worse' },
    path: () => 'latency/0/value',
    content: ({ terms: { latency } }) =>
      figureContent(
        latency[0] ?? null,
        'ms',
        latency.length > 1 ? [`Compared is the first of ${latency.length} figures.`] : [],
      ),
  },
  figure(
    'data.packet-loss',
    'packetLoss',
    'Packet loss',
    '%',
    { better: 'lower', why: 'a higher loss is worse' },
    ['packet-loss', 'Packet loss', 'percent'],
  ),
  figure(
    'data.durability',
    'durability',
    'Durability of data',
    '%',
    { better: 'higher', why: 'a lower durability is worse' },
    ['custom', 'Durability of data', 'percent'],
  ),
  figure(
    'data.recovery-time',
    'recoveryTime',
    'Recovery time',
    'h',
    { better: 'lower', why: 'a longer recovery is worse' },
    ['recovery-time', 'Recovery time', 'hour'],
  ),
  figure(
    'data.recovery-point',
    'recoveryPoint',
    'Data that a recovery may lose',
    'h',
    { better: 'lower', why: 'losing more data is worse' },
    ['recovery-point', 'Recovery point', 'hour'],
  ),
];

const words = (
  id: RowId,
  theme: Theme,
  key: {
    [K in keyof StatedTerms]: StatedTerms[K] extends TextTerm | null ? K : never;
  }[keyof StatedTerms],
  title: string,
  section: SectionKind | null = null,
): Measure => ({
  id,
  theme,
  title,
  unit: '',
  direction: null,
  path: () => key,
  content: ({ terms }) => {
    const term = terms[key];
    return term === null ? SILENT : { status: 'stated', text: excerpt(term.text), found: [term] };
  },
  take: section === null ? null : takeText((terms) => terms[key], section, title),
});

/** Termination and liability. */
export const ENDING_ROWS: readonly Measure[] = [
  {
    id: 'ending.chronic',
    isPromise: true,
    take: takeText(({ chronicFailure }) => chronicFailure, 'termination', 'Repeated misses'),
    theme: 'ending',
    title: 'Right to end after repeated misses',
    unit: '',
    direction: { better: 'higher', why: 'having no right to end the agreement is worse' },
    path: () => 'chronicFailure',
    content: ({ terms: { chronicFailure } }) =>
      chronicFailure === null
        ? SILENT
        : {
            status: 'stated',
            text: excerpt(chronicFailure.text),
            value: '1' as DecimalString,
            found: [chronicFailure],
          },
  },
  {
    id: 'ending.notice',
    take: takeNotice,
    theme: 'ending',
    title: 'Ordinary termination',
    unit: 'days',
    direction: null,
    path: () => 'termination/noticeDays',
    content: ({ terms }) => {
      const termination = ordinaryTermination(terms);
      if (termination === null) return SILENT;
      const { noticeDays, text } = termination;
      return noticeDays === null
        ? { status: 'stated', text: excerpt(text), found: [termination] }
        : {
            status: 'stated',
            text: `${noticeDays} ${noticeDays === 1 ? 'day' : 'days'}`,
            printed: excerpt(text),
            value: decimalString(exact(noticeDays)),
            found: [termination],
          };
    },
  },
  words('ending.liability', 'ending', 'liability', 'Liability', 'general'),
];

/** Formalities. */
export const FORMAL_ROWS: readonly Measure[] = [
  words('formalities.provider', 'formalities', 'provider', 'Provider'),
  words('formalities.service', 'formalities', 'service', 'Service'),
  words('formalities.version', 'formalities', 'version', 'Version'),
  words('formalities.date', 'formalities', 'date', 'Date'),
];
