/** The parts of a service for which providers promise levels of their own. */
const PART =
  /(?<![A-Za-zÀ-ɏ])(networks?|power|electric[A-Za-zÀ-ɏ]*|cooling|hvac|hardware|servers?|infrastructure|databases?|storage|api|portal|dashboard|e-?mail|web\s?sites?|dns|cdn|control plane|backbone|internet access|netzwerk[A-Za-zÀ-ɏ]*|strom[A-Za-zÀ-ɏ]*|klima[A-Za-zÀ-ɏ]*|datenbank[A-Za-zÀ-ɏ]*|speicher[A-Za-zÀ-ɏ]*|réseau|alimentation|climatisation|serveurs?|rete|alimentazione|red|energía)(?![A-Za-zÀ-ɏ])/gi;

/** The parts that a text names, in one form each; empty where it speaks of the whole service. */
export function partsIn(text: string): readonly string[] {
  const named = [...text.matchAll(PART)].map(({ 1: part }) =>
    (part ?? '').toLowerCase().replace(/s$/, ''),
  );
  return [...new Set(named)];
}

/** The parts as a scope: "network", "power, cooling". */
export const partIn = (text: string): string => partsIn(text).slice(0, 3).join(', ');
