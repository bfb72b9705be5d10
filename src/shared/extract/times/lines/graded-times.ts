import { isSeverityLabel, nameOf } from '#shared/extract/grammar/severity.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { named, type Named } from '../found-time.ts';
import { coverageOf, targetsOf, timesOf, type Target } from '../words/target.ts';
import type { WorkingTime } from '../words/working-hours.ts';

const LONGEST = 400;
/** What all cases are that were not named before. */
const OTHERS = /^(?:all\s(?:the\s)?)?(?:others?|rest)$/i;
/** "2 hours for P1 and 4 hours for P2", but not "1 hour and 30 minutes for P1". */
const BETWEEN_GRADES =
  /[,;\n]|\s[/·•|]\s|(?<!\d\s?(?:hours?|hrs?|h|days?|std|stunden?|heures?|ore|ora|horas?|uur))\s(?:and|or|und|oder|et|ou|y|e|o|en|of)\s(?=(?:(?:with)?in\s|up\sto\s)?(?:\d{1,3}|one|two|three|four|an?|ein|une?)\s?(?:\p{L}{1,9}\s)?(?:min|h|d|w|st|t|jour|or[ae]|giorn|uur|uren|sem))/gu;

const RANGE =
  /^((?:P|S|N|Sev|Prio|Cat|Priority|Severity|Level|Priorität|Priorité|Priorità|Prioridad)[\s-]?)([0-5])\s?([-–—&+]|to|and|or|bis|und|à|et|a|e|y)\s?(?:\1)?([0-5])$/i;

/** "P0-P2" as the severities that it names, the ones between too; "P1 & P2" as those two. */
export function severityRange(label: string): readonly string[] {
  const found = RANGE.exec(label.trim().replace(/\s+(?=[-–—/])|(?<=[-–—/])\s+/g, ''));
  if (found === null) return [];
  const [scale, joint] = [found[1]!, found[3]!];
  const [from, to] = [Number(found[2]), Number(found[4])];
  if (from >= to) return [];
  if (!/^(?:[-–—]|to|bis|à|a)$/i.test(joint)) return [`${scale}${from}`, `${scale}${to}`];
  return Array.from({ length: to - from + 1 }, (_, index) => `${scale}${from + index}`);
}

/** "2 hours (critical), 5 hours (high)": several severities in one value, which begins at `offset` of its passage. */
export function gradedTimes(
  passage: Passage,
  value: string,
  offset: number,
  working: WorkingTime,
): readonly { readonly name: Named; readonly target: Target }[] {
  if (value.length > LONGEST) return [];
  let from = 0;
  const parts = value.split(BETWEEN_GRADES).map((text) => {
    const start = value.indexOf(text, from);
    from = start + text.length;
    return { text, start: offset + start };
  });
  return parts.flatMap(({ text, start }) => {
    const [time] = timesOf(text);
    if (time === undefined) return [];
    const around = `${text.slice(0, time.start)} ${text.slice(time.end)}`
      .replace(/\((?:[a-z]|[ivx]{1,4}|\d)\)/gu, ' ')
      .replace(/\([^()]{3,60}\)/gu, (inner) => (coverageOf(inner) === null ? inner : ' '))
      .replace(
        /\b(?:for|para|pour|per|für|bei|voor|within|in|if|and|or|under|up\sto|less\sthan|max\.?|innerhalb(?:\svon)?|binnen|bis|entro|sous|dans|en|hasta|tot|resolved|answered|fixed|repaired|acknowledged|responded\sto)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])até\s|[():<≤=]|(?<!\bnon)[–-](?!\s?(?:[A-Z]{1,4}\s?)?[0-5])|\.$/gi,
        ' ',
      )
      .trim();
    const names = severityRange(around);
    const bare = around.replace(/\bissues?\b/gi, ' ').trim();
    const rest = [bare, around].find((name) => isSeverityLabel(name) || OTHERS.test(name));
    if (rest === undefined && names.length === 0) return [];
    const each = rest === undefined || names.length > 0 ? names : [nameOf(rest)];
    return targetsOf(text.slice(time.start, time.end), start + time.start, working, false).flatMap(
      (target) => each.map((name) => ({ name: named(passage, name), target })),
    );
  });
}
