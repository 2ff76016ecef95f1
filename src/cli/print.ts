import { styleText } from 'node:util';
import type { Explanation } from '../core/brief';
import type { Article, Brief, Cluster, PersonCard, Statement } from '../shared/model';
import { aroundThen, officeWords } from '../ui/offices';
import { saidSpan } from '../ui/saidSpan';
import { officeInWords } from './briefFormat';
import { evidenceInWords } from './english';

/** Prints a brief for a person to read. Colours only where the terminal shows them. */
export function printBrief(brief: Brief, article: Article): void {
  const published = brief.date ? `${brief.date.iso} (from ${brief.date.source})` : 'date unknown';
  print(
    '',
    bold(brief.title || brief.url || 'Untitled'),
    dim(`${published} · ${brief.words} words · facts as of ${brief.packAsOf}`),
  );
  heading('Who is who', brief.people.length);
  for (const cluster of brief.people) printCluster(cluster, brief);
  heading('Figures', brief.figures.length);
  for (const figure of brief.figures) {
    const value = [figure.value, figure.valueMax].filter(end => end !== undefined).map(end => end.toLocaleString('en'));
    print(
      `  ${bold(article.text.slice(figure.start, figure.end))}  ${dim(`${bounds(figure.bound, figure.approx)}${value.join(' – ')} ${figure.unit}`)}`,
    );
  }
  heading('Who says what', brief.statements.length);
  for (const statement of brief.statements) printStatement(statement, brief, article);
}

/** Prints each cluster's candidates and the evidence for and against each. */
export function printExplanation(explained: readonly Explanation[], article: Article): void {
  for (const { cluster, candidates } of explained) {
    print(
      '',
      `${bold(cluster.label)}  ${dim(cluster.mentions.map(({ start, end }) => article.text.slice(start, end)).join(' · '))}`,
    );
    if (candidates.length === 0) print('  nobody in the pack bears this name');
    for (const candidate of candidates) {
      const linked = cluster.link?.person === candidate.person;
      print(
        `  ${linked ? paint('green', '→') : ' '} ${candidate.name} ${dim(`${candidate.person} · ${candidate.description} · ${percent(candidate.confidence)}`)}`,
      );
      for (const evidence of candidate.why) {
        const { weight } = evidence;
        print(dim(`      ${weight >= 0 ? '+' : '−'}${Math.abs(weight).toFixed(2)} ${evidenceInWords(evidence)}`));
      }
    }
  }
}

function printCluster(cluster: Cluster, brief: Brief): void {
  const roles = brief.roleMentions.filter(role => role.cluster === cluster.id).length;
  const times = [count(cluster.mentions.length, 'mention'), roles > 0 ? count(roles, 'role phrase') : '']
    .filter(Boolean)
    .join(', ');
  const sure = cluster.link ? sureWords(cluster.link.confidence) : 'not linked';
  print(
    `  ${paint(cluster.link ? 'cyan' : 'reset', cluster.card?.name ?? cluster.label)}  ${dim(`${times} · ${sure}`)}`,
  );
  if (!cluster.card) return;
  print(`    ${officeInWords(cluster.card, cluster.card.then) ?? lineOf(cluster.card)}`);
}

/** Of who has come to office since the article, what they were then; else the pack's line. */
function lineOf(card: PersonCard): string {
  const { former, coming } = aroundThen(card);
  if (!coming) return card.description;
  return former ? `No longer ${officeWords(former)}` : `Not yet ${officeWords(coming)}`;
}

function printStatement(statement: Statement, brief: Brief, article: Article): void {
  const speaker =
    brief.people.find(cluster => cluster.id === statement.speaker)?.label ?? statement.speakerName ?? 'somebody';
  const { start, end } = saidSpan(statement);
  const words = article.text.slice(start, end).replaceAll('\n', ' ');
  print(`  ${paint('cyan', speaker)}: ${statement.kind === 'direct' ? `“${words}”` : words}`);
}

function heading(title: string, amount: number): void {
  print('', bold(`${title} (${amount})`));
}

function bounds(bound: string | undefined, approx: boolean): string {
  const sign = { lt: '< ', le: '≤ ', gt: '> ', ge: '≥ ' }[bound ?? ''] ?? '';
  return sign || (approx ? '≈ ' : '');
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}

/** As on the card: nothing is sure altogether. */
function sureWords(confidence: number): string {
  return Math.round(confidence * 100) > 99 ? 'over 99 %' : percent(confidence);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** Colours only where a terminal shows them. */
function paint(style: Parameters<typeof styleText>[0], text: string): string {
  return process.stdout.isTTY && !process.env.NO_COLOR ? styleText(style, text) : text;
}

function bold(text: string): string {
  return paint('bold', text);
}

function dim(text: string): string {
  return paint('dim', text);
}

function print(...lines: readonly string[]): void {
  for (const line of lines) console.log(line);
}
