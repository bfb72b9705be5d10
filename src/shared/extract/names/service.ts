import type { TextTerm } from '#shared/terms/terms.ts';
import type { Passage, SlaText } from '../sla-text.ts';
import { textTerm } from './text-term.ts';
import { KIND_OF_DOCUMENT } from './heads.ts';
import { keyOf } from './name.ts';

const CLAUSES: readonly RegExp[] = [
  /\b(?:applies|apply|applicable|relating|governs?|pertains?)\s(?:only\s)?(?:to\s)?(?:the\s)?(?:use\sof\s)?(?:the\s|our\s|your\suse\sof\s)?([A-Z](?:[A-Za-zÀ-ÖØ-öø-ɏ\d&'’+-]|\.(?=[A-Za-zÀ-ÖØ-öø-ɏ])){1,30}(?:\s[A-Z(](?:[A-Za-zÀ-ÖØ-öø-ɏ\d&'’)+-]|\.(?=[A-Za-zÀ-ÖØ-öø-ɏ])){1,30}){0,6})/,
  /\b(?:in\sconnection\sto|in\srelation\sto\sthe\suse\sof|for\sthe\suse\sof|use\sof\sthe)\s(?:the\s)?([A-Z](?:[A-Za-zÀ-ÖØ-öø-ɏ\d&'’+-]|\.(?=[A-Za-zÀ-ÖØ-öø-ɏ])){1,30}(?:\s[A-Z(](?:[A-Za-zÀ-ÖØ-öø-ɏ\d&'’)+-]|\.(?=[A-Za-zÀ-ÖØ-öø-ɏ])){1,30}){0,6})/,
];
const GENERIC =
  /^(?:the|this|agreement|services?|customers?|service\slevel|parties|terms|general|standards?|our|your|policy|policies|uptime|availability|credits?|scope|application|provider(?:['’]s)?|an?|industry|leading|support|contracts?|response|resolution|times?|targets?|metrics|definitions?|exclusions?|objectives?|overview|details|conditions?|guarantees?|commitments?|expectations|requirements|performance|priority|priorities|severity|escalation|internal|included|indicators?|fees|tiers?|plans?|template|draft|concept|what|how|when|why|who|where|we|you|promises?|departmental|public|technical|production|click|here|questions|guidelines|maintenance\swindows?|bedingungen|unsere|handbook|packages?|summary|disclaimer|introduction|about|profile|organization|numéro|documentation|matrix|statement|description|reference|changes|to|between|runbook|operations|acuerdos?|pakketten|tempos|resposta|client|live|back|up|us|uk|es|en|fr|framework|invitation|article\s\d*\.?|(?:annex|exhibit|appendix|schedule|part|attachment|anlage|annexe|anexo|allegato|bijlage)\s?[\dA-Z]{0,4}\b(?:\s(?:to|of)\sthe\s.{0,60})?|and|for|of|&|[-–—:|,\s()]|für|pour|der|die|das|version|v?\d[\d.]{0,12}(?![\d.]))*$/i;
const PARTS = /\s-\s|[:|·"«»\n]/g;
/** Words that join a part of a title to the next. */
const ENDS =
  /^(?:[\s–—,-]|(?:for|of|für|pour|para|per|voor|the|to|and|by)\s|&\s)+|(?:[\s–—,&-]|\s(?:for|of|and|the|et|und|y|e|en|zum|zur|du|de))+$/gi;

/** Where the title stands. */
const TITLES = 5;

/** The service that the SLA is of: what its title says besides "Service Level Agreement", else a clause that names it. */
export function serviceOf(text: SlaText, provider: string | null): TextTerm | null {
  const first = text.passages.slice(0, 12);
  const whose = provider === null ? '' : keyOf(provider);
  for (const passage of first.slice(0, TITLES)) {
    const name = titleName(passage, provider ?? '', whose);
    if (name !== null) return textTerm(passage, name, 0.7, 'names/title');
  }
  for (const passage of first)
    for (const pattern of CLAUSES) {
      const name = pattern.exec(passage.text.slice(0, 2_000))?.[1]?.trim();
      if (
        name !== undefined &&
        !GENERIC.test(name) &&
        !/\bSLAs?\b/.test(name) &&
        keyOf(name) !== whose &&
        !/^(?:Customers?|Parties|SLA|Agreement|Order)\b/.test(name)
      )
        return textTerm(passage, closed(name), 0.5, 'names/clause');
    }
  return null;
}

function titleName({ text, kind }: Passage, provider: string, whose: string): string | null {
  if (
    text.length > 140 ||
    (kind !== 'heading' && kind !== 'paragraph') ||
    /[.;:?]$/.test(text.trim())
  )
    return null;
  const besides = text.replace(KIND_OF_DOCUMENT, (words) => '|'.repeat(words.length));
  if (besides === text) return null;
  const quoted = /["«]([^"«»]{3,60})["»]/.exec(besides)?.[1];
  const [longest] = (quoted === undefined ? besides.split(PARTS) : [quoted])
    .flatMap((part) => (provider === '' || !whose.includes(' ') ? [part] : part.split(provider)))
    .map((part) => closed(part.replace(ENDS, '').replace(/['’]s$/, '')))
    .filter((part) => isService(part) && keyOf(part) !== whose)
    .sort((a, b) => b.length - a.length);
  return longest ?? null;
}

/** A name begins with a capital letter or a figure, and is no sentence. */
const isService = (part: string): boolean =>
  part.length > 1 &&
  !/[=<>›←%]/.test(part) &&
  /^[A-ZÀ-ÖØ-Þ\d]|^[a-z]{1,12}[A-Z]|^(?:hosted|managed|dedicated|shared)\s[A-Z]/.test(part) &&
  part.split(/\s+/).length <= 8 &&
  !GENERIC.test(part);

/** Without brackets around it, and without one that does not close: "Mail (20 seats)". */
function closed(part: string): string {
  const inner = /^\(([^()]*)\)$/.exec(part.trim())?.[1] ?? part.trim();
  const open = inner.lastIndexOf('(');
  return (open > inner.lastIndexOf(')') ? inner.slice(0, open) : inner)
    .replace(/^\)+|^([^()]*)\)+$/, '$1')
    .trim();
}
