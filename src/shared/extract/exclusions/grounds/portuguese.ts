import type { CategoryWords } from './category-words.ts';
import { PORTUGUESE_OWNED } from './owned-things.ts';

const CLIENTE = String.raw`(?:clientes?|usuári[oa]s?|utilizador(?:es)?|contratantes?|assinantes?)`;
const SISTEMA = String.raw`(?:equipamentos?|hardware|software|redes?|sistemas?|infraestruturas?|dispositivos?|aplicaç(?:ão|ões)|aplicativos?|computador(?:es)?|servidor(?:es)?|instalações|ambientes?|terminais)`;

export const PORTUGUESE: readonly CategoryWords[] = [
  {
    category: 'force-majeure',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:força maior|não (?:estão|está|estejam|esteja) sob (?:o )?(?:nosso |seu )?control[eo]|(?:ações|atos|medidas|ordens) (?:governamentais|regulatóri[oa]s|(?:do|de) (?:governo|autoridades?))|casos? fortuitos?|(?:desastres?|catástrofes?|fenômenos|fenómenos) natura(?:l|is)|(?:causas|eventos|fatores|circunstâncias|motivos) (?:[A-Za-zÀ-ɏ]+ ){0,4}(?:alhei[oa]s|fora|imprevisíveis)|fora do (?:(?:seu|nosso|razoável) ){0,2}(?:control[oe]|alcance)|alhei[oa]s? (?:à|ao) (?:[A-Za-zÀ-ɏ]+ )?(?:vontade|control[oe])|guerras?|greves?|terremotos?|terramotos?|inundaç(?:ão|ões)|enchentes?|incêndios?|terrorismo|pandemias?)(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'emergency-maintenance',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:manutenç(?:ão|ões)|intervenç(?:ão|ões)|trabalhos|atualizaç(?:ão|ões)|correções|reparaç(?:ão|ões)) (?:[A-Za-zÀ-ɏ]+ ){0,3}?(?:de (?:emergência|urgência)|emergencia(?:l|is)|urgentes?|não (?:programad|planead|planejad|agendad)[oa]s?|extraordinári[oa]s?|corretivas?|crític[oa]s?)(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'scheduled-maintenance',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:manutenç(?:ão|ões)|intervenç(?:ão|ões)|trabalhos|paradas?|paragens|paragem|interrupç(?:ão|ões)|atualizaç(?:ão|ões)|indisponibilidades?|migraç(?:ão|ões)) (?:[A-Za-zÀ-ɏ]+ ){0,3}?(?<!não )(?:programad|planead|planejad|agendad|preventiv|previst|anunciad|comunicad|acordad|ordinári|periódic)[oa]s?(?![A-Za-zÀ-ɏ])/i,
      /(?<![A-Za-zÀ-ɏ])(?:janelas?|períodos?|horários?|trabalhos|atividades) de manutenção(?! (?:urgente|de emergência|emergencial))(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'customer-actions',
    says: [
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:informaç(?:ão|ões)|dados) (?:incorret[oa]s?|incomplet[oa]s?|inexat[oa]s?|errad[oa]s?|fals[oa]s?)(?: ou [a-zà-ɏ]+)? (?:[a-zà-ɏ]+ )?(?:d[oa]s?|pel[oa]s?) ${CLIENTE}(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:originad|gerad|ocasionad|causad)[oa]s? (?:n[oa]s?|pel[oa]s?) ${CLIENTE}(?![A-Za-zÀ-ɏ])`,
        'i',
      ),
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:ações|ação|omiss(?:ão|ões)|erros?|culpa|negligência|imputáve(?:l|is)|atribuíve(?:l|is)|incumprimentos?|descumprimentos?|alteraç(?:ão|ões)|modificaç(?:ão|ões)|mudanças|atos?|intervenç(?:ão|ões)|solicitaç(?:ão|ões)|pedidos?|atrasos?|configuraç(?:ão|ões) (?:incorret|errad)[oa]s?|causad[oa]s?|provocad[oa]s?)(?![A-Za-zÀ-ɏ])[^.;]{0,30}(?<![A-Za-zÀ-ɏ])${CLIENTE}(?![A-Za-zÀ-ɏ])`,
        'i',
      ),
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:realizad|efetuad|executad|solicitad|introduzid|feit)[oa]s? (?:por|pel[oa]s?) (?:um |uma )?${CLIENTE}(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])por parte do cliente(?![A-Za-zÀ-ɏ])`,
        'i',
      ),
      /(?<![A-Za-zÀ-ɏ])(?:erros? d[eo] (?:usuário|utilizador|utilização|configuração)|falta de (?:colaboração|cooperação)|(?:clientes?|usuários?) não (?:(?:tenha|tenham|tiver) )?(?:cumpr|segu|forne|colabor|respeit)[A-Za-zÀ-ɏ]*|(?:alteraç(?:ão|ões)|modificaç(?:ão|ões)|intervenç(?:ão|ões)) não autorizad[oa]s?)(?![A-Za-zÀ-ɏ])/i,
    ],
    // What the customer's equipment causes is no act of the customer, in Spanish neither.
    without: [
      ...PORTUGUESE_OWNED.held,
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:causad|provocad)[oa]s? (?:por|pel[oa]s?) (?:(?:los?|las?|el|falhas? (?:de|n[oa]s?)|fallos? (?:de|en)) )?(?:${SISTEMA}|equipos?) [^.;,]{0,40}${CLIENTE}(?![A-Za-zÀ-ɏ])`,
        'gi',
      ),
    ],
  },
  {
    category: 'customer-equipment',
    says: [
      ...PORTUGUESE_OWNED.says,
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])${SISTEMA} (?:locais |locale? |própri[oa]s? |intern[oa]s? |instalad[oa]s? |utilizad[oa]s? |de propriedade )?(?:d[oae]s?|pel[oa]s?|no|na)\s?${CLIENTE}(?![A-Za-zÀ-ɏ])`,
        'i',
      ),
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:seus?|suas?|vosso|vossos|vossas?) (?:própri[oa]s? )?(?:${SISTEMA}|router|roteador|wi-?fi|pc|telefones?|impressoras?|cablagem|instalação elétrica|ligação)(?![A-Za-zÀ-ɏ])`,
        'i',
      ),
      /(?<![A-Za-zÀ-ɏ])(?:navegadores|sistemas operativos|sistemas operacionais|dispositivos) (?:obsoletos|desatualizados|não (?:compatíveis|suportados|atualizados))/i,
    ],
  },
  {
    category: 'third-party',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:terceiros|terceiras partes|fornecedores|fornecedor (?:extern|terceir)[oa]|subcontratad[oa]s?|provedor(?:es)? (?:externos?|de (?:nuvem|hospedagem|serviços|telecomunicações|energia))|operador(?:es|as)? (?:extern[oa]s?|de telecomunicações|telefônicas?)|concessionárias?|serviços externos)(?![A-Za-zÀ-ɏ])/i,
    ],
    without: [/ataques? (?:de|por|por parte de) terceiros/gi],
  },
  {
    category: 'internet-access',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:(?:acesso|conexão|ligação|conectividade|rede|links?) (?:à |a |de |da |com a )?internet|redes? públicas?|linhas? (?:telefônicas?|telefónicas?|de acesso|de dados)|redes? de (?:telecomunicações|acesso)|(?:falhas?|problemas) (?:de|na|da) (?:conexão|conectividade|internet|ligação))(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'beta-features',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:(?:funcionalidades?|recursos|vers(?:ão|ões)|serviços) (?:em )?(?:beta|alfa|experimenta(?:l|is)|de teste|de avaliação)|ambientes? de (?:testes?|desenvolvimento|homologação|pré-produção|staging)|contas? de teste|períodos? de (?:teste|avaliação|experiência))(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'suspension',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:suspens(?:ão|ões) (?:d[oae]s?|por) [A-Za-zÀ-ɏ]+|contas? (?:suspens|bloquead|cancelad)as?|inadimplência|inadimplemento|falta de pagamento|(?:faturas?|pagamentos?) (?:vencid|em atraso|em aberto|pendente)[A-Za-zÀ-ɏ]*|atrasos? n[oa]s? pagamentos?)(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'quota-limits',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:excesso de (?:uso|consumo|tráfego|carga)|uso excessivo|picos? de (?:tráfego|carga|demanda))(?![A-Za-zÀ-ɏ])/i,
      /(?<![A-Za-zÀ-ɏ])(?:(?:ultrapass|exced|excess)[A-Za-zÀ-ɏ]* (?:[A-Za-zÀ-ɏ]+ ){0,4}(?:limites?|cotas?|quotas?|capacidade|recursos)|limites? de (?:uso|utilização|tráfego|recursos|armazenamento|banda|requisições)|(?:(?:uso|utilização|consumo|volume) )?(?:fora|além|acima) dos? (?:limites?|cotas?|volumes?) (?:do plano|contratad[oa]s?|acordad[oa]s?)|(?:uso|utilização|tráfego|consumo) excessiv[oa]|sobrecargas?)(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'misuse',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:(?:us[oa]s?|utilizaç(?:ão|ões)) (?:[A-Za-zÀ-ɏ]+ ){0,3}?(?:indevid[oa]s?|inadequad[oa]s?|incorret[oa]s?|não (?:autorizad|permitid|conform)[A-Za-zÀ-ɏ]*|ilícit[oa]s?|ilega(?:l|is)|abusiv[oa]s?|fraudulent[oa]s?)|mau uso|má utilização|abusos?|violaç(?:ão|ões) d[eoa]s?|infraç(?:ão|ões) d[eoa]s?)(?![A-Za-zÀ-ɏ])/i,
    ],
    // Who is suspended for a breach has not misused anything by the outage.
    without: [/suspens[A-Za-zÀ-ɏ]+ [^.;]{0,60}?violaç[^.;]*/gi],
  },
  {
    category: 'dns',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:dns|nomes? de domínio|domínios? (?:expirad|vencid)os?|registro (?:do|de) domínios?)(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'security-attack',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:(?:ciber)?ataques?|vírus|malware|invas(?:ão|ões)|intrus(?:ão|ões)|hackers?|sabotagem|negação de serviço|pirataria informática)(?![A-Za-zÀ-ɏ])/i,
    ],
    // Attacks out of the customer's own network are its doing, in Spanish as well.
    without: [
      /(?<![A-Za-zÀ-ɏ])ataques? (?:originad[oa]s? |vind[oa]s? )?(?:desde|de|das?|dos?|a partir de|através de) (?:sus?|suas?|seus?) (?:propi[oa]s? |própri[oa]s? )?(?:redes?|red|sistemas?|equipos?|equipamentos?|servidores)[^.;,)]*/gi,
    ],
  },
];
