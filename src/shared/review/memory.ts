import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';
import type { ClauseText, Subject } from './subject.ts';

/** What a rule looked at when it last ran, and what it found there. */
interface Memory {
  readonly parts: ReadonlyMap<keyof Agreement, unknown>;
  /** Null where it did not look at the clauses. */
  readonly clauses: readonly ClauseText[] | null;
  /** The agreement itself where the rule looked at its assembly, which is made of all parts. */
  readonly whole: Agreement | null;
  readonly findings: readonly Finding[];
}

const known = new WeakMap<Rule, Memory>();

/**
 * What the rule finds, from memory while everything that it looked at last time is the same value.
 * Edits share what they leave alone, so that a keystroke in a clause runs the rules of texts only,
 * and those that look at each clause by itself only on that clause. What a rule looks at is seen,
 * not declared: it cannot be declared wrongly.
 */
export function remembered(
  rule: Rule,
  subject: Subject,
  run: (subject: Subject) => readonly Finding[],
): readonly Finding[] {
  const memory = known.get(rule);
  const isSame = memory !== undefined && hasSameData(memory, subject);
  if (isSame && hasSameClauses(memory, subject)) return memory.findings;
  const { watched, seen } = watch(subject);
  const findings =
    isSame && rule.byClause && memory.clauses !== null
      ? withChangedClauses(memory.findings, memory.clauses, watched, run)
      : run(watched);
  known.set(rule, {
    parts: seen.parts,
    clauses: seen.clauses ? subject.clauses : null,
    whole: seen.assembly ? subject.agreement : null,
    findings,
  });
  return findings;
}

function hasSameData({ parts, whole }: Memory, subject: Subject): boolean {
  if (whole !== null && whole !== subject.agreement) return false;
  for (const [key, value] of parts) if (subject.agreement[key] !== value) return false;
  return true;
}

const hasSameClauses = ({ clauses }: Memory, subject: Subject): boolean =>
  clauses === null ||
  clauses === subject.clauses ||
  (clauses.length === subject.clauses.length &&
    clauses.every((clause, at) => clause === subject.clauses[at]));

/** Runs on the changed clauses alone; what was found in the others stays. */
function withChangedClauses(
  findings: readonly Finding[],
  before: readonly ClauseText[],
  subject: Subject,
  run: (subject: Subject) => readonly Finding[],
): readonly Finding[] {
  const { changed, same } = changesBetween(before, subject.clauses);
  const found = run({
    agreement: subject.agreement,
    clauses: changed,
    get assembly() {
      return subject.assembly;
    },
  });
  return [...findings.filter(({ place }) => same.has(place.path)), ...found];
}

interface Changes {
  readonly changed: readonly ClauseText[];
  /** The paths of all others. */
  readonly same: ReadonlySet<string>;
}

/** What the last rule was told; the next one mostly asks for the same. */
let last: { before: unknown; after: unknown; changes: Changes } | null = null;

function changesBetween(before: readonly ClauseText[], after: readonly ClauseText[]): Changes {
  if (last?.before === before && last.after === after) return last.changes;
  const old = new Map(before.map((text) => [text.path, text]));
  const [changed, same] = [[] as ClauseText[], new Set<string>()];
  for (const text of after) {
    const was = old.get(text.path);
    // The section is another object after each edit of a neighbour; what it is called and is stays.
    const { title, kind } = text.section;
    if (was?.clause === text.clause && was.section.title === title && was.section.kind === kind)
      same.add(text.path);
    else changed.push(text);
  }
  const changes = { changed, same };
  last = { before, after, changes };
  return changes;
}

interface Seen {
  readonly parts: Map<keyof Agreement, unknown>;
  clauses: boolean;
  assembly: boolean;
}

function watch(subject: Subject): { readonly watched: Subject; readonly seen: Seen } {
  const seen: Seen = { parts: new Map(), clauses: false, assembly: false };
  const agreement = new Proxy(subject.agreement, {
    get: (whole, key: keyof Agreement) => {
      seen.parts.set(key, whole[key]);
      return whole[key];
    },
  });
  const watched: Subject = {
    agreement,
    get clauses() {
      seen.clauses = true;
      return subject.clauses;
    },
    get assembly() {
      seen.assembly = true;
      return subject.assembly;
    },
  };
  return { watched, seen };
}
