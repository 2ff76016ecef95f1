/** Google's Fact Check Tools, in the shape of its reference documentation; the claims and their checks are made up. */

import type { Json } from './entityJson';

export const GOOD_KEY = 'a-key-of-the-reader';

const CLAIMS: readonly Json[] = [
  {
    text: 'Lavrov said that 90 per cent of exports go through one port',
    claimant: 'Sergey Lavrov',
    claimDate: '2021-04-06T00:00:00Z',
    claimReview: [
      {
        publisher: { name: 'Beispiel Checks', site: 'checks.example' },
        url: 'https://checks.example/ports',
        title: 'No, it is 60 per cent',
        reviewDate: '2021-04-09T00:00:00Z',
        textualRating: 'Mostly <b>false</b>',
        languageCode: 'en',
      },
      { publisher: { site: 'other.example' }, url: 'https://other.example/1', textualRating: 'Misleading' },
      { publisher: { name: 'Not safe' }, url: 'javascript:alert(1)', textualRating: 'True' },
      { publisher: { name: 'No verdict' }, url: 'https://none.example/' },
    ],
  },
];

export interface ChecksAnswer {
  readonly status: number;
  readonly json: Json;
}

export function checksAnswer(parameters: URLSearchParams): ChecksAnswer {
  if (parameters.get('key') !== GOOD_KEY) {
    const error = {
      code: 400,
      message: 'API key not valid. Please pass a valid API key.',
      status: 'INVALID_ARGUMENT',
    };
    return { status: 400, json: { error } };
  }
  const words = (parameters.get('query') ?? '').toLowerCase().split(/\s+/);
  const claims = CLAIMS.filter(({ text }) => words.every(word => String(text).toLowerCase().includes(word)));
  return { status: 200, json: claims.length > 0 ? { claims } : {} };
}
