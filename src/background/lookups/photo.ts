/** Pictures of people from Wikimedia Commons: free ones only, with who made them and under which licence. */

import * as v from 'valibot';
import { markupText } from '../../core/wikidata/markupText';
import type { Photo } from '../../shared/protocol';
import { success } from '../../shared/result';
import { imageUrl } from './addresses';
import type { Answer, Question } from './ask';
import type { Reason } from './batch';
import type { Nothing } from './cache';
import type { Finding, Remembered } from './remembered';
import { photoShelf } from './shapes';

export interface PhotoNeeds {
  readonly remembered: Remembered;
  ask(question: Question): Promise<Answer>;
}

/** Finds a picture by its name on Commons; `missing` when it is not free, too large, or no picture. */
export function createPhotos({ remembered, ask }: PhotoNeeds): (file: string, reason: Reason) => Finding<Photo> {
  return remembered(photoShelf, async (file, reason) => {
    const about = await ask({
      url: imageUrl(file, widthOf(file)),
      asked: { key: 'receipt_licence', values: { file } },
      ...reason,
    });
    if (!about.ok) return about;
    const image = readImage(about.value);
    if (typeof image === 'string') return success<Nothing>(image);
    const answer = await ask({
      url: image.thumb,
      asked: { key: 'receipt_picture', values: { file } },
      ...reason,
      wants: 'picture',
    });
    if (!answer.ok) return answer.problem === 'malformed' ? success<Nothing>('missing') : answer;
    const picture = answer.value as Uint8Array;
    const type = typeOf(picture);
    if (!type) return success<Nothing>('missing');
    const { thumb: _, ...shown } = image;
    return success({ ...shown, type, bytes: base64(picture) });
  });
}

/** Small copies come in few widths. What is no JPEG is handed out as PNG, which is some times as large. */
function widthOf(file: string): number {
  return /\.jpe?g$/i.test(file) ? 250 : 120;
}

interface Image extends Omit<Photo, 'bytes' | 'type'> {
  readonly thumb: URL;
}

const told = v.optional(v.object({ value: v.unknown() }));
const imageAnswer = v.object({
  query: v.object({
    pages: v.pipe(
      v.array(
        v.object({
          imageinfo: v.optional(
            v.array(
              v.object({
                thumburl: v.string(),
                descriptionurl: v.string(),
                extmetadata: v.object({
                  LicenseShortName: told,
                  LicenseUrl: told,
                  Artist: told,
                  Attribution: told,
                  Credit: told,
                  NonFree: told,
                }),
              }),
            ),
          ),
        }),
      ),
      v.length(1),
    ),
  }),
});

/** Reads what Commons says of a picture; `missing` when there is none, or it is not free to be shown. */
export function readImage(json: unknown): Image | Nothing {
  const read = v.safeParse(imageAnswer, json);
  if (!read.success) return 'malformed';
  const image = read.output.query.pages[0]?.imageinfo?.[0];
  if (!image) return 'missing';
  const { LicenseShortName, LicenseUrl, Artist, Attribution, Credit, NonFree } = image.extmetadata;
  const licence = markupText(LicenseShortName?.value, 100);
  const thumb = addressOf(image.thumburl, 'upload.wikimedia.org');
  const url = addressOf(image.descriptionurl, 'commons.wikimedia.org')?.href;
  if (!thumb || !url) return 'malformed';
  if (!licence || !isFree(licence) || NonFree?.value === 'true') return 'missing';
  const credit = [Artist, Attribution, Credit].flatMap(field => markupText(field?.value, CREDIT) ?? [])[0];
  // Who must be named and is not known cannot be shown.
  if (!credit && !NO_CREDIT_NEEDED.test(licence)) return 'missing';
  const licenceUrl = secure(LicenseUrl?.value);
  return { thumb, url, licence, credit: credit ?? 'Wikimedia Commons', ...(licenceUrl && { licenceUrl }) };
}

const CREDIT = 200;
const NO_CREDIT_NEEDED = /^(?:CC0|Public domain|PD|No restrictions)/i;

/** Neither "non-commercial" nor "no derivatives" is free. */
function isFree(licence: string): boolean {
  return /^(?:CC0|CC[ -]BY|Public domain|PD|No restrictions)\b/i.test(licence) && !/\b(?:NC|ND)\b/i.test(licence);
}

function addressOf(text: string, host: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === 'https:' && url.hostname === host ? url : undefined;
}

/** Commons gives many licences with `http:`. */
function secure(text: unknown): string | undefined {
  if (typeof text !== 'string' || text.length > 500) return undefined;
  const url = text.replace(/^(?:http:)?\/\/(?=creativecommons\.org\/)/, 'https://');
  return /^https:\/\/[a-z.]+\//.test(url) ? url : undefined;
}

/** What the first bytes say it is, whatever it was called. */
function typeOf(bytes: Uint8Array): Photo['type'] | undefined {
  const begins = (at: number, text: string) => [...text].every((sign, n) => bytes[at + n] === sign.charCodeAt(0));
  if (begins(0, '\u00ff\u00d8\u00ff')) return 'image/jpeg';
  if (begins(0, '\u0089PNG')) return 'image/png';
  return begins(0, 'RIFF') && begins(8, 'WEBP') ? 'image/webp' : undefined;
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
