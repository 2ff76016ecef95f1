/** Pictures of Wikimedia Commons, and what it says of them; the pictures are a dot each, and made up like the people. */

import type { Json } from './entityJson';

interface Picture {
  readonly licence: string;
  readonly licenceUrl?: string;
  /** HTML, as Commons has it. */
  readonly artist?: string;
  readonly bytes: Uint8Array;
}

const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  'base64',
);
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

export const PICTURES: Readonly<Record<string, Picture>> = {
  'Portrait of a minister.jpg': {
    licence: 'CC BY-SA 4.0',
    licenceUrl: 'http://creativecommons.org/licenses/by-sa/4.0',
    artist:
      '<style data-mw-deduplicate="x">.a>b{color:red}</style><a href="//commons.wikimedia.org/wiki/User:Ada" title="a > b">Ada <b>Beispiel</b></a> &amp; Co.',
    bytes: JPEG,
  },
  'Not to be sold.jpg': { licence: 'CC BY-NC-ND 4.0', artist: 'Ada Beispiel', bytes: JPEG },
  'Somebody’s.png': { licence: 'Public domain', bytes: PNG },
  'Nobody knows whose.jpg': { licence: 'CC BY 2.0', artist: '<span></span>', bytes: JPEG },
  'Too large.jpg': { licence: 'CC0', artist: 'Ada', bytes: Buffer.concat([JPEG, Buffer.alloc(70_000)]) },
  'Called a picture.jpg': { licence: 'CC0', artist: 'Ada', bytes: Buffer.from('<svg onload="alert(1)"/>') },
};

/** What the action API of Commons says of one file. */
export function imageAnswer(parameters: URLSearchParams): Json {
  const title = parameters.get('titles') ?? '';
  const name = title.replace(/^File:/, '');
  const picture = PICTURES[name];
  const page = { ns: 6, title };
  if (!picture) return { batchcomplete: true, query: { pages: [{ ...page, missing: true }] } };
  const file = encodeURIComponent(name.replaceAll(' ', '_'));
  const told = (value: string) => ({ value, source: 'commons-desc-page' });
  const info = {
    thumburl: `https://upload.wikimedia.org/wikipedia/commons/thumb/a/ab/${file}/${parameters.get('iiurlwidth')}px-${file}`,
    url: `https://upload.wikimedia.org/wikipedia/commons/a/ab/${file}`,
    descriptionurl: `https://commons.wikimedia.org/wiki/File:${file}`,
    extmetadata: {
      LicenseShortName: told(picture.licence),
      ...(picture.licenceUrl && { LicenseUrl: told(picture.licenceUrl) }),
      ...(picture.artist && { Artist: told(picture.artist) }),
      AttributionRequired: told('true'),
    },
  };
  return {
    batchcomplete: true,
    query: { pages: [{ ...page, pageid: 7, imagerepository: 'local', imageinfo: [info] }] },
  };
}

/** The bytes behind a path of upload.wikimedia.org. */
export function pictureAt(path: string): Uint8Array | undefined {
  const file = decodeURIComponent(path.split('/').at(-2) ?? '').replaceAll('_', ' ');
  return PICTURES[file]?.bytes;
}
