import { readFileSync } from 'node:fs';
import type { Knowledge } from '../core/brief';
import { openPack } from '../core/pack/open';
import { openModel } from '../core/people/model';

/** Opens the pack and the tagger that lie beside the built command. Throws when one is missing or damaged. */
export function knowledge(): Knowledge {
  const pack = openPack(beside('pack.bin'));
  if (!pack.ok) throw new Error(pack.message);
  const tagger = openModel(beside('tagger.bin'));
  if (!tagger.ok) throw new Error(tagger.message);
  return { pack: pack.value, tagger: tagger.value };
}

function beside(name: string): Uint8Array {
  return readFileSync(new URL(name, import.meta.url));
}
