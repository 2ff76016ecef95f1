import type { Pack } from '../pack/pack';

/**
 * People of stories, as far as the text shows by who plays them: "plays Jimmy McGill", "Daisy Ridley (Rey) and John Boyega
 * (Finn)", "Rhea Seehorn's Kim Wexler" where plays or films are spoken of. Nobody whom the pack knows by that full name is one.
 */
export class Characters {
  readonly #names: ReadonlySet<string>;

  constructor(text: string, pack: Pack) {
    const played = PLAYED.flatMap(pattern => [...text.matchAll(pattern)].map(match => match[1]!));
    const isStaged = played.length > 0 || STAGED.test(text);
    const cast = [...text.matchAll(CAST)].map(match => match[1]!);
    const owned = isStaged ? [...text.matchAll(OWNED)].map(match => match[1]!) : [];
    const names = [...played, ...(cast.length > 1 && isStaged ? cast : []), ...owned]
      .filter(name => pack.named(name).length === 0)
      .flatMap(name => (/\s/.test(name) ? [name, ...name.split(' ')] : [name]));
    this.#names = new Set(names.filter(name => name.length > 2));
  }

  /** Whether a name is a character's; `isSomebodys` says that the article has somebody real who bears it. */
  has(name: string, isSomebodys: boolean): boolean {
    return !isSomebodys && this.#names.has(name);
  }
}

const NAME = "(\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2})(?![\\p{L}\\p{N}]| \\p{Lu})";
const PLAYED = [
  new RegExp(
    `(?<!\\p{L})(?:plays|played|playing|portrays|portrayed|portraying|voices|voicing|starr?(?:s|ed|ing) as|cast as|returns as|role (?:of|as)|part of|characters?(?: of| called| named|,)?|reprises? (?:his|her|their) role as|title role (?:of|in)|as the voice of|protagonist|heroine|antihero|narrator|superhero|sidekick|supervillain|fictional(?: \\p{Ll}+)?)(?: the)?,? ${NAME}(?! (?:United|City|Town|Rovers|Wanderers|Albion|County)|(?: \\p{Ll}+){0,2} (?:at|in|on) (?:home|the|Saturday|Sunday|Wednesday))`,
    'gu',
  ),
  new RegExp(`${NAME},? (?:is )?(?:played|portrayed|voiced) by \\p{Lu}`, 'gu'),
];
/** "Daisy Ridley (Rey)". */
const CAST = new RegExp(`\\p{Lu}[\\p{L}’'-]+ \\p{Lu}[\\p{L}’'-]+ \\(${NAME}\\)`, 'gu');
const OWNED = new RegExp(`\\p{Lu}[\\p{L}’'-]+ \\p{Lu}[\\p{L}’'-]+[’']s ${NAME}`, 'gu');
const STAGED =
  /(?<!\p{L})(?:films?|movies?|sequels?|prequel|spoilers?|episodes?|sitcoms?|on screen|onscreen|lightsaber|sci-fi|thrillers?|novels?|box office|co-stars?|on TV|season finale|showrunner)(?!\p{L})/iu;
