/** One paragraph in the style of the news, with who is meant by each name in it. */
export interface Paragraph {
  /** The day it might have been published. */
  readonly date: string;
  /**
   * `[Name=]` names the person whose English Wikipedia article is called so; `[Name=Title]` the one under that title;
   * `[Name]` somebody who has no article; `{Words}` look like a person and are none.
   */
  readonly marked: string;
}

/** A hundred paragraphs written for this test before anything was fitted on them. */
export const paragraphs: readonly Paragraph[] = [
  {
    date: '2003-02-14',
    marked:
      'UN weapons inspector [Hans Blix=] told the Security Council on Friday that Iraq had still not accounted for its stocks of anthrax. [Blix=Hans Blix] asked for more time, and France backed him.',
  },
  {
    date: '2004-11-12',
    marked:
      'Thousands of Palestinians pushed through the gates of the compound in Ramallah as [Yasser Arafat=] was buried. Prime Minister [Ahmed Qurei=] said the leadership would keep together.',
  },
  {
    date: '2005-11-22',
    marked:
      '[Angela Merkel=] was sworn in as chancellor in Berlin on Tuesday, the first woman to lead Germany. Her predecessor, [Gerhard Schröder=], congratulated [Merkel=Angela Merkel] in the Bundestag.',
  },
  {
    date: '2006-07-10',
    marked:
      'France captain [Zinedine Zidane=] was sent off in extra time after he headbutted Italy defender [Marco Materazzi=]. Coach [Raymond Domenech=] said he did not know what [Materazzi=Marco Materazzi] had said.',
  },
  {
    date: '2007-12-28',
    marked:
      'Pakistan mourned on Friday after former prime minister [Benazir Bhutto=] was killed at a rally in Rawalpindi. President [Pervez Musharraf=] blamed militants led by [Baitullah Mehsud=].',
  },
  {
    date: '2008-09-16',
    marked:
      'Staff carried boxes out of {Lehman Brothers} on Monday. Treasury Secretary [Henry Paulson=] and Federal Reserve chairman [Ben Bernanke=] had refused to pay for a rescue, and [Paulson=Henry Paulson] said he never once considered it.',
  },
  {
    date: '2009-06-20',
    marked:
      'Crowds returned to the streets of Tehran in support of [Mir-Hossein Mousavi=], who says the vote was stolen for President [Mahmoud Ahmadinejad=]. Supreme Leader [Ali Khamenei=] warned that protests must end.',
  },
  {
    date: '2010-10-14',
    marked:
      'Chile cheered as the last of 33 miners, shift foreman [Luis Urzúa], rode up the shaft. President [Sebastián Piñera=] embraced him. Mining minister [Laurence Golborne=] had hardly slept for weeks.',
  },
  {
    date: '2011-02-12',
    marked:
      'Egyptians celebrated in Tahrir Square after [Hosni Mubarak=] resigned. Vice President [Omar Suleiman=] announced on television that the army would take over under Field Marshal [Mohamed Hussein Tantawi=].',
  },
  {
    date: '2012-08-06',
    marked:
      '[Usain Bolt=] kept his Olympic 100 metres title in London in 9.63 seconds. [Yohan Blake=] of Jamaica took silver ahead of the American [Justin Gatlin=].',
  },
  {
    date: '2013-03-14',
    marked:
      'Cardinal [Jorge Mario Bergoglio=Pope Francis] of Argentina was elected pope on Wednesday and took the name [Francis=Pope Francis]. He follows [Benedict XVI=Pope Benedict XVI], who stood down in February.',
  },
  {
    date: '2014-03-19',
    marked:
      'Ukrainian acting president [Oleksandr Turchynov=] gave Crimea three hours to release the navy chief, Rear Admiral [Serhiy Hayduk=]. In Moscow, Defence Minister [Sergei Shoigu=] said [Hayduk=Serhiy Hayduk] would be let go.',
  },
  {
    date: '2015-07-06',
    marked:
      'Greek finance minister [Yanis Varoufakis=] resigned hours after voters rejected the bailout terms. [Euclid Tsakalotos=], an Oxford-trained economist, takes his place. Prime Minister [Alexis Tsipras=] hopes creditors will talk again.',
  },
  {
    date: '2016-10-13',
    marked:
      'Singer [Bob Dylan=] won the Nobel Prize in Literature on Thursday. [Sara Danius=], secretary of the Swedish Academy, compared [Dylan=Bob Dylan] with [Homer=] and [Sappho=].',
  },
  {
    date: '2017-11-22',
    marked:
      'Zimbabweans danced in Harare after [Robert Mugabe=] stepped down. [Emmerson Mnangagwa=], the deputy he had sacked, will be sworn in on Friday. General [Constantino Chiwenga=] watched from the barracks.',
  },
  {
    date: '2018-04-27',
    marked:
      '[Kim Jong Un=Kim Jong Un] stepped across the border at Panmunjom and shook hands with South Korean President [Moon Jae-in=]. [Kim=Kim Jong Un] and [Moon=Moon Jae-in] planted a pine tree together.',
  },
  {
    date: '2019-03-16',
    marked:
      'New Zealand Prime Minister [Jacinda Ardern=] promised to change gun laws after the attack on two mosques in Christchurch. Police Commissioner [Mike Bush=Mike Bush (police officer)] said 49 people had died.',
  },
  {
    date: '2020-01-04',
    marked:
      'Iran vowed revenge after a US drone killed General [Qasem Soleimani=] in Baghdad. His deputy, [Esmail Qaani=], was named to lead the Quds Force. [Abu Mahdi al-Muhandis=], an Iraqi militia commander, died with [Soleimani=Qasem Soleimani].',
  },
  {
    date: '2021-02-02',
    marked:
      "Myanmar's army detained [Aung San Suu Kyi=] and President [Win Myint=] before dawn on Monday. Power passed to the commander-in-chief, Senior General [Min Aung Hlaing=].",
  },
  {
    date: '2022-09-07',
    marked:
      '[Liz Truss=] named [Kwasi Kwarteng=] chancellor and [James Cleverly=] foreign secretary in her first cabinet. [Truss=Liz Truss] had travelled to Balmoral to meet [Queen Elizabeth II=Elizabeth II].',
  },
  {
    date: '2023-06-25',
    marked:
      'The rebellion of [Yevgeny Prigozhin=] ended as suddenly as it began. Belarusian leader [Alexander Lukashenko=] said he had talked [Prigozhin=Yevgeny Prigozhin] out of marching on Moscow. Kremlin spokesman [Dmitry Peskov=] confirmed the deal.',
  },
  {
    date: '2024-12-09',
    marked:
      'Syrians woke to their first morning without [Bashar al-Assad=], who fled to Russia. Rebel leader [Ahmed al-Sharaa=], long known as [Abu Mohammed al-Golani=Ahmed al-Sharaa], spoke in the Umayyad Mosque in Damascus.',
  },
  {
    date: '2025-03-15',
    marked:
      '[Mark Carney=], who once ran the Bank of England, was sworn in as prime minister of Canada on Friday. [Carney=Mark Carney] kept [Mélanie Joly=] at foreign affairs and dropped the carbon tax of [Justin Trudeau=].',
  },
  {
    date: '2002-01-17',
    marked:
      '{Enron} fired its auditor on Thursday. [Kenneth Lay=], who built the Houston company, had told staff in August that he had never felt better about it. {Arthur Andersen} said it was not surprised.',
  },
  {
    date: '2005-08-31',
    marked:
      'Four fifths of New Orleans lay under water two days after {Katrina} struck. Mayor [Ray Nagin=] feared thousands of dead, and Governor [Kathleen Blanco=] ordered everyone out of the {Louis Armstrong} airport.',
  },
  {
    date: '2006-10-09',
    marked:
      'Novelist [Kiran Desai=] read from her second book at a shop in Kolkata. Her mother, [Anita Desai=], has been listed three times for the prize that [Kiran=Kiran Desai] may win this week.',
  },
  {
    date: '2008-02-19',
    marked:
      'Ailing Cuban leader [Fidel Castro=] said he would not return as president. His brother [Raul Castro=Raúl Castro] has run the island since 2006. [Raul=Raúl Castro], 76, is expected to be chosen on Sunday.',
  },
  {
    date: '2009-01-16',
    marked:
      'Captain [Chesley Sullenberger=Sully Sullenberger] walked the aisle twice to be sure that everyone was out before he left the jet in the Hudson. Mayor [Michael Bloomberg=] praised him. Passenger [Joe Hart] of Charlotte called him a hero.',
  },
  {
    date: '2010-04-12',
    marked:
      'Poland mourned President [Lech Kaczynski=Lech Kaczyński], killed with his wife [Maria=Maria Kaczyńska] when their plane crashed near Smolensk. Parliament speaker [Bronislaw Komorowski=Bronisław Komorowski] took over the duties of head of state.',
  },
  {
    date: '2011-05-16',
    marked:
      'IMF chief [Dominique Strauss-Kahn=] was held in New York on charges of attempted rape. [John Lipsky=], his deputy, will lead the fund for now. [Strauss-Kahn=Dominique Strauss-Kahn] denies the charges, his lawyer [Benjamin Brafman=] said.',
  },
  {
    date: '2012-07-05',
    marked:
      'Scientists at CERN cheered as director-general [Rolf-Dieter Heuer=] said: I think we have it. [Peter Higgs=], 83, wiped away a tear. The {Higgs} boson was predicted in 1964.',
  },
  {
    date: '2013-12-06',
    marked:
      'South Africa lost its greatest son, President [Jacob Zuma=] said, announcing the death of [Nelson Mandela=]. Archbishop [Desmond Tutu=] thanked God for [Mandela=Nelson Mandela]. Flowers covered the pavement of {Vilakazi} Street.',
  },
  {
    date: '2014-10-11',
    marked:
      '[Malala Yousafzai=] was in a chemistry lesson in Birmingham when she won the peace prize, which she shares with Indian campaigner [Kailash Satyarthi=]. At 17, [Malala=Malala Yousafzai] is the youngest laureate ever.',
  },
  {
    date: '2015-09-23',
    marked:
      '{Volkswagen} chief executive [Martin Winterkorn=] resigned over rigged diesel tests. [Matthias Müller=Matthias Müller (businessman)], who runs {Porsche}, is the favourite to follow [Winterkorn=Martin Winterkorn].',
  },
  {
    date: '2016-06-30',
    marked:
      '[Boris Johnson=] ruled himself out of the race for prime minister after [Michael Gove=], his ally in the campaign to leave the EU, said he would run himself. [Theresa May=], the home secretary, is now the favourite.',
  },
  {
    date: '2017-05-08',
    marked:
      '[Emmanuel Macron=] beat [Marine Le Pen=] to become the youngest president of France. [Le Pen=Marine Le Pen] promised to remake her party. [Macron=Emmanuel Macron] walked alone across the Louvre.',
  },
  {
    date: '2018-10-20',
    marked:
      'Saudi Arabia admitted that journalist [Jamal Khashoggi=] was killed in its consulate in Istanbul. Royal adviser [Saud al-Qahtani=] was sacked. The crown prince, [Mohammed bin Salman=], knew nothing, officials said.',
  },
  {
    date: '2019-08-06',
    marked:
      'Indian home minister [Amit Shah=] told parliament that Kashmir would lose its special status. Opposition leader [Ghulam Nabi Azad=] of the Congress called it murder of the constitution. [Shah=Amit Shah] waved him off.',
  },
  {
    date: '2020-12-08',
    marked:
      '[Margaret Keenan=], 90, was the first to be given the jab outside a trial. Health Secretary [Matt Hancock=] wiped his eyes on television. NHS chief executive [Simon Stevens=Simon Stevens, Baron Stevens of Birmingham] called it a turning point.',
  },
  {
    date: '2021-08-16',
    marked:
      'Afghan president [Ashraf Ghani=] fled the country on Sunday as the Taliban entered Kabul. Former president [Hamid Karzai=] stayed behind with his daughters. Taliban co-founder [Abdul Ghani Baradar=] called the victory unrivalled.',
  },
  {
    date: '2022-02-26',
    marked:
      'President [Volodymyr Zelensky=Volodymyr Zelenskyy] filmed himself in the dark outside his office in Kyiv with prime minister [Denys Shmyhal=] and adviser [Mykhailo Podolyak=]. We are all here, [Zelensky=Volodymyr Zelenskyy] said.',
  },
  {
    date: '2023-10-30',
    marked:
      '[Lionel Messi=] won the {Ballon} for an eighth time. [Erling Haaland=] of Manchester City came second, and Spain midfielder [Aitana Bonmatí=] took the prize for women. Former England captain [David Beckham=] handed it over.',
  },
  {
    date: '2024-07-22',
    marked:
      '[Joe Biden=] ended his campaign on Sunday and backed his vice president, [Kamala Harris=]. [Nancy Pelosi=], who had worked for the change behind closed doors, praised [Biden=Joe Biden] as a patriot.',
  },
  {
    date: '2025-05-09',
    marked:
      'White smoke rose over the Sistine Chapel on Thursday, and American cardinal [Robert Prevost=Pope Leo XIV] became [Pope Leo XIV=]. In Chicago, his brother [John Prevost] cried in front of the television.',
  },
  {
    date: '2001-09-13',
    marked:
      'Mayor [Rudolph Giuliani=Rudy Giuliani] walked through the dust with Governor [George Pataki=]. Fire chief [Peter Ganci=Peter J. Ganci Jr.] was among the dead. [Giuliani=Rudy Giuliani] said New York would still be here tomorrow.',
  },
  {
    date: '2003-05-30',
    marked:
      '[Andrew Gilligan=], a reporter of the BBC, said a dossier on Iraq had been made sexier. [Alastair Campbell=], who runs communications for [Tony Blair=], demanded an apology.',
  },
  {
    date: '2004-10-21',
    marked:
      'The curse may end yet. [Johnny Damon=] hit two home runs and the Boston Red Sox beat the Yankees of [Derek Jeter=] and [Alex Rodriguez=] in the seventh game. Owner [John Henry=John W. Henry] hugged strangers.',
  },
  {
    date: '2007-01-10',
    marked:
      '[Steve Jobs=] held up a phone with no buttons in San Francisco on Tuesday. {Apple} shares rose 8 percent. {Cisco}, which owns the name, said it would talk to [Jobs=Steve Jobs].',
  },
  {
    date: '2008-08-09',
    marked:
      'Russian tanks rolled into South Ossetia. Georgian president [Mikheil Saakashvili=] called for a ceasefire. [Vladimir Putin=], now prime minister, flew from Beijing, where he had spoken to [George W. Bush=].',
  },
  {
    date: '2010-05-12',
    marked:
      '[David Cameron=] stood with [Nick Clegg=] in the rose garden of Downing Street. [George Osborne=] becomes chancellor and [William Hague=] foreign secretary. [Gordon Brown=] left with his two small sons.',
  },
  {
    date: '2011-07-20',
    marked:
      '[Rupert Murdoch=] told MPs that it was the humblest day of his life. His son [James=James Murdoch] sat beside him. [Rebekah Brooks=], the former editor, spoke later. A comedian threw foam at [Rupert Murdoch=].',
  },
  {
    date: '2012-11-07',
    marked:
      '[Barack Obama=] won a second term on Tuesday. In Boston, [Mitt Romney=] waited until one in the morning to concede. [Obama=Barack Obama] will face a House led by Speaker [John Boehner=].',
  },
  {
    date: '2013-06-10',
    marked:
      '[Edward Snowden=], a 29-year-old contractor, said from a hotel in Hong Kong that he was the source. [Glenn Greenwald=], the journalist who broke the story, met [Snowden=Edward Snowden] ten days ago. Intelligence director [James Clapper=] called the leak gut-wrenching.',
  },
  {
    date: '2014-05-17',
    marked:
      '[Narendra Modi=] won the biggest majority in India for thirty years. [Rahul Gandhi=] kept his seat in Amethi. His mother, [Sonia Gandhi=], took responsibility for the defeat of the party. [Modi=Narendra Modi] will be prime minister.',
  },
  {
    date: '2016-03-31',
    marked:
      'Architect [Zaha Hadid=], who was born in Baghdad, has died in Miami at 65. [Norman Foster=], a rival and a friend, said he would miss [Hadid=Zaha Hadid]. Her Guangzhou opera house opened in 2010.',
  },
  {
    date: '2017-10-06',
    marked:
      'Catalan leader [Carles Puigdemont=] may declare independence on Monday. Spanish prime minister [Mariano Rajoy=] asked him to withdraw. King [Felipe VI=] had accused [Puigdemont=Carles Puigdemont] of disloyalty.',
  },
  {
    date: '2018-09-28',
    marked:
      '[Christine Blasey Ford=] told senators that [Brett Kavanaugh=] had assaulted her. Senator [Lindsey Graham=] of South Carolina shouted. Senator [Jeff Flake=] of Arizona was cornered in a lift. [Ford=Christine Blasey Ford] is a professor of psychology.',
  },
  {
    date: '2019-12-14',
    marked:
      '[Greta Thunberg=], the Swedish activist, told a rally in Turin that leaders were still running away. At the talks in Madrid, Chilean minister [Carolina Schmidt=] begged delegates for a deal.',
  },
  {
    date: '2020-06-02',
    marked:
      'Protests over the death of [George Floyd=] spread to forty cities. Officer [Derek Chauvin=] has been charged with murder. [Tim Walz=], the governor of Minnesota, called out the National Guard.',
  },
  {
    date: '2021-09-08',
    marked:
      '[Elizabeth Holmes=] went on trial in San Jose over {Theranos}. Her lawyer said failure was no crime. Former partner [Ramesh Balwani=Sunny Balwani] will be tried apart from [Holmes=Elizabeth Holmes].',
  },
  {
    date: '2022-07-09',
    marked:
      'Japan was in shock after former prime minister [Shinzo Abe=] was shot dead in Nara. Prime Minister [Fumio Kishida=] fought back tears. The suspect, [Tetsuya Yamagami=], once served in the navy.',
  },
  {
    date: '2023-03-18',
    marked:
      'The court in The Hague issued a warrant for [Vladimir Putin=] and for [Maria Lvova-Belova=], the commissioner for the rights of children. Prosecutor [Karim Khan=] said [Putin=Vladimir Putin] bore responsibility. [Dmitry Medvedev=] mocked the judges.',
  },
  {
    date: '2024-02-17',
    marked:
      '[Alexei Navalny=], the best known opponent of the Kremlin, has died in a prison in the Arctic. His wife, [Yulia Navalnaya=], spoke in Munich. [Navalny=Alexei Navalny] was 47. US secretary of state [Antony Blinken=] met her.',
  },
  {
    date: '2025-01-21',
    marked:
      '[Donald Trump=] was sworn in for a second term by Chief Justice [John Roberts=]. [Elon Musk=], [Jeff Bezos=] and [Mark Zuckerberg=] sat in front of the cabinet. [JD Vance=] is his vice president.',
  },
  {
    date: '2009-10-06',
    marked:
      '[George Papandreou=] was sworn in as prime minister of Greece, the third of his family. [Costas Karamanlis=Kostas Karamanlis] lost by ten points. Central bank governor [George Provopoulos=Georgios Provopoulos] warned of a larger deficit.',
  },
  {
    date: '2010-07-08',
    marked:
      'South African president [Jacob Zuma=] thanked FIFA president [Sepp Blatter=] for a World Cup without trouble. [Danny Jordaan=], who led the organisers, said [Blatter=Sepp Blatter] had believed in Africa.',
  },
  {
    date: '2013-04-09',
    marked:
      'Kenya swore in [Uhuru Kenyatta=] as president. His deputy is [William Ruto=]. Both face trial in The Hague. [Raila Odinga=], who lost narrowly, stayed away. Ugandan president [Yoweri Museveni=] praised the voters.',
  },
  {
    date: '2015-03-30',
    marked:
      'Nigerians waited for the count of the vote between President [Goodluck Jonathan=] and the retired general [Muhammadu Buhari=]. Electoral chief [Attahiru Jega=] asked for patience. [Buhari=Muhammadu Buhari] ruled as a soldier in the 1980s.',
  },
  {
    date: '2016-08-31',
    marked:
      'The Brazilian senate removed [Dilma Rousseff=] by 61 votes to 20. [Michel Temer=], her former deputy, will serve until 2018. [Luiz Inácio Lula da Silva=], who chose [Rousseff=Dilma Rousseff], called it a coup.',
  },
  {
    date: '2018-07-02',
    marked:
      '[Andrés Manuel López Obrador=] won the presidency of Mexico with more than half of the vote. [Ricardo Anaya=] and [José Antonio Meade=] conceded within an hour. [López Obrador=Andrés Manuel López Obrador] promised to end corruption.',
  },
  {
    date: '2019-04-12',
    marked:
      'The Sudanese army arrested [Omar al-Bashir=] after thirty years in power. Defence minister [Awad Ibn Auf=Ahmed Awad Ibn Auf] will lead a council. Protesters said they did not want [Ibn Auf=Ahmed Awad Ibn Auf] either.',
  },
  {
    date: '2021-11-09',
    marked:
      'Ethiopian prime minister [Abiy Ahmed=] called on citizens to defend the capital. African Union envoy [Olusegun Obasanjo=] met [Debretsion Gebremichael=], who leads the forces of Tigray.',
  },
  {
    date: '2022-05-10',
    marked:
      '[Ferdinand Marcos Jr=Bongbong Marcos] won the presidency of the Philippines by a landslide. Vice President [Leni Robredo=] trailed far behind. [Sara Duterte=], the daughter of President [Rodrigo Duterte=], will be his deputy.',
  },
  {
    date: '2023-08-24',
    marked:
      'India landed a craft near the south pole of the moon. [S. Somanath=], chairman of the space agency, told Prime Minister [Narendra Modi=]: India is on the moon. [Modi=Narendra Modi] watched from Johannesburg.',
  },
  {
    date: '2024-06-03',
    marked:
      '[Claudia Sheinbaum=] will be the first woman to govern Mexico. [Xóchitl Gálvez=] conceded. [Sheinbaum=Claudia Sheinbaum], a physicist, was mayor of Mexico City until last year.',
  },
  // Namesakes, and things named after people.
  {
    date: '2014-06-03',
    marked:
      '[James Brown], a plumber from Leeds, was fined £400 for driving without insurance. Magistrates heard that [Brown], 34, had bought the van for £150 the day before.',
  },
  {
    date: '2017-02-11',
    marked:
      '[Michael Jackson], 52, a dairy farmer near Ludlow, has lost a quarter of his herd. Vet [Susan Rice] said the disease had come in with bought cattle. [Jackson] hopes to start again.',
  },
  {
    date: '2012-03-04',
    marked:
      'Pupils at the {Martin Luther King} High School in Lansing beat the {Lincoln} team 54-41. [David Cameron], a senior, scored 17 points and coach [Tony Blair] called it his best game.',
  },
  {
    date: '2011-08-28',
    marked:
      '{Irene} weakened to a tropical storm as it reached New York on Sunday. Fallen trees closed the {Henry Hudson} Parkway, and {John F. Kennedy} International Airport cancelled all flights.',
  },
  {
    date: '2017-09-12',
    marked:
      '{Hurricane Irma} left six million homes in Florida without power. Damage from {Harvey}, which struck Texas in August, may pass $100bn, according to {Moody}.',
  },
  {
    date: '2015-05-20',
    marked:
      '{JPMorgan Chase}, {Barclays} and {Morgan Stanley} will pay fines over exchange rates. {Goldman Sachs} was not part of the deal, and {Wells Fargo} declined to comment.',
  },
  {
    date: '2021-03-25',
    marked:
      'A container ship, the Ever Given, still blocks the canal. The destroyer {USS Carney} and the carrier {Charles de Gaulle} are waiting at Suez, and the {Emma Maersk} turned for the Cape.',
  },
  {
    date: '2019-05-25',
    marked:
      'The {Pulitzer} board met at Columbia. The {Booker} judges will announce a list in July, the {Nobel} committee in October, and the {Goncourt} in November.',
  },
  {
    date: '2010-07-22',
    marked:
      'The {Dodd-Frank} act was signed on Wednesday. It brings back part of the {Glass-Steagall} rules of 1933 and amends the {Sarbanes-Oxley} act of 2002.',
  },
  {
    date: '2018-11-28',
    marked:
      '{Johnson & Johnson} fell 3 percent in New York. {Eli Lilly} gained, {Harley-Davidson} was unchanged, and {Tiffany} missed forecasts as tourists from China spent less.',
  },
  {
    date: '2016-02-10',
    marked:
      '[George Bush], who has mended shoes in Hull for fifty years, will close his shop in June. His granddaughter [Amy Winehouse], 11, helped him hang the sign.',
  },
  {
    date: '2013-09-18',
    marked:
      'Police named the victim as [John Major], 19, a student from Cardiff. A man of 22, [Kevin Rudd], was charged with causing death by dangerous driving.',
  },
  {
    date: '2020-02-19',
    marked:
      'The jury found [Robert Gates], 41, of Tulsa guilty of stealing tractors. His lawyer, [Elizabeth Warren], said he would appeal. Judge [William Barr] will pass sentence in April.',
  },
  {
    date: '2008-05-15',
    marked:
      'Nurse [Hillary Clinton], 28, from Toowoomba in Queensland says that she is tired of the jokes. At the hospital she works for Dr [John Howard], 45, an anaesthetist, who is used to them.',
  },
  {
    date: '2022-11-15',
    marked:
      'A street in Madrid is to be renamed after a teacher. The square of {Margaret Thatcher} keeps its name, and so does {Avenida Salvador Allende}. Councillor [Rita Maestre=] had asked for more.',
  },
  {
    date: '2006-06-22',
    marked:
      'The {Ronald Reagan} sailed into Hong Kong with 5,000 sailors. The {George Washington} will replace the {Kitty Hawk} at Yokosuka in 2008.',
  },
  {
    date: '2024-04-16',
    marked:
      '{Tesla} will cut a tenth of its staff. {Ford} and {Daimler} have slowed their plans too. [Drew Baglino=], who led work on batteries, is leaving after 18 years, he wrote to [Elon Musk=].',
  },
  {
    date: '2007-10-25',
    marked:
      'The {Santa Ana} winds eased on Thursday. Fires had burned from {San Diego} to {Santa Barbara}. Governor [Arnold Schwarzenegger=] visited a stadium full of families, among them the [Garcias].',
  },
  {
    date: '2011-10-08',
    marked:
      'Three women share the peace prize: Liberian president [Ellen Johnson Sirleaf=], her compatriot [Leymah Gbowee=], and [Tawakkol Karman=] of Yemen. [Johnson Sirleaf=Ellen Johnson Sirleaf] faces an election on Tuesday.',
  },
  {
    date: '2009-12-16',
    marked:
      'Danish prime minister [Lars Løkke Rasmussen=] took the chair in Copenhagen. His predecessor [Anders Fogh Rasmussen=] leads NATO. Delegates complained that [Løkke Rasmussen=Lars Løkke Rasmussen] did not know the rules.',
  },
  {
    date: '2015-01-09',
    marked:
      'Police hunted [Chérif Kouachi] and [Saïd Kouachi] through the woods of Picardy. Interior minister [Bernard Cazeneuve=] flew over the area. The paper they attacked, {Charlie Hebdo}, will print a million copies next week.',
  },
  {
    date: '2023-11-23',
    marked:
      '[Geert Wilders=] won the Dutch election. [Frans Timmermans=] came second, ahead of the liberals of [Dilan Yeşilgöz=]. [Mark Rutte=], prime minister for thirteen years, did not stand.',
  },
  {
    date: '2016-07-17',
    marked:
      'Turkish president [Recep Tayyip Erdogan=Recep Tayyip Erdoğan] spoke to the nation by telephone as soldiers seized bridges. He blamed the preacher [Fethullah Gulen=Fethullah Gülen]. General [Hulusi Akar=], the chief of staff, was freed by morning.',
  },
  {
    date: '2018-02-15',
    marked:
      '[Cyril Ramaphosa=] became president of South Africa hours after [Jacob Zuma=] resigned. [Julius Malema=] led his party out of the chamber. [Ramaphosa=Cyril Ramaphosa] will speak on Friday.',
  },
  {
    date: '2020-08-12',
    marked:
      '[Sviatlana Tsikhanouskaya=] left Belarus for Lithuania. Foreign minister [Linas Linkevicius=Linas Linkevičius] said she was safe. [Maria Kolesnikova=], who ran her campaign, stayed in Minsk.',
  },
];
