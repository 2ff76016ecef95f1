import type { Photo } from '../shared/protocol';
import { h } from './element';
import { outward } from './outward';
import { apart } from './packWords';
import { say } from './words';

/** In CSS pixels; the place is taken before the picture is drawn, so that nothing moves when it is. */
const SIZE = { width: 72, height: 90 };
/** Dots of the canvas for each CSS pixel: sharp on dense screens too. */
const DENSITY = 2;

/** A picture drawn from its bytes, which no policy of a page forbids, with who made it and under which licence. */
export function cardPhoto(photo: Photo, name: string): HTMLElement {
  const canvas = h('canvas', {
    width: SIZE.width * DENSITY,
    height: SIZE.height * DENSITY,
    role: 'img',
    'aria-label': say('lookup_photoOf', { name }),
  });
  draw(photo, canvas).catch(() => canvas.replaceWith(h('p', { class: 'fine' }, say('lookup_photoNot'))));
  return h(
    'figure',
    { class: 'photo' },
    canvas,
    h(
      'figcaption',
      { class: 'fine' },
      h('span', {}, say('lookup_photoBy', { credit: '' }), apart(photo.credit)),
      outward(photo.licence, photo.licenceUrl),
      outward('Wikimedia Commons', photo.url),
    ),
  );
}

async function draw({ bytes, type }: Photo, canvas: HTMLCanvasElement): Promise<void> {
  const picture = await createImageBitmap(new Blob([decoded(bytes)], { type }));
  const scale = Math.max(canvas.width / picture.width, canvas.height / picture.height);
  const width = picture.width * scale;
  const height = picture.height * scale;
  // Faces stand in the upper part of a portrait.
  canvas.getContext('2d')?.drawImage(picture, (canvas.width - width) / 2, (canvas.height - height) / 4, width, height);
  picture.close();
}

function decoded(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), character => character.charCodeAt(0));
}
