/** `npm run check:stores`: whether the built packages, and what goes with them, are as the stores want them. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { LANGUAGES } from '../../src/shared/protocol';
import { pngSize, readMade } from './made';
import { problemsOf } from './rules';

const PICTURES = 'docs/store/screenshots';
/** Of the Chrome Web Store: this size, one to five of them. */
const PICTURE = { width: 1280, height: 800, bytes: 300_000, most: 5 };
/** Characters of a description in the Chrome Web Store. */
const LONGEST = 16_000;

const problems = [
  ...(['chrome', 'firefox'] as const).flatMap(target =>
    problemsOf(readMade(target)).map(problem => `dist/${target}: ${problem}`),
  ),
  ...descriptions(),
  ...screenshots(),
];
for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log('The packages, descriptions and pictures are as the stores want them.');
process.exitCode = problems.length === 0 ? 0 : 1;

function descriptions(): readonly string[] {
  return LANGUAGES.flatMap(language => {
    const file = `docs/store/description.${language}.md`;
    if (!existsSync(file)) return [`${file} is missing`];
    const { length } = readFileSync(file, 'utf8');
    return length > LONGEST ? [`${file} has ${length} characters, at most ${LONGEST} are allowed`] : [];
  });
}

function screenshots(): readonly string[] {
  const files = existsSync(PICTURES) ? readdirSync(PICTURES).filter(name => name.endsWith('.png')) : [];
  const wrong = files.flatMap(name => {
    const bytes = readFileSync(`${PICTURES}/${name}`);
    const { width, height } = pngSize(bytes);
    return [
      width === PICTURE.width && height === PICTURE.height ? '' : `${name} is ${width}×${height}`,
      bytes.length <= PICTURE.bytes ? '' : `${name} has ${bytes.length} bytes`,
    ].filter(Boolean);
  });
  const isCount = files.length >= 1 && files.length <= PICTURE.most;
  return isCount ? wrong : [...wrong, `there are ${files.length} pictures in ${PICTURES}: npm run screenshots`];
}
