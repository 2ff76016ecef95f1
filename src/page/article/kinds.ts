import type { BlockKind } from '../../shared/model';
import { KINDS } from './elements';

/** What the text in an element is, seen from the kind around it. */
export function kindOf(element: Element, outer: BlockKind): BlockKind {
  if (outer === 'post' || isPost(element)) return 'post';
  const own = KINDS[element.tagName.toUpperCase()];
  if (own) return own;
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('rel') ?? ''}`;
  if (outer === 'paragraph') {
    if (CAPTION.test(name)) return 'caption';
    if (BYLINE.test(name) && (element.textContent ?? '').length < BYLINE_LIMIT) return 'byline';
  }
  return outer;
}

const CAPTION = /(?:^|[\s_-])(?:wp-caption-text|caption|figcaption|image-credit|photo-credit)(?:$|[\s_-])/i;
const BYLINE = /(?:^|[\s_-])(?:byline|author|dateline|writtenby)(?:$|[\s_-])/i;
/** UTF-16 units; a longer text is about an author rather than the line that names one. */
const BYLINE_LIMIT = 160;

/** The class names that the networks' own embedding codes write. */
const POST =
  /(?:^|\s)(?:twitter-(?:tweet|video)(?:-\S*)?|instagram-media|fb-(?:post|video)|tiktok-embed|bluesky-embed|mastodon-embed|reddit-(?:embed|card)\S*|text-post-media|imgur-embed-pub|telegram-post|vk-post)(?:$|\s)/i;
/** Addresses of a single post. */
const POST_ADDRESS =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:(?:twitter|x)\.com\/[^/]+\/status(?:es)?\/\d|instagram\.com\/(?:p|reel)\/|facebook\.com\/[^/]+\/(?:posts|videos)\/|threads\.(?:net|com)\/@[^/]+\/post\/|tiktok\.com\/@[^/]+\/video\/|bsky\.app\/profile\/[^/]+\/post\/|t\.me\/[^/]+\/\d)/i;
const POST_LIMIT = 1500;

/** An embedded post of a social network: by its class, or a short quotation that links to the post it is. */
function isPost(element: Element): boolean {
  if (POST.test(element.getAttribute('class') ?? '')) return true;
  if (element.tagName.toUpperCase() !== 'BLOCKQUOTE') return false;
  if (POST_ADDRESS.test(element.getAttribute('cite') ?? '')) return true;
  if ((element.textContent ?? '').length > POST_LIMIT) return false;
  const link = [...element.querySelectorAll('a[href]')].at(-1);
  return POST_ADDRESS.test(link?.getAttribute('href') ?? '');
}
