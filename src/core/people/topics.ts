import type { Trade } from '../../shared/model';
import type { Word } from './words';

/** Words that show what an article is about, by the trade of those who make such news. */
const WORDS: Readonly<Partial<Record<Trade, string>>> = {
  football: `goal goals goalless equaliser equalizer penalty penalties free-kick striker midfielder goalkeeper keeper league kick-off half-time
    stoppage offside header substitute footballer football soccer touchdown touchdowns quarterback nfl uefa fifa`,
  sport: `match matches tournament semi-final semi-finals quarter-final medal medals gold sprint marathon olympics olympic championship championships
    playoffs innings wickets wicket batting court serve sets umpire referee coach teammates season trophy knockout bout ring undercard swimmer sprinter
    golfer tennis cricket rugby basketball baseball hockey nba mlb fairway par birdie podium world-record athlete athletes`,
  motor: 'laps lap podium qualifying pit grand prix paddock racing',
  music: `album albums single singles song songs band guitarist guitar drummer bassist lyrics gig concert concerts chart charts grammy grammys rapper
    singer songwriter tour vinyl orchestra soprano pianist music musician musicians rap`,
  stage: `film films movie movies actor actress actors sitcom screen oscar oscars premiere box-office director cast sequel netflix episode episodes
    hollywood bollywood comedian drama showrunner trailer emmy emmys`,
  writing:
    'novel novels novelist author authors memoir publisher publishers poet poetry fiction booker bestseller literary',
  science: `physics physicist researchers scientists telescope vaccine vaccines genome laboratory particles experiment astronomers spacecraft asteroid
    nasa astronaut algorithm mathematician theorem species fossil nobel`,
  business: `shares ceo profit profits investors investor stock revenue merger shareholders earnings startup start-up valuation acquisition tech
    layoffs chief-executive founder`,
  court:
    'trial jury juror judge verdict sentenced prosecutor prosecutors convicted lawyer lawyers defendant indicted appeal',
  church: 'church bishop bishops priest diocese pope vatican parish cathedral cardinal archbishop synod',
  military: 'troops soldiers battalion army brigade offensive commander missiles frontline front-line',
  art: 'exhibition museum painting paintings gallery sculpture curator artist',
  politics:
    'election elections minister parliament senate senator president vote voters government referendum coalition cabinet mp mps lawmakers',
};

const topicOf: ReadonlyMap<string, readonly Trade[]> = byWord();

/** So many different words of a trade make it one that the article is about. */
const ENOUGH = 2;

/** The trades of which the words of an article speak. */
export function topicsOf(words: readonly Word[]): ReadonlySet<Trade> {
  const seen = new Map<Trade, Set<string>>();
  for (const { lower } of words)
    for (const trade of topicOf.get(lower) ?? []) {
      const of = seen.get(trade);
      if (of) of.add(lower);
      else seen.set(trade, new Set([lower]));
    }
  return new Set([...seen].filter(([, of]) => of.size >= ENOUGH).map(([trade]) => trade));
}

function byWord(): ReadonlyMap<string, readonly Trade[]> {
  const trades = new Map<string, Trade[]>();
  for (const [trade, words] of Object.entries(WORDS) as [Trade, string][])
    for (const word of words.split(/\s+/)) trades.set(word, [...(trades.get(word) ?? []), trade]);
  return trades;
}
