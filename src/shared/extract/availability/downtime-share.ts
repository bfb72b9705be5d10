import { decimalString, exact, type DecimalString } from '#shared/base/decimal.ts';
import { cite } from '#shared/document/citation.ts';
import { boundsIn, type Bound } from '../grammar/bounds.ts';
import type { Statement } from '../statements.ts';
import { windowIn } from '../window.ts';
import { isNoPromise } from './no-promise.ts';
import type { FoundTarget } from './target.ts';
import { compact } from '../grammar/compact.ts';

/** The largest share of time that a limit on downtime leaves: above it, no level of service remains. */
const MOST_DOWNTIME = 10;
const LONGEST = 600;

/** Being down, as what a share of time is limited to; no single outage. */
const DOWN = String.raw`(?:(?:total |cumulative |aggregate |unplanned |unscheduled |monthly )?(?:down[\s-]?time|un-?availability|non-?availability|outage time)|ausfallzeit(?:en)?|nichtverfügbarkeit|ausfall(?:quote|rate)|indisponibilité|temps d['’](?:arrêt|indisponibilité)|indisponibilità|tempo di (?:inattività|fermo)|indisponibilidad|tiempo de (?:inactividad|caída))`;
/** "downtime of no more than 0.1%", "maximum downtime: 0.1%": the noun stands before its figure. */
const DOWN_BEFORE = compact(
  new RegExp(String.raw`(?<![A-Za-zÀ-ɏ])${DOWN}(?![A-Za-zÀ-ɏ])[^.;%\d]{0,70}$`, 'i'),
);
/** "0.1% downtime", "0,5 % Ausfallzeit", "0.1% of unplanned downtime": behind it. */
const DOWN_AFTER = compact(
  new RegExp(
    String.raw`^\s{0,2}(?:(?:of|de|di|d['’]|an|von)\s?)?(?:[A-Za-zÀ-ɏ]{3,14}\s){0,2}${DOWN}(?![A-Za-zÀ-ɏ])`,
    'i',
  ),
);
/** A limit that stands with the noun: "maximum downtime of 0.1%". */
const LIMITED_NOUN = compact(
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ɏ])(?:max(?:imum|imal[A-Za-zÀ-ɏ]*|\.)?|allow(?:ed|able)|permitted|zulässige|erlaubte|höchste|massim[ao]|máxim[ao]) ${DOWN}[^.;%\d]{0,40}$|(?<![A-Za-zÀ-ɏ])${DOWN} (?:maximale?|max\.?|admise|autorisée?|massim[ao]|máxim[ao]|consentit[ao]|permitid[oa])[^.;%\d]{0,40}$`,
    'i',
  ),
);
/** Not being up as a state: "0,5 % der Zeit nicht verfügbar", "0.5% of the time down". */
const IS_DOWN = String.raw`(?:unavailable|inaccessible|unreachable|offline|down|nicht (?:verfügbar|erreichbar|zur verfügung)|indisponible|hors service|indisponibile|non disponibile|no disponible|fuera de servicio)`;
const DOWN_OF_TIME = compact(
  new RegExp(
    String.raw`^\s{0,2}(?:of|der|des|du|del|di)\s[^.;:%\d]{1,50}?(?<![A-Za-zÀ-ɏ])${IS_DOWN}(?![A-Za-zÀ-ɏ])`,
    'i',
  ),
);
/** "will not be unavailable for more than": the limit and the state before the figure. */
const NEVER_LONGER = compact(
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ɏ])(?:not|never|n['’]t|nicht|nie|ne|non|no)\s[^.;:%\d]{0,40}?${IS_DOWN}\s[^.;:%\d]{0,20}?(?:(?:more|longer) than|mehr als|länger als|plus de|più del|oltre il|más del)\s{1,2}$`,
    'i',
  ),
);
/** Time that is planned is no part of a level of service. */
const PLANNED =
  /(?<![A-Za-zÀ-ɏ])(?:maintenance|(?<!un)(?:scheduled|planned)|wartung[A-Za-zÀ-ɏ]*|(?<!un)geplante[nrs]?|planifiée?s?|programmée?s?|manutenzione|programmat[aieo]|mantenimiento|programad[oa]s?)(?![A-Za-zÀ-ɏ])/i;
/** "if downtime exceeds 0.5%": when something is due, no limit that is promised. */
const CONDITION =
  /(?<![A-Za-zÀ-ɏ])(?:if|when(?:ever)?|where|should|unless|wenn|falls|sofern|si|lorsque?|qualora|cuando|example)(?![A-Za-zÀ-ɏ])/i;

/** Levels that a text states by what it limits downtime to: "no more than 0.1% downtime" is 99.9%. */
export function downtimeTargets(statement: Statement): readonly FoundTarget[] {
  const { text, passage, start } = statement;
  if (text.length > LONGEST || !/\d/.test(text) || isNoPromise(statement)) return [];
  if (PLANNED.test(text) || CONDITION.test(text)) return [];
  return boundsIn(text).flatMap((bound) => {
    const left = timeLeft(text, bound);
    if (left === null) return [];
    return [
      {
        percent: left,
        window: windowIn(text),
        scope: '',
        citations: [cite(passage.source, passage.text, start + bound.start, start + bound.end)],
        confidence: 0.75,
        rule: 'availability/downtime-share',
        parts: [],
        path: passage.path,
        group: '',
        at: passage.at,
      },
    ];
  });
}

/** The share of time that a limit on downtime leaves, in percent; null where the figure is no such limit. */
function timeLeft(text: string, { figure, comparison }: Bound): DecimalString | null {
  const share = Number(figure.value);
  if (figure.placeholder || figure.points || share <= 0 || share > MOST_DOWNTIME) return null;
  const before = text.slice(Math.max(0, figure.start - 110), figure.start);
  const isLimit = comparison === 'at-most' || comparison === 'below';
  const after = text.slice(figure.end, figure.end + 80);
  const isDown =
    isLimit && (DOWN_AFTER.test(after) || DOWN_OF_TIME.test(after) || DOWN_BEFORE.test(before));
  return isDown || LIMITED_NOUN.test(before) || NEVER_LONGER.test(before)
    ? decimalString(exact(100).minus(figure.value))
    : null;
}
