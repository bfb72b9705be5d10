import { compact } from '#shared/extract/grammar/compact.ts';

/** What is asked for and done, where nothing is broken: "Mailbox creation", "New laptop", "Other requests". */
const DONE = compact(
  /(?<![A-Za-zÀ-ɏ])(?:provision(?:ing)?|creat(?:ion|ing|e)|set[-\s]?up|install(?:ation|ing|s)?|commissioning|decommissioning|modif(?:ication|ying|y)|(?:re)?configuration|changing|mov(?:e|ing)|relocation|delet(?:ion|ing|e)|remov(?:al|ing|e)|resets?|swaps?|replacements?|migrations?|upgrades?|onboarding|offboarding|procurement|loan(?:s|ing)?|transfers?|enrol?ment|requests?|(?:additional|new)\s[A-Za-z]{3,14}|einrichtung|anlegen|anlage|bereitstellung|änderung|umzug|löschung|zurücksetzen|austausch|umstellung|beschaffung|création|installation|modification|déplacement|suppression|réinitialisation|remplacement|fourniture|demandes?|creazione|installazione|modifica|spostamento|rimozione|sostituzione|fornitura|richieste|creación|instalación|modificación|traslado|eliminación|sustitución|solicitudes|aanmaken|installatie|wijziging|verhuizing|verwijdering|vervanging|aanvragen|criação|instalação|modificação|remoção|substituição|pedidos)(?![A-Za-zÀ-ɏ])|(?:einrichtung|bereitstellung|änderung|löschung|installation|umstellung)(?![A-Za-zÀ-ɏ])/i,
);

/** "Change notice", "Backup of new data", "Cancellation requests": what has times of its own. */
const OF_OTHER_THINGS = compact(
  /(?<![A-Za-zÀ-ɏ])(?:notice|notif[a-z]{2,8}|retention|retain[a-z]{0,3}|warranty|guarantee|payments?|invoices?|refunds?|credits?|claims?|contracts?|terms?|cancel[a-z]{3,6}|terminat[a-z]{2,4}|updates?|escalat[a-z]{2,4}|reports?|reviews?|meetings?|backups?|archiv[a-z]{1,4}|trials?|periods?|validity|expir[a-z]{1,5}|frist|kündigung|garantie|gewährleistung|zahlung|aufbewahrung|préavis|paiement|conservation|preavviso|pagamento|conservazione|preaviso|pago|opzegtermijn|betaling)(?![A-Za-zÀ-ɏ])/i,
);

const LONGEST = 60;

/** Whether a label names something that is done for those who ask for it. */
export const namesRequest = (label: string): boolean =>
  label.length <= LONGEST && DONE.test(label) && !OF_OTHER_THINGS.test(label);
