/** People a case may name: by the words that name them; a role is written with its person. */
export interface Cast {
  readonly label: string;
  readonly gender?: 'm' | 'f';
  readonly names: readonly string[];
  readonly roles?: readonly string[];
}

const RAHMAN: Cast = {
  label: 'Rahman',
  gender: 'm',
  names: ['Tariq Rahman', 'Rahman'],
  roles: ['the foreign minister', 'The foreign minister'],
};
const OKAFOR: Cast = {
  label: 'Okafor',
  gender: 'f',
  names: ['Ngozi Okafor', 'Okafor'],
  roles: ['the president', 'The president'],
};
const LIND: Cast = { label: 'Lind', names: ['Eva Lind', 'Lind'] };

/** The people of all cases. */
export const CAST: readonly Cast[] = [RAHMAN, OKAFOR, LIND];

/** What somebody says: who (a label of the cast, a name, or '' for nobody), how, and the words the statement holds. */
export type Said = readonly [speaker: string, kind: 'direct' | 'indirect', words: string];

/** A text (paragraphs with line feeds between them) and its statements in order. */
export const CASES: readonly (readonly [promise: string, text: string, ...said: readonly Said[]])[] = [
  [
    'a quotation, then verb and name',
    '“The road is open,” said Tariq Rahman.',
    ['Rahman', 'direct', 'The road is open'],
  ],
  [
    'a quotation, then name and verb',
    '“The road is open,” Rahman told reporters on Monday.',
    ['Rahman', 'direct', 'The road is open'],
  ],
  ['name and verb, then a quotation', 'Okafor said: “We shall not wait.”', ['Okafor', 'direct', 'We shall not wait.']],
  ['a quotation in straight marks', '"The road is open," Eva Lind said.', ['Lind', 'direct', 'The road is open']],
  [
    'a quotation in single marks',
    '‘The workers’ rights are safe,’ said Okafor.',
    ['Okafor', 'direct', 'The workers’ rights are safe'],
  ],
  [
    'a quotation cut in two',
    '“The road,” Rahman said, “is open to everyone.”',
    ['Rahman', 'direct', 'The road'],
    ['Rahman', 'direct', 'is open to everyone.'],
  ],
  [
    'a quotation that goes on behind its speaker',
    '“It is cold,” said Lind. “We have no fuel left.”',
    ['Lind', 'direct', 'It is cold'],
    ['Lind', 'direct', 'We have no fuel left.'],
  ],
  [
    'a quotation over two paragraphs',
    '“It is cold,” said Lind.\n“We have no fuel left. The lorries never came.\n“Nobody told us why.”',
    ['Lind', 'direct', 'It is cold'],
    ['Lind', 'direct', 'We have no fuel left. The lorries never came.'],
    ['Lind', 'direct', 'Nobody told us why.'],
  ],
  [
    'a quotation inside a quotation is not said twice',
    '“He told me ‘never again’ and left,” Lind recalled.',
    ['Lind', 'direct', 'He told me ‘never again’ and left'],
  ],
  ['words in quotation marks are no statement', 'The “new deal” pleased nobody in the so-called “free zone”.'],
  ['a title is no statement', 'Her book, “The Long Way Home From Abroad”, won a prize.'],
  ['said that', 'Rahman said that the border would reopen.', ['Rahman', 'indirect', 'the border would reopen']],
  ['said without that', 'Rahman said the border would reopen.', ['Rahman', 'indirect', 'the border would reopen']],
  [
    'said on a day',
    'Rahman said on Tuesday the border would reopen.',
    ['Rahman', 'indirect', 'the border would reopen'],
  ],
  [
    'told somebody',
    'Okafor told reporters in Abuja that prices had fallen.',
    ['Okafor', 'indirect', 'prices had fallen'],
  ],
  [
    'told a body',
    'Okafor told the Security Council that prices had fallen.',
    ['Okafor', 'indirect', 'prices had fallen'],
  ],
  ['vowed to', 'The president vowed to end the shortage.', ['Okafor', 'indirect', 'to end the shortage']],
  ['urged somebody to', 'Lind urged lawmakers to act.', ['Lind', 'indirect', 'to act']],
  [
    'a verb with a noun',
    'Rahman reaffirmed his country’s support for the treaty.',
    ['Rahman', 'indirect', 'his country’s support for the treaty'],
  ],
  ['expressed', 'Rahman expressed regret over the delay.', ['Rahman', 'indirect', 'regret over the delay']],
  ['warned of', 'Okafor warned of a hard winter.', ['Okafor', 'indirect', 'a hard winter']],
  ['warned that', 'Okafor warned that winter would be hard.', ['Okafor', 'indirect', 'winter would be hard']],
  ['asked whether', 'Lind asked whether the money had arrived.', ['Lind', 'indirect', 'whether the money had arrived']],
  [
    'according to, in front',
    'According to Lind, the money has arrived.',
    ['Lind', 'indirect', 'the money has arrived'],
  ],
  ['according to, behind', 'The money has arrived, according to Lind.', ['Lind', 'indirect', 'The money has arrived']],
  ['as somebody says', 'As Lind notes, the money has arrived.', ['Lind', 'indirect', 'the money has arrived']],
  ['a cue at the end', 'The money has arrived, Lind said.', ['Lind', 'indirect', 'The money has arrived']],
  [
    'an inverted cue at the end',
    'The money has arrived, said Eva Lind, who runs the fund.',
    ['Lind', 'indirect', 'The money has arrived'],
  ],
  [
    'an insertion between speaker and verb',
    'Lind, who runs the fund, said the money had arrived.',
    ['Lind', 'indirect', 'the money had arrived'],
  ],
  [
    'a name in an insertion',
    'His successor, Eva Lind, said the money had arrived.',
    ['Lind', 'indirect', 'the money had arrived'],
  ],
  ['a role', 'The foreign minister denied that talks had begun.', ['Rahman', 'indirect', 'talks had begun']],
  [
    'a pronoun of the right gender',
    'Okafor met Rahman in Doha. She said the talks went well. He disagreed and said they had failed.',
    ['Okafor', 'indirect', 'the talks went well'],
    ['Rahman', 'indirect', 'they had failed'],
  ],
  [
    'the speaker goes on in the next sentence',
    'Rahman said the road was open. He also stressed that fuel was short.',
    ['Rahman', 'indirect', 'the road was open'],
    ['Rahman', 'indirect', 'fuel was short'],
  ],
  [
    'reported speech in the first person goes on',
    'Rahman said the road was open. There is fuel in the capital. We expect more, he added.',
    ['Rahman', 'indirect', 'the road was open'],
    ['Rahman', 'indirect', 'There is fuel in the capital.'],
    ['Rahman', 'indirect', 'We expect more'],
  ],
  [
    'two speakers in one sentence',
    'Lind said the fund was empty, but Rahman said more money would come.',
    ['Lind', 'indirect', 'the fund was empty'],
    ['Rahman', 'indirect', 'more money would come'],
  ],
  [
    'a body speaks',
    'The health ministry said eleven people had died.',
    ['The health ministry', 'indirect', 'eleven people had died'],
  ],
  [
    'somebody speaks for a person',
    'A spokesman for Rahman said the visit was off.',
    ['A spokesman for Rahman', 'indirect', 'the visit was off'],
  ],
  ['plurals speak', 'Officials say the visit is off.', ['Officials', 'indirect', 'the visit is off']],
  [
    'it is the body that spoke last',
    'The Red Cross said roads were blocked. It said help would be late.',
    ['The Red Cross', 'indirect', 'roads were blocked'],
    ['The Red Cross', 'indirect', 'help would be late'],
  ],
  [
    'a quotation inside reported speech belongs to it',
    'Lind said the plan was “a shambles from start to finish” and left.',
    ['Lind', 'indirect', 'the plan was “a shambles from start to finish” and left'],
  ],
  [
    'a participle',
    'Okafor left the room, saying the talks had failed.',
    ['Okafor', 'indirect', 'the talks had failed'],
  ],
  [
    'a participle with a quotation',
    'Okafor posted the picture, adding: “Judge for yourselves.”',
    ['Okafor', 'direct', 'Judge for yourselves.'],
  ],
  [
    'what was not said is no statement',
    'Rahman did not say that the road was open. Lind declined to comment.',
    ['Lind', 'indirect', 'to comment'],
  ],
  ['what somebody is told is not theirs', 'Lind was told that the fund was empty.'],
  ['nouns that look like verbs', 'The reports of the fund, and claims by critics, cost Lind her post.'],
  [
    'a dateline is nobody’s words',
    'NAIROBI (AP) — The river has risen, Lind said.',
    ['Lind', 'indirect', 'The river has risen'],
  ],
  [
    'a quotation without a speaker',
    'Then a voice came over the radio.\n“All boats return to harbour at once.”',
    ['', 'direct', 'All boats return to harbour at once.'],
  ],
  [
    'a question, then the cue in a sentence of its own',
    'Okafor met villagers. “Who will repair the dam?” Tariq Rahman asked.',
    ['Rahman', 'direct', 'Who will repair the dam?'],
  ],
  [
    'an exclamation and its cue',
    '“The dam holds!” Lind told cheering workers on Monday.',
    ['Lind', 'direct', 'The dam holds!'],
  ],
  [
    'a question, the cue, and more',
    '“Is it over?” Lind asked. “I hope so.”',
    ['Lind', 'direct', 'Is it over?'],
    ['Lind', 'direct', 'I hope so.'],
  ],
  [
    'the sentence behind a quotation may report something else',
    '“The dam holds!” said Lind. “We are safe.” Okafor said the road was shut.',
    ['Lind', 'direct', 'The dam holds!'],
    ['Lind', 'direct', 'We are safe.'],
    ['Okafor', 'indirect', 'the road was shut'],
  ],
  [
    'a cue with a courtesy title at the end',
    'The dam holds, Mr. Rahman said.',
    ['Rahman', 'indirect', 'The dam holds'],
  ],
  [
    'a cue with an office at the end',
    'The dam holds, Foreign Minister Tariq Rahman said.',
    ['Rahman', 'indirect', 'The dam holds'],
  ],
  [
    'a cue with a long office',
    'The dam is safe now, Senate Budget Committee chair Eva Lind said on Friday.',
    ['Lind', 'indirect', 'The dam is safe now'],
  ],
  ['pointed out that', 'Lind pointed out that the dam was old.', ['Lind', 'indirect', 'the dam was old']],
  [
    'made clear, went on to say',
    'Okafor made it clear that nobody would pay. She went on to say taxes would fall.',
    ['Okafor', 'indirect', 'nobody would pay'],
    ['Okafor', 'indirect', 'taxes would fall'],
  ],
  ['let it be known', 'Rahman let it be known that he would go.', ['Rahman', 'indirect', 'he would go']],
  ['spelled out why', 'Rahman spelled out why the dam had failed.', ['Rahman', 'indirect', 'why the dam had failed']],
  ['pushed back, with a quotation', '“That is not true,” Lind pushed back.', ['Lind', 'direct', 'That is not true']],
  ['as somebody put it', 'As Lind put it, the dam was a sieve.', ['Lind', 'indirect', 'the dam was a sieve']],
  [
    'reported speech ends before a quotation of somebody else',
    'Rahman said the dam was safe, but “it leaks every night,” said Lind.',
    ['Rahman', 'indirect', 'the dam was safe'],
    ['Lind', 'direct', 'it leaks every night'],
  ],
  [
    'a fronted time is not what was said',
    'In the 1990s, Lind recalls a flood that took the bridge.',
    ['Lind', 'indirect', 'a flood that took the bridge'],
  ],
  ['when somebody answered is not what was said', 'In an interview on Monday, Lind replied.'],
  [
    'a source inside a source',
    'Aides say Lind told engineers the dam was leaking.',
    ['Aides', 'indirect', 'Lind told engineers the dam was leaking'],
    ['Lind', 'indirect', 'the dam was leaking'],
  ],
  [
    'short titles are no statements',
    'Rahman announced “Rivers of Light” and a sequel, “Glory to Water”.\n“Rivers of Light”\nA film.',
  ],
  ['a slogan that a cue presents is said', '“Save Our Dam,” Lind shouted.', ['Lind', 'direct', 'Save Our Dam']],
  ['a word in doubt is no statement', 'Rahman announced “historic” reforms.'],
  [
    'a name beside a role with a clause of its own',
    'The sister of a man who drowned in the flood, Eva Lind, said her brother was a swimmer.',
    ['Lind', 'indirect', 'her brother was a swimmer'],
  ],
  [
    'a name that nobody knows beside a role',
    'The sister of a man who drowned in the flood, Jo Brandt, said her brother was a swimmer.',
    ['Jo Brandt', 'indirect', 'her brother was a swimmer'],
  ],
  [
    'a relative whom the article names later',
    'The sister of a drowned swimmer told how he could not be held. The flood was high.\nHis sister, Eva Lind, said the bridge was rotten.',
    ['Lind', 'indirect', 'how he could not be held'],
    ['Lind', 'indirect', 'the bridge was rotten'],
  ],
  [
    'what somebody recalls thinking is the quotation',
    '“Who built this?” Lind recalls thinking at the time.',
    ['Lind', 'direct', 'Who built this?'],
  ],
  [
    'a book’s title before a cue with words of its own',
    'In “A Walk in the Rain: Years of Water,” Eva Lind wrote of floods that took the bridge.',
    ['Lind', 'indirect', 'floods that took the bridge'],
  ],
  [
    'a title inside a quotation',
    '“No,” said Lind. “It’s ‘Showers at the Palace.’”',
    ['Lind', 'direct', 'No'],
    ['Lind', 'direct', 'It’s ‘Showers at the Palace.’'],
  ],
  ['marks without words are no statement', '“,” said Lind. She left.'],
  [
    'two reporting verbs of one subject',
    'Rahman ruled out a new tax and promised to mend the dam, adding that money was short.',
    ['Rahman', 'indirect', 'a new tax'],
    ['Rahman', 'indirect', 'to mend the dam'],
    ['Rahman', 'indirect', 'money was short'],
  ],
  [
    'when somebody wrote is not what was written',
    '“Stay away!” Rahman wrote late on Monday.',
    ['Rahman', 'direct', 'Stay away!'],
  ],
  [
    'a first time that somebody says something',
    'This isn’t the first time the river board has expressed regret over its dam.',
    ['the river board', 'indirect', 'regret over its dam'],
  ],
  ['what a name suggests is the writer’s', 'But the dam, as its name suggests, is made of loose stones.'],
  ['whom somebody speaks for is nothing said', 'Lind, who has spoken for the river board since 2012, left.'],
  [
    '“it” after a plural that spoke',
    'Supporters of the board praised the dam. It promised that the road would be open.',
    ['Supporters of the board', 'indirect', 'the dam'],
    ['', 'indirect', 'the road would be open'],
  ],
  ['who writes a book says nothing', 'Three years later, Lind wrote a short memoir.'],
  [
    'a dateline with a colon',
    'QUETTA: The river has risen, relief officials said.',
    ['relief officials', 'indirect', 'The river has risen'],
  ],
];
