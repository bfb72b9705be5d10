import type { Passage } from '../sla-text.ts';
import { LONGEST_SEARCHED, type Mention } from './evidence.ts';
import { isOrdinaryWord } from './ordinary.ts';

const ADDRESS = /(@|:\/\/|www\.)([A-Za-z\d-]{1,40}(?:\.[A-Za-z\d-]{1,40}){1,4})/g;
/** Parts of addresses that name nobody, and those whose mailboxes and pages are anybody's. */
const NOBODY =
  /^(?:www|mail|email|app|apps|docs?|help|info|blog|my|portal|dashboard|example|test|com?|org|net|gov|edu|gmail|outlook|hotmail|github|gitlab|google|microsoft|amazon|aws|amazonaws|azure|atlassian|jira|zendesk|slack|statuspage|wikipedia|en|de|fr|es|it|nl|pt|eu|uk|io|ai)$/;
const MOST_HOSTS = 6;

interface Host {
  readonly label: string;
  readonly kind: 'mail' | 'site';
}

/** The names in a text under which it also gives its addresses: "Heron Grid", for support@herongrid.example. */
export function addressed(all: readonly Passage[], first: readonly Passage[]): readonly Mention[] {
  const hosts = hostsIn(all);
  if (hosts.length === 0) return [];
  const found: Mention[] = [];
  const texts = first.map((passage) => {
    const text = passage.text.slice(0, LONGEST_SEARCHED);
    return { passage, text, letters: text.toLowerCase().replace(/[\s'&-]+/g, '') };
  });
  for (const { label, kind } of hosts) {
    // The label's letters, and what parts the words of a name.
    const pattern = new RegExp(
      String.raw`(?<![\w@./-])${[...label].join("[\\s'&-]{0,2}")}(?![\w@/-]|\.[a-z])`,
      'gi',
    );
    for (const { passage, text, letters } of texts) {
      if (!letters.includes(label)) continue;
      for (const name of text.matchAll(pattern))
        found.push({
          passage,
          name: { text: name[0], start: name.index, determined: false },
          kind,
        });
    }
  }
  return found;
}

function hostsIn(passages: readonly Passage[]): readonly Host[] {
  const hosts = new Map<string, Host['kind']>();
  for (const { text } of passages) {
    const some = text.slice(0, LONGEST_SEARCHED);
    if (!some.includes('@') && !some.includes('://') && !some.includes('www.')) continue;
    for (const [, before, host = ''] of some.matchAll(ADDRESS)) {
      for (const part of host.toLowerCase().split('.').slice(0, -1)) {
        const label = part.replaceAll('-', '');
        if (label.length < 3 || NOBODY.test(label) || isOrdinaryWord(label)) continue;
        if (before === '@' || !hosts.has(label)) hosts.set(label, before === '@' ? 'mail' : 'site');
      }
    }
    if (hosts.size >= MOST_HOSTS) break;
  }
  return [...hosts].slice(0, MOST_HOSTS).map(([label, kind]) => ({ label, kind }));
}
