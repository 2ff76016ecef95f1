import type { Article, Brief, Cluster, OfficeOnDay, PersonCard, Span } from '../shared/model';
import { evidenceInWords } from './english';

/** Characters of the article's text given before and after each span. */
const CONTEXT = 30;

/** The brief as `docs/brief-format.md` describes it. `name` says what was briefed: `{ file }` or `{ id }`. */
export function formatBrief(
  brief: Brief,
  article: Article,
  name: { readonly file: string } | { readonly id: unknown },
) {
  const quoted = (span: Span) => quote(article.text, span);
  const byId = new Map(brief.people.map(cluster => [cluster.id, cluster]));
  return {
    ...name,
    title: brief.title,
    date: brief.date?.iso ?? null,
    date_source: brief.date?.source ?? null,
    people: brief.people.map(cluster => ({
      label: cluster.label,
      ...identity(cluster),
      kind: cluster.kind,
      office: cluster.card ? officeInWords(cluster.card, cluster.card.then) : null,
      now: cluster.card ? officeInWords(cluster.card, cluster.card.now) : null,
      confidence: round(
        cluster.link?.confidence ?? Math.max(0, ...cluster.mentions.map(mention => mention.confidence)),
      ),
      why: cluster.link?.why.map(evidenceInWords) ?? [],
      mentions: cluster.mentions.map(quoted),
    })),
    role_mentions: brief.roleMentions.map(role => {
      const cluster = byId.get(role.cluster);
      return { ...quoted(role), label: cluster?.label ?? null, ...identity(cluster) };
    }),
    figures: brief.figures.map(figure => ({
      ...quoted(figure),
      type: figure.type,
      value: figure.value,
      value_max: figure.valueMax ?? null,
      unit: figure.unit,
      approx: figure.approx,
      bound: figure.bound ?? null,
    })),
    dates: brief.dates.map(date => ({ ...quoted(date), iso: date.iso })),
    statements: brief.statements.map(statement => ({
      ...quoted(statement),
      speaker: (statement.speaker && byId.get(statement.speaker)?.label) ?? statement.speakerName ?? null,
      kind: statement.kind,
    })),
  };
}

/** "Minister of Foreign Affairs, Russia": the first of some of a card's offices, or null. */
export function officeInWords(card: PersonCard, indexes: readonly number[]): string | null {
  const office: OfficeOnDay | undefined = card.offices[indexes[0] ?? -1];
  if (!office) return null;
  return office.title.includes(office.place) ? office.title : `${office.title}, ${office.place}`;
}

function identity(cluster: Cluster | undefined) {
  const person = cluster?.link?.person;
  return { qid: person && /^Q\d+$/.test(person) ? person : null, enwiki: cluster?.card?.enwiki ?? null };
}

function quote(text: string, { start, end }: Span) {
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
