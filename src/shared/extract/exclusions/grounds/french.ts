import type { CategoryWords } from './category-words.ts';
import { FRENCH_OWNED } from './owned-things.ts';

const CLIENT = String.raw`(?:clients?|utilisateurs?|abonnés?|titulaire|souscripteur|collectivité|mairie|commune|établissement|adhérents?|acheteur|bénéficiaire|locataire|preneur|donneur d['’]ordre)`;
const SYSTEM = String.raw`(?:équipements?|matériels?|logiciels?|réseaux?|installations?|systèmes?|si(?! (?:le|l['’]|un|les|votre|notre) ?)|postes?(?: de travail| informatiques?)?|imprimantes?|périphériques?|téléphones?|routeurs?|navigateurs?|infrastructures?|terminaux|terminal|applications?|ordinateurs?|serveurs?|locaux|pare-feu|environnements?)`;

export const FRENCH: readonly CategoryWords[] = [
  {
    category: 'force-majeure',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:force majeure|cas fortuits?|catastrophes? naturelles?|indépendante?s? de (?:la|sa|notre) volonté|hors d[eu] (?:notre |son |contrôle)|(?:échapp[A-Za-zÀ-ɏ]*|en dehors) (?:à |au |de |du )?(?:notre |son |tout )?contrôle|guerres?|grèves?|(?:décisions?|actes?|ordres?|injonctions?) (?:de l['’]|des? |de la |d['’]une? )(?:autorités?|gouvernement|administration|justice|prince)|attentats?|terrorisme|inondations?|incendies?|tremblements? de terre|séismes?|pandémies?|épidémies?|intempéries|événements? imprévisibles?)(?![A-Za-zÀ-ɏ])/i,
      /(?<![A-Za-zÀ-ɏ])hors d[eu] (?:notre |son )?contrôle/i,
      /(?<![A-Za-zÀ-ɏ])(?:facteurs?|événements?|évènements?|causes?|circonstances?|éléments?|ce) (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:ne sont pas|n['’]est pas|n['’]étant pas) (?:sous|de|dans) (?:notre |le |son |leur )?(?:contrôle|ressort|maîtrise)/i,
    ],
  },
  {
    category: 'emergency-maintenance',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:maintenances?|interventions?|opérations?|travaux|correctifs?|mises? à jour) (?:[A-Za-zÀ-ɏ]+ ){0,2}?(?:d['’]urgence|urgente?s?|non (?:planifiée?|programmée?)s?|exceptionnelle?s?|critiques?)(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'scheduled-maintenance',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:maintenances?|interventions?|travaux|interruptions?|opérations?|arrêts?|indisponibilités?|mises? à jour|coupures?|migrations?) (?:[A-Za-zÀ-ɏ]+ ){0,7}?(?<!non )(?:programmée?s?|planifiée?s?|préventive?s?|prévue?s?|annoncée?s?|de maintenance|pour maintenance|notifiée?s?|récurrente?s?)(?![A-Za-zÀ-ɏ])/i,
      /(?<![A-Za-zÀ-ɏ])(?:plages?|fenêtres?|périodes?|opérations?|travaux|créneaux?) de maintenance/i,
      /(?<![A-Za-zÀ-ɏ])(?:maintenances?|mises? à jour|travaux|interventions?|montées? de version|migrations?)(?![A-Za-zÀ-ɏ])[^.;]{0,80}?(?<![A-Za-zÀ-ɏ])(?:annoncée?s?|prévenue?s?|préven[a-z]+|averti[a-z]*|signalée?s?|à l['’]avance|convenue?s?|planifiée?s?)(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'customer-actions',
    says: [
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:informations?|données|renseignements?|indications?) (?:[a-zà-ɏ]+ ){0,2}(?:erronée?s?|incorrecte?s?|incomplets?|incomplètes?|inexacte?s?|faux|fausses?|tardi(?:fs?|ves?))(?: ou [a-zà-ɏ]+)? (?:[a-zà-ɏ]+ )?(?:d[eu]s?|par|de la part d[eu]) (?:le |les |l['’])?${CLIENT}(?![A-Za-zÀ-ɏ])`,
        'i',
      ),
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:(?:du|le|un) fait|imputables?|fautes?|erreurs?|négligences?|malveillance|actions?|omissions?|actes?|manquements?|interventions?|modifications?|demandes?|retards?|(?:absence|défaut) (?:de |d['’])(?!paiement)[A-Za-zÀ-ɏ]+|mauvaises? (?:utilisations?|configurations?)|manipulations?)(?![A-Za-zÀ-ɏ])[^.;]{0,30}(?<![A-Za-zÀ-ɏ])${CLIENT}(?![A-Za-zÀ-ɏ])`,
        'i',
      ),
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:effectuée?s?|réalisée?s?|causée?s?|provoquée?s?|demandée?s?|apportée?s?)(?: (?:à|au|aux|dans|sur) [^.;,]{1,40}?)? (?:par|à la demande d[eu]) (?:le |les |l['’]|un )?${CLIENT}(?![A-Za-zÀ-ɏ])`,
        'i',
      ),
      // "Une modification directe de la base par le client".
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:modifications?|suppressions?|altérations?|interventions?|manipulations?) [^.;,]{0,60} par (?:le |les |l['’]|un )${CLIENT}(?![A-Za-zÀ-ɏ])`,
        'i',
      ),
      // "Imputables : au Client, à ses préposés": whom the words before blame.
      new RegExp(
        String.raw`^\W{0,4}(?:au |aux |à l['’]|par le |par les |du |des )${CLIENT}(?=\W*$|,| ou | et )`,
        'i',
      ),
      /(?<![A-Za-zÀ-ɏ])(?:refus d['’]accès|accès (?:refusé|impossible) (?:aux? |à )|(?:refus|impossibilité) d['’](?:ouvrir|accéder))|(?<![A-Za-zÀ-ɏ])(?:(?:par|de) votre (?:fait|faute)|à cause de vous|(?:clients?|utilisateurs?|abonnés?) (?:(?:lui|elle|eux)-mêmes? )?(?:a|ont|aurait|avait) (?:[a-zà-ɏ]+ )?(?:modifié|supprimé|effacé|débranché|coupé|désactivé|désinstallé|changé|déplacé|éteint|arrêté|bloqué|provoqué|causé)|(?:provoqué|causé|entraîné)e?s? par (?:vous|vos))(?![A-Za-zÀ-ɏ])/i,
      /(?<![A-Za-zÀ-ɏ])(?:erreurs? de (?:manipulation|configuration|saisie)|(?:mauvaise|fausse)s? manipulations?|manipulations? (?:hasardeuse|incorrecte|malheureuse)s?|(?:modifications?|changements?|réglages?|paramétrages?|interventions?) (?:que vous (?:avez|auriez)|(?:faite?s?|effectuée?s?|apportée?s?|réalisée?s?) par (?:vous|vos|vos soins))|vous (?:avez|auriez|aurez) (?:[a-zà-ɏ]+ )?(?:modifié|supprimé|effacé|débranché|coupé|installé|changé|déplacé)|mauvaise configuration|(?:absence|défaut) de (?:collaboration|coopération)|(?:clients?|utilisateurs?|abonnés?) (?:n['’](?:a|ont|ait)|ne) (?:[A-Za-zÀ-ɏ]+ )?pas (?:respect|rempl|suivi|fourni|collabor|coop|appliqu|exécut)[A-Za-zÀ-ɏ]*|(?:modifications?|personnalisations?|paramétrages?) (?:[A-Za-zÀ-ɏ]+ )?non (?:autorisée?s?|validée?s?|prise?s? en charge)|(?:causes?|erreurs?|problèmes?|incidents?|changements?|défaillances?) (?:survenue?s? )?(?:côté|du côté|chez|au niveau|de la part) (?:du |le |de l['’]|l['’]|des |les )?(?:clients?|utilisateurs?|abonnés?))(?![A-Za-zÀ-ɏ])/i,
    ],
    without: FRENCH_OWNED.held,
  },
  {
    category: 'customer-equipment',
    says: [
      ...FRENCH_OWNED.says,
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])${SYSTEM} (?:(?:et|ou) [a-zà-ɏ]+ )?(?:informatiques? |d['’]accès |propres? |internes? |locaux |(?:non )?fournis? par )?(?:au |aux |du |des |de l['’]|de la |de (?:son|sa|notre) |d['’]une? |par l[ea] |le )?${CLIENT}(?![A-Za-zÀ-ɏ])`,
        'i',
      ),
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:vos|votre|leurs?) (?:propres? )?(?:${SYSTEM}|routeurs?|box|wi-?fi|câblages?|téléphones?|imprimantes?|installations? électriques?|alimentations?(?: électriques?)?|bornes?|caisses?|connexions?)(?![A-Za-zÀ-ɏ])`,
        'i',
      ),
      /(?<![A-Za-zÀ-ɏ])(?:équipements?|matériels?|logiciels?|programmes?)(?: ou (?:dans )?(?:tout |un )?(?:équipement|matériel|logiciel|programme))? (?:utilisée?s?|employée?s?) (?:en conjonction|conjointement|avec)/i,
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])${SYSTEM} (?:et |ou )?(?:[a-zà-ɏ]+ )?(?:qui n['’]ont pas été |que nous n['’]avons pas |non )(?:fourni|livré|vendu|install)[a-zé]*(?! par (?:le |un )?(?:client|utilisateur))`,
        'i',
      ),
      /(?<![A-Za-zÀ-ɏ])(?:navigateurs?|systèmes? d['’]exploitation|appareils?) (?:obsolètes?|non (?:supportée?|compatible|pris en charge)s?)/i,
    ],
  },
  {
    category: 'third-party',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:(?<!(?:trial|free|paid|support|service|pricing|promotional|these|all|our|other|plan|and|or|the) )tiers|tierces?|fournisseurs?|sous-traitants?|hébergeurs?|opérateurs? (?:de télécom|télécom|externes?)[A-Za-zÀ-ɏ]*|(?:services?|applications?|api|logiciels?|systèmes?) externes?|d['’]autres (?:éditeurs?|fournisseurs?|prestataires?|opérateurs?|sociétés|entreprises)|autres? (?:éditeurs?|opérateurs?)|transporteurs?|banques|infrastructures? (?:cloud |d['’]hébergement )?sous-jacentes?|fournisseurs? (?:cloud|llm|saas|amont)|opérateurs? (?:amont|upstream|de transit)|partie autre que|autre que (?:la société|le prestataire))(?![A-Za-zÀ-ɏ])/i,
    ],
    // "Le Fournisseur" is who gives the service.
    without: [
      /(?<![A-Za-zÀ-ɏ])(?:le|du|au|dudit) fournisseur(?![A-Za-zÀ-ɏ])(?! (?:d['’]|de |des |tiers|externe|amont|cloud|llm|saas))/gi,
      // Whoever the customer sends is no third party.
      /(?<![A-Za-zÀ-ɏ])(?<!(?:éditeurs?|fournisseurs?|hébergeurs?|opérateurs?|logiciels?|services?|applications?) )tiers (?:mandatés?|désignés?|choisis?|missionnés?|autorisés?|envoyés?) par (?:lui|elle|eux|vous|ses soins|le client)/gi,
      /attaques? (?:[A-Za-zÀ-ɏ]+ )?(?:de|par des|provenant de) tiers/gi,
    ],
  },
  {
    category: 'internet-access',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:(?:accès|connexions?|connectivité|réseau|liaisons?|fournisseurs? d['’]accès) (?:à |d['’]|à l['’])?internet|(?:liaisons?|lignes?|réseaux?) (?:de télécommunications?|télécoms?|opérateurs?)|(?:coupures?|pannes?|défaillances?|perturbations?|incidents?) (?:générales? |sur )?(?:du |de |des |sur |d['’]|de l['’])?(?:le |l['’])?(?:réseaux?|opérateurs?|internet|lignes?|liaisons?)(?! (?:informatique )?(?:du |des )?client)|réseaux? (?:publics?|de télécommunications?)|boucle locale|(?:problèmes?|pannes?|incidents?|défaillances?|perturbations?) (?:de |du )(?:réseaux?|connectivité) (?:[A-Za-zÀ-ɏ]+ ){0,2}(?:hors|extérieure?s?|externes?|au-delà|en dehors)|(?:liens?|réseaux?) d['’]accès|(?:problèmes?|pertes?|défauts?|absences?) de connectivité|fournisseurs? d['’]accès(?! tiers))(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'beta-features',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:environnements? (?:hors production|de (?:test|recette|développement|pré-?production|démonstration))|versions? (?:bêta|d['’]essai|d['’]évaluation)|bêta|expérimenta(?:l|le|les|ux)|préversions?|périodes? d['’]essai|comptes? (?:de test|d['’]essai|de démonstration))(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'suspension',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:suspensions?|suspendue?s?|impayée?s?|défauts? de paiement|retards? de paiement|non-?paiement|résiliations?|blocage d[eu] compte|comptes? (?:bloqué|fermé|désactivé)s?)(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'quota-limits',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:quotas?|(?:dépass|excéd)[A-Za-zÀ-ɏ]* (?:[A-Za-zÀ-ɏ'’]+ ){0,5}(?:limites?|capacités?|seuils?|volumes?|ressources?|forfait)|(?:sur|trop )(?:charge|utilisation)s?|(?:utilisation|charge|trafic|consommation) excessi(?:ve|f)|limites? (?:d['’]utilisation|de débit|de requêtes|de stockage|d['’]usage)|saturation|(?:usages?|consommations?) excessi(?:f|ve)s?|pics? (?:de trafic|de charge|d['’]utilisation))(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'misuse',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:(?:utilisations?|usages?|emplois?) (?:[A-Za-zÀ-ɏ]+ ){0,3}?(?:non[- ](?:conformes?|autorisée?s?|prévue?s?)|abusi(?:ve|f)s?|anormale?s?|frauduleu(?:se|x)|incorrecte?s?|inappropriée?s?|illicites?|illégale?s?|contraires?|détournée?s?)|mauvaise utilisation|mauvais usages?|malveillan[A-Za-zÀ-ɏ]*|abus|violations? (?:d|des)|non-?respect (?:d|des)(?! ?(?:e l['’]|e la |e (?:ces?|cette|ses|nos|notre) |u |es |e |['’])?(?:sla|engagements? de (?:service|disponibilité)|(?<=\b(?:ces|ses|nos) )engagements|niveaux? de service|taux|disponibilité|objectifs?|délais?))|fraudes?)/i,
    ],
    // Who is suspended for a breach has not misused anything by the outage.
    without: [
      /suspension[A-Za-zÀ-ɏ]* [^.;]{0,60}?violation[^.;]*/gi,
      /violations? (?:de (?:la )?(?:sécurité|données|confidentialité)|des données)(?: (?:personnelles|à caractère personnel))?/gi,
    ],
  },
  {
    category: 'dns',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:dns|noms? de domaine|serveurs? de noms|bureaux? d['’]enregistrement)(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'security-attack',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:(?:cyber-?)?attaques?|piratages?|intrusions?|virus|logiciels? malveillants?|dénis? de service|sabotages?|cybercriminalité|actes? de malveillance|actes? malveillants?)(?![A-Za-zÀ-ɏ])/i,
    ],
  },
];
