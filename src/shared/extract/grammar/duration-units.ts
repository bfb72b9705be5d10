import type { DurationUnit } from '#shared/agreement/duration.ts';

// The words that durations are counted in, and those around them that say which calendar they run on.

/** What a unit's word means: the model's unit and how many of them one is. */
export interface Unit {
  readonly unit: DurationUnit;
  readonly times: string;
  readonly working: boolean;
}

export const plain = (unit: DurationUnit, times = '1'): Unit => ({ unit, times, working: false });
export const working = (unit: DurationUnit, times = '1'): Unit => ({ unit, times, working: true });

/** Words of the units, in lower case and without a full stop. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...words(
    'ms msec msecs millisecond milliseconds millisekunde millisekunden milliseconde millisecondes millisecondi milisegundos',
    plain('second', '0.001'),
  ),
  ...words(
    's sec secs second seconds sek sekunde sekunden seconde secondes secondo secondi segundo segundos seconden',
    plain('second'),
  ),
  ...words(
    'm mn min mins minute minutes minuten minuto minuti minutos minuut minut minuts',
    plain('minute'),
  ),
  ...words(
    'h hr hrs hour hours std stunde stunden heure heures ora ore hora horas hores uur uren',
    plain('hour'),
  ),
  ...words(
    'd day days tag tage tagen tages j jour jours giorno giorni día días dia dias dies gg dag dagen kalendertag kalendertage kalendertagen',
    plain('day'),
  ),
  ...words(
    'wk wks week weeks woche wochen kalenderwoche kalenderwochen semaine semaines settimana settimane semana semanas setmana setmanes weken',
    plain('week'),
  ),
  ...words('fortnight fortnights', plain('week', '2')),
  ...words(
    'month months mos monat monate monaten monats kalendermonat kalendermonate kalendermonaten mois mes mese mesi meses mês maand maanden',
    plain('month'),
  ),
  ...words(
    'quarter quarters quartal quartale quartalen quartals trimestre trimestres trimestri',
    plain('month', '3'),
  ),
  ...words(
    'yr yrs year years jahr jahre jahren jahres an ans année années anno anni año años jaar',
    plain('year'),
  ),
  ...compounds(
    'arbeits geschäfts service büro betriebs support',
    'minute minuten',
    working('minute'),
  ),
  ...compounds(
    'arbeits geschäfts service büro betriebs support',
    'stunde stunden',
    working('hour'),
  ),
  ...words('kantooruur kantooruren werkuur werkuren', working('hour')),
  ...compounds(
    'werk arbeits geschäfts bank bankarbeits service',
    'tag tage tagen tages',
    working('day'),
  ),
  ...words('weekday weekdays workday workdays werkdag werkdagen', working('day')),
  ...compounds(
    'abrechnungs rechnungs',
    'zyklus zyklen zeitraum zeitraums zeiträume zeiträumen periode perioden',
    plain('billing-cycle'),
  ),
]);

/** Short forms that are words in small letters: "4 BH", "1 BD", "2 WD", "3 JO". */
export const SHORT: ReadonlyMap<string, Unit> = new Map([
  ...words('BH BHs BHR BHRS WH HO', working('hour')),
  ...words('BD BDs WD WDs WT JO JOs', working('day')),
  ...words('CD CDs', plain('day')),
]);

function words(list: string, unit: Unit): readonly (readonly [string, Unit])[] {
  return list.split(' ').map((word) => [word, unit] as const);
}

function compounds(firsts: string, lasts: string, unit: Unit) {
  return firsts.split(' ').flatMap((first) => words(lasts.replace(/\b(?=\p{L})/gu, first), unit));
}

/** Words before a unit that put it on the business calendar. */
export const WORKING_BEFORE =
  /^(?:business|biz|bus|working|work|office|support|service|operational|operating|core|cover|coverage|contract|contracted|desk|staffed|store|shop|opening|helpdesk|bank|banking|trading|weekday|school|teaching)$/;
/** The same cut short, with a full stop behind: "2 b.days", "1 wkg. day". */
export const SHORT_WORKING = /^(?:b|w|wkg|wrk|op|oper|busin?|work)$/;
/** Words before a unit that change nothing. */
export const PLAIN_BEFORE =
  /^(?:calendar|clock|consecutive|continuous|full|complete|elapsed|whole|natural|normal|regular|standard|successive|further|additional|contiguous|volle[nrs]?|ganze[nrs]?|aufeinanderfolgenden?)$/;
/** Words after a unit, in French, Italian, Spanish and German. */
export const WORKING_AFTER =
  /^(?:ouvrée?s?|ouvrables?|lavorativ[oiae]|lav|hábil(?:es)?|habil(?:es)?|laborables?|laboral(?:es)?|hàbils?|feiners?|[úu]til|[úu]teis)$/;
export const PLAIN_AFTER =
  /^(?:calendaires?|francs?|consécuti(?:fs|ves)|naturales|corridos|solari|consecutiv[iea]|consecutiv[oa]s)$/;
export const BILLING = /^(?:billing|invoice|invoicing|payment)$/;
export const BILLED = /^(?:cycles?|periods?)$/;
