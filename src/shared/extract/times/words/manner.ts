import type { Passage } from '#shared/extract/sla-text.ts';
import type { Named } from '../found-time.ts';

/** The ways to answer that a line begins with: from afar, on site, by telephone. */
const MANNER =
  /^(remote(?:ly)?|on[-\s]?site|telephone|phone|fernwartung|remote[-\s]?zugriff|telefonisch|vor[-\s]ort|à\sdistance|sur\ssite|par\stéléphone|da\sremoto|in\sloco|remoto|presencial)(?=\s?[:–-]\s|\s(?:support\s|response\s|intervention\s)?(?:within|in|up\sto|<|innerhalb|binnen|sous|dans|entro|en)(?![A-Za-zÀ-ɏ])|\s?[<≤]|\s\d)/i;

/** "Remote within 30 minutes" as "Remote"; null where a line names no way. */
const mannerOf = (line: string): string | null => MANNER.exec(line.trim())?.[1] ?? null;

/** A severity with the way of answering in brackets, as one severity has a time for each. */
export function inManner(severity: Named, { text }: Pick<Passage, 'text'>): Named {
  const manner = mannerOf(text);
  return manner === null || severity.text === '' || severity.text.includes(manner)
    ? severity
    : { ...severity, text: `${severity.text} (${manner})` };
}
