/** What api.hypothes.is answers, as far as it is used. An annotation is checked by the reader of notes. */

import * as v from 'valibot';

/** More groups than anybody is in, and names longer than Hypothesis allows (25 characters). */
const GROUPS = 500;
const NAME = 200;

export const groupsShape = v.pipe(
  v.array(v.object({ id: v.pipe(v.string(), v.regex(/^[\w-]{1,50}$/)), name: v.pipe(v.string(), v.maxLength(NAME)) })),
  v.maxLength(GROUPS),
);

export const createdShape = v.object({ id: v.pipe(v.string(), v.minLength(1)) });

export const searchShape = v.object({ total: v.number(), rows: v.pipe(v.array(v.unknown()), v.maxLength(200)) });

/** Where the next page of a search begins. */
export const rowTimeShape = v.object({ created: v.pipe(v.string(), v.maxLength(50)) });

export const refusalShape = v.object({ reason: v.pipe(v.string(), v.maxLength(2_000)) });
