/** What stores demand of a package, and what the documents for them promise of it. */

import type { Made } from './made';

/** A rule names what is wrong with a package; nothing when it is right. */
type Rule = (made: Made) => readonly string[];

/** Chrome Web Store and manifest documentation, developer.chrome.com/docs/extensions/reference/manifest, seen 2026-11. */
const LIMITS = { name: 75, short_name: 12, description: 132 } as const;
const SUGGESTED_KEYS = 4;
const ICONS = ['16', '32', '48', '128'];

/** Everything that is wrong, as lines for a person. */
export function problemsOf(made: Made): readonly string[] {
  return RULES.flatMap(rule => rule(made));
}

const textLimits: Rule = ({ manifest, messages }) =>
  Object.entries(messages).flatMap(([language, texts]) =>
    Object.entries(LIMITS).flatMap(([key, most]) => {
      const said = String(manifest[key as keyof typeof LIMITS] ?? '');
      const text = said.replace(/^__MSG_(\w+)__$/, (_, name: string) => texts[name]?.message ?? '');
      if (text === '') return [`${key} says nothing in ${language}`];
      return text.length > most
        ? [`${key} has ${text.length} characters in ${language}, at most ${most} are allowed`]
        : [];
    }),
  );

const defaultLanguage: Rule = ({ manifest, messages }) =>
  manifest.default_locale in messages ? [] : [`there is no language ${manifest.default_locale}, the default`];

const version: Rule = ({ manifest }) =>
  /^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){0,3}$/.test(manifest.version)
    ? []
    : [`${manifest.version} is no version: one to four numbers with dots`];

const icons: Rule = ({ manifest, pictures }) =>
  ICONS.flatMap(size => {
    const file = manifest.icons[size];
    const picture = file === undefined ? undefined : pictures[file];
    if (!picture) return [`there is no icon of ${size} pixels`];
    const isRight = picture.width === Number(size) && picture.height === Number(size);
    return isRight ? [] : [`${file} is ${picture.width}×${picture.height}, not ${size}×${size}`];
  });

const keys: Rule = ({ manifest }) => {
  const count = Object.values(manifest.commands ?? {}).filter(command => command.suggested_key).length;
  return count > SUGGESTED_KEYS ? [`${count} commands suggest keys, at most ${SUGGESTED_KEYS} may`] : [];
};

/** The permissions are those that docs/store/permissions.md gives reasons for, no more and no fewer. */
const permissions: Rule = ({ manifest, reasons }) => {
  const asked = [...manifest.permissions];
  return [
    ...asked.filter(name => !reasons.includes(name)).map(name => `no reason is given for the permission ${name}`),
    ...reasons
      .filter(name => !asked.includes(name))
      .map(name => `a reason is given for ${name}, which is not asked for`),
  ];
};

/** Nothing of any site before the reader asks for it, and nothing of ours that a site can load. */
const noSites: Rule = ({ manifest }) =>
  (['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable'] as const).flatMap(
    key => (manifest[key] === undefined ? [] : [`the manifest has ${key}`]),
  );

const policy: Rule = ({ manifest, privacyPolicy }) => {
  const text = manifest.content_security_policy?.extension_pages ?? '';
  const hosts = [...text.matchAll(/https?:\/\/(?:www\.)?([\w.-]+)/g)].map(([, host]) => host ?? '');
  return [
    ...(/unsafe-|\*|\bdata:/.test(text) || !text.includes("script-src 'self'")
      ? ['the policy of our pages lets in more than our own scripts']
      : []),
    ...hosts
      .filter(host => !privacyPolicy.includes(host))
      .map(host => `${host} may be asked, but the privacy policy is silent about it`),
  ];
};

/** The same sources make the same bytes, wherever and whenever. */
const reproducible: Rule = ({ texts, builtIn }) =>
  Object.entries(texts)
    .filter(([, text]) => text.includes(builtIn))
    .map(([file]) => `${file} holds the folder that it was built in`);

const RULES: readonly Rule[] = [
  textLimits,
  defaultLanguage,
  version,
  icons,
  keys,
  permissions,
  noSites,
  policy,
  reproducible,
];
