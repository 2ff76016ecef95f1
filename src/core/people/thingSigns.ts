/**
 * What the words beside a name say when it is no person's. Each sign has the name as its first group; a name that one of them
 * marks is a thing's all through the text, unless the text has a person of that name too.
 */
export const SIGNS: readonly RegExp[] = [
  // Companies: "Tesla shares fell", "Mercedes maker Daimler", "AJ Bell, founded by", "Hargreaves Lansdown said net new business".
  behind(
    String.raw`(?: (?:plc|PLC|Inc|Corp|LLP|GmbH|AG|SpA)(?!\p{L})| \((?:NYSE|NASDAQ|Nasdaq|LSE|LON|ASX|TSX)(?!\p{L})|[’']?s? (?:shares?|stock) (?:fell|rose|jumped|slid|slipped|sank|dropped|tumbled|soared|surged|gained|plunged|climbed|closed|were|was|have|had|dipped|plummeted|rallied|price)(?!\p{L})|(?: |-)makers?(?!\p{L})| shareholders| stores| outlets| dealerships?| showrooms?| franchisees?| (?:co-)?founders?(?!\p{L})| (?:CEO|CFO|COO|CTO)(?!\p{L})| chief executive(?!\p{L})|, (?:founded|co-founded) (?:by|in)(?!\p{L})|, owned by(?!\p{L})|, whose shares|, an? (?:subsidiary|unit|division|spin-off|start-?up) (?:of|in|that)(?!\p{L})|, the (?:\p{Ll}+ ){0,2}(?:retailer|bank|lender|carmaker|automaker|drugmaker|chipmaker|insurer|brewer|airline|grocer|supermarket|chain|start-?up|company|firm|brokerage|bookmaker|housebuilder|label|publisher|app|platform|website|probe|spacecraft|rover|lander|satellite|telescope|robot|chatbot|dog|cat|horse|town|village|ship|vessel|ferry|mascot|machine|device|software|game|band|club|charity|pub|hotel|restaurant|clinic)(?!\p{L})| said (?:net|revenues?|profits?|earnings|like-for-like|same-store|quarterly|pre-?tax|sales|turnover)(?!\p{L})| (?:posted|reported) (?:an? )?(?:\p{Ll}+[ -])?(?:net|profits?|loss(?:es)?|revenues?|sales|earnings|quarterly|first-quarter|second-quarter|third-quarter|fourth-quarter|turnover)(?!\p{L}))`,
  ),
  owning(
    'headquarters|IPO|share price|stock price|balance sheet|earnings|quarterly|revenues?|stores|shareholders|subsidiary|CEO|chief executive|app|offices',
  ),
  leading(
    String.raw`(?:(?:[Ss]hares|stakes?|[Ss]hareholders|[Ii]nvestors) (?:in|of)|\p{Ll}(?:er|or|ist|st|ant|ian|man|woman|yer|EO|tive|cian) at|(?:the )?(?:retailer|carmaker|automaker|supermarket|bookmaker|housebuilder|insurer|lender|airline|brokerage|firm|start-?up|drugmaker|brewer|distiller|conglomerate|chain|drinks giant|tech giant|consultancy|label|estate agents?|law firm|accountants|auditors|administrators|for developer|outsourcer|haulier|chipmaker))`,
  ),
  // Products: "a Gucci coat", "the Sherman tanks", "an Abrams tank".
  new RegExp(
    String.raw`(?<!\p{L})(?:[Aa]n?|[Tt]he|his|her|their|my|its|new|old|former|two|three|four|\d+) (NAME) (?:(?:hand)?bags?|gowns?|tuxedo|coat|jeans|trainers|sneakers|boots|perfume|fragrance|pumper|trucks?|lorry|lorries|pick-?ups?|SUVs?|sedan|saloon|hatchback|convertible|limousine|tractors?|helicopters?|monoplane|biplane|bombers?|tanks?|rifles?|pistols?|revolver|shotgun|missiles?|rockets?|drones?|grand piano|guitar|CPAP|laptop|site|factory|depot|brewery|motorbike|motorcycle|scooter|mixer|whiske?y|vodka|bourbon|beer|lager|burgers?|watch)(?!\p{L})`.replace(
      'NAME',
      name(),
    ),
    'gu',
  ),
  // Animals: "his dog Conan", "a horse, Mabel".
  leading(
    String.raw`(?:dog|cat|horse|puppy|kitten|pony|parrot|rabbit|hamster|donkey|chimp|gorilla|panda|elephant|giraffe|tiger|orca|dolphin|labrador|terrier|spaniel|corgi|retriever|poodle|alsatian|dachshund|racehorse|mare|stallion|filly|gelding|goat|tortoise|cow|lioness|lion|bear|penguin|otter|walrus)(?:,| named| called)?`,
  ),
  // Places: "in Bolsover, where", "Captain Cook is a town", "a 54-year-old Beverley woman".
  new RegExp(String.raw`(?<!\p{L})(?:in|near|at|outside) (${name()}),? where(?!\p{L})`, 'gu'),
  new RegExp(
    String.raw`(?:-year-old|(?<!\p{L})[Aa]n?) (${name()}) (?:man|woman|boy|girl|mother|father|teenager|resident|pensioner|schoolgirl|schoolboy|hospital|hotel)(?!\p{L})`,
    'gu',
  ),
  behind(
    String.raw` is an? (?:\p{Ll}+ ){0,2}(?:town|city|village|suburb|hamlet|river|island|lake|county|district|company|firm|restaurant|start-?up|brand|app|charity|ship|horse|dog|cat|robot|virus|drug|bank|retailer)(?!\p{L})`,
  ),
];

/** One to three words with capitals. */
function name(): string {
  return String.raw`\p{Lu}[\p{L}’'&.-]*\p{L}(?: \p{Lu}[\p{L}’'-]*){0,2}`;
}

function behind(what: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}’'-])(${name()}?)(?:${what})`, 'gu');
}

function owning(what: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}’'-])(${name()}?)[’']s (?:${what})(?!\p{L})`, 'gu');
}

function leading(what: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})${what} (${name()})(?!\p{L})`, 'gu');
}
