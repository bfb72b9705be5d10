import type { TextTerm } from '#shared/terms/terms.ts';
import type { Passage, SlaText } from '../sla-text.ts';
import { textTerm } from './text-term.ts';
import { compact } from '../grammar/compact.ts';

const SLA = compact(
  /\(?\b(?:service[\s-]level\s(?:agreements?|objectives?|terms|commitments?|policy)|service\slevels?|SLAs?|SLOs?|support\s(?:policy|terms|agreement|services?\sdescription)|leistungsbeschreibung|dienstgütevereinbarung|convention\sde\sservices?|contrat\sde\sniveau\sde\sservice)\b\)?/gi,
);
const CLAUSES: readonly RegExp[] = [
  /\b(?:applies|apply|applicable|relating|governs?|pertains?)\s(?:only\s)?(?:to\s)?(?:the\s)?(?:use\sof\s)?(?:the\s|our\s|your\suse\sof\s)?([A-Z](?:[A-Za-zÀ-ÖØ-öø-ɏ\d&'’+-]|\.(?=[A-Za-zÀ-ÖØ-öø-ɏ])){1,30}(?:\s[A-Z(](?:[A-Za-zÀ-ÖØ-öø-ɏ\d&'’)+-]|\.(?=[A-Za-zÀ-ÖØ-öø-ɏ])){1,30}){0,6})/,
  /\b(?:in\sconnection\sto|in\srelation\sto\sthe\suse\sof|for\sthe\suse\sof|use\sof\sthe)\s(?:the\s)?([A-Z](?:[A-Za-zÀ-ÖØ-öø-ɏ\d&'’+-]|\.(?=[A-Za-zÀ-ÖØ-öø-ɏ])){1,30}(?:\s[A-Z(](?:[A-Za-zÀ-ÖØ-öø-ɏ\d&'’)+-]|\.(?=[A-Za-zÀ-ÖØ-öø-ɏ])){1,30}){0,6})/,
];
const GENERIC =
  /^(?:the|this|agreement|services?|customers?|service\slevel|parties|terms|general|standard|our|your|policy|policies|uptime|credits?|scope|application|provider(?:['’]s)?|an?|industry|leading|support|contracts?|response|times?|and|for|of|[-–—:|,\s()]|für|pour|der|die|das|version|v?\d[\d.]{0,12}(?![\d.]))*$/i;

/** The service that the SLA is of: what its title says besides "Service Level Agreement", else a clause that names it. */
export function serviceOf(text: SlaText, provider: string | null): TextTerm | null {
  const first = text.passages.slice(0, 12);
  for (const passage of first.slice(0, 6)) {
    const name = titleName(passage);
    if (name !== null && name !== provider) return textTerm(passage, name, 0.7, 'names/title');
  }
  for (const passage of first)
    for (const pattern of CLAUSES) {
      const name = pattern.exec(passage.text.slice(0, 2_000))?.[1]?.trim();
      if (
        name !== undefined &&
        !GENERIC.test(name) &&
        name !== provider &&
        !/^(?:Customers?|Parties|SLA|Agreement|Order)\b/.test(name)
      )
        return textTerm(passage, name, 0.5, 'names/clause');
    }
  return null;
}

function titleName({ text, kind }: Passage): string | null {
  if (
    text.length > 120 ||
    (kind !== 'heading' && kind !== 'paragraph') ||
    /[.;:]$/.test(text.trim())
  )
    return null;
  if (!new RegExp(SLA.source, 'i').test(text)) return null;
  const [longest] = text
    .split(SLA)
    .map((part) =>
      part
        .replace(
          /^(?:[\s–—:|,()-]|for\s|of\s|für\s|pour\s|the\s|to\s|and\s|&\s)+|(?:[\s–—:|,()-]|\sfor|\sof|\sand|\sthe)+$/gi,
          '',
        )
        .replace(/['’]s$/, ''),
    )
    .sort((a, b) => b.length - a.length);
  return longest === undefined || longest.length < 2 || GENERIC.test(longest) ? null : longest;
}
