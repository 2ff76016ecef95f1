import type { Paragraph } from './paragraphs';

/** Private people who bear a well-known name: written before the weights were changed. Nobody of them may be linked. */
export const namesakes: readonly Paragraph[] = [
  {
    date: '2019-05-14',
    marked: '[Michael Jordan], a plumber from Leeds, found the coins under the floor of a terraced house on Monday.',
  },
  {
    date: '2017-08-02',
    marked:
      'Two people were hurt when a van hit a bus stop in Norwich. [Paul Simon], 52, who was waiting there with his daughter, said it came out of nowhere.',
  },
  {
    date: '2021-11-03',
    marked:
      'The allotment society has a new secretary. [Elizabeth Taylor] takes over from [Joan Pickering], who held the post for 21 years.',
  },
  {
    date: '2014-03-21',
    marked:
      'A jury in Dayton convicted [James Brown], 29, of breaking into four garages. Prosecutors asked for three years.',
  },
  {
    date: '2018-10-09',
    marked:
      'Among the volunteers clearing the beach was [David Cameron], a retired bus driver who comes every Saturday with his two dogs.',
  },
  {
    date: '2022-06-17',
    marked: 'School cook [Mary Robinson] has served her last lunch. Pupils lined the corridor for her on Friday.',
  },
  {
    date: '2016-01-28',
    marked:
      'The bakery on Mill Lane will close in March, its owner [John Lewis] said. Rents had doubled in six years, he added.',
  },
  {
    date: '2015-09-11',
    marked: '[George Clooney], 17, scored twice for the under-18 side as they beat Harrogate on Tuesday night.',
  },
  {
    date: '2020-02-19',
    marked:
      'Neighbours heard shouting before the fire, [Sarah Palin], who lives two doors down, told the inquest in Swansea.',
  },
  {
    date: '2013-12-05',
    marked: 'Letter of the week: my bus is never on time, writes [Robert Plant] of Kidderminster.',
  },
  {
    date: '2023-04-24',
    marked: 'The parish council heard an objection from [Tom Cruise], a dairy farmer, who fears for his hedges.',
  },
  {
    date: '2011-07-08',
    marked: 'Nurse [Kate Moss] won the county award for her work on the children’s ward in Hereford.',
  },
  {
    date: '2018-03-30',
    marked:
      'Police in Tulsa are looking for [Michael Jackson], 41, who walked away from a hospital on Sunday wearing a green jacket.',
  },
  {
    date: '2021-09-27',
    marked: 'The choir’s treasurer, [Neil Armstrong], said that the roof appeal had reached half of its target.',
  },
  { date: '2019-12-12', marked: 'A reader, [Anne Boleyn], asks why the library opens so late on Thursdays.' },
  {
    date: '2012-05-16',
    marked:
      'Firefighter [Steve Martin] carried the boy down the ladder. His station commander, [Alan Cobb], praised him.',
  },
  {
    date: '2017-02-07',
    marked:
      '“We lost the whole crop,” said [Will Smith], an apple grower near Hereford, walking between the broken trees.',
  },
  { date: '2016-06-30', marked: 'The driver of the lorry, [Gordon Brown], 34, of Grimsby, was treated for shock.' },
  {
    date: '2020-08-13',
    marked:
      'Student [Emma Watson], 18, opened her results with her grandmother on a video call. She will read chemistry at York.',
  },
  {
    date: '2015-04-02',
    marked: 'Headteacher [Chris Rock] said that the pupils had behaved impeccably during the evacuation.',
  },
  {
    date: '2022-10-21',
    marked: 'Mr [Ryan Reynolds], a surveyor, told the planning inspector that the bridge was sound.',
  },
  {
    date: '2014-11-19',
    marked: '[Jennifer Lopez], a cashier at the supermarket for eleven years, recognised the man from the posters.',
  },
  {
    date: '2018-07-26',
    marked:
      'The cricket club’s second eleven collapsed to 64 all out; [Ian Fleming] took five wickets for the visitors.',
  },
  { date: '2013-03-15', marked: 'A farmer in Nebraska, [Jimmy Carter], lost forty head of cattle in the blizzard.' },
  {
    date: '2019-01-31',
    marked: '[Matt Damon] and his wife [Claire] moved to the village from Coventry to open the tea room.',
  },
  {
    date: '2021-05-06',
    marked: 'Paramedic [Amy Adams] was first on the scene. She found the motorist conscious and talking.',
  },
  {
    date: '2017-11-23',
    marked: 'The missing hiker, [Peter Jackson], 63, of Whitby, was found cold but unhurt after a night on the moor.',
  },
  {
    date: '2023-09-08',
    marked: 'Barber [Kevin Hart] has swept up after his last customer: the shop on Station Road shuts after 40 years.',
  },
  {
    date: '2016-08-18',
    marked: 'A witness, [Helen Clark], told the court in Exeter that she saw two men run towards the canal.',
  },
  {
    date: '2012-10-04',
    marked:
      'Councillor [Tony Blair] of the drainage board — no relation, he says wearily — wants the ditch dug deeper.',
  },
  {
    date: '2020-12-17',
    marked: 'The raffle was drawn by [Bill Murray], chairman of the bowls club, and won by [Doris Keene].',
  },
  {
    date: '2018-05-22',
    marked: 'Her son, [Charlie Brown], aged 9, started the collection with his pocket money, [Lisa Brown] said.',
  },
];

/** The famous themselves, with little said of them, as the news brings them up. */
export const famous: readonly Paragraph[] = [
  {
    date: '2019-05-14',
    marked:
      'The former Chicago Bulls guard [Michael Jordan=] gave seven million dollars to two clinics in North Carolina.',
  },
  {
    date: '2017-08-02',
    marked: 'The singer-songwriter [Paul Simon=] will give a farewell concert in Queens, his manager said.',
  },
  { date: '2012-09-03', marked: 'Actor [Tom Cruise=] arrived in London on Monday for the premiere of his new film.' },
  {
    date: '2013-10-11',
    marked: 'The Nobel committee chose [Alice Munro=], the Canadian writer of short stories, on Thursday.',
  },
  { date: '2016-11-09', marked: 'In Washington, [Paul Ryan=], the speaker of the House, called the result a mandate.' },
  {
    date: '2015-06-02',
    marked: '[Sepp Blatter=] said on Tuesday that he would give up the presidency of FIFA after seventeen years.',
  },
  {
    date: '2018-04-10',
    marked: 'Senators questioned [Mark Zuckerberg=] of Facebook for five hours about the data of 87 million users.',
  },
  {
    date: '2021-01-06',
    marked:
      'Shortly after noon [Donald Trump=] told the crowd to march to the Capitol. [Mike Pence=] had said he could not throw out electoral votes.',
  },
  {
    date: '2019-09-24',
    marked:
      'Lady [Brenda Hale=Brenda Hale, Baroness Hale of Richmond], president of the Supreme Court, read out the judgment against [Boris Johnson=].',
  },
  {
    date: '2020-04-03',
    marked: 'Sweden’s state epidemiologist, [Anders Tegnell=], defended the decision to keep schools open.',
  },
  { date: '2014-12-15', marked: 'Gunman [Man Haron Monis=] held eighteen people in a Sydney café for sixteen hours.' },
  { date: '2016-07-22', marked: 'The economist [Tyler Cowen=] argues that Americans have stopped moving house.' },
  { date: '2017-10-05', marked: 'British novelist [Kazuo Ishiguro=] won the Nobel Prize in Literature.' },
  {
    date: '2013-06-10',
    marked: 'From a hotel room in Hong Kong, [Edward Snowden=] told The Guardian why he leaked the files.',
  },
  {
    date: '2018-10-20',
    marked:
      'Saudi Arabia said that the journalist [Jamal Khashoggi=] had died in a fight at its consulate in Istanbul. President [Recep Tayyip Erdoğan=] promised the naked truth.',
  },
  {
    date: '2022-07-08',
    marked:
      '[Shinzo Abe=] was shot dead at a campaign rally in Nara on Friday. Prime Minister [Fumio Kishida=] called it barbaric.',
  },
  {
    date: '2011-10-06',
    marked:
      'Apple said that its founder [Steve Jobs=] had died at the age of 56. [Tim Cook=] told the staff in an email.',
  },
  { date: '2009-04-16', marked: 'The composer [Philip Glass=] wrote the score in six weeks.' },
  {
    date: '2014-10-10',
    marked:
      'Pakistani schoolgirl [Malala Yousafzai=] and the Indian campaigner [Kailash Satyarthi=] share the peace prize.',
  },
  {
    date: '2019-11-20',
    marked:
      'The ambassador to the European Union, [Gordon Sondland=], told the committee that everyone was in the loop.',
  },
  {
    date: '2020-05-28',
    marked: 'Minneapolis mayor [Jacob Frey=] asked for the arrest of the officer who knelt on [George Floyd=].',
  },
  { date: '2016-06-24', marked: 'Leave campaigner [Nigel Farage=] declared victory before dawn.' },
  { date: '2018-09-04', marked: 'Author [Rebecca Solnit=] calls the essay a love letter to San Francisco.' },
  {
    date: '2023-08-24',
    marked: 'A jet with [Yevgeny Prigozhin=], the head of Wagner, on board crashed north of Moscow.',
  },
  {
    date: '2012-08-09',
    marked: 'Jamaican sprinter [Usain Bolt=] won the 200 metres in London ahead of [Yohan Blake=].',
  },
  { date: '2015-03-19', marked: 'Architect [Frank Gehry=] is to design the new wing in Philadelphia.' },
  { date: '2021-03-08', marked: 'In her interview with [Oprah Winfrey=], the Duchess of Sussex spoke of the palace.' },
  { date: '2010-02-19', marked: 'Golfer [Tiger Woods=] apologised to his wife on live television.' },
  {
    date: '2017-12-12',
    marked: 'The Democrat [Doug Jones=Doug Jones (politician)] beat the former judge [Roy Moore=] in Alabama.',
  },
  {
    date: '2022-10-27',
    marked: '[Elon Musk=] completed the purchase of Twitter and dismissed its chief executive, [Parag Agrawal=].',
  },
  {
    date: '2019-07-10',
    marked: 'Britain’s ambassador in Washington, Sir [Kim Darroch=], resigned after his cables leaked.',
  },
  {
    date: '2024-12-09',
    marked:
      'Police charged [Luigi Mangione=], 26, with the murder of the UnitedHealthcare executive [Brian Thompson=Brian Thompson (businessman)] in New York.',
  },
];
