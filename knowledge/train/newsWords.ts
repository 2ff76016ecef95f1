/** Cities, districts and regions in the news, from everywhere. */
export const PLACES: readonly string[] = list(`
Lahore,Karachi,Multan,Faisalabad,Rawalpindi,Quetta,Peshawar,Gwadar,Swat,Sindh,Balochistan,Khyber Pakhtunkhwa,Gilgit-Baltistan,
Mumbai,Chennai,Kolkata,Hyderabad,Bengaluru,Pune,Jaipur,Lucknow,Patna,Bhopal,Srinagar,Kerala,Tamil Nadu,Uttar Pradesh,Bihar,Gujarat,Ayodhya,
Chittagong,Sylhet,Rajshahi,Khulna,Cox's Bazar,Barisal,Comilla,Gazipur,Narayanganj,Kandy,Jaffna,Galle,Pokhara,Thimphu,Kandahar,Herat,Jalalabad,Helmand,Kunduz,
Lagos,Kano,Ibadan,Port Harcourt,Kaduna,Borno,Maiduguri,Enugu,Ogun,Kumasi,Tamale,Takoradi,Mombasa,Kisumu,Eldoret,Nakuru,Entebbe,Gulu,Arusha,Mwanza,
Johannesburg,Durban,Soweto,Gauteng,KwaZulu-Natal,Bulawayo,Ndola,Kitwe,Blantyre,Maputo,Cabo Delgado,Goma,Bukavu,Kivu,Lubumbashi,Tigray,Mekelle,Oromia,Darfur,Omdurman,
Benghazi,Tripoli,Misrata,Alexandria,Sinai,Aleppo,Idlib,Homs,Raqqa,Mosul,Basra,Kirkuk,Erbil,Fallujah,Gaza,Rafah,Khan Younis,Jenin,Ramallah,Hebron,Haifa,Tel Aviv,Jeddah,Mecca,Medina,
Aden,Hodeidah,Sanaa,Marib,Isfahan,Mashhad,Qom,Tabriz,Natanz,Istanbul,Izmir,Diyarbakir,Gaziantep,Donetsk,Luhansk,Mariupol,Kharkiv,Odesa,Kherson,Lviv,Bakhmut,Crimea,Sevastopol,
St Petersburg,Kazan,Vladivostok,Chechnya,Dagestan,Grozny,Belgorod,Kaliningrad,Gdansk,Krakow,Brno,Debrecen,Timisoara,Plovdiv,Thessaloniki,Split,Mostar,Pristina,
Munich,Hamburg,Frankfurt,Cologne,Leipzig,Bavaria,Saxony,Marseille,Lyon,Toulouse,Nice,Strasbourg,Lille,Normandy,Turin,Milan,Naples,Palermo,Sicily,Sardinia,
Barcelona,Seville,Valencia,Bilbao,Catalonia,Porto,Antwerp,Ghent,Rotterdam,The Hague,Utrecht,Zurich,Geneva,Davos,Salzburg,Innsbruck,Gothenburg,Malmo,Bergen,Aarhus,
Manchester,Liverpool,Birmingham,Leeds,Sheffield,Bristol,Newcastle,Glasgow,Aberdeen,Belfast,Cardiff,Kent,Essex,Yorkshire,Cornwall,Cork,Galway,
New York,Los Angeles,Chicago,Houston,Philadelphia,Phoenix,San Francisco,Seattle,Boston,Detroit,Dallas,Denver,Atlanta,Miami,Minneapolis,St. Louis,Baltimore,Pittsburgh,Cleveland,
Austin,Charlotte,Nashville,Memphis,Portland,Sacramento,San Antonio,Tampa,Orlando,Brooklyn,Manhattan,Queens,Texas,Florida,Ohio,Georgia,Virginia,Michigan,Arizona,Nevada,Montana,
Silicon Valley,Wall Street,Capitol Hill,Pennsylvania Avenue,Downing Street,Whitehall,Guantanamo Bay,Camp David,Mar-a-Lago,Toronto,Montreal,Vancouver,Calgary,Alberta,Quebec,
Sydney,Melbourne,Brisbane,Perth,Adelaide,Queensland,Tasmania,Auckland,Christchurch,Shanghai,Shenzhen,Guangzhou,Wuhan,Chengdu,Xinjiang,Tibet,Hong Kong,Taipei,Kaohsiung,
Osaka,Kyoto,Fukushima,Okinawa,Hokkaido,Busan,Incheon,Gwangju,Pyongyang,Hanoi,Da Nang,Phuket,Chiang Mai,Pattani,Mandalay,Rakhine,Yangon,Penang,Johor,Sabah,Sarawak,Surabaya,Bali,Papua,Aceh,
Cebu,Davao,Mindanao,Marawi,Sao Paulo,Rio de Janeiro,Belo Horizonte,Recife,Bahia,Rosario,Cordoba,Mendoza,Medellin,Cali,Maracaibo,Guayaquil,Arequipa,Cusco,Santa Cruz,Valparaiso,
Tijuana,Juarez,Monterrey,Guadalajara,Sinaloa,Chiapas,Oaxaca,Port-au-Prince,San Pedro Sula,the Donbas,the West Bank,the Sahel,the Horn of Africa,the Balkans,Kashmir,Punjab,Nagorno-Karabakh`);

/** Companies, agencies, clubs, newspapers, parties, armed groups and other bodies in the news. */
export const BODIES: readonly string[] = list(`
Uber,Lyft,Amazon,Apple,Google,Facebook,Meta,Twitter,Microsoft,Netflix,Tesla,SpaceX,Intel,Nvidia,Oracle,Cisco,IBM,Samsung,Huawei,Alibaba,Tencent,Baidu,TikTok,ByteDance,Airbnb,PayPal,Spotify,Zoom,Snap,Palantir,
Walmart,Target,Costco,Starbucks,McDonald's,Wendy's,Kellogg,Nestle,Unilever,Procter & Gamble,Johnson & Johnson,Pfizer,Moderna,AstraZeneca,Merck,Bayer,Novartis,Roche,Sanofi,Eli Lilly,Boeing,Airbus,Lockheed Martin,Raytheon,
Northrop Grumman,General Motors,Ford,Toyota,Honda,Nissan,Hyundai,Volkswagen,Daimler,Mercedes,BMW,Porsche,Ferrari,Fiat Chrysler,Renault,Rolls-Royce,Siemens,Philips,Nokia,Ericsson,Sony,Nintendo,Mitsubishi,Toshiba,Hitachi,
JPMorgan Chase,Goldman Sachs,Morgan Stanley,Wells Fargo,Citigroup,Barclays,Lloyds,Credit Suisse,Deutsche Bank,Merrill Lynch,Lehman Brothers,Charles Schwab,BlackRock,Berkshire Hathaway,Moody's,Fitch,Standard & Poor's,Wirecard,
Exxon Mobil,Chevron,BP,Shell,Total,Gazprom,Rosneft,Lukoil,Saudi Aramco,Petrobras,Sinopec,Glencore,Rio Tinto,Vale,Tata Steel,Adani Group,Reliance Industries,Infosys,Wipro,Mahindra,Bharti Airtel,Dangote Group,MTN,Safaricom,Eskom,
Reuters,AFP,the Associated Press,Bloomberg,Xinhua,TASS,Interfax,Al Jazeera,CNN,BBC,Fox News,MSNBC,NBC,CBS,ABC News,NPR,The New York Times,The Washington Post,The Wall Street Journal,the Financial Times,The Guardian,The Telegraph,
The Economist,Time,Newsweek,Politico,Axios,BuzzFeed,Der Spiegel,Le Monde,Le Figaro,El Pais,Haaretz,Dawn,Geo News,The Hindu,The Times of India,Daily Star,Prothom Alo,Punch,Daily Nation,Die Welt,Bild,DW,
Real Madrid,Barcelona,Manchester United,Manchester City,Liverpool,Chelsea,Arsenal,Tottenham Hotspur,Everton,Aston Villa,Bayern Munich,Borussia Dortmund,Juventus,Inter Milan,AC Milan,Napoli,Paris Saint-Germain,Ajax,Benfica,Celtic,Rangers,
the Yankees,the Red Sox,the Dodgers,the Lakers,the Celtics,the Warriors,the Cowboys,the Patriots,the Packers,the Maple Leafs,Essex,Surrey,Leicestershire,Somerset,Mumbai Indians,Lahore Qalandars,Gor Mahia,Hearts of Oak,Asante Kotoko,Kaizer Chiefs,
Hamas,Hezbollah,Fatah,the Taliban,Boko Haram,al-Shabaab,al-Qaeda,Islamic State,the Houthis,Jaish-e-Mohammad,Lashkar-e-Taiba,Wagner,the Azov Battalion,the Muslim Brotherhood,the Kremlin,the Pentagon,the White House,the Elysee,the Knesset,
the Bundestag,the Duma,Congress,the Senate,the House,the Lok Sabha,the Supreme Court,the Treasury,the Fed,the State Department,the Foreign Office,Scotland Yard,Interpol,Europol,the FBI,the CIA,Mossad,the ISI,NAB,
Tehreek-e-Insaf,Muslim League,the Awami League,BJP,Shiv Sena,Trinamool Congress,Labour,the Tories,the Liberal Democrats,the SNP,Likud,Fidesz,Syriza,Podemos,Vox,the Greens,Law and Justice,United Russia,ZANU-PF,the ANC,APC,PDP,
Human Rights Watch,Amnesty International,Greenpeace,Oxfam,Save the Children,Medecins Sans Frontieres,Transparency International,the Red Cross,Unicef,UNHCR,the World Bank,the IMF,the WHO,Harvard,Yale,Stanford,Princeton,MIT,Oxford,Cambridge,
Johns Hopkins University,Columbia University,Brown University,Duke University,the Brookings Institution,Chatham House,the Carnegie Endowment,the Rand Corporation,the Gates Foundation,the Clinton Foundation,the Ford Foundation,Sciences Po,Aga Khan University`);

/** Things that bear a person's name, or look as if they did. */
export const THINGS: readonly string[] = list(`
Hurricane {s9},Tropical Storm {g9},Typhoon {g9},Cyclone {g9},the {s9} Act,the {s9} Report,the {s9} Commission,the {s9} Prize,the {s9} Foundation,{s9} Street,{s9} Avenue,{s9} Road,{s9} Boulevard,{s9} University,{s9} College,{s9} Airport,{s9} Stadium,
{s9} County,{s9} Hospital,{s9} High School,{s9} Park,{s9} Bridge,Lake {s9},Mount {s9},Fort {s9},Port {s9},the {s9} Building,the {s9} Hotel,{s9} & Co.,{s9} Brothers,{s9} Motors,{s9} Pharmaceuticals,{s9} & Sons,{s9} Capital,{s9} Group,the USS {s9},
the {s9} doctrine,the {s9} Museum,the {s9} Institute,{s9} Associates,{s9} Holdings,{s9} v. {s8},the {p9} Foundation,{p9} Airport,{p9} International Airport,{p9} Street,the {p9} Stadium,{s9} Square,{s9} Island,the {s9} River,{s9} Township,{s9} Bay,
Covid-19,Brexit,Obamacare,the Olympics,the World Cup,the Champions League,Super Bowl,Wimbledon,Ramadan,Eid al-Fitr,Diwali,Christmas,Black Friday,Black Lives Matter,Game of Thrones,Star Wars,Harry Potter,Avatar,Titanic,Windows,Android,Kindle,Alexa,Siri,Twitter,WhatsApp,Boeing 737 Max,Falcon 9,Sputnik V`);

/** Titles as news puts them before a name. */
export const TITLES: readonly string[] = list(`
President,Prime Minister,Foreign Minister,Finance Minister,Interior Minister,Defence Minister,Defense Secretary,Secretary of State,Chancellor,Vice President,Governor,Senator,Sen.,Rep.,Gov.,MP,MNA,MPA,MLA,Minister,Deputy Minister,Chief Minister,CM,PM,FM,
Mayor,Councillor,Ambassador,Attorney General,Judge,Justice,Chief Justice,Magistrate,Gen.,General,Gen (retd),Lt Gen (retd),Justice (retd),Brig (r),Lt Gen,Lt Col,Maj Gen,Maj. Gen.,Brig,Brig Gen,Col.,Colonel,Capt.,Captain,Major,Sgt.,Sergeant,Admiral,Commander,Inspector,Sub-Inspector,SI,ASI,SHO,SP,DSP,SSP,
Superintendent,Constable,Sheriff,Chief,Dr,Dr.,Professor,Prof,Prof.,Mr,Mr.,Mrs,Mrs.,Ms,Ms.,Miss,Sir,Dame,Lord,Lady,Baroness,Sheikh,Maulana,Mullah,Ayatollah,Imam,Mufti,Pandit,Swami,Shri,Smt,Rev.,Reverend,Pastor,Bishop,Archbishop,Cardinal,Father,Sister,Rabbi,Pope,
Prince,Princess,King,Queen,Crown Prince,Emir,Sultan,Nana,Chief,Alhaji,Otunba,Oba,Hon.,Honourable,Barrister,Advocate,Engr,Engineer,Comrade,Haji,Syed,Begum,Datuk,Tan Sri,U,Daw,Herr,Madame,Uncle,Auntie,coach,captain,spokesman,spokeswoman,
spokesperson,chairman,chief executive,director,actor,actress,singer,analyst,economist,lawyer,journalist,activist,striker,midfielder,defender,goalkeeper,opener,batsman,opposition leader,party leader,former president,former prime minister,army chief,police chief`);

function list(text: string): readonly string[] {
  return text
    .split(',')
    .map(item => item.trim())
    .filter(Boolean);
}
