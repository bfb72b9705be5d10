import { parse } from '@humanwhocodes/momoa';

/** Larger texts than anybody writes by hand are not gone through once more for the place alone. */
const LONGEST = 4_000_000;

/**
 * What is wrong with a text that is not JSON, and where: "unexpected token Comma found in line 12,
 * column 5". Engines name the place in some of their messages only, each in its own way; where the
 * place cannot be found, their message is what is said.
 */
export function jsonFault(text: string, thrown: unknown): string {
  try {
    if (text.length <= LONGEST) parse(text, { mode: 'json' });
  } catch (error) {
    if (isPlaced(error)) {
      const words = error.message.replace(/\.? \(\d+:\d+\)$/, '');
      return `${words.charAt(0).toLowerCase()}${words.slice(1)} in line ${error.line}, column ${error.column}`;
    }
  }
  return thrown instanceof Error ? thrown.message.slice(0, 120) : 'unreadable';
}

const isPlaced = (error: unknown): error is Error & { line: number; column: number } =>
  error instanceof Error && 'line' in error && typeof error.line === 'number';
