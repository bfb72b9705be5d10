import { decimalString, exact } from '#shared/base/decimal.ts';
import type { FigureTerm } from '#shared/terms/terms.ts';
import { compact } from '../grammar/compact.ts';
import { percentagesIn } from '../grammar/percent.ts';
import { nameOf } from '../grammar/severity.ts';
import { PROMISE } from '../vocabulary.ts';
import type { FigureLine } from './figure-line.ts';
import { figureTerm } from './figure.ts';
import { ABOVE, isNoPromise, isPrecondition, isThreshold } from './promised.ts';

const LOSS =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d_])(?:packet[\s-]?loss|(?:lose|loses|drop|drops)\s(?:no|less|fewer|under|at|not|up)\s(?:[a-z]{2,6}\s){0,2}?\(?[\d.]{1,6}\s?(?:%|per\s?cent)\s?of\s(?:the\s|all\s|its\s)?packets|loss\sof\spackets|packet\s(?:delivery|drop)|frame\sloss|paketverlust(?:e|rate|s)?|perte\sde\spaquets|taux\sde\sperte|perdita\sdi\spacchetti|pacchetti\spersi|pérdida\sde\spaquetes|paquetes\sperdidos|paquets\sperdus|lost\spackets|verlorene[nr]?\spakete|pakketverlies|perda\sde\spacotes|packets?\s(?:are\s|is\s|be\s|will\sbe\s)lost)(?![A-Za-zÀ-ÖØ-öø-ɏ\d_])/i;

/** The share of packets that the network may lose, in percent, where it is promised. */
export function packetLoss(lines: readonly FigureLine[]): FigureTerm | null {
  for (const line of lines) {
    const none = noLoss(line);
    if (none !== null) return none;
    const own = LOSS.exec(line.text);
    const named = line.cell && line.names.slice(0, 2).some((name) => LOSS.test(name));
    if ((own === null && !named) || isNoPromise(line.text) || isPrecondition(line.text)) continue;
    if (line.names.some((name) => isNoPromise(name))) continue;
    // "3. Packet loss: less than 1%", below "A credit is due if the network is not as follows".
    const names = line.names.slice(0, !line.cell && own !== null ? 1 : 2);
    if (names.some((name) => /credit|gutschrift|alarm/i.test(name))) continue;
    if (isThreshold(line)) continue;
    const at = own?.index ?? 0;
    const [percent] = percentagesIn(line.text)
      .filter(
        ({ start, placeholder }) => !placeholder && (own === null || Math.abs(start - at) <= 140),
      )
      .sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
    if (percent === undefined || ABOVE.test(line.text.slice(0, percent.start))) continue;
    // A small figure is the loss itself, whatever ratio the sentence names besides.
    const delivered =
      exact(percent.value).greaterThan(50) &&
      DELIVERED.test(`${line.text} ${line.cell ? line.names.slice(0, 2).join(' ') : ''}`);
    // "99.9 % packet delivery" promises a loss of 0.1 %.
    const value = delivered ? decimalString(exact(100).minus(percent.value)) : percent.value;
    if (exact(value).greaterThan(10)) continue;
    return figureTerm(
      line,
      percent.start,
      percent.end,
      value,
      line.cell ? nameOf(line.names[1] ?? '') : '',
      line.cell ? 0.9 : 0.85,
      'figures/packet-loss',
    );
  }
  return null;
}

/** What arrives: a high share of anything else is a loss, as an outage is defined by. */
const DELIVERED =
  /(?<![A-Za-zÀ-ɏ])(?:deliver|arriv|transmit|transmission|success|reach|receiv|without|free of|zugestellt|zustell|ankommen|übertrag|übermittl|erfolgreich|ohne|livr|transmis|reçus|sans|consegn|trasmess|senza|entreg|recib|transmit|sin\s|sem\s|aflever|bezorg|zonder)/i;

const NO_LOSS = compact(
  /(?<![A-Za-zÀ-ɏ\d_])(?:no|zero|without(?: any)?|kein(?:e[nr]?|erlei)?|ohne|aucune|sans|nessuna|senza|ninguna|sin|geen)\s(?:(?:measurable|internal|network|data)\s){0,2}(?:packet[\s-]?loss|(?:lose|loses|drop|drops)\s(?:no|less|fewer|under|at|not|up)\s(?:[a-z]{2,6}\s){0,2}?\(?[\d.]{1,6}\s?(?:%|per\s?cent)\s?of\s(?:the\s|all\s|its\s)?packets|loss\sof\spackets|paketverlust(?:e|en)?|perte\sde\spaquets|perdita\sdi\spacchetti|pérdida\sde\spaquetes|perda\sde\spacotes|pakketverlies)(?![A-Za-zÀ-ɏ\d_])|(?<![A-Za-zÀ-ɏ])(?:packet[\s-]?loss|(?:lose|loses|drop|drops)\s(?:no|less|fewer|under|at|not|up)\s(?:[a-z]{2,6}\s){0,2}?\(?[\d.]{1,6}\s?(?:%|per\s?cent)\s?of\s(?:the\s|all\s|its\s)?packets|paketverlust|perte\sde\spaquets)\s?[:=–-]\s?(?:none|zero|nil|keiner?|aucune)(?![A-Za-zÀ-ɏ])/i,
);
/** The same in a cell that its row or column names. */
const NONE = /^(?:none|zero|nil|keiner?|aucune?|nessuna|ninguna)(?=\s{0,3}$)/i;
/** What makes the words a report, or the lack of a promise: "no packet loss guarantee". */
const NO_LOSS_SAID =
  /^\s(?:guarantee|commitment|target|sla|slo|credit|limit|figures?|value|was|were|has|have|had|is (?:guaranteed|counted|promised)|observed|measured|occurred|recorded)|(?<![A-Za-zÀ-ɏ])(?:not|cannot|never|don['’]t|can['’]t|nicht|no)(?![A-Za-zÀ-ɏ])/i;

/** "No packet loss between the halls": a promised loss of zero, as a line of its own or with a word of promise. */
function noLoss(line: FigureLine): FigureTerm | null {
  const isNamed = line.cell && line.names.slice(0, 2).some((name) => LOSS.test(name));
  const match = (isNamed ? NONE : null)?.exec(line.text) ?? NO_LOSS.exec(line.text);
  if (match === null || isNoPromise(line.text) || isPrecondition(line.text)) return null;
  const [before, after] = [
    line.text.slice(0, match.index),
    line.text.slice(match.index + match[0].length),
  ];
  if (NO_LOSS_SAID.test(after) || /\b(?:not|cannot|never|n['’]t|nicht)\b/i.test(before))
    return null;
  if (/[A-Za-zÀ-ɏ]/u.test(before) && !PROMISE.test(line.text)) return null;
  return figureTerm(
    line,
    match.index,
    match.index + match[0].length,
    decimalString(exact(0)),
    '',
    0.8,
    'figures/no-packet-loss',
  );
}
