import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { withOwnCountries, withoutBesides } from './bootstrap/besides';
import { corrected, isWrong, NOBODY } from './bootstrap/corrections';
import { mergeDuplicates, type Tables } from './bootstrap/duplicates';
import { figurePeople } from './bootstrap/figures';
import { chooseLegislators } from './bootstrap/legislators';
import { applyClosures, bootstrapOffice, curatedOffice, putOver, withBody } from './bootstrap/offices';
import { bootstrapAliases, bootstrapPerson, curatedAliases, curatedPerson } from './bootstrap/people';
import { countryRow, isCountry, organisationRow, subdivisionRow } from './bootstrap/places';
import { cell, readTable } from './bootstrap/read';
import { closeBySuccession } from './bootstrap/succession';
import type { Namesake } from './bootstrap/titles';
import { type AliasRow, COLUMNS, type OfficeRow, type PersonRow, readSources, writeTable } from './sources';

/** Legislators added to the people who held other offices, the last to sit first; what the pack's 6 MB leave room for. */
const LEGISLATORS = 22_000;

/** Rows whose only source is this one are left out: CC BY-SA, and others have the same facts. */
const LEFT_OUT = 'odx';

function bootstrap(data: string, out: string): void {
  const curated = path.join(data, 'curated');
  const countries = readTable(data, 'countries').filter(isCountry).map(countryRow);
  const officeRows = readTable(data, 'offices').filter(row => cell(row, 'src') !== LEFT_OUT);
  const organisations = readTable(curated, 'organisations').map(organisationRow);
  const closed = applyClosures(officeRows.map(bootstrapOffice), readTable(curated, 'closures'));
  const right = closed.filter(row => !isWrong(row)).map(row => withBody(corrected(row), organisations));
  const offices = putOver(right, readTable(curated, 'offices').map(curatedOffice));
  const legislators = chooseLegislators(readTable(data, 'legislators').map(bootstrapOffice), LEGISLATORS);

  const people = new Map<string, PersonRow>();
  const namesakes = new Map<string, Namesake>();
  const aliases: AliasRow[] = [];
  const curatedPeople = readTable(curated, 'people');
  const wanted = new Set([
    ...legislators.ids,
    ...curatedPeople.map(row => cell(row, 'id')),
    ...handWritten(out).people.map(({ id }) => id),
  ]);
  for (const table of ['people', 'people-legislators', 'people-relatives'])
    for (const row of readTable(data, table)) {
      const id = cell(row, 'id');
      // Those who are not shipped bear names too.
      namesakes.set(id, { name: cell(row, 'name'), enwiki: cell(row, 'enwiki') });
      if (NOBODY.has(id) || people.has(id) || (table !== 'people' && !wanted.has(id))) continue;
      people.set(id, bootstrapPerson(row));
      aliases.push(...bootstrapAliases(row));
    }
  for (const row of curatedPeople) {
    const id = cell(row, 'id');
    people.set(id, curatedPerson(row, people.get(id)));
    aliases.push(...curatedAliases(row));
  }
  for (const row of readTable(curated, 'aliases'))
    aliases.push({ id: cell(row, 'id'), alias: cell(row, 'alias'), source: 'curated' });

  const tables = mergeDuplicates({
    people: [...people.values()],
    aliases: aliases.filter(row => people.has(row.id)),
    offices: [...offices, ...legislators.offices].filter(row => people.has(row.id)),
  });

  const held = withoutBesides(tables.offices);

  mkdirSync(out, { recursive: true });
  const file = (name: string) => path.join(out, name);
  writeTable(file('people.tsv'), COLUMNS.people, withOwnCountries(tables.people, held));
  const context = { countries, namesakes: [...namesakes.values()] };
  const figures = figurePeople(readTable(data, 'figures'), withHandWritten(tables, out), context);
  writeTable(file('pantheon-people.tsv'), COLUMNS.people, figures.people);
  writeTable(file('pantheon-aliases.tsv'), COLUMNS.aliases, figures.aliases);
  writeTable(file('aliases.tsv'), COLUMNS.aliases, tables.aliases);
  writeTable(file('offices.tsv'), COLUMNS.offices, closeBySuccession(held.filter(isAlive(tables.people))));
  writeTable(file('countries.tsv'), COLUMNS.countries, countries);
  writeTable(file('organisations.tsv'), COLUMNS.organisations, organisations);
  writeTable(file('subdivisions.tsv'), COLUMNS.subdivisions, readTable(data, 'subdivisions').map(subdivisionRow));
  writeTable(
    file('positions.tsv'),
    COLUMNS.positions,
    readTable(data, 'positions').map(row => ({
      qid: cell(row, 'qid'),
      title: cell(row, 'title'),
      jurisdiction: cell(row, 'jurisdiction'),
      class: cell(row, 'class'),
      holders: cell(row, 'holders'),
    })),
  );
}

/** What was written by hand beside the bootstrap's tables: whole rows of people, and their names. */
function handWritten(folder: string): Pick<Tables, 'people' | 'aliases'> {
  if (!existsSync(folder)) return { people: [], aliases: [] };
  const { people, aliases } = readSources(folder, name => name.startsWith('curated-'));
  return { people: people.filter(({ kind }) => kind), aliases };
}

function withHandWritten(tables: Tables, folder: string): Pick<Tables, 'people' | 'aliases'> {
  const { people, aliases } = handWritten(folder);
  return { people: [...tables.people, ...people], aliases: [...tables.aliases, ...aliases] };
}

/** Terms that begin after the holder's death belong to a namesake. */
function isAlive(people: readonly PersonRow[]): (office: OfficeRow) => boolean {
  const deaths = new Map(people.map(person => [person.id, person.death.slice(0, 4)]));
  return office => !deaths.get(office.id) || office.start.slice(0, 4) <= deaths.get(office.id)!;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } });
  if (!values.data) throw new Error('say where the bootstrap data is: npx tsx knowledge/bootstrap.ts --data DIR');
  bootstrap(values.data, values.out ?? fileURLToPath(new URL('./sources', import.meta.url)));
}
