/** How many hours a week a printed time of service covers; null where its words do not say. */
export function hoursPerWeek(text: string): number | null {
  const short = text.slice(0, 1_000).toLowerCase();
  return aroundTheClock(short) ?? byFormula(short) ?? byDays(short);
}

const ALWAYS =
  /\b(?:24\s?[x×*/-]\s?7|24\s?[x×*/]\s?365|365\s?[x×*/]\s?24|7\s?[x×*/]\s?24|24 hours (?:a|per) day,? (?:7|seven|every) days?|around the clock|round the clock|rund um die uhr|24 hours a day, every day|24 (?:hours?|h|heures?|stunden)\s?(?:\/|sur|an)\s?(?:24|7)|24h\/24)/;

const aroundTheClock = (text: string): number | null => (ALWAYS.test(text) ? 168 : null);

/** "24x5", "8 x 5", "12/6". */
function byFormula(text: string): number | null {
  const [, a, b] = /\b(\d{1,2})\s?[x×*/]\s?(\d)\b/.exec(text) ?? [];
  const [hours, days] = [Number(a), Number(b)];
  return hours >= 1 && hours <= 24 && days >= 1 && days <= 7 ? hours * days : null;
}

const DAY_NAMES: readonly RegExp[] = [
  /^(?:mon|mo\b|montag|lun)/,
  /^(?:tue|di\b|die|dienstag|mar)/,
  /^(?:wed|mi\b|mittwoch|mer)/,
  /^(?:thu|do\b|donnerstag|jeu)/,
  /^(?:fri|fr\b|freitag|ven)/,
  /^(?:sat|sa\b|samstag|sam)/,
  /^(?:sun|so\b|sonntag|dim)/,
];
const DAY =
  '(?:mon(?:days?|tags?)?|tue(?:s(?:days?)?)?|wed(?:nesdays?)?|thu(?:rs(?:days?)?)?|fri(?:days?)?|sat(?:urdays?)?|sun(?:days?)?|mo|di(?:enstags?)?|mi(?:ttwochs?)?|do(?:nnerstags?)?|fr(?:eitags?)?|sa(?:mstags?)?|so(?:nntags?)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\\.?';
const RANGE = new RegExp(
  `\\b(${DAY})\\s{0,3}(?:-|–|—|to|through|until|bis|à|au)\\s{0,3}(${DAY})(?![a-z])`,
);
const WEEKDAYS = /\b(?:business|working|week)[ -]?days?\b|\bwerktags?\b|\barbeitstag|\bjours? ouvr/;
const CLOCK = '(\\d{1,2})(?:[:.h](\\d{2}))?\\s{0,2}(a\\.?m\\.?|p\\.?m\\.?|uhr|h)?';
const HOURS = new RegExp(`${CLOCK}\\s{0,3}(?:-|–|—|to|until|till|bis|à|and|und)\\s{0,3}${CLOCK}`);

/** "Monday to Friday, 09:00 to 17:00", "Mo–Fr 8–18 Uhr". */
function byDays(text: string): number | null {
  const [, from, to] = RANGE.exec(text) ?? [];
  const days = from && to ? daysFrom(from, to) : WEEKDAYS.test(text) ? 5 : null;
  const rest = from ? text.slice(text.indexOf(from)) : text;
  const clock = HOURS.exec(rest);
  if (days === null || clock === null) return null;
  const start = hourOf(clock[1], clock[2], clock[3] ?? clock[6]);
  const end = hourOf(clock[4], clock[5], clock[6]);
  const isMorning = clock[3] === undefined && start >= end && start >= 12;
  const length = end - (isMorning ? start - 12 : start);
  return length > 0 && length <= 24 ? days * length : null;
}

function daysFrom(from: string, to: string): number | null {
  const [first, last] = [from, to].map((name) => DAY_NAMES.findIndex((day) => day.test(name)));
  if (first === undefined || last === undefined || first < 0 || last < 0) return null;
  return ((last - first + 7) % 7) + 1;
}

function hourOf(hour = '0', minute = '0', half = ''): number {
  const value = Number(hour) + Number(minute) / 60;
  if (half.startsWith('p') && value < 12) return value + 12;
  return half.startsWith('a') && Number(hour) === 12 ? value - 12 : value;
}
