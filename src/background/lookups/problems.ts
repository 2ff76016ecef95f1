import type { LookupProblem } from '../../shared/protocol';

/** What happened and what to do, for the reader. `waitMs` is how long the service asked to be left alone. */
export function problemInWords(problem: LookupProblem, waitMs?: number): string {
  if (problem !== 'rate-limited' || waitMs === undefined) return WORDS[problem];
  return `Wikidata refused or did not answer, and is left alone for ${waitInWords(waitMs)}. Look up again after that; what is shown here is from the pack.`;
}

/** An answer that came, and that nobody can make sense of. */
export const UNREADABLE =
  'Wikidata answered with something that Dramatis cannot read. Look up again later, or search Wikidata by name.';

const WORDS: Readonly<Record<LookupProblem, string>> = {
  offline:
    'Wikidata could not be reached. Check the connection and look up again; what is shown here is from the pack.',
  timeout: 'Wikidata took too long to answer. Look up again in a moment.',
  'rate-limited': 'Wikidata has had too many questions for now. Look up again in a minute.',
  server: 'Wikidata has trouble on its side. Look up again in a few minutes.',
  malformed:
    'What came back was no answer of Wikidata. Does this network ask you to sign in first? Look up again after that.',
  'not-found':
    'Wikidata has nobody under this name or number. The entry may have been deleted: search Wikidata by name.',
  ambiguous: 'Several people bear this name. Choose who is meant.',
};

function waitInWords(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  if (seconds < 90) return seconds === 1 ? 'a second' : `${seconds} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}
