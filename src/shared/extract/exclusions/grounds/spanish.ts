import type { CategoryWords } from './category-words.ts';
import { SPANISH_OWNED } from './owned-things.ts';

const CLIENTE = String.raw`(?:clientes?|usuari[oa]s?|abonados?|suscriptor(?:es)?|contratante)`;
const SISTEMA = String.raw`(?:equipos?|equipamientos?|hardware|software|red(?:es)?|sistemas?|infraestructuras?|dispositivos?|aplicaci(?:ón|ones)|ordenador(?:es)?|navegador(?:es)?|servidor(?:es)?|instalaciones|entornos?|terminal(?:es)?)`;

export const SPANISH: readonly CategoryWords[] = [
  {
    category: 'force-majeure',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:fuerza mayor|casos? fortuitos?|no (?:est[aáeé]n?|se encuentren?) bajo (?:el |nuestro |su )(?:control)|(?:desastres?|catástrofes?|fenómenos?) naturales?|(?:causas|eventos|factores|circunstancias|hechos) (?:[A-Za-zÀ-ɏ]+ ){0,4}(?:ajen[oa]s|fuera|imprevisibles)|fuera (?:de(?:l)? )(?:(?:su|nuestro|nuestra|razonable) ){0,2}(?:control|alcance)|guerras?|huelgas?|terremotos?|inundaci(?:ón|ones)|incendios?|terrorismo|pandemias?)(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'emergency-maintenance',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:mantenimientos?|intervenci(?:ón|ones)|trabajos|actualizaci(?:ón|ones)|parches?|reparaci(?:ón|ones)) (?:[A-Za-zÀ-ɏ]+ ){0,3}?(?:de (?:emergencia|urgencia)|urgentes?|no (?:programad[oa]|planificad[oa])s?|extraordinari[oa]s?|crític[oa]s?|correctiv[oa]s?)(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'scheduled-maintenance',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:mantenimientos?|intervenci(?:ón|ones)|trabajos|paradas?|interrupci(?:ón|ones)|actualizaci(?:ón|ones)|cortes?|tareas|indisponibilidad|migraci(?:ón|ones)) (?:[A-Za-zÀ-ɏ]+ ){0,3}?(?<!no )(?:programad[oa]s?|planificad[oa]s?|preventiv[oa]s?|previst[oa]s?|anunciad[oa]s?|notificad[oa]s?|acordad[oa]s?|regular(?:es)?|rutinari[oa]s?)(?![A-Za-zÀ-ɏ])/i,
      /(?<![A-Za-zÀ-ɏ])(?:ventanas?|tareas|trabajos|períodos?|periodos?|horarios?|labores) de mantenimiento(?! (?:urgente|de emergencia))(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'customer-actions',
    says: [
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:información|informaciones|datos|indicaciones) (?:erróne[oa]s?|incorrect[oa]s?|incomplet[oa]s?|inexact[oa]s?|fals[oa]s?|tardí[oa]s?)(?: [oy] [a-zà-ɏ]+)? (?:[a-zà-ɏ]+ )?(?:del|de los|por) (?:el |los )?${CLIENTE}(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:originad|generad|ocasionad)[oa]s? (?:en|por) (?:el |los |un )?${CLIENTE}(?![A-Za-zÀ-ɏ])`,
        'i',
      ),
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:acci(?:ón|ones)|omisi(?:ón|ones)|error(?:es)?|culpa|negligencia|imputables?|incumplimientos?|modificaci(?:ón|ones)|cambios|actos?|ajustes|intervenci(?:ón|ones)|(?:configuraci|integraci)(?:ón|ones)|solicitud|petición|retrasos?|mala configuración|configuración (?:incorrecta|errónea)|causad[oa]s?|atribuibles?|falta de (?!pago)[A-Za-zÀ-ɏ]+)(?![A-Za-zÀ-ɏ])[^.;]{0,30}(?<![A-Za-zÀ-ɏ])${CLIENTE}(?![A-Za-zÀ-ɏ])`,
        'i',
      ),
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:realizad|efectuad|provocad|solicitad|introducid|hech|gestionad|administrad)[oa]s? por (?:el |la |los |un )?${CLIENTE}(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])por (?:parte|culpa|causa) del cliente(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:provo(?:que|ca|có)|caus[eaó]|origin[eaó]|produ(?:zca|ce|jo)|ocasion[eaó])n? (?:el |la |los |un )?(?:propi[oa]s? )?${CLIENTE}(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])${CLIENTE} (?:ha |haya |hubiera |hubiese )?(?:modific|desactiv|borr|elimin|apag|desconect|desinstal|cambi|alter|bloque)[A-Za-zÀ-ɏ]+(?![A-Za-zÀ-ɏ])`,
        'i',
      ),
      /(?<![A-Za-zÀ-ɏ])(?:(?:fallos?|errores) (?:del|de los) (?:clientes?|usuarios?)|errores de (?:usuario|configuración)|falta de (?:colaboración|cooperación)|(?:clientes?|usuarios?) no (?:(?:ha|han|haya|hayan) )?(?:cumpl|respet|proporcion|sigu|segu|colabor)[A-Za-zÀ-ɏ]*|(?:modificaci(?:ón|ones)|cambios?|personalizaci(?:ón|ones)|intervenci(?:ón|ones)) (?:[A-Za-zÀ-ɏ]+ )?no (?:autorizad|aprobad|soportad)[oa]s?)(?![A-Za-zÀ-ɏ])/i,
    ],
    // What the customer's equipment causes is no act of the customer.
    without: [
      ...SPANISH_OWNED.held,
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:causad|provocad|originad|atribuible|imputable)[a-z]*s? (?:por|a|al|del?)(?: los| las| el| la| un| una)? ?(?:fallos? (?:de|en) (?:los |las |el |la )?)?${SISTEMA} [^.;,]{0,40}${CLIENTE}(?![A-Za-zÀ-ɏ])`,
        'gi',
      ),
    ],
  },
  {
    category: 'customer-equipment',
    says: [
      ...SPANISH_OWNED.says,
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])${SISTEMA} (?:locale?s? |propi[oa]s? |intern[oa]s? |propiedad |instalad[oa]s? |utilizad[oa]s? |informátic[oa]s? )?(?:del|de los|de la|de un|por el|en casa del)\s?${CLIENTE}(?![A-Za-zÀ-ɏ])`,
        'i',
      ),
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:sus?|tus?|vuestr[oa]s?) (?:propi[oa]s? )?(?:${SISTEMA}|router|wi-?fi|pc|teléfonos?|impresoras?|cableado|instalación eléctrica|conexión)(?![A-Za-zÀ-ɏ])`,
        'i',
      ),
      // "Teléfonos no suministrados por …": what the provider did not bring is the customer's.
      new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ])(?:${SISTEMA}|teléfonos?|routers?|centralitas?|impresoras?|cableado|módems?|aparatos?) (?:[yo] [a-zà-ɏ]+ )?(?:(?:que )?no (?:hayan? sido |han sido )?(?:suministr|proporcion|vend|instal|facilit|entreg|adquirid)[a-zà-ɏ]+)`,
        'i',
      ),
      /(?<![A-Za-zÀ-ɏ])(?:sistemas? operativos?|aplicaciones|software)(?: o (?:de )?las? [a-zà-ɏ]+)? (?:alojad|instalad|ejecutad|desplegad)[oa]s? en (?:las |los |sus |tus )?(?:instancias|máquinas|servidores|equipos)/i,
      /(?<![A-Za-zÀ-ɏ])(?:navegadores|sistemas operativos|dispositivos) (?:obsoletos|no (?:compatibles|soportados|actualizados))/i,
    ],
    // Attacks out of the customer's own network are its doing.
    without: [
      /(?<![A-Za-zÀ-ɏ])ataques? (?:lanzados |originados |procedentes )?(?:desde|de|a través de) sus? (?:propi[oa]s? )?(?:redes|red|sistemas?|equipos?|servidores)[^.;,)]*/gi,
    ],
  },
  {
    category: 'third-party',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:terceros|terceras partes|proveedor(?:es)? (?:upstream|externos?|de terceros|ajenos?|de (?:telecomunicaciones|alojamiento|servicios|la nube|energía))|nuestros proveedores|subcontratistas?|operador(?:es|as)? (?:externos?|de telecomunicaciones|telefónic[oa]s?)|servicios externos)(?![A-Za-zÀ-ɏ])/i,
    ],
    without: [/ataques? (?:[A-Za-zÀ-ɏ]+ )?(?:de|por|por parte de) terceros/gi],
  },
  {
    category: 'internet-access',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:(?:acceso|conexión|conectividad|red|enlaces?) (?:a |de |a la red )?internet|red(?:es)? públicas?|líneas? (?:telefónicas?|de acceso|de datos)|redes? de telecomunicaciones|(?:fallos?|problemas|cortes?) (?:de|en) (?:la )?(?:conexión|conectividad|internet)|red troncal)(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'beta-features',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:(?:funci(?:ón|ones)|funcionalidades|versi(?:ón|ones)|servicios) (?:en )?(?:beta|alfa|experimentales|de prueba|de evaluación|preliminares)|entornos? de (?:pruebas?|desarrollo|preproducción|staging)|cuentas? de prueba|períodos? de prueba|periodos? de prueba)(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'suspension',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:suspensi(?:ón|ones) (?:de(?:l)?|por) [A-Za-zÀ-ɏ]+|cuentas? (?:suspendida|bloqueada|cancelada|pausada|inactiva|desactivada)s?|(?:clientes?|usuari[oa]s?|tenants?|suscripciones|servicios) (?:en (?:modo|estado) (?:de )?)?(?:suspendid|pausad|inactiv|desactivad)[oa]s?|en (?:modo|estado) (?:de )?(?:pausa|suspensión|paused|suspended|inactiv[oa])|impagos?|falta de pago|facturas? (?:vencida|impagada|pendiente)s?|morosidad|retrasos? en (?:el|los) pagos?)(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'quota-limits',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:exceso de (?:uso|consumo|tráfico|carga)|uso excesivo|picos? de (?:tráfico|carga|demanda))(?![A-Za-zÀ-ɏ])/i,
      /(?<![A-Za-zÀ-ɏ])(?:cuotas de (?:uso|disco|recursos)|(?:super|exced|exces)[A-Za-zÀ-ɏ]* (?:[A-Za-zÀ-ɏ]+ ){0,4}(?:límites?|cuotas?|capacidad|umbral(?:es)?|recursos)|límites? de (?:uso|tráfico|recursos|almacenamiento|ancho de banda|peticiones)|(?:fuera|por encima|más allá) de los? (?:límites?|cuotas?|volúmenes|volumen) (?:del plan|contratad[oa]s?|acordad[oa]s?)|(?:uso|tráfico|carga|consumo) excesiv[oa]|sobrecargas?)(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'misuse',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:incumplimiento|violación|infracción|vulneración) de (?:las? |los )?(?:condiciones|términos|políticas?|normas) de (?:uso|servicio)/i,
      /(?<![A-Za-zÀ-ɏ])(?:(?:us[oa]s?|utilizaci(?:ón|ones)) (?:[A-Za-zÀ-ɏ]+ ){0,3}?(?:indebid[oa]s?|inadecuad[oa]s?|incorrect[oa]s?|no (?:autorizad|permitid|conform)[A-Za-zÀ-ɏ]*|ilícit[oa]s?|ilegal(?:es)?|abusiv[oa]s?|fraudulent[oa]s?|contrari[oa]s?)|mal uso|abusos?|violaci(?:ón|ones) de|infracci(?:ón|ones) de)(?![A-Za-zÀ-ɏ])/i,
    ],
    // Who is suspended for a breach has not misused anything by the outage.
    without: [/suspensi[A-Za-zÀ-ɏ]+ [^.;]{0,60}?(?:violaci|incumplimiento)[^.;]*/gi],
  },
  {
    category: 'dns',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:dns|nombres? de dominio|(?:resolución|renovación|transferencia|caducidad) (?:de|del|de los) dominios?|dominios? (?:caducado|vencido|expirado)s?|registro (?:del|de) dominios?)(?![A-Za-zÀ-ɏ])/i,
    ],
  },
  {
    category: 'security-attack',
    says: [
      /(?<![A-Za-zÀ-ɏ])(?:(?:ciber)?ataques?|virus|malware|intrusi(?:ón|ones)|piratería informática|sabotajes?|hackers?|denegación de servicio)(?![A-Za-zÀ-ɏ])/i,
    ],
    // Attacks out of the customer's own network are its doing.
    without: [
      /(?<![A-Za-zÀ-ɏ])ataques? (?:lanzados |originados |procedentes )?(?:desde|de|a través de) sus? (?:propi[oa]s? )?(?:redes|red|sistemas?|equipos?|servidores)[^.;,)]*/gi,
    ],
  },
];
