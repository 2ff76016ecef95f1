/** Pages that make it hard to read them, or that are after the reader. What is expected of each is in `hostile.test.ts`. */

import { type BuildOptions, build } from 'esbuild';
import { compile } from 'svelte/compiler';
import type { ServedPage } from '../browsers/serve';

export const NAMES = ['Joe Biden', 'Angela Merkel', 'Jens Stoltenberg', 'Emmanuel Macron', 'Justin Trudeau'];

const FIRST = [
  'BRUSSELS – The leaders of the NATO countries met in Brussels on Monday. It was the first summit of the alliance for Joe Biden as President of the United States, and the last for German Chancellor Angela Merkel.',
  'Secretary General Jens Stoltenberg, who chaired the meeting, said before it that the alliance must look at the challenges of the coming decade. Stoltenberg has led NATO since October 2014.',
  'French President Emmanuel Macron and the Prime Minister of Canada, Justin Trudeau, came from the Group of Seven summit in Cornwall, which had ended on Sunday. Macron has asked for years for a debate about the purpose of the alliance.',
  'The thirty countries agreed on a plan that is named after the year 2030. It speaks of common funding, of new technologies and of the effects of a changing climate on security, and a new strategic concept is to follow at the next summit.',
];
const LATER =
  'Italy was represented by its Prime Minister, Mario Draghi. Draghi has led the government in Rome since February 2021, and before that he was the president of the European Central Bank for eight years.';
const FILLER =
  'The delegations stayed in the building until the evening, and nobody would say more about the papers that had been handed round before the doors were closed.';

const paragraphs = (texts: readonly string[]): string => texts.map(text => `<p>${text}</p>`).join('\n');
const STORY = `<article><h1>NATO leaders meet in Brussels</h1>\n${paragraphs(FIRST)}</article>`;

/** All pages by path. */
export async function hostilePages(): Promise<Readonly<Record<string, ServedPage>>> {
  const story = JSON.stringify({ first: FIRST, later: LATER }).replaceAll('<', '\\u003c');
  const drawn = `<main id="root"></main><script>window.story = ${story};</script>`;
  return {
    ...Object.fromEntries(Object.entries(PAGES).map(([name, body]) => [`/${name}.html`, html(body)])),
    '/vue.html': html(`${drawn}<script src="vue.js"></script>`),
    '/vue.js': script(await bundleOf({ entryPoints: ['tests/e2e/pages/newsroom-vue.jsx'] })),
    '/svelte.html': html(`${drawn}<script src="svelte.js"></script>`),
    '/svelte.js': script(await bundleOf({ stdin: { contents: svelteCode(), resolveDir: '.' } })),
  };
}

const PAGES: Readonly<Record<string, string>> = {
  frozen: `<script>
    for (const made of [Object, Array, Map, Set, Promise, Element, Node, Document, Range, Highlight, EventTarget, MutationObserver])
      Object.freeze(made.prototype);
    Object.freeze(CSS);
    Object.freeze(CSS.highlights);
  </script>${STORY}`,

  // Every tool that a content script needs throws, and remembers what it was given, until truce().
  tampered: `<script>
    window.caught = [];
    const kept = [];
    const define = Reflect.defineProperty, describe = Reflect.getOwnPropertyDescriptor;
    const targets = [
      [Array.prototype, ['map', 'filter', 'push', 'slice', 'join', Symbol.iterator]], [Map.prototype, ['get', 'set']],
      [Set.prototype, ['has', 'add']], [Object, ['entries', 'keys', 'hasOwn']], [JSON, ['stringify', 'parse']],
      [Element.prototype, ['attachShadow', 'setAttribute', 'closest', 'append']], [Node.prototype, ['cloneNode', 'appendChild']],
      [Document.prototype, ['createRange', 'createTreeWalker', 'createElement']], [Range.prototype, ['setStart', 'setEnd']],
      [Highlight.prototype, ['add']], [CSSStyleSheet.prototype, ['replaceSync']], [RegExp.prototype, ['exec', 'test']],
      [String.prototype, ['replace', 'matchAll', 'split']], [MutationObserver.prototype, ['observe']],
    ];
    window.tamper = () => {
      for (let i = 0; i < targets.length; i++) for (let j = 0; j < targets[i][1].length; j++) {
        const name = targets[i][1][j], target = targets[i][0];
        kept[kept.length] = { target, name, was: describe(target, name) };
        define(target, name, { configurable: true, value: function () { caught[caught.length] = String(name); throw new Error('tampered'); } });
      }
      kept[kept.length] = { target: CSS, name: 'highlights', was: describe(CSS, 'highlights') };
      define(CSS, 'highlights', { configurable: true, get() { caught[caught.length] = 'highlights'; throw new Error('tampered'); } });
      const names = ['channel', 'ok', 'text', 'people'];
      for (let i = 0; i < names.length; i++)
        define(Object.prototype, names[i], { configurable: true, get: () => 'polluted', set() { caught[caught.length] = names[i]; } });
    };
    window.truce = () => {
      for (let i = kept.length - 1; i >= 0; i--) define(kept[i].target, kept[i].name, kept[i].was);
      kept.length = 0;
      for (const name of ['channel', 'ok', 'text', 'people']) delete Object.prototype[name];
    };
  </script>${STORY}`,

  written: `<script>document.write('<article><h1>NATO leaders meet in Brussels</h1>');</script>
    ${FIRST.map(text => `<script>document.write(${JSON.stringify(`<p>${text}</p>`)});</script>`).join('\n')}
    <script>
      document.write('</article>');
      window.rewrite = () => {
        document.open();
        document.write(${JSON.stringify(`<!doctype html><title>Italy</title><article><h1>Italy at the summit</h1>${paragraphs([LATER, ...FIRST.slice(1)])}</article>`)});
        document.close();
      };
    </script>`,

  // Each paragraph a component of its own in the story's shadow tree; one of them a link that is slotted.
  shadow: `<news-story><h1>NATO leaders meet in Brussels</h1></news-story><script>
    const story = document.querySelector('news-story').attachShadow({ mode: 'open' });
    story.innerHTML = '<style>a { color: green; }</style><article><slot></slot></article>';
    window.add = (html, id) => {
      const part = document.createElement('story-part');
      part.innerHTML = html;
      part.id = id;
      part.attachShadow({ mode: 'open' }).innerHTML = '<p><slot></slot></p>';
      story.querySelector('article').append(part);
    };
    for (const html of ${JSON.stringify(FIRST)}) add(html, '');
    add('More of what <a href="#followed">Boris Johnson</a> said to the others, and what they said to him on the way out of the hall.', 'linked');
    window.later = ${JSON.stringify(LATER)};
  </script>`,

  closed: `<h1>News</h1><news-story></news-story><script>
    document.querySelector('news-story').attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(STORY)};
  </script>`,

  // 5 MB, of which more than 2 million characters are text.
  long: `<article><h1>NATO leaders meet in Brussels</h1>${paragraphs(FIRST)}${Array.from(
    { length: 14_500 },
    (_, index) =>
      `<p class="story-body__paragraph story-body__paragraph--regular" data-component="text-block" data-position="${index}" data-track="paragraph-in-view">${FILLER}</p>`,
  ).join('\n')}</article>`,

  // One text of more than 2 million characters without a space.
  unbroken: `<article><h1>NATO leaders meet in Brussels</h1>${paragraphs(FIRST)}<p>${'x'.repeat(2_100_000)}</p>${paragraphs([LATER])}</article>`,

  crowded: `<article><h1>NATO leaders meet in Brussels</h1>${paragraphs(FIRST)}${'<div><i></i><b></b><u></u></div>'.repeat(25_000)}</article>`,

  // The deep part is not laid out: some browsers take minutes for that by themselves.
  deep: `${STORY}<script>
    const bury = (name, what) => {
      let at = what;
      for (let i = 0; i < 10000; i++) { const around = document.createElement(name); around.append(at); at = around; }
      return at;
    };
    const box = document.createElement('div');
    box.style.contentVisibility = 'hidden';
    const spans = document.createElement('p');
    spans.append(bury('span', document.createTextNode(${JSON.stringify(LATER)})));
    box.append(bury('div', spans));
    document.querySelector('article').append(box);
  </script>`,

  restless: `<style>#box { overflow: hidden; width: 900px; }</style><div id="box">${STORY}</div><script>
    window.rounds = 0;
    new ResizeObserver(() => {
      rounds++;
      box.style.width = 880 + (rounds % 20) + 'px';
      document.querySelector('article').style.paddingTop = (rounds % 7) + 'px';
    }).observe(box);
  </script>`,

  storm: `${STORY}<script>
    window.blows = 0;
    const last = () => document.querySelector('article p:last-of-type');
    const text = last().firstChild.data;
    const blow = () => {
      blows++;
      const added = document.createElement('p');
      added.textContent = 'Live: ' + blows + '. ' + ${JSON.stringify(FILLER)};
      document.querySelector('article').append(added);
      added.previousElementSibling?.firstChild && (document.querySelectorAll('article p')[3].firstChild.data = text + blows);
      if (document.querySelectorAll('article p').length > 12) added.previousElementSibling.remove();
    };
    window.begin = () => { window.timer = setInterval(() => { blow(); blow(); }, 4); };
    window.calm = () => clearInterval(timer);
  </script>`,

  editable: `<article contenteditable="true"><h1>NATO leaders meet in Brussels</h1>\n${paragraphs(FIRST)}</article>`,

  // Takes our element off whenever it sees it.
  removing: `${STORY}<script>
    window.removed = 0;
    window.guard = new MutationObserver(() => {
      for (const host of document.querySelectorAll('dramatis-card')) { removed++; host.remove(); }
    });
    guard.observe(document, { childList: true, subtree: true });
  </script>`,

  hiding: `<style>dramatis-card, [popover] { display: none !important; opacity: 0 !important; width: 0; }</style>${STORY}<script>
    setInterval(() => {
      const host = document.querySelector('dramatis-card');
      if (host?.getAttribute('style') !== 'display: none !important') host?.setAttribute('style', 'display: none !important');
    }, 20);
  </script>`,

  names: `<article><h1>NATO leaders meet in Brussels</h1>\n${paragraphs(FIRST)}
    <p>Dr. Igor &lt;img src=x onerror="hurt=1"&gt; Novakovic said &ldquo;&lt;script&gt;hurt=1&lt;/script&gt;&rdquo; to
      Anna &lt;b&gt;Bold&lt;/b&gt; Petrova, and Prime Minister Boris Johnson&lt;svg onload=hurt=1&gt; agreed.</p>
    <p>Mario Dra\u200bghi spoke with \u202eErdogan Tayyip Recep\u202c, and Olaf \u2067Scholz\u2069 heard both of them. Draghi left first.</p>
    <p>A man who signs as Vladimir \u0420utin was not among them, said a person who had seen the list of the guests.</p>
    <p id="broken"></p></article><script>
      document.title = '\\u202eNATO <img src=x onerror=hurt=1> leaders \\ud83d meet';
      broken.textContent = 'Pedro S\\u00e1nchez, the Prime Minister of Spain, said \\ud83d that \\udc00 the plan was good, and S\\u00e1nchez left.';
    </script>`,

  sending: `${STORY}<script>
    window.send = () => document.dispatchEvent(new CustomEvent('dramatis-take-over'));
    setInterval(send, 50);
  </script>`,

  story: STORY,
};

function html(body: string): ServedPage {
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>NATO leaders meet in Brussels</title>
<meta property="article:published_time" content="2021-06-14T19:00:00+02:00">
<link rel="icon" href="data:,">
</head>
<body>
${body}
</body>
</html>`,
  };
}

function script(body: string): ServedPage {
  return { body, type: 'text/javascript; charset=utf-8' };
}

/** A news page drawn by Svelte. `story` is set by the page. */
const NEWSROOM = `<script>
  const { story } = $props();
  let edition = $state(0);
  let paragraphs = $state(story.first);
</script>
<button id="redraw" onclick={() => edition++}>redraw</button>
<button id="later" onclick={() => (paragraphs = [story.first[0], story.later, ...story.first.slice(1)])}>later</button>
{#key edition}
  <article>
    <h1>NATO leaders meet in Brussels</h1>
    {#each paragraphs as text (text)}<p>{text}</p>{/each}
  </article>
{/key}`;

function svelteCode(): string {
  const { js } = compile(NEWSROOM, { generate: 'client', filename: 'Newsroom.svelte' });
  return `import { mount } from 'svelte';
${js.code}
mount(Newsroom, { target: document.querySelector('#root'), props: { story: window.story } });`;
}

async function bundleOf(source: Pick<BuildOptions, 'entryPoints' | 'stdin'>): Promise<string> {
  const made = await build({
    ...source,
    bundle: true,
    write: false,
    conditions: ['browser', 'production'],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
  });
  return made.outputFiles?.[0]?.text ?? '';
}
