import { recordName } from '#shared/agreement/record-name.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import type { Duration } from '#shared/agreement/duration.ts';
import { escaped } from './escaped.ts';
import type { Figure } from './figures.ts';

/** A figure of the model, and how a sentence shows that it speaks of the same thing. */
export interface ModelFigure {
  /** The live field that shows it: "commitment.uptime.target". */
  readonly field: string;
  /** "the target of Availability" */
  readonly label: string;
  readonly figure: Figure;
  /** What a sentence says besides; the figure stands in it as "#". */
  readonly about: readonly RegExp[];
  /** What it must not say. */
  readonly not: RegExp | null;
  /** True where such a sentence can mean nothing else, so that another figure contradicts it. */
  readonly only: boolean;
}

const CREDITS = /\b(?:credits?|fees?|charges?|discount|refund|reduc\w+)\b/i;

/** The figures of the model that clauses repeat most often. */
export function modelFigures(agreement: Agreement): readonly ModelFigure[] {
  return [
    ...agreement.commitments.flatMap((commitment) => commitmentFigures(commitment, agreement)),
    ...termFigures(agreement),
    ...serviceFigures(agreement),
  ];
}

function commitmentFigures(commitment: Commitment, agreement: Agreement): readonly ModelFigure[] {
  const { id, target, remedy } = commitment;
  const name = recordName(agreement, 'commitments', id);
  const figures: ModelFigure[] = [];
  const figure = targetFigure(commitment);
  const about = figure && aboutTarget(commitment, agreement);
  if (figure && about)
    figures.push({
      field: `commitment.${id}.target`,
      label: `the target of ${name}`,
      figure,
      about,
      not: commitment.kind === 'availability' ? CREDITS : null,
      only: true,
    });
  if (target.share !== null && about)
    figures.push({
      field: `commitment.${id}.share`,
      label: `the share of cases of ${name}`,
      figure: { kind: 'percent', value: target.share },
      about: [...about, /# (?:of )?(?:all |the |such )?(?:cases|tickets|incidents|requests)\b/i],
      not: CREDITS,
      only: false,
    });
  if (remedy?.type === 'credits') {
    if (remedy.cap?.unit === 'percent')
      figures.push({
        field: `commitment.${id}.creditCap`,
        label: `the credit limit of ${name}`,
        figure: { kind: 'percent', value: remedy.cap.value },
        about: [
          /\bcredits?\b/i,
          /(?:\b(?:not|never) (?:exceed|be more than)|\bat most|\bno more than|\blimited to|\bcapped at|\bmaximum of) #/i,
        ],
        not: null,
        only: true,
      });
    if (remedy.claim.deadline)
      figures.push(
        ofTime(
          `commitment.${id}.claimDeadline`,
          `the deadline for claims under ${name}`,
          remedy.claim.deadline,
          [/\bclaim\w*\b/i, /\bcredits?\b/i, /\bwithin #/i],
          false,
        ),
      );
  }
  if (commitment.measurement.smallestOutage)
    figures.push(
      ofTime(
        `commitment.${id}.smallestOutage`,
        `the smallest outage that counts for ${name}`,
        commitment.measurement.smallestOutage,
        [
          /\b(?:outage|interruption|unavailability|failure)s?\b/i,
          /\b(?:shorter|less|under) (?:than )?#/i,
        ],
        false,
      ),
    );
  return figures;
}

function targetFigure({ target: { value, unit } }: Commitment): Figure | null {
  if (value === null) return null;
  switch (unit) {
    case 'percent':
      return { kind: 'percent', value };
    case 'millisecond':
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
    case 'working-hour':
    case 'working-day':
      return { kind: 'duration', value, unit };
    case 'mbit-per-second':
    case 'count':
    case 'points':
      return null;
  }
}

/** Null where no sentence can be told to be about this target. */
function aboutTarget(
  commitment: Commitment,
  { commitments, severities }: Agreement,
): readonly RegExp[] | null {
  const noun = NOUNS[commitment.kind];
  if (noun === undefined) return null;
  const same = commitments.filter(({ kind }) => kind === commitment.kind);
  const named = [noun];
  if (commitment.severity !== null) {
    const severity = severities.find(({ id }) => id === commitment.severity);
    const short = severity?.name.split(/ [–—-] |[:(]/)[0]?.trim();
    if (!short) return null;
    named.push(new RegExp(`(?<![\\p{L}\\d])${escaped(short)}(?![\\p{L}\\d])`, 'iu'));
  } else if (same.length > 1) {
    if (commitment.name.trim() === '') return null;
    named.push(new RegExp(escaped(commitment.name.trim()), 'iu'));
  }
  return [
    ...named,
    /(?:\b(?:at least|at most|not less than|no less than|not more than|no more than|not exceed|within|minimum of|maximum of|is|of|be)) (?:a (?:time|maximum|minimum) of )?#/i,
  ];
}

const NOUNS: Readonly<Partial<Record<Commitment['kind'], RegExp>>> = {
  availability: /\b(?:availability|uptime|available)\b/i,
  response: /\bresponse times?\b|\brespon(?:d|se)\b/i,
  resolution: /\bresolution times?\b|\bresolv(?:e|ed)\b/i,
  'recovery-time': /\brecovery time\b/i,
  'recovery-point': /\brecovery point\b/i,
  latency: /\blatency\b/i,
  'packet-loss': /\bpacket loss\b/i,
};

function termFigures({ term, termination }: Agreement): readonly ModelFigure[] {
  const { renewal } = term;
  const { convenience, cause, exit } = termination;
  const figures: (ModelFigure | null)[] = [
    term.length &&
      ofTime('term.length', 'the length of the term', term.length, [
        /\b(?:term of this|the (?:initial |fixed )?term)\b.{0,40}\b(?:is|lasts|of) #/i,
      ]),
    renewal.length &&
      ofTime('term.renewalLength', 'the length of a renewal', renewal.length, [
        /\b(?:renewed|extended|renews|renewal|extends)\b[^.]{0,40}\b(?:for|of) (?:a further |another |further )?#/i,
      ]),
    renewal.notice &&
      ofTime(
        'term.renewalNotice',
        'the notice against renewal',
        renewal.notice,
        [
          /\brenew/i,
          /\bnotice\b/i,
          /\b(?:at least|not less than|no later than|notice of) # before\b/i,
        ],
        false,
      ),
    convenience?.notice
      ? ofTime(
          'termination.convenienceNotice',
          'the notice of termination',
          convenience.notice,
          [
            /\bterminat/i,
            /\bnotice\b/i,
            /\b(?:without (?:a |any |giving )*(?:reason|cause)|for convenience)\b/i,
          ],
          true,
          /\bbreach/i,
        )
      : null,
    cause?.cure
      ? ofTime('termination.cure', 'the cure period', cause.cure, [
          /\bbreach/i,
          /\b(?:remed(?:y|ied)|cured?|mended?|rectif(?:y|ied))\b[^.,;]{0,20}\bwithin #/i,
        ])
      : null,
    exit?.assistance
      ? ofTime('termination.exitAssistance', 'the exit assistance', exit.assistance, [
          /\b(?:exit|termination|transition) assistance\b/i,
          /\b(?:for|of)(?: up to| at least)? #/i,
        ])
      : null,
    exit?.dataRetrieval
      ? ofTime(
          'termination.dataRetrieval',
          'the time to retrieve data',
          exit.dataRetrieval,
          [/\bretriev/i, /\bdata\b/i, /\b(?:for|within)(?: up to| at least)? #/i],
          false,
        )
      : null,
    exit?.erasure
      ? ofTime(
          'termination.erasure',
          'the time until erasure',
          exit.erasure,
          [/\b(?:eras|delet)(?:e|es|ed|ure|ion)\b/i, /\bdata\b/i, /\bwithin #/i],
          false,
        )
      : null,
  ];
  return figures.filter((figure) => figure !== null);
}

function serviceFigures({ services, currency }: Agreement): readonly ModelFigure[] {
  return services.flatMap(({ id, maintenance, fee }) => {
    const name = recordName({ services }, 'services', id);
    const one = services.filter((other) => other.maintenance !== null).length === 1;
    return [
      maintenance?.notice && one
        ? ofTime(
            `service.${id}.maintenanceNotice`,
            `the notice of maintenance of ${name}`,
            maintenance.notice,
            [
              /\b(?:scheduled|planned) maintenance\b/i,
              /\b(?:announce|notice|notif|advance)/i,
              /\b(?:at least|not less than|with) #/i,
            ],
          )
        : null,
      maintenance?.monthlyCap && one
        ? ofTime(
            `service.${id}.maintenanceCap`,
            `the monthly maintenance limit of ${name}`,
            maintenance.monthlyCap,
            [
              /\b(?:scheduled|planned) maintenance\b/i,
              /\b(?:exceed|more than|at most|up to) #/i,
              /\bmonth\b/i,
            ],
            false,
          )
        : null,
      fee && currency
        ? {
            field: `service.${id}.fee`,
            label: `the fee of ${name}`,
            figure: { kind: 'money' as const, value: fee.amount, currency },
            about: [/\b(?:fees?|charges?|prices?|pay|invoice)\b/i],
            not: null,
            only: false,
          }
        : null,
    ].filter((figure) => figure !== null);
  });
}

const ofTime = (
  field: string,
  label: string,
  { value, unit }: Duration,
  about: readonly RegExp[],
  only = true,
  not: RegExp | null = null,
): ModelFigure => ({
  field,
  label,
  figure: { kind: 'duration', value, unit },
  about,
  not,
  only,
});
