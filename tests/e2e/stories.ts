/** The articles of the tests, and what must be found in them: facts on their day, from the knowledge that ships. */

export interface Story {
  readonly file: string;
  /** How the card says the article's day. */
  readonly day: string;
  /** The official whose card is read, and what the person held on that day. */
  readonly person: { readonly name: string; readonly surname: string; readonly office: RegExp };
  /** Names that must be highlighted. */
  readonly names: readonly string[];
  /** Names that stand on the page but outside the article. */
  readonly never: readonly string[];
}

const finance: Story = {
  file: 'finance.html',
  day: '5 June 2021',
  person: { name: 'Rishi Sunak', surname: 'Sunak', office: /Chancellor of the Exchequer/ },
  names: [
    'Rishi Sunak',
    'Sunak',
    'Janet Yellen',
    'Yellen',
    'Olaf Scholz',
    'Scholz',
    'Bruno Le Maire',
    'Christine Lagarde',
  ],
  never: ['Emmanuel Macron', 'Joe Biden', 'Boris Johnson', 'Mario Draghi', 'Angela Merkel'],
};

export const STORIES: readonly (readonly [string, Story])[] = [
  ['an article', finance],
  ['an article under a strict policy', { ...finance, file: 'strict.html' }],
  [
    'an article drawn by React',
    {
      file: 'newsroom.html',
      day: '14 June 2021',
      person: { name: 'Jens Stoltenberg', surname: 'Stoltenberg', office: /Secretary General/ },
      names: [
        'Joe Biden',
        'Angela Merkel',
        'Jens Stoltenberg',
        'Stoltenberg',
        'Emmanuel Macron',
        'Justin Trudeau',
        'Macron',
      ],
      never: [],
    },
  ],
];
