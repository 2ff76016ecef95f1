import { h } from './element';
import { say } from './words';

/** Where Dramatis runs without being asked, seen from one site. */
export interface SiteView {
  readonly host: string;
  /** Allowed on this site, or on every one. */
  readonly allowed: boolean;
  readonly all: boolean;
  /** The reader wants it never to start by itself here. */
  readonly never: boolean;
  /** True after the browser refused what was asked. */
  readonly isRefused?: boolean;
}

export interface SiteActions {
  /** Asks the browser for a host or for all sites, or gives that back; called in the press itself, as the browser demands. */
  allow(site: string, on: boolean): void;
  never(host: string, on: boolean): void;
}

/** Says in a line where Dramatis starts by itself, and opens to what may be changed about it. */
export function siteChoice(site: SiteView, actions: SiteActions): HTMLElement {
  const { host, allowed, all, never, isRefused } = site;
  return h(
    'details',
    { class: 'sites', 'data-part': 'sites' },
    h('summary', { 'data-act': 'sites' }, h('span', {}, say(`popup_runs_${runs(site)}`, { site: host }))),
    switchLine(say('popup_always', { site: host }), {
      on: allowed && !never,
      isOff: never || all,
      act: 'allow site',
      turn: on => actions.allow(host, on),
    }),
    switchLine(say('popup_alwaysAll'), { on: all, act: 'allow all', turn: on => actions.allow('all', on) }),
    switchLine(say('popup_never', { site: host }), {
      on: never,
      act: 'never here',
      turn: on => actions.never(host, on),
    }),
    h('p', { class: 'fine' }, say('popup_sitesSay')),
    h('p', { class: 'fine refused', role: 'status' }, isRefused && say('popup_refused')),
  );
}

/** A switch with its words before it. */
export function switchLine(
  label: string,
  {
    on,
    isOff,
    act,
    turn,
  }: { readonly on: boolean; readonly isOff?: boolean; readonly act: string; turn(on: boolean): void },
): HTMLElement {
  return h(
    'button',
    {
      type: 'button',
      role: 'switch',
      class: 'switch',
      'aria-checked': String(on),
      disabled: isOff,
      'data-act': act,
      click: () => turn(!on),
    },
    h('span', {}, label),
    h('span', { class: 'switch-track', 'aria-hidden': 'true' }),
  );
}

function runs({ allowed, all, never }: SiteView): 'never' | 'all' | 'site' | 'asked' {
  if (never) return 'never';
  if (all) return 'all';
  return allowed ? 'site' : 'asked';
}
