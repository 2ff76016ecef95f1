import type { Sites } from '../shared/protocol';
import { h } from './element';
import { rowButton } from './formParts';
import { say } from './words';

export interface SiteActions {
  /** A host name, or `all`. */
  removeSite(site: string): void;
  setNeverOn(hosts: readonly string[]): void;
}

/** Where Dramatis runs by itself, and where it never does. */
export function siteSettings(sites: Sites, neverOn: readonly string[], actions: SiteActions): HTMLElement {
  const allowed = [...(sites.all ? ['all'] : []), ...sites.allowed];
  return h(
    'div',
    { class: 'settings' },
    h(
      'div',
      { class: 'part' },
      h('h3', {}, say('options_allowed')),
      allowed.length === 0
        ? h('p', { class: 'soft' }, say('options_allowedNone'))
        : h('ul', { class: 'rows' }, ...allowed.map(site => allowedRow(site, actions))),
    ),
    h(
      'div',
      { class: 'part' },
      h('h3', {}, say('options_neverOn')),
      neverOn.length > 0 && h('ul', { class: 'rows' }, ...neverOn.map(host => neverRow(host, neverOn, actions))),
      addNever(neverOn, actions),
    ),
  );
}

function allowedRow(site: string, { removeSite }: SiteActions): HTMLElement {
  const name = site === 'all' ? say('options_allSites') : site;
  return h(
    'li',
    {},
    h('span', {}, name),
    rowButton(`remove site ${site}`, say('options_removeSite'), say('options_removeSiteOf', { site: name }), () =>
      removeSite(site),
    ),
  );
}

function neverRow(host: string, all: readonly string[], { setNeverOn }: SiteActions): HTMLElement {
  return h(
    'li',
    {},
    h('span', {}, host),
    rowButton(`remove never ${host}`, say('options_remove'), say('options_removeOf', { what: host }), () =>
      setNeverOn(all.filter(other => other !== host)),
    ),
  );
}

function addNever(neverOn: readonly string[], { setNeverOn }: SiteActions): HTMLElement {
  const input = h('input', {
    type: 'text',
    'data-act': 'never',
    maxlength: 300,
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: 'news.example',
    dir: 'ltr',
    // What was wrong is looked at again while it is mended.
    input: () => input.setCustomValidity(''),
  });
  const submit = (event: Event): void => {
    event.preventDefault();
    const host = hostIn(input.value);
    if (host) {
      setNeverOn([...new Set([...neverOn, host])].sort());
      return;
    }
    input.setCustomValidity(say('options_noSite'));
    input.reportValidity();
  };
  return h(
    'form',
    { class: 'add', submit },
    h('label', { class: 'field' }, h('span', {}, say('options_addNever')), input),
    h('button', { type: 'submit', class: 'button', 'data-act': 'add never' }, say('options_add')),
  );
}

/** The host of what was typed: an address, or the host itself. */
function hostIn(text: string): string | undefined {
  const address = /^https?:\/\//i.test(text.trim()) ? text.trim() : `https://${text.trim()}`;
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return /^[^\s.]+(?:\.[^\s.]+)+$/.test(host) ? host : undefined;
}
