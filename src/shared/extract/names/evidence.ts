import { compact } from '../grammar/compact.ts';
import type { Passage } from '../sla-text.ts';
import { isCompany, nameAfter, nameBefore, type Name } from './name.ts';

/** What speaks for a name being the provider's. */
export type Kind =
  /** A label, a defined term or a line that is the role alone: "Provider: Heron Grid". */
  | 'role'
  /** A company with its legal form at the top. */
  | 'letterhead'
  /** "between Heron Grid and you". */
  | 'between'
  /** "Heron Grid guarantees". */
  | 'promises'
  /** "Heron Grid will provide". */
  | 'will'
  /** "provided by Heron Grid". */
  | 'by'
  /** "At Heron Grid, we ...". */
  | 'at'
  /** Any other verb of a provider's: "Heron Grid monitors". */
  | 'acts'
  /** A company with its legal form anywhere. */
  | 'company'
  /** What a title says besides the kind of document. */
  | 'title'
  /** A title that says what its bearer does for a living: "Heron Networks". */
  | 'trade'
  /** The text gives a mailbox, or a page, of that name. */
  | 'mail'
  | 'site'
  /** "Heron Grid's network". */
  | 'owns'
  /** "Heron Grid support": a provider's or a product's. */
  | 'bears';

/** A name at a place where it speaks for itself; `customer` where it is said to be the other party's. */
export interface Mention {
  readonly passage: Passage;
  readonly name: Name;
  readonly kind: Kind | 'customer';
}

const PROVIDER = String.raw`(?:(?:service|cloud|hosting|support|managed\s?service)[\s-]?(?:provider|supplier|vendor)|provider|supplier|vendor|licensor|contractor|anbieter(?:in)?|auftragnehmer(?:in)?|dienstleister|dienstanbieter|leistungserbringer|prestataire|fournisseur|titulaire|proveedor(?:a)?|prestador(?:a)?|fornitore|prestatore|fornecedor(?:a)?|contratada|leverancier|opdrachtnemer|dienstverlener)`;
const CUSTOMER = String.raw`(?:customer|client|licensee|subscriber|buyer|purchaser|kunde|auftraggeber(?:in)?|acheteur|cliente|contratante|committente|klant|opdrachtgever|afnemer)`;

/** "Provider: Heron Grid", "Company | Heron Grid". */
const LABEL = compact(
  new RegExp(
    String.raw`(?:^|[\n|]\s{0,3}|[.;)\d\]]\s{1,3})(?:name\sof\s(?:the\s)?)?(?:(${PROVIDER}|company|organi[sz]ation|azienda|empresa|entreprise|bedrijf)|(${CUSTOMER}))(?:\s?\(\w{2,20}\)|['\s-]{1,2}name)?\s?[:=|]\s{0,3}`,
    'gi',
  ),
);
/** The name stands before its role: 'Heron Grid ("Provider")', "Heron Grid (proveedor)". */
const IN_BRACKETS = compact(
  new RegExp(
    String.raw`\((?:the\s|hereinafter\s|henceforth\s|referred\sto\sas\s|together\s|nachfolgend\s|im\sfolgenden\s|ci-après\s|en\sadelante,?\s|di\sseguito\s|hierna:?\s|doravante\s|el\s|il\s|le\s|la\s|l'|o\s|der\s|de\s|genannt\s){0,4}["'„«]?\s?(?:(${PROVIDER}|company|we|us|our|wir|uns|nous|nosotros|noi|wij|nós)|(${CUSTOMER}|you))\b`,
    'gi',
  ),
);
const ROLE_LINE = new RegExp(
  String.raw`^\(?(?:the\s)?(?:(${PROVIDER})|(${CUSTOMER}))\)?[.,:]?$`,
  'i',
);
/** What is told of a company between its name and its role. */
const TOLD =
  /,\s(?:an?\s|with\s|whose\s|having\s|organi[sz]ed|incorporated|located|established|domiciled|registered|eine?\s|mit\s|dont\s|ayant\s|située?|une\s|con\s|una?\s|com\s|gevestigd)/;
const BETWEEN =
  /\b(?:[Bb]etween|BETWEEN|[Ee]ntre|[Zz]wischen|[Tt]ra|[Ff]ra|[Tt]ussen)\s(?:the\s(?:service\s)?(?:provider|supplier),?\s)?/g;
const AGREED =
  /agree|contract|made|entered|vertrag|vereinbar|accord|contrat|acuerdo|acordo|overeenkomst|parties|terms/i;
const BY =
  /\b(?:[Pp]rovided|offered|operated|supplied|delivered|published|maintained|erbracht|bereitgestellt|betrieben|fourni\w{0,2}|proposé\w{0,2}|prestad[oa]s?|ofrecid[oa]s?|fornit[oaie]|erogat[oaie]|geleverd|aangeboden|oferecid[oa]s?)\s(?:[\w'-]{1,20}\s){0,5}?(?:by|von|durch|par|por|da|dalla|door|pela)\s/g;
const PROMISES = String.raw`(?:will|shall)\suse\s(?:all\s|its\s)?(?:commercially|reasonable|best)|guarantees|commits|warrants|undertakes|promises|pledges|is\scommitted|garantiert|gewährleistet|verpflichtet\ssich|sichert|s'engage|garantit|assure|garantiza|se\scompromete|asegura|garantisce|si\simpegna|assicura|garandeert|verbindt\szich|garante|compromete-se`;
const WILL = String.raw`(?:will|shall)\s(?:provide|make|ensure|respond|endeavou?r|guarantee|maintain|deliver)|(?:has\s)?agreed\sto`;
const ACTS = String.raw`(?:will|shall|does|may|can|cannot)(?!\sbe\b)|(?:has\s)?agree[sd]|is\san?\s(?:[a-z-]+\s){0,3}(?:provider|company|supplier)|fails|notifies|determines|gives|handles|takes|relies|publishes|works|pays|considers|provides|offers|operates|maintains|strives|endeavou?rs|aims|issues|monitors|measures|delivers|reserves|responds|answers|replies|acknowledges|attends|repairs|restores|resolves|outlines|makes|uses|serves|runs|bietet|stellt|betreibt|erbringt|leistet|haftet|propose|fournit|mettra|met|fournira|assurera|ofrece|proporciona|pone|presta|opera|offre|fornisce|eroga|biedt|levert|streeft|stelt|oferece|fornece|reserva-se|est\s(?:le\s)?fournisseur|informera|mettra`;
const VERB = compact(
  new RegExp(
    String.raw`\s(?:also\s|hereby\s)?(?:(${PROMISES})|(${WILL})|(?:${ACTS}))(?![A-Za-zÀ-ɏ])`,
    'g',
  ),
);
const OWNS = compact(
  /(?:'s?\s(?=[A-Za-z])|\s(?:customers?|clients|subscribers|support|team|staff|engineers|network|backbone|infrastructure|website|portal|platform|partners|account|Terms\sof|[Hh]elp\s?[Dd]esk|[Ss]ervice\s[Dd]esk|Support|Data\sCent(?:er|re)|Network|Responsibilities|Obligations|Customer\sAgreement|Master|Subscription|Kunden|PoPs)(?![A-Za-zÀ-ɏ]))/g,
);
/** "At Heron Grid, we ...": who says "we". */
const AT = /(?:^|[.!?]\s)(?:At|Chez|Bei|En|Bij|Na|Welcome\sto)\s/g;
/** The ends of companies' names. */
const COMPANY =
  /\s(?:Inc|LLC|Ltd|LTD|Limited|GmbH|AG|KG|SAS|SARL|S\.L|S\.A|B\.V|BV|PLC|plc|Corp|S\.r\.l|S\.p\.A|Bhd)(?![A-Za-z])\.?/g;
/** Names of others stand behind these. */
const OTHERS =
  /(?:such\sas|e\.g\.,?|like|including|third[\s-]party|upstream|powered\sby|via|through|z\.\s?B\.|comme)\s[^.]{0,40}$/i;

/** No passage is searched further. */
export const LONGEST_SEARCHED = 1_500;

/** The names in a passage that something is said of which is said of providers. */
export function evidenceIn(passage: Passage, next: Passage | undefined): readonly Mention[] {
  const text = passage.text.slice(0, LONGEST_SEARCHED);
  const found: Mention[] = [];
  const add = (name: Name | null, kind: Mention['kind']): void => {
    if (name === null) return;
    if (kind !== 'customer' && OTHERS.test(text.slice(Math.max(0, name.start - 60), name.start)))
      return;
    found.push({ passage, name, kind });
  };
  const role = next === undefined || text.length > 80 ? null : ROLE_LINE.exec(next.text.trim());
  if (role !== null && passage.kind === 'paragraph' && next?.kind === 'paragraph') {
    const name = nameAfter(text, 0);
    if (name !== null && name.text.length >= text.trim().length - 2)
      add(name, role[1] === undefined ? 'customer' : 'role');
  }
  if (/[:=|]/.test(text))
    for (const label of text.matchAll(LABEL))
      add(
        nameAfter(text, label.index + label[0].length),
        label[1] === undefined ? 'customer' : 'role',
      );
  if (text.includes('('))
    for (const bracket of text.matchAll(IN_BRACKETS))
      add(defined(text, bracket.index), bracket[1] === undefined ? 'customer' : 'role');
  for (const between of text.matchAll(BETWEEN)) {
    const name = nameAfter(text, between.index + between[0].length);
    if (name === null || (name.determined && !name.text.includes(' '))) continue;
    const around = text.slice(Math.max(0, between.index - 120), between.index);
    if (isCompany(name.text) || (AGREED.test(around) && !name.text.includes("'s ")))
      add(name, 'between');
  }
  for (const by of text.matchAll(BY)) {
    const name = nameAfter(text, by.index + by[0].length);
    if (name !== null && (!name.determined || name.text.includes(' '))) add(name, 'by');
  }
  for (const verb of text.matchAll(VERB)) {
    const name = nameBefore(text, verb.index);
    if (name !== null && (!name.determined || isCompany(name.text)))
      add(name, verb[1] !== undefined ? 'promises' : verb[2] !== undefined ? 'will' : 'acts');
  }
  for (const own of text.matchAll(OWNS)) {
    const name = nameBefore(text, own.index);
    const possessive = own[0].startsWith("'");
    if (name !== null && !(name.determined && possessive)) add(name, possessive ? 'owns' : 'bears');
  }
  for (const company of text.matchAll(COMPANY)) {
    const name = nameBefore(text, company.index + company[0].length);
    if (name !== null && isCompany(name.text)) add(name, 'company');
  }
  for (const at of text.matchAll(AT)) {
    const name = nameAfter(text, at.index + at[0].length);
    if (name === null) continue;
    const behind = text.slice(name.start + name.text.length, name.start + name.text.length + 60);
    if (
      /^[®™]?,?\s(?:[^.]{0,40}\s)?(?:we|our|us|nous|nos|notre|wir|unsere?|wij|onze|nós)\b/.test(
        behind,
      )
    )
      add(name, 'at');
  }
  return found;
}

function defined(text: string, bracket: number): Name | null {
  const name = nameBefore(text, bracket);
  if (name !== null && isCompany(name.text)) return name;
  const from = Math.max(text.lastIndexOf('. ', bracket) + 1, bracket - 300, 0);
  const told = TOLD.exec(text.slice(from, bracket));
  if (told !== null) return nameBefore(text, from + told.index);
  return name === null || name.determined ? null : name;
}

/** A label and its value that stand in two cells. */
export function labelled(label: Passage, value: Passage): Mention | null {
  if (label.text.length > 40 || value.text.length > 200) return null;
  const role =
    ROLE_LINE.exec(label.text.trim()) ?? /^(company|organi[sz]ation)$/i.exec(label.text.trim());
  const name = role === null ? null : nameAfter(value.text, 0);
  return name === null
    ? null
    : { passage: value, name, kind: role?.[1] === undefined ? 'customer' : 'role' };
}
