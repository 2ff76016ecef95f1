import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Span } from '../../src/shared/model';
import { detokenise } from './detokenise';

export type EntityType = 'PER' | 'LOC' | 'ORG' | 'MISC';

export interface Entity extends Span {
  readonly type: EntityType;
}

/** A text and the names that people found in it. */
export interface Annotated {
  readonly id: string;
  readonly text: string;
  /** Sorted and disjoint; spans as the corpus has them, titles included where it includes them. */
  readonly entities: readonly Entity[];
  /** Names that may be found or not. */
  readonly neutral?: readonly Span[];
}

export interface Corpus {
  readonly name: string;
  readonly title: string;
  readonly licence: string;
  readonly attribution: string;
  readonly files: readonly string[];
  /** The corpus splits "Allin-Khan" in three tokens. */
  readonly splitsHyphens?: boolean;
  /** The corpus takes "@name" for a person. */
  readonly marksHandles?: boolean;
}

const parts = (name: string, ...kinds: string[]) => kinds.map(kind => `${name}-${kind}`);

/** What the tagger is trained on; every licence allows it, with the attribution given. */
export const CORPORA: readonly Corpus[] = [
  {
    name: 'gum',
    title: 'GUM, the Georgetown University Multilayer corpus (genres under CC BY and freer alone)',
    licence: 'CC BY 4.0',
    attribution: 'Amir Zeldes and contributors, https://gucorpling.org/gum/',
    files: ['gum-open-train', 'gum-test'],
    splitsHyphens: true,
  },
  {
    name: 'crossner',
    title: 'CrossNER',
    licence: 'MIT; text from Wikipedia under CC BY-SA 3.0',
    attribution: 'Zihan Liu, Yan Xu and others (AAAI 2021), https://github.com/zliucr/CrossNER; authors of Wikipedia',
    files: [
      ...['ai', 'literature', 'music', 'science'].flatMap(field => parts(`crossner-${field}`, 'train', 'dev', 'test')),
      ...parts('crossner-politics', 'train', 'dev'),
    ],
  },
  {
    name: 'redocred',
    title: 'Re-DocRED (development part)',
    licence: 'MIT; text from Wikipedia under CC BY-SA 3.0',
    attribution:
      'Qingyu Tan, Lu Xu and others (EMNLP 2022), https://github.com/tonytan48/Re-DocRED; authors of Wikipedia',
    files: ['redocred-dev'],
    splitsHyphens: true,
  },
  {
    name: 'ewt',
    title: 'Universal NER, English Web Treebank (development part)',
    licence: 'CC BY-SA 4.0',
    attribution: 'Stephen Mayhew and others (NAACL 2024), https://www.universalner.org; Universal Dependencies EWT',
    files: ['uner-ewt-dev'],
  },
  {
    name: 'btc',
    title: 'Broad Twitter Corpus',
    licence: 'CC BY 4.0',
    attribution: 'Leon Derczynski, Kalina Bontcheva and Ian Roberts (COLING 2016)',
    files: ['btc'],
    marksHandles: true,
  },
];

/** Reads a corpus's files, JSON lines of `{id, tokens, tags}` with BIO tags, from a folder. */
export function readCorpus(corpus: Corpus, folder: string): readonly Annotated[] {
  return corpus.files.flatMap(file =>
    readFileSync(path.join(folder, `${file}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map(line => annotated(`${file}/`, JSON.parse(line) as Row, corpus)),
  );
}

interface Row {
  readonly id: string;
  readonly tokens: readonly (readonly string[])[];
  readonly tags: readonly (readonly string[])[];
}

function annotated(prefix: string, row: Row, corpus: Corpus): Annotated {
  const { text, spans } = detokenise(row.tokens, corpus.splitsHyphens ?? false);
  const entities = row.tags.flatMap((tags, sentence) => entitiesOf(tags, spans[sentence]!));
  const kept = corpus.marksHandles ? entities.filter(entity => !isHandle(text, entity)) : entities;
  return { id: prefix + row.id, text, entities: kept };
}

function entitiesOf(tags: readonly string[], spans: readonly Span[]): Entity[] {
  const entities: Entity[] = [];
  tags.forEach((tag, at) => {
    const type = tag.slice(2) as EntityType;
    const last = entities.at(-1);
    if (tag.startsWith('I-') && last?.type === type && last.end === spans[at - 1]?.end) {
      entities[entities.length - 1] = { ...last, end: spans[at]!.end };
    } else if (tag !== 'O') entities.push({ ...spans[at]!, type });
  });
  return entities;
}

function isHandle(text: string, { start }: Entity): boolean {
  return text[start] === '@' || /@\s?$/.test(text.slice(Math.max(0, start - 2), start));
}
