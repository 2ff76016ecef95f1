/** Companies, clubs and brands that bear the full name of somebody, and are more often in the news than they are. */
export const FIRMS: ReadonlySet<string> = list(`
Abercrombie & Fitch,Alfa Romeo,Allis Chalmers,Annie Selke,Arthur Andersen,Aston Martin,Baker McKenzie,Bear Stearns,Ben Sherman,Betty Crocker,Bob Evans,
Booz Allen,Booz Allen Hamilton,Bristol Myers Squibb,Brooks Brothers,Bryn Mawr,Calvin Klein,Captain Morgan,Carolina Herrera New York,
Charles Schwab,Charles Tyrwhitt,Charlie Hebdo,Christian Aid,Cole Haan,Columbia Pictures,Cracker Barrel,Dean Witter,Dolly Madison,
Dom Pérignon,Dom Perignon,Dorothy Perkins,Drexel Burnham Lambert,Eddie Bauer,Eddie Stobart,Edward Jones,Eli Lilly,Elizabeth Arden,
Ellen Tracy,Ethan Allen,Fred Meyer,Fred Perry,Goldman Sachs,Harley Davidson,Harley-Davidson,Rolls-Royce,Rolls Royce,Mercedes-Benz,Harris Teeter,Harvey Nichols,Harvey Norman,Helly Hansen,
Hewlett Packard,Hobart and William Smith,House of Fraser,Hugo Boss,J.P. Morgan,JP Morgan,JPMorgan Chase,Jack Daniel,Jack Daniels,
Jack Wills,Jane Street,Janney Montgomery Scott,Jenny Craig,Jim Beam,Jimmy Choo,Jimmy Dean,Jimmy John,Joe Fresh,John Deere,John Lewis,
John Menzies,John Wiley,Johnnie Walker,Johnny Walker,Johns Hopkins,Johnson Controls,Johnson Matthey,Jones Day,Jones Lang LaSalle,
Jose Cuervo,José Cuervo,Julius Baer,Karen Millen,Kate Spade,Kiel James Patrick,Kirkland Ellis,Lane Bryant,Laura Ashley,Lehman Brothers,
Levi Strauss,Little Caesars,Lloyds,Lockheed Martin,Lord & Taylor,Louis Dreyfus,Louis Vuitton,Lucky Goldstar,Madame Tussauds,Marie Claire,
Marie Curie Cancer Care,Marks and Spencer,Martha Stewart Living,Martin Marietta,Mary Kay,Massey Ferguson,Max Factor,Max Mara,
McDonnell Douglas,Mercedes Benz,Merrill Lynch,Michael Kors,Miu Miu,Morgan Grenfell,Morgan Stanley,Mother Jones,Neiman Marcus,
Nina Ricci,Northrop Grumman,Oliver Wyman,Orville Redenbacher,Oscar Mayer,Papa John,Pernod Ricard,Perry Ellis,Peter Jones,Philip Morris,
Phillips Petroleum,Piper Jaffray,Piper Sandler,Ralph Lauren,Raymond James,Robert Half,Robert Mondavi,Roy Rogers,Royal Enfield,
Ruth's Chris,Sam Adams,Samuel Adams,Sara Lee,Simon & Schuster,Smith Barney,Smith & Wesson,Stanley Black & Decker,Stella Artois,
Stephens Inc,Stuart Weitzman,T. Rowe Price,Tate & Lyle,Ted Baker,Thomas Cook,Thomson Reuters,Tim Hortons,Tommy Bahama,Tommy Hilfiger,
Tory Burch,Trader Joe,Uncle Ben,Vera Bradley,Victoria Beckham Beauty,Victoria's Secret,W. R. Grace,Walker Crisps,Wells Fargo,
William Blair,William Hill,Willis Towers Watson,Yves Rocher,Yves Saint Laurent,
Abu Sayyaf,Al Ahly,Al Arabiya,Al Hilal,Al Jazeera,Al Nassr,Al Qaeda,Al Shabaab,Ansar Dine,Boko Haram,Fianna Fail,Fianna Fáil,Fine Gael,
Jemaah Islamiyah,Jim Crow,Plaid Cymru,Shin Bet,Sinn Fein,Sinn Féin,Tammany Hall,
Aston Villa,Boca Juniors,Carl Zeiss Jena,Celta Vigo,Colo Colo,Crystal Palace,Kaizer Chiefs,Leyton Orient,Mohun Bagan,Orlando Pirates,
St. Johnstone,St Johnstone,St. Mirren,St Mirren`);

/** Companies, brands and movements of one word that is, or might be, a surname or first name. */
export const BRANDS: ReadonlySet<string> = list(`
Adidas,Akamai,Aldi,Alibaba,Alexa,Armani,Avon,Balenciaga,Barclays,Bayer,Bentley,Boeing,Bosch,Bugatti,Buick,Bulgari,Bulova,Burberry,Cadbury,
Cadillac,Cargill,Cartier,Chanel,Chase,Chevrolet,Chevron,Christie's,Chrysler,Citroën,Citroen,Clarks,Colgate,Comcast,Cortana,Daimler,Danone,Debian,
Deere,Dell,Deloitte,Didi,Dior,Disney,Ducati,Dyson,Ericsson,Exxon,Fedora,Fendi,Ferrari,Fiat,Fitch,Ford,Gillette,Givenchy,Gucci,Guerlain,
Harrods,Hasbro,Heinz,Hermès,Hermes,Hershey,Hilton,Honda,Huawei,Hyundai,Ikea,Inditex,Kawasaki,Kellogg,Kia,Knorr,Kodak,Lacoste,Lamborghini,
Lancôme,Lego,Lexus,Lidl,Lloyds,Lockheed,Lufthansa,Lyft,Maersk,Marriott,Maserati,Mattel,Mazda,McDonald's,McKinsey,Mercedes,Merck,Michelin,
Mitsubishi,Moderna,Moody's,Nestlé,Nestle,Nielsen,Nike,Nikon,Nissan,Nivea,Nokia,Nordstrom,Novartis,Opel,Otis,Panasonic,Petronas,Peugeot,
Pfizer,Philips,Pirelli,Porsche,Prada,Puma,Raytheon,Renault,Revlon,Reuters,Roche,Rolex,Rosatom,Sainsbury's,Samsung,Sephora,Siemens,Siri,
Skoda,Sony,Sotheby's,Spotify,Starbucks,Stellantis,Steinway,Subaru,Suzuki,Swarovski,Tesco,Tesla,Thales,Tiffany,Toyota,Uber,Unilever,
Vestas,Vodafone,Volvo,Walmart,Waymo,Wendy's,Westinghouse,Xerox,Xiaomi,Yamaha,Yamato,Zara,Zeiss,
Europol,Fatah,Fidesz,Frontex,Greenpeace,Hamas,Hezbollah,Hizbollah,Houthi,Houthis,Interpol,Likud,Mossad,Oxfam,Podemos,Syriza,Taliban,Unicef`);

/** Cities that are first names or surnames too; alone they are cities. */
export const CITIES: ReadonlySet<string> = list(
  'Adelaide,Austin,Boston,Brisbane,Charleston,Cleveland,Columbus,Dallas,Denver,Houston,Orlando,Perth,Phoenix,Raleigh,Santiago,Wellington',
);

/** Peoples and communities that are of no country. */
export const PEOPLES: ReadonlySet<string> = list(
  'Bedouins,Berbers,Copts,Druze,Hazaras,Hutus,Igbos,Kurds,Maoris,Pashtuns,Rohingya,Rohingyas,Sikhs,Tamils,Tatars,Tibetans,Tutsis,Uighurs,Uyghurs,Yazidis,Yorubas,Zulus',
);

/** States and provinces as they stand behind a town, spelled out or cut short, for a regular expression. */
export const STATES: readonly string[] = [
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa',
  'Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada',
  'New (?:Hampshire|Jersey|Mexico|York|South Wales)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania',
  'Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|British Columbia|Alberta',
  'Manitoba|Saskatchewan|Nova Scotia|Queensland|Tasmania|Victoria',
  '(?:Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo)\\.',
  '(?:N\\.H|N\\.J|N\\.M|N\\.Y|N\\.C|N\\.D|R\\.I|S\\.C|S\\.D|W\\.Va)\\.',
];

/** People of stories, games and legend. */
export const CHARACTERS: ReadonlySet<string> = list(`
Albus Dumbledore,Alice in Wonderland,Anna Karenina,Atticus Finch,Austin Powers,Barbie,Bart Simpson,Batman,Bella Swan,Bilbo Baggins,Boba Fett,
Bridget Jones,Bruce Banner,Bruce Wayne,Buffy Summers,Bugs Bunny,Captain Ahab,Captain America,Captain Kirk,Captain Marvel,Captain Nemo,
Charlie Brown,Clark Kent,Count Dracula,Daenerys Targaryen,Darth Vader,Dirty Harry,Doctor Strange,Doctor Who,Don Draper,Don Quixote,
Donald Duck,Donkey Kong,Dorian Gray,Dr. Strangelove,Dumbledore,Ebenezer Scrooge,Edward Cullen,Eleanor Rigby,Emma Bovary,Ethan Hunt,
Father Christmas,Ferris Bueller,Forrest Gump,Frodo,Frodo Baggins,Gandalf,Godzilla,Guy Fawkes Night,Han Solo,Hannibal Lecter,Harley Quinn,
Harry Potter,Hello Kitty,Hercule Poirot,Hermione Granger,Holden Caulfield,Homer Simpson,Huckleberry Finn,Humpty Dumpty,Indiana Jones,
Iron Man,Jack Bauer,Jack Reacher,Jack Ryan,Jack Sparrow,James Bond,Jane Eyre,Jason Bourne,Jay Gatsby,Jean Valjean,Jessica Jones,John McClane,
John Rambo,John Wick,Jon Snow,Joe Camel,Katniss Everdeen,Kermit,Kermit the Frog,King Kong,King Lear,Lady Macbeth,Lara Croft,Lex Luthor,
Lisbeth Salander,Lois Lane,Luke Cage,Luke Skywalker,Mad Max,Madame Bovary,Marge Simpson,Mario Bros,Mario Kart,Mary Poppins,Michael Corleone,
Mickey Mouse,Minnie Mouse,Miss Havisham,Miss Marple,Miss Piggy,Moby Dick,Moby-Dick,Mona Lisa,Mr. Bean,Mr. Darcy,Mr. Spock,Nancy Drew,Ned Stark,
Norman Bates,Obi-Wan Kenobi,Oliver Twist,Optimus Prime,Paddington Bear,Paul Bunyan,Peppa Pig,Perry Mason,Peter Pan,Peter Parker,Peter Rabbit,
Pikachu,Pinocchio,Popeye,Princess Leia,Princess Peach,Raskolnikov,Robin Hood,Robinson Crusoe,Rocky Balboa,Ron Burgundy,Ron Weasley,Rosie the Riveter,
Santa,Santa Claus,Scarlett O'Hara,Scooby-Doo,Sherlock Holmes,Snow White,Spider-Man,Spiderman,Spongebob,Steve Rogers,Super Mario,Superman,
Ted Lasso,Tintin,Tom Joad,Tom Ripley,Tom Sawyer,Tony Montana,Tony Soprano,Tony Stark,Tyrion Lannister,Uncle Sam,Uncle Tom,Vito Corleone,
Voldemort,Walter White,Willy Loman,Willy Wonka,Winnie the Pooh,Wonder Woman,Yoda`);

function list(names: string): ReadonlySet<string> {
  return new Set(names.replaceAll('\n', '').split(','));
}
