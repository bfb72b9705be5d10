import type { Passage } from '../sla-text.ts';

/** Words of agreements that name nobody, whatever letter they begin with. */
const ORDINARY = new Set(
  `agreement agreements annex annexe anexo allegato anlage bijlage appendix article attachment availability basic business
  bronze client clients commitment commitments company contract contractor contractors council county credit credits customer customers
  critical date days definition definitions department description desk developer developers document downtime emergency
  engineer engineers enterprise error exclusions exhibit failure faq features fees frequently asked questions general gold
  guarantee guarantees hardware helpdesk help high holiday holidays host hours incident incidents information internet it
  level levels licensee licensor low maintenance major managed management manager medium metrics minor monday tuesday
  wednesday thursday friday saturday sunday january february march april may june july august september october november
  december monthly network normal objective objectives online operations operator order overview owner parties party
  penalties percentage performance period plan plans platform platinum policy policies portal premium priority pro product
  production professional promise proposal provider provider's providers purpose quality recovery release reliability remedies
  remedy reporting requests response resolution review role routine saas schedule scheduled scope section security
  sensitive server servers service services severity silver site sla slas slo slos software solution sponsor standard standards starter
  status storage subscriber subscription supplier support system systems target targets team teams technical technology technician
  technicians term terms tier tiers ticket tickets time times title update uptime urgent user users vendor version
  website work working you your we us our they it he she who everyone management escalation confidential draft internal
  affected covered eligible unavailability outage outages impact christmas easter utc cet gmt est api apis url html pdf faqs vps dns
  cloud hosting data center centre centers centres dedicated shared web sales administrator executive director chief officer lead head president staff office
  hospital bank buyer purchaser bidder tenderer merchant reseller tenant member members landlord employer employee staff tenants community
  global ip ict enhanced advanced extended essential plus ultimate elite growth scale bundle free pass
  what how who why which here there only not no none nothing nobody includes include included each every all any these those some
  kunde kunden auftraggeber auftragnehmer anbieter dienstleister betreiber lieferant vertrag verfügbarkeit support störung störungen wartung wartungsarbeiten
  leistungen leistung leistungsbeschreibung leistungsschein service-level servicezeiten geltungsbereich stand version vertragspartner parteien unternehmen partner nutzer
  client clients prestataire fournisseur titulaire service services disponibilité accord convention contrat conditions article engagement engagements titulaire niveau
  cliente clientes proveedor prestador servicio servicios acuerdo nivel disponibilidad contrato usuario usuarios soporte partes
  fornitore fornecedor servizio servizi serviço serviços livello accordo acordo nível contratto disponibilità disponibilidade utente utenti suporte supporto
  leverancier opdrachtnemer opdrachtgever klant klanten overeenkomst beschikbaarheid dienst diensten storingen onderhoud
  committente contratante contratada titular comprador aanbieder afnemer requirements sections
  university school district college agency government authority city state institute europe america canada germany france spain italy
  london frankfurt dublin paris berlin madrid amsterdam`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** The words that a text writes with a small letter, so that a capital one of them is no name. */
export function smallWords(passages: readonly Passage[], longest: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { text } of passages)
    for (const word of text.slice(0, longest).split(/[\s,;:()"*/]+/))
      if (/^[a-zà-ÿ][a-zà-ÿ'-]+\.?$/.test(word)) found.add(word.replace(/\.$/, ''));
  return found;
}

/** Whether a word names nobody. */
export const isOrdinaryWord = (word: string): boolean => ORDINARY.has(word);

/** Whether each word of a name is an ordinary one: "Service Provider", "Support Team". */
export const isOrdinary = (key: string, small: ReadonlySet<string>): boolean =>
  key
    .split(/[\s-]+/)
    .every(
      (word) =>
        word.length < 2 ||
        /^[a-z]?\d+[a-z]?$/.test(word) ||
        ORDINARY.has(word) ||
        small.has(word) ||
        (word.endsWith('s') && small.has(word.slice(0, -1))) ||
        small.has(`${word}s`),
    );
