/** A short piece in the manner of one kind of news page. */
export interface NewsPassage {
  readonly kind: string;
  /** The day it might have been published. */
  readonly date: string;
  /**
   * `[[Name|+Who]]` names somebody well known, `[[Name]]` or `[[Name|Who]]` somebody else, `[[~Name]]` may be found or not
   * (credits, bylines, attributes); `{{Words}}` look like a name of a person and are none.
   */
  readonly marked: string;
}

/** Written in one go, marked while writing and before anything was run on them; what is drawn is half fact, half invention. */
export const newsPassages: readonly NewsPassage[] = [
  {
    kind: 'wire',
    date: '2014-03-18',
    marked: `SIMFEROPOL (Reuters) - Russian President [[Vladimir Putin|+Vladimir Putin]] signed a treaty on Tuesday making Crimea part of Russia, brushing aside sanctions. [[Putin|+Vladimir Putin]] told a packed Kremlin hall that the peninsula had "always been" Russian. In Kiev, acting premier [[Arseniy Yatsenyuk|+Arseniy Yatsenyuk]] called the move "robbery on an international scale", and [[Catherine Ashton|+Catherine Ashton]], the EU's foreign policy chief, said member states would not recognise it.
(Additional reporting by [[~Oleksandra Tymchuk]] and [[~Denis Farrell]]; Editing by [[~Giles Marlowe]])`,
  },
  {
    kind: 'wire',
    date: '2016-07-16',
    marked: `ISTANBUL (AP) — Turkish Prime Minister [[Binali Yildirim|+Binali Yıldırım]] said 161 people were killed in the overnight coup attempt. Gen. [[Umit Dundar|+Ümit Dündar]], the newly appointed acting chief of the general staff, said 104 plotters were dead. President [[Recep Tayyip Erdogan|+Recep Tayyip Erdoğan]] blamed followers of [[Fethullah Gulen|+Fethullah Gülen]], a cleric who lives in Pennsylvania; [[Gulen|+Fethullah Gülen]] denied it. Justice Minister [[Bekir Bozdag|+Bekir Bozdağ]] is due to speak later.`,
  },
  {
    kind: 'sports',
    date: '2019-10-12',
    marked: `Eliud who? asked nobody in Vienna. [[Eliud Kipchoge|+Eliud Kipchoge]] ran 1:59:40 in the {{Prater}}, paced by 41 runners including [[Bernard Lagat|+Bernard Lagat]] and [[Jakob Ingebrigtsen|+Jakob Ingebrigtsen]]. Funded by {{Ineos}}, the firm of [[Jim Ratcliffe|+Jim Ratcliffe]], it won't count as a record. Coach [[Patrick Sang|+Patrick Sang]] wept. [[Kipchoge|+Eliud Kipchoge]]'s wife [[Grace|Grace Sugut]] had never seen him race before.`,
  },
  {
    kind: 'sports',
    date: '2018-03-24',
    marked: `CAPE TOWN: Australia captain [[Steve Smith|+Steve Smith]] admitted a plan to tamper with the ball. Opener [[Cameron Bancroft|+Cameron Bancroft]] was filmed hiding yellow tape. [[Smith|+Steve Smith]], vice-captain [[David Warner|+David Warner]] and coach [[Darren Lehmann|+Darren Lehmann]] face questions. "The leadership group knew," [[Smith|+Steve Smith]] said. South Africa, 238-5 at stumps with [[AB de Villiers|+AB de Villiers]] unbeaten on 51, lead by 294. [[Morne Morkel|+Morné Morkel]] took his 300th wicket at {{Newlands}}.`,
  },
  {
    kind: 'business',
    date: '2023-05-04',
    marked: `Q1 HIGHLIGHTS
{{Hargreaves Lansdown}} said net new business fell to £1.6bn. [[Dan Olley]] will succeed [[Chris Hill]] in August.
"We remain focused on clients," said [[Deanna Oppenheimer]], chair. Rival {{AJ Bell}}, founded by [[Andy Bell]], rose 2%. {{Marks & Spencer}} and {{John Lewis}} also reported. [[Stuart Machin]] of {{M&S}} cheered "green shoots".`,
  },
  {
    kind: 'courts',
    date: '2021-06-25',
    marked: `MINNEAPOLIS — [[Derek Chauvin|+Derek Chauvin]] was sentenced to 22 and a half years for murdering [[George Floyd|+George Floyd]]. Judge [[Peter Cahill|+Peter Cahill]] said the sentence was "not based on emotion". [[Floyd|+George Floyd]]'s seven-year-old daughter, [[Gianna|Gianna Floyd]], appeared by video. Assistant attorney general [[Matthew Frank]] had asked for 30 years. [[Chauvin|+Derek Chauvin]]'s mother, [[Carolyn Pawlenty]], told the court her son was "a good man". Outside, the Rev. [[Al Sharpton|+Al Sharpton]] prayed with [[Ben Crump|+Benjamin Crump]].`,
  },
  {
    kind: 'courts',
    date: '2023-11-02',
    marked: `Jurors needed four hours to convict [[Sam Bankman-Fried|+Sam Bankman-Fried]] on all seven counts. [[Caroline Ellison|+Caroline Ellison]], his ex-girlfriend, [[Gary Wang|+Gary Wang]] and [[Nishad Singh]] had pleaded guilty and testified. [[Damian Williams|+Damian Williams]], the US attorney in Manhattan, called it "one of the biggest financial frauds in American history". [[Bankman-Fried|+Sam Bankman-Fried]]'s parents, both Stanford professors, [[Joseph Bankman]] and [[Barbara Fried]], held each other. Judge [[Lewis Kaplan|+Lewis A. Kaplan]] set sentencing for March.`,
  },
  {
    kind: 'council',
    date: '2022-05-10',
    marked: `BOONE COUNTY — The county commission voted 2-1 Tuesday to repave {{Martin Luther King Jr. Boulevard}} from {{Lincoln Elementary}} to the {{Casey's}} on Route 9. Presiding Commissioner [[Dan Atwill]] opposed. "We just did {{Jackson Street}}," [[Atwill|Dan Atwill]] said. Public Works Director [[LaShonda Treadwell]] estimated the cost at $1.2 million. In other business, the board proclaimed May 14 {{Vera Hutchins Day}} in honor of the longtime librarian, [[Vera Hutchins]], who turns 100.`,
  },
  {
    kind: 'culture',
    date: '2019-05-19',
    marked: `Spoilers ahead. So {{Bran}} is king, {{Jon Snow}} is back at the Wall and {{Daenerys}} is dead. [[Emilia Clarke|+Emilia Clarke]] told the New Yorker she walked around London in a daze after reading the scripts by [[David Benioff|+David Benioff]] and [[D.B. Weiss|+D. B. Weiss]]. [[Kit Harington|+Kit Harington]] cried; [[Clarke|+Emilia Clarke]] made pasta. "{{Cersei}} deserved better," said fan [[Tolu Adebayo-Marsh]] at a viewing party in {{Jersey City}}.`,
  },
  {
    kind: 'culture',
    date: '2016-09-02',
    marked: `The {{Booker}} longlist springs surprises: [[Deborah Levy|+Deborah Levy]], [[J.M. Coetzee|+J. M. Coetzee]] and [[Graeme Macrae Burnet]] are in; [[Ian McEwan|+Ian McEwan]], whose narrator in "{{Nutshell}}" is a foetal {{Hamlet}}, is out. Chair [[Amanda Foreman|+Amanda Foreman]] praised {{Saraband}}, a two-person press in {{Glasgow}}. [[Burnet|Graeme Macrae Burnet]]'s murderer {{Roddy Macrae}} is invented, whatever readers say. [[Coetzee|+J. M. Coetzee]] has won twice.`,
  },
  {
    kind: 'tech',
    date: '2021-10-29',
    marked: `{{Facebook}} is now {{Meta}}. "I'm proud of what we've built," said [[Mark Zuckerberg|+Mark Zuckerberg]], wearing black, at {{Connect}}. [[Zuck|+Mark Zuckerberg]] showed an avatar fencing with another avatar. The rebrand comes weeks after [[Frances Haugen|+Frances Haugen]] leaked the {{Facebook Papers}} to reporter [[Jeff Horwitz]]. CTO [[Mike Schroepfer|+Mike Schroepfer]] will hand over to [[Andrew "Boz" Bosworth|+Andrew Bosworth]]. Comments (214) | Share | Follow [[~@caseynewton]]`,
  },
  {
    kind: 'tech',
    date: '2012-05-18',
    marked: `{{Ask Patents}}: What's wrong with software patents? Judge [[Richard Posner|+Richard Posner]] tossed {{Apple v. Motorola}} last week. [[Linus Torvalds|+Linus Torvalds]] gave {{Nvidia}} the finger, on camera. And over at {{Oracle v. Google}}, Judge [[William Alsup|+William Alsup]] turned out to code in {{BASIC}}. [[Larry Ellison|+Larry Ellison]] and [[Larry Page|+Larry Page]] both took the stand: [[Ellison|+Larry Ellison]] was smooth, [[Page|+Larry Page]] couldn't recall much.`,
  },
  {
    kind: 'science',
    date: '2022-03-04',
    marked: `A titanosaur the length of three buses has been named {{Menucocelsior}} by a team under [[Mattia Baiano]]. The bones were found by a gaucho, Don [[Ramón Huenchul]], near {{General Roca}}. Dr. [[Leonora Fitzgibbons]] of the {{Carl Zeiss}}-sponsored imaging lab, who wasn't involved, called it "a whopper". {{Sue}} the {{T. rex}} and {{Dippy}} are midgets beside it. {{Halley's Comet}}, by the way, has nothing to do with it.`,
  },
  {
    kind: 'obituary',
    date: '2014-06-20',
    marked: `[[Gwendoline "Queenie" Ashworth-Tate]], who has died at 97, flew {{Spitfires}} and {{Hurricanes}} for the ATA, bred {{Jack Russells}} and twice stood for Parliament as a Liberal. [[Queenie|Gwendoline "Queenie" Ashworth-Tate]] was the third daughter of Brigadier Sir [[Lionel Tate]], Bt. "Mummy never once looked at a map," said her son [[Rupert|Rupert Ashworth-Tate]]. In 1951 [[Clement Attlee|+Clement Attlee]] came to tea and was bitten. She is survived by [[Rupert|Rupert Ashworth-Tate]], [[Camilla|Camilla Ashworth-Tate]] and nine grandchildren.`,
  },
  {
    kind: 'obituary',
    date: '2009-11-30',
    marked: `HARTMANN, Elsie May (née Pruett). Passed peacefully Nov. 27 at {{St. Luke's}}. Beloved wife of the late [[Walter|Walter Hartmann]]; dear mother of [[Carol (Jim) Novotny|Carol Novotny]], [[Denise Hartmann]] and the late [[Walter Jr.|Walter Hartmann Jr.]] Services at {{Kutis}} chapel. In lieu of flowers, donations to {{Shriners}} or the {{Susan G. Komen}} foundation.`,
  },
  {
    kind: 'live',
    date: '2019-05-04',
    marked: `88' GOAL! [[Origi|+Divock Origi]] heads in [[Shaqiri|+Xherdan Shaqiri]]'s free-kick. Newcastle 2-3 Liverpool!
80' [[Salah|+Mohamed Salah]] is being stretchered off after a clash with [[Dubravka|+Martin Dúbravka]]. [[Klopp|+Jürgen Klopp]] looks sick.
67' Sub: [[Sturridge|+Daniel Sturridge]] on, [[Wijnaldum|+Georginio Wijnaldum]] off.
20' [[Christian Atsu|+Christian Atsu]] levels after a handball from [[Trent Alexander-Arnold|+Trent Alexander-Arnold]]. [[Rafa Benitez|+Rafael Benítez]] pumps his fist. Email your thoughts to [[~Barry Glendenning]]`,
  },
  {
    kind: 'interview',
    date: '2011-06-03',
    marked: `SPIEGEL: Mr. [[Schäuble|+Wolfgang Schäuble]], is Greece bankrupt?
[[Schäuble|+Wolfgang Schäuble]]: I talk to my colleague [[Giorgos Papakonstantinou|+Giorgos Papakonstantinou]] every week. SPIEGEL: Ms. [[Merkel|+Angela Merkel]] talks of haircuts. [[Schäuble|+Wolfgang Schäuble]]: The Chancellor and [[Jean-Claude Trichet|+Jean-Claude Trichet]] will find common ground. SPIEGEL: [[Josef Ackermann|+Josef Ackermann]] doubts it. Interview conducted by [[~Sven Böll]] and [[~Michael Sauga]]`,
  },
  {
    kind: 'opinion',
    date: '2012-10-04',
    marked: `To the Editor: Re "[[~Romney]]'s Big Night" (front page, Oct. 4): [[Jim Lehrer|+Jim Lehrer]] lost control. President [[Obama|+Barack Obama]] looked at his shoes, while Mr. [[Romney|+Mitt Romney]] threatened {{Big Bird}}. As a retired debate coach I'd have benched them both.
[[~MORTON ZUCKERBROT]]
{{Scarsdale}}, N.Y.`,
  },
  {
    kind: 'health',
    date: '2020-03-17',
    marked: `Dr. [[Anthony Fauci|+Anthony Fauci]] said Americans should "hunker down significantly more". Dr. [[Deborah Birx|+Deborah Birx]] and Surgeon General [[Jerome Adams|+Jerome Adams]] stood behind the president. {{Johns Hopkins}} counted 5,000 cases; {{Moderna}} dosed its first volunteer, [[Jennifer Haller]], in {{Seattle}}. [[Haller|Jennifer Haller]], 43, said it felt "like a flu shot". {{Abbott}} and {{Roche}} are shipping tests. In Geneva, [[Tedros|+Tedros Adhanom Ghebreyesus]] pleaded: "Test, test, test."`,
  },
  {
    kind: 'elections',
    date: '2022-08-15',
    marked: `NAIROBI — [[William Ruto|+William Ruto]] was declared winner of Kenya's election by [[Wafula Chebukati|+Wafula Chebukati]], the commission chairman, amid scuffles at the {{Bomas}}. Four commissioners led by vice-chair [[Juliana Cherera]] disowned the count. [[Raila Odinga|+Raila Odinga]], backed by outgoing President [[Uhuru Kenyatta|+Uhuru Kenyatta]], took 48.8 percent. His running mate, [[Martha Karua|+Martha Karua]], tweeted: "It is not over till it is over." In {{Eldoret}}, supporters of [[Ruto|+William Ruto]] blew vuvuzelas; in {{Kisumu}}, [[Baba|+Raila Odinga]]'s stronghold, tyres burned.`,
  },
  {
    kind: 'elections',
    date: '2022-05-21',
    marked: `SYDNEY: [[Anthony Albanese|+Anthony Albanese]] will be Australia's next prime minister after [[Scott Morrison|+Scott Morrison]] conceded. [[Albo|+Anthony Albanese]], raised by a single mum in {{Camperdown}}, promised a {{Makarrata}} commission. Teal [[Monique Ryan|+Monique Ryan]] toppled treasurer [[Josh Frydenberg|+Josh Frydenberg]] in {{Kooyong}}; [[Zoe Daniel|+Zoe Daniel]] took {{Goldstein}}. [[Penny Wong|+Penny Wong]] introduced him. [[Frydenberg|+Josh Frydenberg]] said it was "mathematically possible" but hard. {{Menzies}} and {{Higgins}} were too close to call.`,
  },
  {
    kind: 'elections',
    date: '2017-05-07',
    marked: `PARIS — [[Emmanuel Macron|+Emmanuel Macron]], 39, crushed [[Marine Le Pen|+Marine Le Pen]] to become France's youngest president. His wife, [[Brigitte|+Brigitte Macron]], kissed his hand outside the {{Louvre}}. [[Le Pen|+Marine Le Pen]] said she would "transform" the {{National Front}}, founded by her father, [[Jean-Marie|+Jean-Marie Le Pen]]. [[Édouard Philippe|+Édouard Philippe]], mayor of {{Le Havre}}, is tipped for {{Matignon}}; [[Francois Bayrou|+François Bayrou]] expects a reward. [[Merkel|+Angela Merkel]]'s spokesman [[Steffen Seibert|+Steffen Seibert]] tweeted first.`,
  },
  {
    kind: 'royal',
    date: '2013-04-30',
    marked: `AMSTERDAM: After 33 years [[Beatrix|+Beatrix of the Netherlands]] is a princess again. [[Willem-Alexander|+Willem-Alexander of the Netherlands]] took the oath in the {{Nieuwe Kerk}}, with [[Máxima|+Queen Máxima of the Netherlands]] in royal blue beside him. Her father, [[Jorge Zorreguieta|+Jorge Zorreguieta]], a minister under [[Videla|+Jorge Rafael Videla]], stayed home. Guests: [[Charles|+Charles III]] and [[Camilla|+Queen Camilla]], [[Naruhito|+Naruhito]] and [[Masako|+Empress Masako]], [[Kofi Annan|+Kofi Annan]].`,
  },
  {
    kind: 'military',
    date: '2010-06-23',
    marked: `WASHINGTON — President [[Obama|+Barack Obama]] relieved Gen. [[Stanley A. McChrystal|+Stanley A. McChrystal]] of command after a {{Rolling Stone}} article by [[Michael Hastings|+Michael Hastings]]. Gen. [[David H. Petraeus|+David Petraeus]] takes over. Aides to [[McChrystal|+Stanley A. McChrystal]] had mocked [[Biden|+Joe Biden]] ("[[~Bite Me|+Joe Biden]]?"), Amb. [[Karl Eikenberry|+Karl Eikenberry]] and [[Richard Holbrooke|+Richard Holbrooke]]. Adm. [[Mike Mullen|+Michael Mullen]], chairman of the {{Joint Chiefs}}, was "nearly sick". Spc. [[Tyrell J. Washington]], 22, of {{Fort Bragg}}, shrugged.`,
  },
  {
    kind: 'list',
    date: '2021-09-14',
    marked: `The 2021 {{Mercury}} shortlist: [[Arlo Parks|+Arlo Parks]], {{Collapsed in Sunbeams}}; [[Celeste|+Celeste]], {{Not Your Muse}}; {{Floating Points}}, [[Pharoah Sanders|+Pharoah Sanders]] & the {{London Symphony Orchestra}}; [[Ghetts]]; [[Laura Mvula|+Laura Mvula]]; {{Mogwai}}; {{Wolf Alice}}; {{Black Country, New Road}}; [[Nubya Garcia]]. Judges include [[Jamie Cullum|+Jamie Cullum]], [[Annie Mac|+Annie Mac]] and [[Hazel Wilde]] of {{Lanterns on the Lake}}.`,
  },
  {
    kind: 'list',
    date: '2013-05-06',
    marked: `Charts: 1. {{Daft Punk}} ft [[Pharrell Williams|+Pharrell Williams]] – {{Get Lucky}} 2. [[Rudimental]] 3. [[Psy|+Psy]] – {{Gentleman}} 4. [[will.i.am|+will.i.am]] & [[Justin Bieber|+Justin Bieber]] 5. [[P!nk|+Pink]] feat. [[Nate Ruess]] 6. {{Imagine Dragons}} 7. [[Olly Murs|+Olly Murs]]. Albums: [[Michael Bublé|+Michael Bublé]] holds off {{Fleetwood Mac}} and {{The Lumineers}}.`,
  },
  {
    kind: 'byline',
    date: '2016-11-09',
    marked: `By [[~Matt Flegenheimer]] and [[~Michael Barbaro]]
[[Donald John Trump|+Donald Trump]] was elected the 45th president of the United States on Tuesday in a stunning culmination. [[Hillary Clinton|+Hillary Clinton]] phoned him at 2:30. "[[Hillary|+Hillary Clinton]] has worked very long and very hard," [[Trump|+Donald Trump]] told a crowd at the {{Hilton}}. With him: [[Mike Pence|+Mike Pence]], [[Reince Priebus|+Reince Priebus]], [[Kellyanne Conway|+Kellyanne Conway]].
[[~Maggie Haberman]] contributed reporting. A version of this article appears in print on November 9, 2016, on Page A1.`,
  },
  {
    kind: 'caps',
    date: '2020-02-05',
    marked: `SENATE ACQUITS [[TRUMP|+Donald Trump]]; [[ROMNEY|+Mitt Romney]] BREAKS RANKS
CHIEF JUSTICE [[JOHN ROBERTS|+John Roberts]] PRESIDED AS [[MCCONNELL|+Mitch McConnell]] LED THE VOTE
[[Roberts|+John Roberts]] declared the president not guilty. [[Mitt Romney|+Mitt Romney]] of Utah alone crossed over; [[Susan Collins|+Susan Collins]] and [[Lamar Alexander|+Lamar Alexander]] didn't. [[Adam Schiff|+Adam Schiff]] had warned: "He'll do it again." [[Collins|+Susan Collins]] thinks he has learned.`,
  },
  {
    kind: 'names',
    date: '2022-03-08',
    marked: `[[Ursula von der Leyen|+Ursula von der Leyen]], [[Josep Borrell Fontelles|+Josep Borrell]] and [[Charles Michel|+Charles Michel]] will meet [[Volodymyr Zelensky|+Volodymyr Zelenskyy]] by video. Dutch premier [[Mark Rutte|+Mark Rutte]] sends [[Wopke Hoekstra|+Wopke Hoekstra]]; Belgium sends [[Alexander De Croo|+Alexander De Croo]]. [[Von der Leyen|+Ursula von der Leyen]]'s cabinet head, [[Bjoern Seibert]], drafted the text with [[Stéphanie Riso]]. [[de Croo|+Alexander De Croo]] wants gas caps; [[Eva Maydell]] MEP, [[Raphaël Glucksmann|+Raphaël Glucksmann]] and [[Sophie in 't Veld|+Sophie in 't Veld]] want more.`,
  },
  {
    kind: 'names',
    date: '2016-08-25',
    marked: `LA PAZ — Deputy interior minister [[Rodolfo Illanes|+Rodolfo Illanes]] was beaten to death by striking miners at {{Panduro}}. President [[Evo Morales|+Evo Morales]] declared mourning. Interior minister [[Carlos Romero|+Carlos Romero Bonifaz]] called it "cowardly". Journalist [[Moises Flores]] saw the body. Miners' leader [[Carlos Mamani]] was held. [[Evo|+Evo Morales]], a coca grower from {{Orinoca}}, blamed [[Samuel Doria Medina|+Samuel Doria Medina]]; [[Jorge "Tuto" Quiroga|+Jorge Quiroga]] laughed that off.`,
  },
  {
    kind: 'wire',
    date: '2007-12-27',
    marked: `RAWALPINDI, Pakistan (AFP) — [[Benazir Bhutto|+Benazir Bhutto]] was assassinated Thursday after a rally at {{Liaquat Bagh}}, a park named for [[Liaquat Ali Khan|+Liaquat Ali Khan]], himself murdered there. [[Rehman Malik|+Rehman Malik]], her security adviser, said she was shot. President [[Pervez Musharraf|+Pervez Musharraf]] blamed [[Baitullah Mehsud|+Baitullah Mehsud]]. [[Nawaz Sharif|+Nawaz Sharif]] wept at the hospital; "[[Benazir|+Benazir Bhutto]] was also my sister," [[Sharif|+Nawaz Sharif]] said. Her husband, [[Asif Ali Zardari|+Asif Ali Zardari]], flew in from {{Dubai}} with [[Bilawal|+Bilawal Bhutto Zardari]].`,
  },
  {
    kind: 'sports',
    date: '2008-08-16',
    marked: `[[Usain Bolt|+Usain Bolt]] slapped his chest and still ran 9.69. [[Richard Thompson|+Richard Thompson]] of Trinidad was second, [[Walter Dix|+Walter Dix]] third, [[Asafa Powell|+Asafa Powell]] fifth. "[[Bolt|+Usain Bolt]] was jogging," gasped [[Michael Johnson|+Michael Johnson]]. In the pool, [[Michael Phelps|+Michael Phelps]] touched out [[Milorad Cavic|+Milorad Čavić]] by a hundredth for gold No. 7. {{Omega}} insisted; the {{Speedo}} suit helped. [[Phelps|+Michael Phelps]] ties [[Mark Spitz|+Mark Spitz]].`,
  },
  {
    kind: 'sports',
    date: '2015-06-02',
    marked: `[[Sepp Blatter|+Sepp Blatter]] quit as FIFA president four days after being re-elected. [[Domenico Scala]] will run the process. Favourite: [[Michel Platini|+Michel Platini]]. Others: [[Prince Ali bin al-Hussein|+Prince Ali bin Hussein]], [[Luis Figo|+Luís Figo]], [[Zico|+Zico]]. FA chairman [[Greg Dyke|+Greg Dyke]] said "good riddance"; [[Chuck Blazer|+Chuck Blazer]] sang to the FBI; [[Jack Warner|+Jack Warner]] fears for his life. [[Blatter|+Sepp Blatter]] is 79. Sponsors {{Visa}}, {{Adidas}} and {{McDonald's}} cheered.`,
  },
  {
    kind: 'business',
    date: '2019-08-30',
    marked: `Notice is hereby given that {{Arthur Lyle & Sons (Hauliers) Ltd}} has appointed [[Gareth Wyn Prosser]] and [[Meena Kumari Shah]] of {{Begbies Traynor}} as joint administrators. Founder [[Arthur Lyle]]'s grandson [[Dominic|Dominic Lyle]] blamed diesel. {{Eddie Stobart}} may take the depot at {{Port Talbot}}. {{Norbert Dentressangle}} looked and left. Drivers' rep [[Kev Dunphy]] of {{Unite}} was told by text.`,
  },
  {
    kind: 'courts',
    date: '2014-09-12',
    marked: `PRETORIA – Judge [[Thokozile Masipa|+Thokozile Masipa]] found [[Oscar Pistorius|+Oscar Pistorius]] guilty of culpable homicide, not murder, over [[Reeva Steenkamp|+Reeva Steenkamp]]. [[Oscar|+Oscar Pistorius]], head bowed, heard "my lady" read for two days. Prosecutor [[Gerrie Nel|+Gerrie Nel]] and the defence's [[Barry Roux|+Barry Roux]] traded nods. [[June Steenkamp]] said [[Reeva|+Reeva Steenkamp]] got no justice. "{{Nike}} dropped him, {{Oakley}} dropped him," said [[Sipho Hlongwane-Nkosi]], who sells T-shirts outside.`,
  },
  {
    kind: 'science',
    date: '2019-04-10',
    marked: `The first picture of a black hole owes much to [[Katie Bouman|+Katie Bouman]], 29, whose algorithm {{CHIRP}} helped. [[Shep Doeleman|+Sheperd S. Doeleman]] leads the {{Event Horizon}} team. [[Heino Falcke|+Heino Falcke]] showed it in Brussels, and [[Avery Broderick]] called it "a one-way door". Theorists invoke the {{Schwarzschild}} radius and {{Hawking}} radiation. "[[Bouman|+Katie Bouman]]'s face went viral for the wrong reasons," wrote [[Sara Issaoun]].`,
  },
  {
    kind: 'interview',
    date: '2009-05-11',
    marked: `Five minutes with... [[Ludovico Einaudi|+Ludovico Einaudi]]
First record? {{Abbey Road}}. My sister [[Giuliana|Giuliana Einaudi]] stole it. Hero? [[Luciano Berio|+Luciano Berio]], my teacher. Also my grandfather, [[Luigi Einaudi|+Luigi Einaudi]], the president. {{Steinway}} or {{Bösendorfer}}? {{Steinway}}. Most overrated? I'd say [[~Wagner]], but my publisher, [[Oona]], would kill me. Tickets: {{Barbican}}, from £15.`,
  },
  {
    kind: 'elections',
    date: '2015-11-09',
    marked: `RANGOON/ABUJA – meanwhile in Nigeria, President [[Muhammadu Buhari|+Muhammadu Buhari]] has sworn in ministers: [[Babatunde Fashola|+Babatunde Fashola]] (power), [[Rotimi Amaechi|+Rotimi Amaechi]] (transport), [[Kemi Adeosun|+Kemi Adeosun]] (finance), [[Ibe Kachikwu|+Emmanuel Ibe Kachikwu]] (petroleum), [[Lai Mohammed|+Lai Mohammed]] (information). Alhaji [[Sule Garba-Bichi]] of {{Kano}} was not amused. VP [[Yemi Osinbajo|+Yemi Osinbajo]], SAN, prayed. Senate President [[Bukola Saraki|+Bukola Saraki]] stayed in {{Ilorin}}. [[Amaechi|+Rotimi Amaechi]], ex-governor of {{Rivers}}, smiled.`,
  },
  {
    kind: 'church',
    date: '2023-08-22',
    marked: `Bishop [[Prisca Nakimuli-Ssebo]] told the synod that "[[~Paul]] wrote to [[~Timothy]], not to Twitter". [[~Paul]], she added, would have been cancelled in {{Corinth}}. She was answering Archbishop [[Stephen Kaziimba|+Stephen Kaziimba]], who praised President [[Museveni|+Yoweri Museveni]]. Canon [[Dickens Omolo]] read from {{Isaiah}} and {{Luke}}. {{St. John's}} choir sang [[~Handel]]; {{Namirembe}} was full. Lambeth's [[Welby|+Justin Welby]] expressed "grief".`,
  },
  {
    kind: 'travel',
    date: '2012-06-30',
    marked: `{{Hawaii}} without the crowds: skip {{Waikiki}} and fly {{Hawaiian}} to {{Molokai}}, where [[Father Damien|+Father Damien]] cared for lepers. Mule driver [[Buzzy Sproat|Buzzy Sproat]], 76, leads the way down. {{Captain Cook}} is a town, not just a dead man; {{Kona}} coffee comes from there. In {{Hana}}, [[Charles Lindbergh|+Charles Lindbergh]]'s grave. "Uncle [[Kimo|Kimo Paleka]]" will sell you poke. Rooms at the {{Four Seasons}}, ouch.`,
  },
  {
    kind: 'disaster',
    date: '2017-09-20',
    marked: `{{Maria}} is a killer. {{Hurricane Maria}} made landfall near {{Yabucoa}}, {{Puerto Rico}}, days after {{Irma}} and weeks after {{Harvey}}. Governor [[Ricardo Rosselló|+Ricardo Rosselló]] imposed a curfew. [[Carmen Yulín Cruz|+Carmen Yulín Cruz]], mayor of {{San Juan}}, slept in a stadium. "{{Irma}} was a rehearsal," said [[Abner Gómez]], head of the emergency agency. On {{Dominica}}, PM [[Roosevelt Skerrit|+Roosevelt Skerrit]] lost his roof. {{José}} spins offshore, {{Lee}} has fizzled. {{FEMA}}'s [[Brock Long|+Brock Long]] is sending {{Jones Act}} ships... no, the {{USNS Comfort}}.`,
  },
  {
    kind: 'wire',
    date: '2013-07-03',
    marked: `CAIRO (AP) — Egypt's army ousted [[Mohammed Morsi|+Mohamed Morsi]] on Wednesday. Gen. [[Abdel-Fattah el-Sissi|+Abdel Fattah el-Sisi]], flanked by [[Mohamed ElBaradei|+Mohamed ElBaradei]] and Pope [[Tawadros II|+Pope Tawadros II of Alexandria]], named [[Adly Mansour|+Adly Mansour]] interim president. "[[Morsi|+Mohamed Morsi]] lost the street," said taxi driver [[Hossam Abdel-Latif]] near {{Talaat Harb}} square. {{Al Jazeera}}'s bureau was raided.`,
  },
  {
    kind: 'wire',
    date: '2017-11-15',
    marked: `HARARE, Zimbabwe — [[Robert Mugabe|+Robert Mugabe]] is under house arrest, General [[Constantino Chiwenga|+Constantino Chiwenga]] said. [[Emmerson Mnangagwa|+Emmerson Mnangagwa]], known as "[[~the Crocodile]]", is flying home. First lady [[Grace|+Grace Mugabe]] has not been seen. [[Mugabe|+Robert Mugabe]] spoke by phone to [[Jacob Zuma|+Jacob Zuma]]. {{Barclays}} closed its branch on {{Samora Machel Avenue}}.`,
  },
  {
    kind: 'wire',
    date: '2020-01-03',
    marked: `BAGHDAD: A US drone killed [[Qassem Soleimani|+Qasem Soleimani]] and [[Abu Mahdi al-Muhandis|+Abu Mahdi al-Muhandis]]. [[Esmail Ghaani|+Esmail Qaani]] takes over the Quds Force. Iraq's caretaker premier, [[Adel Abdul Mahdi|+Adil Abdul-Mahdi]], called it an assassination. "[[Soleimani|+Qasem Soleimani]] should have been taken out years ago", [[Trump|+Donald Trump]] tweeted. Oil trader [[Jelle Vandersteen]] of {{Glencore}} saw Brent jump; so did {{Halliburton}}.`,
  },
  {
    kind: 'wire',
    date: '2015-07-05',
    marked: `ATHENS — Greeks voted "No". [[Alexis Tsipras|+Alexis Tsipras]] hailed it. His finance minister, [[Yanis Varoufakis|+Yanis Varoufakis]], quit hours later on a {{Yamaha}}; [[Euclid Tsakalotos|+Euclid Tsakalotos]] follows. [[Jeroen Dijsselbloem|+Jeroen Dijsselbloem]] called the result "very regrettable". Pensioner [[Stavroula Mitropoulou]], 71, wept outside a bank in {{Kolonaki}}. [[Tsipras|+Alexis Tsipras]] then rang [[Merkel|+Angela Merkel]].`,
  },
  {
    kind: 'wire',
    date: '2022-07-08',
    marked: `NARA, Japan — [[Shinzo Abe|+Shinzo Abe]] was shot dead at a campaign stop for [[Kei Sato|+Kei Satō]]. Police held [[Tetsuya Yamagami|+Tetsuya Yamagami]], 41. Prime Minister [[Fumio Kishida|+Fumio Kishida]] fought back tears. Doctor [[Hidetada Fukushima]] said the wounds reached the heart. "[[Abe|+Shinzo Abe]]-san gave me his hand once," said [[Chiyo Matsunaga]], who brought lilies. {{Yamato}}-{{Saidaiji}} station was sealed off.`,
  },
  {
    kind: 'sports',
    date: '2012-08-04',
    marked: `Super Saturday! [[Jessica Ennis|+Jessica Ennis-Hill]], [[Greg Rutherford|+Greg Rutherford]] and [[Mo Farah|+Mo Farah]] struck gold within 46 minutes. [[Farah|+Mo Farah]], roared home by his daughter [[Rhianna]], kissed the track. In the velodrome, [[Dani King|+Dani King]], [[Laura Trott|+Laura Kenny]] and [[Joanna Rowsell|+Joanna Rowsell]] broke the record. [[Ennis|+Jessica Ennis-Hill]] trains in {{Sheffield}} under [[Toni Minichiello|+Toni Minichiello]]. {{Sainsbury's}} sold out of flags.`,
  },
  {
    kind: 'sports',
    date: '2014-07-08',
    marked: `BELO HORIZONTE: Germany 7, Brazil 1. [[Thomas Müller|+Thomas Müller]], [[Miroslav Klose|+Miroslav Klose]], [[Kroos|+Toni Kroos]] twice, [[Khedira|+Sami Khedira]], then [[Schürrle|+André Schürrle]]. [[David Luiz|+David Luiz]] sobbed. [[Luiz Felipe Scolari|+Luiz Felipe Scolari]] took the blame; [[Neymar|+Neymar]], in a corset at home, switched off. "[[Big Phil|+Luiz Felipe Scolari]] has to go," said barber [[Adilson Batista Nogueira]]. [[Joachim Löw|+Joachim Löw]] hugged [[Dante|+Dante]].`,
  },
  {
    kind: 'sports',
    date: '2018-09-08',
    marked: `NEW YORK — [[Serena Williams|+Serena Williams]] called umpire [[Carlos Ramos|+Carlos Ramos]] a thief and lost the final to [[Naomi Osaka|+Naomi Osaka]], 20. Coach [[Patrick Mouratoglou|+Patrick Mouratoglou]] admitted gestures. Fans booed at {{Arthur Ashe}}. [[Osaka|+Naomi Osaka]] pulled down her visor. "[[Serena|+Serena Williams]] is a mom," said spectator [[LaTonya Pruitt-Reyes]]; [[Billie Jean King|+Billie Jean King]] agreed. {{Nike}} and {{Wilson}} had no comment.`,
  },
  {
    kind: 'sports',
    date: '2021-03-20',
    marked: `Bonnyrigg Rose 0 Kelty Hearts 3 – [[Nathan Austin]] bagged two before [[Cardle]] went off. Boss [[Barry Ferguson|+Barry Ferguson]] said: "[[Nathan|Nathan Austin]]'s a handful." Keeper [[Mark Weir]] spilled [[Thomas Reilly]]'s drive. Att: 0. {{Rose}} entertain {{Civil Service Strollers}} next. {{Gala Fairydean}} v {{Berwick}} was off.`,
  },
  {
    kind: 'sports',
    date: '2023-10-21',
    marked: `[[Verstappen|+Max Verstappen]] on pole? No: [[Leclerc|+Charles Leclerc]]. In {{Austin}} the {{Ferrari}} man pipped [[Norris|+Lando Norris]] by 0.130. [[Hamilton|+Lewis Hamilton]] was third for {{Mercedes}}. {{McLaren}} boss [[Andrea Stella|+Andrea Stella]] smiled; {{Williams}}' [[James Vowles|+James Vowles]] groaned as [[Logan Sargeant|+Logan Sargeant]] spun. [[Toto Wolff|+Toto Wolff]] expects rain. {{Pirelli}} brought the C3.`,
  },
  {
    kind: 'sports',
    date: '2016-10-15',
    marked: `NEW ORLEANS — [[Drew Brees|+Drew Brees]] threw four touchdowns, but [[Cam Newton|+Cam Newton]]'s {{Panthers}}... lost anyway, 41-38. [[Wil Lutz]] hit from 52. "[[Drew|+Drew Brees]] was [[Drew|+Drew Brees]]," coach [[Sean Payton|+Sean Payton]] said. In Cleveland the {{Indians}} leaned on [[Corey Kluber|+Corey Kluber]]; [[Francisco Lindor|+Francisco Lindor]] homered. Trainer [[Ollie Kowalski-Bright]] iced a knee.`,
  },
  {
    kind: 'business',
    date: '2016-08-23',
    marked: `{{Mylan}}'s chief executive, [[Heather Bresch|+Heather Bresch]], daughter of Senator [[Joe Manchin|+Joe Manchin]], faces fury over the {{EpiPen}}. [[Hillary Clinton|+Hillary Clinton]] called it outrageous; [[Martin Shkreli|+Martin Shkreli]] called them vultures. Shares of {{Mylan}} fell 5%. {{Wells Fargo}}'s [[David Maris]] cut estimates. [[Bresch|+Heather Bresch]] blamed middlemen such as {{Express Scripts}}. {{Sanofi}} and {{Eli Lilly}} gained.`,
  },
  {
    kind: 'business',
    date: '2021-01-28',
    marked: `{{GameStop}} fell 44% after {{Robinhood}} curbed trading. [[Vlad Tenev|+Vlad Tenev]] denied that {{Citadel}}, run by [[Ken Griffin|+Kenneth C. Griffin]], leaned on him. [[Keith Gill|+Keith Gill]], aka [[Roaring Kitty|+Keith Gill]], kept streaming. [[Alexandria Ocasio-Cortez|+Alexandria Ocasio-Cortez]] and [[Ted Cruz|+Ted Cruz]] agreed for once. {{Melvin Capital}} and [[Andrew Left|+Andrew Left]]'s {{Citron}} were burnt. Teacher [[Brandon Oyelaran]] made $8,000.`,
  },
  {
    kind: 'business',
    date: '2014-05-14',
    marked: `Carpetright issued its fourth profit warning. [[Lord Harris|+Philip Harris, Baron Harris of Peckham]], its founder, will hand over to [[Wilf Walsh]], ex-{{Coral}}. Analyst [[Kate Calvert]] at {{Investec}} says the {{Storey}} brand drags. {{Dunelm}}, {{John Lewis}} and {{Laura Ashley}} did better. {{Thorntons}} fell too. [[Walsh|Wilf Walsh]] starts in July.`,
  },
  {
    kind: 'business',
    date: '2024-12-02',
    marked: `[[Carlos Tavares|+Carlos Tavares]] is out at {{Stellantis}}. Chairman [[John Elkann|+John Elkann]] thanked him, tersely. UAW president [[Shawn Fain|+Shawn Fain]] called it "a major step". {{Dodge}}, {{Ram}} and {{Chrysler}} dealers cheered: "[[Carlos|+Carlos Tavares]] never listened," said [[Kevin Farrish]], who sells {{Jeeps}} in {{Fairfax}}. {{Peugeot}} family head [[Robert Peugeot|+Robert Peugeot]] was silent.`,
  },
  {
    kind: 'courts',
    date: '2017-11-14',
    marked: `[[Roy Moore|+Roy Moore]] was banned from the {{Gadsden}} mall, locals say. [[Beverly Young Nelson]], with lawyer [[Gloria Allred|+Gloria Allred]], said [[Moore|+Roy Moore]] assaulted her behind {{Olde Hickory House}}. [[Leigh Corfman]] was 14. [[Mitch McConnell|+Mitch McConnell]] said "I believe the women". [[Kayla Moore|+Kayla Moore]] posted on Facebook. Rival [[Doug Jones|+Doug Jones]] leads.`,
  },
  {
    kind: 'courts',
    date: '2019-10-31',
    marked: `Teesside Crown Court heard [[Shane Bradley Tait]], 29, hid the {{Glock}} in a {{Lidl}} bag at his gran's in {{Marton}}. [[Tait|Shane Bradley Tait]] was caught by PC [[Nicola Hepple]]. Co-accused [[Dean Whitelock]] and [[Kyle "Bammer" Bamford|Kyle Bamford]] walked free. [[Ronak Patel-Voss]], mitigating, blamed cocaine. Judge [[Stephen Ashurst]]: "{{Middlesbrough}} is not {{Chicago}}."`,
  },
  {
    kind: 'courts',
    date: '2024-05-30',
    marked: `GUILTY: [[DONALD TRUMP|+Donald Trump]] CONVICTED ON ALL 34 COUNTS
Justice [[Juan Merchan|+Juan Merchan]] thanked jurors. Prosecutor [[Joshua Steinglass|+Joshua Steinglass]] hugged [[Alvin Bragg|+Alvin Bragg]]. [[Todd Blanche|+Todd Blanche]] slumped. [[Stormy Daniels|+Stormy Daniels]]' husband, [[Barrett Blade]], spoke to CNN. [[Michael Cohen|+Michael Cohen]] said "accountability". Sentencing: July 11. [[Trump|+Donald Trump]] walked past {{Lafayette Street}}.`,
  },
  {
    kind: 'council',
    date: '2021-06-22',
    marked: `A petition to rename {{Rhodes Street}} drew 412 names. Cllr [[Aisha Mahmood-Clegg]] (Green, {{St Paul's}}) backed it; leader [[Trevor Cawston]] didn't: "[[Cecil Rhodes|+Cecil Rhodes]] paid for the baths." Historian [[Dr. Peter Ogundipe|Peter Ogundipe]] suggested {{Mary Seacole Way}}. [[Cawston|Trevor Cawston]] will write to {{Royal Mail}}. The {{Barratt}} site off {{Elgar Drive}} was deferred.`,
  },
  {
    kind: 'council',
    date: '2018-08-09',
    marked: `School board notes: Superintendent [[Maribeth Kucharski]] introduced Principal [[DeShawn Tolliver]] of {{Rosa Parks Middle School}} and Coach [[Buck Yarborough]]. The {{Eisenhower}} roof needs $300K. Trustee [[Al Zamora]] asked why {{Pearson}} got the contract over {{McGraw-Hill}}. [[Kucharski|Maribeth Kucharski]] will check. {{Cesar Chavez Day}} stays on the calendar.`,
  },
  {
    kind: 'culture',
    date: '2017-10-24',
    marked: `[[Taika Waititi|+Taika Waititi]]'s "{{Thor: Ragnarok}}" is a hoot. [[Chris Hemsworth|+Chris Hemsworth]] loses his hammer, [[Cate Blanchett|+Cate Blanchett]] plays {{Hela}} in antlers and [[Tessa Thompson|+Tessa Thompson]]'s {{Valkyrie}} drinks. {{Loki}} ([[Tom Hiddleston|+Tom Hiddleston]]) sulks. [[Jeff Goldblum|+Jeff Goldblum]] is [[Jeff Goldblum|+Jeff Goldblum]]. [[Waititi|+Taika Waititi]] voices {{Korg}}, a pile of rocks. {{Bruce Banner}} wears a {{Duran Duran}} T-shirt.`,
  },
  {
    kind: 'culture',
    date: '2015-06-26',
    marked: `Glastonbury: [[Florence|+Florence Welch]] stood in for {{Foo Fighters}} after [[Dave Grohl|+Dave Grohl]] broke a leg. [[Kanye West|+Kanye West]] was interrupted by [[Lee Nelson]], the comic [[Simon Brodkin|+Simon Brodkin]]. [[Lionel Richie|+Lionel Richie]] drew 200,000; the [[Dalai Lama|+Dalai Lama]] had cake with [[Patti Smith|+Patti Smith]]. {{Mumford & Sons}} and {{Florence and the Machine}} next. Farmer [[Michael Eavis|+Michael Eavis]], 79, sang. [[Emily|+Emily Eavis]] runs it now.`,
  },
  {
    kind: 'culture',
    date: '2019-09-20',
    marked: `{{Downton Abbey}}: Upstairs, {{Lady Mary}} frets over silver; below, {{Mr Carson}} returns. [[Maggie Smith|+Maggie Smith]] gets the zingers, [[Imelda Staunton|+Imelda Staunton]] the wig. [[Julian Fellowes|+Julian Fellowes]] wrote it, [[Michael Engler]] directs. "{{Violet}} would never," says [[Smith|+Maggie Smith]]. [[Hugh Bonneville|+Hugh Bonneville]] ({{Lord Grantham}}) and [[Michelle Dockery|+Michelle Dockery]] ({{Mary}}) are on form.`,
  },
  {
    kind: 'culture',
    date: '2011-03-01',
    marked: `Who is [[~Rebecca Black]]'s... no, who wrote it? [[Patrice Wilson|+Patrice Wilson]] did. Meanwhile [[Charlie Sheen|+Charlie Sheen]] is "winning", his goddesses [[Natalie Kenly]] and [[Rachel Oberlin]] in tow. [[Chuck Lorre|+Chuck Lorre]] halted {{Two and a Half Men}}. [[Sheen|+Charlie Sheen]] wants $3m an episode. {{Alan Harper}} can't carry it. {{CBS}} boss [[Les Moonves|+Les Moonves]] shrugs.`,
  },
  {
    kind: 'culture',
    date: '2022-10-04',
    marked: `[[Hilary Mantel|+Hilary Mantel]] remembered: [[Hilary Mantel|+Hilary Mantel]]'s [[~Thomas Cromwell]] will outlive us. [[Ben Miles|+Ben Miles]], who played [[~Cromwell]] for the RSC, read from {{Wolf Hall}}. Publisher [[Nicholas Pearson]] wept. [[Kamila Shamsie|+Kamila Shamsie]] quoted {{Beyond Black}}. At {{Southwark}}, the dean lit candles. [[Mantel|+Hilary Mantel]], twice a {{Booker}} winner, died at 70; her husband, [[Gerald McEwen|Gerald McEwen]], was there.`,
  },
  {
    kind: 'tech',
    date: '2018-04-10',
    marked: `WASHINGTON—[[Mark Zuckerberg|+Mark Zuckerberg]] sat on a booster cushion. "Senator, we run ads," he told [[Orrin Hatch|+Orrin Hatch]], 84. [[Aleksandr Kogan|+Aleksandr Kogan]] sold the data to {{Cambridge Analytica}}, said [[Christopher Wylie|+Christopher Wylie]]. [[Dick Durbin|+Dick Durbin]] asked which hotel he'd slept in. [[Zuckerberg|+Mark Zuckerberg]] declined. {{Palantir}}, founded by [[Peter Thiel|+Peter Thiel]], came up; [[Peter|+Peter Thiel]] wasn't there. Filed under: {{Facebook}}, {{Privacy}}. By [[~Dell Cameron]]`,
  },
  {
    kind: 'tech',
    date: '2013-06-09',
    marked: `The leaker is [[Edward Snowden|+Edward Snowden]], 29, of {{Booz Allen Hamilton}}. He spoke to [[Glenn Greenwald|+Glenn Greenwald]] and [[Laura Poitras|+Laura Poitras]] in a hotel in {{Kowloon}}. NSA chief [[Keith Alexander|+Keith B. Alexander]] has been briefed, [[James Clapper|+James Clapper]] too. [[Snowden|+Edward Snowden]] left his girlfriend, [[Lindsay Mills|+Lindsay Mills]], in {{Waipahu}}. {{Verizon}} and {{Palantir}} deny it. Rep. [[Peter King|+Peter T. King]] wants extradition.`,
  },
  {
    kind: 'tech',
    date: '2025-01-27',
    marked: `{{DeepSeek}} rattled {{Nvidia}}. [[Liang Wenfeng|+Liang Wenfeng]], a hedge-fund man, built it for $6m. [[Marc Andreessen|+Marc Andreessen]] cried Sputnik; [[Sam Altman|+Sam Altman]] called it "impressive". [[Jensen Huang|+Jensen Huang]] lost $20bn on paper. {{Claude}}, {{Gemini}} and {{Llama}} look dear. [[Yann LeCun|+Yann LeCun]] says open source won. "[[Jensen|+Jensen Huang]] will be fine," said [[Stacy Rasgon]] of {{Bernstein}}.`,
  },
  {
    kind: 'science',
    date: '2012-07-04',
    marked: `GENEVA – {{CERN}} found it. [[Peter Higgs|+Peter Higgs]], 83, dabbed his eyes; [[François Englert|+François Englert]] sat beside him. [[Fabiola Gianotti|+Fabiola Gianotti]] used Comic Sans. [[Rolf Heuer|+Rolf-Dieter Heuer]] said "I think we have it". The {{Higgs boson}} gives mass. [[Stephen Hawking|+Stephen Hawking]] owes $100 to [[Gordon Kane|+Gordon L. Kane]]. {{Tevatron}} was close. [[Higgs|+Peter Higgs]] flew home by {{easyJet}}.`,
  },
  {
    kind: 'science',
    date: '2021-11-26',
    marked: `{{Omicron}}: [[Tulio de Oliveira|+Tulio de Oliveira]] alerted the world. [[Angelique Coetzee|+Angelique Coetzee]] saw mild cases in {{Pretoria}}. [[Joe Phaahla|+Joe Phaahla]], the health minister, called travel bans "draconian". In London [[Sajid Javid|+Sajid Javid]] acted overnight. {{Pfizer}} needs 100 days, says [[Uğur Şahin|+Uğur Şahin]]. Virologist [[Wolfgang Preiser]] of {{Stellenbosch}} had six samples; lab tech [[Sureshnee Pillay]] ran them.`,
  },
  {
    kind: 'obituary',
    date: '2016-04-21',
    marked: `[[Prince|+Prince]], who has died at 57 at {{Paisley Park}}, was born [[Prince Rogers Nelson|+Prince]] in {{Minneapolis}}. He wrote "Nothing Compares 2 U", a hit for [[Sinéad O'Connor|+Sinéad O'Connor]]; married [[Mayte Garcia|+Mayte Garcia]], then [[Manuela Testolini]]; and befriended {{Purple Rain}} co-star [[Apollonia|+Apollonia Kotero]]. [[Sheila E|+Sheila E.]] drummed. "[[Prince|+Prince]] never slept," said engineer [[Susan Rogers]].`,
  },
  {
    kind: 'obituary',
    date: '2020-09-18',
    marked: `[[Ruth Bader Ginsburg|+Ruth Bader Ginsburg]] is dead at 87. "[[RBG|+Ruth Bader Ginsburg]]" wore lace collars; [[Scalia|+Antonin Scalia]] was her opera buddy. Her husband, [[Marty|Martin Ginsburg]], cooked. [[Chief Justice Roberts|+John Roberts]] said the nation has lost a jurist of historic stature. [[Bill Clinton|+Bill Clinton]] named her in 1993. Granddaughter [[Clara Spera]] took down a last wish. {{Roe v. Wade}} is in doubt.`,
  },
  {
    kind: 'obituary',
    date: '2010-02-11',
    marked: `[[Alexander McQueen|+Alexander McQueen]], the designer found dead at 40, was the son of a cabbie from {{Stratford}}. [[Isabella Blow|+Isabella Blow]] bought his whole collection. [[Lee|+Alexander McQueen]], as friends knew him, cut at {{Anderson & Sheppard}} and {{Givenchy}}. [[Anna Wintour|+Anna Wintour]] called him one of a kind; [[Kate Moss|+Kate Moss]] is "shocked". {{Gucci}} owns the label. His mother, [[Joyce|Joyce McQueen]], died last week.`,
  },
  {
    kind: 'live',
    date: '2016-06-24',
    marked: `4.39am The BBC calls it: Leave. [[David Dimbleby|+David Dimbleby]]: "We're out." 5.10 [[Farage|+Nigel Farage]] un-concedes. 5.32 [[Mark Carney|+Mark Carney]] to speak at 8. 6.02 Scotland: [[Sturgeon|+Nicola Sturgeon]] sees "a democratic outrage". 8.24 [[Cameron|+David Cameron]], [[Samantha|+Samantha Cameron]] at his side, resigns. 8.50 [[Gove|+Michael Gove]] & [[Boris|+Boris Johnson]] at noon. 9.15 [[~Andrew Sparrow]] here, taking over.`,
  },
  {
    kind: 'live',
    date: '2019-12-18',
    marked: `8:34 pm: Article 1 passes, 230-197. [[Pelosi|+Nancy Pelosi]], in black with a mace pin, silences applause with a look. [[Tulsi Gabbard|+Tulsi Gabbard]] votes present. [[Jeff Van Drew|+Jeff Van Drew]] sits with Republicans. 8:50: [[Trump|+Donald Trump]] in {{Battle Creek}} mocks the late [[John Dingell|+John Dingell]]; [[Debbie Dingell|+Debbie Dingell]] replies. [[Justin Amash|+Justin Amash]] was a yes. [[Jared Golden|+Jared Golden]] split.`,
  },
  {
    kind: 'interview',
    date: '2014-10-06',
    marked: `Your new novel is set in {{Istanbul}} again. [[ORHAN PAMUK|+Orhan Pamuk]]: My hero, {{Mevlut}}, sells boza. Is he you? [[~PAMUK]]: No. [[Flaubert|+Gustave Flaubert]] said that, not me. Influences? [[Tolstoy|+Leo Tolstoy]], [[Mann|+Thomas Mann]]. [[Erdogan|+Recep Tayyip Erdoğan]] reads? [[~PAMUK]] laughs. His daughter [[Rüya]] edits. Translated by [[Ekin Oklap]]. Interview: [[~Alexander Star]]`,
  },
  {
    kind: 'opinion',
    date: '2019-09-26',
    marked: `Ukraine-gate, explained for my mother-in-law, [[Phyllis]]. [[Trump|+Donald Trump]] rang [[Zelensky|+Volodymyr Zelenskyy]]; wanted dirt on [[Hunter Biden|+Hunter Biden]], who sat on the board of {{Burisma}}. [[Rudy|+Rudy Giuliani]] bagged [[Lev Parnas|+Lev Parnas]]. [[Bill Barr|+William Barr]] sat on it. [[Shakespeare|+William Shakespeare]] would've cut a character. [[Adam Schiff|+Adam Schiff]] paraphrased badly. {{Nixonian}}? {{Watergate}} had tapes; this has {{Truth}}.`,
  },
  {
    kind: 'opinion',
    date: '2010-09-15',
    marked: `My barber, [[Sal]], voted for [[Rick Lazio|+Rick Lazio]] and got [[Carl Paladino|+Carl Paladino]]. [[Christine O'Donnell|+Christine O'Donnell]] beat [[Mike Castle|+Mike Castle]]. [[Karl Rove|+Karl Rove]] fumed on [[~Hannity]]. [[~Reagan]] Republicans are toast. [[Sarah Palin|+Sarah Palin]] tweets. It's [[~Goldwater]] '64, says [[Gail Collins|+Gail Collins]]; it's {{Alice in Wonderland}}, say I.`,
  },
  {
    kind: 'travel',
    date: '2019-02-02',
    marked: `48 hours in {{Georgetown}}, {{Penang}}: sleep at {{Cheong Fatt Tze}}, eat at {{Line Clear}}. [[Jimmy Choo|+Jimmy Choo]] was born here; so was [[Nicol David|+Nicol David]]. Trishaw man [[Ah Huat]], 68, sings. The {{Cornwallis}} fort is a shell. Batik maker [[Rozana Mohamed]] runs classes on {{Acheh Street}}. Ferry to {{Butterworth}}: 30 cents. [[~Captain Francis Light]]'s statue watches. Words: [[~Becca Lindqvist]].`,
  },
  {
    kind: 'travel',
    date: '2016-05-14',
    marked: `From {{Fort William}}, take the {{Jacobite}}. Guide [[Hamish Ogilvie-Grant]] points out {{Ben Nevis}} and {{Glenfinnan}}, where [[Bonnie Prince Charlie|+Charles Edward Stuart]] raised his standard. {{Hogwarts}} fans shriek. Lunch at {{Crannog}}. In {{Mallaig}} skipper [[Murdo]] sells {{Walkers}} crisps. The {{Nevis}} range gondola is shut. {{Lochaber}} Council blames {{Gertrude}}, the storm. {{Storm Gertrude}} took the roof.`,
  },
  {
    kind: 'health',
    date: '2018-02-26',
    marked: `Sir [[Terry Wogan|+Terry Wogan]]... no, [[Bill Turnbull|+Bill Turnbull]], has prostate cancer. "I blame denial," he said. [[Stephen Fry|+Stephen Fry]] revealed his in a video. {{Macmillan}} took 400 calls; {{Marie Curie}} nurses helped. Oncologist [[Heather Payne]] at {{UCLH}} urges men over 50. It is not {{Crohn's}}, and the {{Gleason}} score matters. {{Movember}} founder [[Adam Garone]] is delighted.`,
  },
  {
    kind: 'elections',
    date: '2015-09-12',
    marked: `LONDON – [[Jeremy Corbyn|+Jeremy Corbyn]] won Labour's crown with 59.5%. [[Andy Burnham|+Andy Burnham]], [[Yvette Cooper|+Yvette Cooper]] and [[Liz Kendall|+Liz Kendall]] trailed. [[Tom Watson|+Tom Watson]] is deputy. [[Jamie Reed|+Jamie Reed]] resigned in minutes. "[[Jez|+Jeremy Corbyn]] we can," sang student [[Priyamvada Lal]]. [[Burnham|+Andy Burnham]] takes home affairs; [[John McDonnell|+John McDonnell]] is tipped for Treasury. [[Keir Hardie|+Keir Hardie]] would approve.`,
  },
  {
    kind: 'elections',
    date: '2021-09-26',
    marked: `BERLIN — [[Olaf Scholz|+Olaf Scholz]] edged [[Armin Laschet|+Armin Laschet]]. [[Annalena Baerbock|+Annalena Baerbock]]'s Greens came third; [[Christian Lindner|+Christian Lindner]] is kingmaker. [[Laschet|+Armin Laschet]], who laughed in the flood zone, won't concede. [[Merkel|+Angela Merkel]] voted by mail. In {{Marzahn}}, nurse [[Anke Pohlmann]] queued two hours. [[Tino Chrupalla|+Tino Chrupalla]] lost ground; [[Alice Weidel|+Alice Weidel]] blamed him.`,
  },
  {
    kind: 'elections',
    date: '2019-11-17',
    marked: `COLOMBO — [[Gotabaya Rajapaksa|+Gotabaya Rajapaksa]] won; [[Sajith Premadasa|+Sajith Premadasa]] conceded. He will name his brother [[Mahinda|+Mahinda Rajapaksa]] premier. [[Maithripala Sirisena|+Maithripala Sirisena]] did not run. "[[Gota|+Gotabaya Rajapaksa]] finished the war," said [[Nimal Karunaratne]], a tuk-tuk driver in {{Maharagama}}. [[Ranil Wickremesinghe|+Ranil Wickremesinghe]] will go. {{Jaffna}} voted [[Premadasa|+Sajith Premadasa]], {{Hambantota}} didn't.`,
  },
  {
    kind: 'elections',
    date: '2018-07-01',
    marked: `MEXICO CITY: [[López Obrador|+Andrés Manuel López Obrador]] won at last. [[Ricardo Anaya|+Ricardo Anaya]] and [[José Antonio Meade|+José Antonio Meade]] conceded early. [[Enrique Peña Nieto|+Enrique Peña Nieto]] hands over on Dec. 1. [[Marcelo Ebrard|+Marcelo Ebrard]] gets foreign affairs. "[[Andrés Manuel|+Andrés Manuel López Obrador]] eats where we eat," said [[Chayo Bautista]], taco vendor, in {{Iztapalapa}}. {{Televisa}} called it at eight.`,
  },
  {
    kind: 'elections',
    date: '2023-02-25',
    marked: `LAGOS: [[Bola Tinubu|+Bola Tinubu]], 70, leads [[Atiku Abubakar|+Atiku Abubakar]] and [[Peter Obi|+Peter Obi]]. INEC's [[Mahmood Yakubu|+Mahmood Yakubu]] pleads for patience. [[Obi|+Peter Obi]] took {{Lagos}}, where [[Babajide Sanwo-Olu|+Babajide Sanwo-Olu]] governs. Thugs burned boxes in {{Oshodi}}, said voter [[Chidinma Ezeokoli]]. [[Obasanjo|+Olusegun Obasanjo]] called for a rerun. [[Kwankwaso|+Rabiu Kwankwaso]] won {{Kano}}.`,
  },
  {
    kind: 'royal',
    date: '2023-05-06',
    marked: `LONDON — [[Charles III|+Charles III]] was crowned with {{St Edward's Crown}}. Archbishop [[Welby|+Justin Welby]] anointed him. [[Camilla|+Queen Camilla]] wore the {{Queen Mary}} crown. [[Penny Mordaunt|+Penny Mordaunt]] held a sword for 51 minutes. [[Prince William|+William, Prince of Wales]] knelt; [[Prince Louis|+Prince Louis of Wales]] yawned. [[Katy Perry|+Katy Perry]] hunted for her seat. [[Zara Tindall|+Zara Tindall]] and [[Mike|+Mike Tindall]] grinned. {{Westminster Abbey}}; {{The Mall}}; {{Admiralty Arch}}.`,
  },
  {
    kind: 'church',
    date: '2018-10-14',
    marked: `ROME – [[Pope Francis|+Pope Francis]] made saints of [[Paul VI|+Pope Paul VI]] and [[Oscar Romero|+Óscar Romero]]. He wore the bloodied belt of [[Romero|+Óscar Romero]], shot at the altar in 1980. Archbishop [[José Luis Escobar Alas]] wept. Sister [[María Elena Pineda]], 78, knew "Monseñor". {{St. Peter's}}, {{St. Luke's}} hospital choir, {{Opus Dei}}. [[Francis|+Pope Francis]] quoted {{Luke}} 12.`,
  },
  {
    kind: 'military',
    date: '2014-06-01',
    marked: `Sgt. [[Bowe Bergdahl|+Bowe Bergdahl]] was swapped for five Taliban, among them Mullah [[Fazl|+Mohammad Fazl]] and [[Khairullah Khairkhwa|+Khairullah Khairkhwa]]. [[Susan Rice|+Susan Rice]] said he served "with honor". Spc. [[Cody Full]] disagrees. [[Bob|Bob Bergdahl]] and [[Jani Bergdahl]] stood with [[Obama|+Barack Obama]]. [[Chuck Hagel|+Chuck Hagel]] flew to {{Bagram}}. The {{USS Carl Vinson}} and {{Apaches}} were on call. Gen. [[Lloyd Austin|+Lloyd Austin]] wasn't told.`,
  },
  {
    kind: 'military',
    date: '2022-04-14',
    marked: `The {{Moskva}} sank. Ukraine says two {{Neptunes}} hit her; Moscow says fire. Governor [[Maksym Marchenko|+Maksym Marchenko]] broke the news. Admiral [[Igor Osipov|+Igor Osipov]] was seen with survivors. Border guard [[Roman Hrybov|+Roman Hrybov]], who told her where to go, got a medal. [[Arestovych|+Oleksiy Arestovych]] joked. {{Javelins}}, {{Stingers}} and {{Bayraktars}} keep coming, [[Lloyd Austin|+Lloyd Austin]] said. The {{Admiral Essen}} is next.`,
  },
  {
    kind: 'list',
    date: '2022-11-10',
    marked: `England squad – Goalkeepers: [[Jordan Pickford|+Jordan Pickford]] (Everton), [[Nick Pope|+Nick Pope]] ({{Newcastle}}), [[Aaron Ramsdale|+Aaron Ramsdale]] ({{Arsenal}}). Defenders: [[Alexander-Arnold|+Trent Alexander-Arnold]], [[Coady|+Conor Coady]], [[Dier|+Eric Dier]], [[Maguire|+Harry Maguire]], [[Shaw|+Luke Shaw]], [[Stones|+John Stones]], [[Trippier|+Kieran Trippier]], [[Walker|+Kyle Walker]], [[White|+Ben White]]. Out: [[Reece James|+Reece James]], [[Ivan Toney|+Ivan Toney]]. Boss: [[Southgate|+Gareth Southgate]].`,
  },
  {
    kind: 'list',
    date: '2016-11-30',
    marked: `Nominees: Album – [[Adele|+Adele]], 25; [[Beyoncé|+Beyoncé]], Lemonade; [[Justin Bieber|+Justin Bieber]], Purpose; [[Drake|+Drake]], Views; [[Sturgill Simpson|+Sturgill Simpson]], A Sailor's Guide. New Artist – [[~Kelsea]]... [[Kelsea Ballerini|+Kelsea Ballerini]], {{The Chainsmokers}}, [[Chance the Rapper|+Chance the Rapper]], [[Maren Morris|+Maren Morris]], [[Anderson .Paak|+Anderson .Paak]].`,
  },
  {
    kind: 'caption',
    date: '2011-05-01',
    marked: `In the room: [[Joe Biden|+Joe Biden]], [[Obama|+Barack Obama]], Brig. Gen. [[Marshall "Brad" Webb|+Marshall B. Webb]], [[Denis McDonough|+Denis McDonough]], [[Hillary Clinton|+Hillary Clinton]], [[Robert Gates|+Robert Gates]]. Standing: [[Mike Mullen|+Michael Mullen]], [[Tom Donilon|+Tom Donilon]], [[Bill Daley|+William M. Daley]], [[Tony Blinken|+Antony Blinken]], [[Audrey Tomason]], [[John Brennan|+John O. Brennan]], [[James Clapper|+James Clapper]]. (Official White House Photo by [[~Pete Souza]])`,
  },
  {
    kind: 'disaster',
    date: '2012-10-30',
    marked: `{{Sandy}} slammed ashore near {{Brigantine}}. {{Superstorm Sandy}}, born as {{Hurricane Sandy}}, drowned {{LaGuardia}}. Governor [[Chris Christie|+Chris Christie]] praised [[Obama|+Barack Obama]]. [[Michael Bloomberg|+Michael Bloomberg]] shut the subway; MTA chief [[Joe Lhota|+Joe Lhota]] saw "devastation". {{Con Ed}}'s [[John Miksad]] lost a substation. In {{Breezy Point}}, [[Kevin Burke]] found only a [[~Virgin Mary]]. {{Irene}} was nothing, said {{Hoboken}} mayor [[Dawn Zimmer|+Dawn Zimmer]].`,
  },
];
