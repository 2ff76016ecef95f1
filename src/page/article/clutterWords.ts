/** Words by which parts of a page that are not its article are known, in class names and as short lines of their own. */

/** Class and id words. */
export const CLUTTER_NAMES =
  /(?:^|[\s_-])(?:share|sharing|sharebar|sharetools|social|addtoany|related|recirc|recirculation|read-?more|more-?stories|also-?read|see-?also|recommended|recommendations|newsletter|subscribe|sign-?up|most-?(?:read|popular)|trending|outbrain|taboola|sponsored|advert|advertisement|promo|tags|breadcrumbs?)(?:$|[\s_-])/i;

/** Whole lines that only ask for something. */
export const CLUTTER_LINES =
  /^(?:advertisement|sponsored(?: content)?|share(?: (?:this|on|via)\b.*)?|share this (?:article|story|post)|follow us\b.*|subscribe(?: (?:now|here|today|to our newsletter))?|sign up(?: (?:now|here|today|for (?:our|the|free)\b.*|to our\b.*))?|(?:story|article) continues below(?: advertisement)?|continue reading(?: below)?|view (?:photo|image|gallery|comments)|images?|photos?|(?:photo |image )?credits?:?|continue reading the main story|skip (?:to|past) .{1,40}|a version of this article appear(?:s|ed) in print\b.*|\d{1,2} ?(?:\/|of) ?\d{1,2}|(?:show|hide|post a|leave a|add a) comments?|print(?: this)?(?: (?:article|page))?|e-?mail(?: this)?(?: (?:article|page))?|loading\W*|related(?: (?:articles|stories|news|content|topics|posts))?:?|read more:?|more (?:from|on|in) .{1,40}|most (?:read|popular)|recommended(?: for you)?|trending(?: now)?|you (?:may|might) also like:?|copy link|(?:click|tap) here\b.*)$/i;

/** How a line begins that leads to another article; it counts only where most of the line is a link. */
export const CLUTTER_LEADS =
  /^(?:read(?: more| also| next)?|also read|see also|related|more|watch|listen|recommended|don['’]t miss|must read|in (?:pictures|photos))\s*[:|–—-]/i;

/** Names of places to share to: a list of nothing else is a share bar. */
export const NETWORKS =
  /^(?:facebook|twitter|x|whatsapp|linkedin|reddit|telegram|pinterest|e-?mail|print|copy link|share|tweet|flipboard|pocket|tumblr|messenger|instagram|youtube|threads|bluesky|mastodon|rss|vk|line|viber)$/i;
