/** What a word is to a name: B opens one, I goes on with it; a person's, or that of anything else. */
export const Label = { None: 0, PersonBegins: 1, PersonGoesOn: 2, OtherBegins: 3, OtherGoesOn: 4 } as const;

export const LABELS = 5;
/** Weights are kept for the labels but `None`, against which the others are measured. */
export const WEIGHTED = LABELS - 1;

/** Whether a label may follow another; a line begins as if after `None`. */
export function mayFollow(label: number, before: number): boolean {
  if (label === Label.PersonGoesOn) return before === Label.PersonBegins || before === Label.PersonGoesOn;
  if (label === Label.OtherGoesOn) return before === Label.OtherBegins || before === Label.OtherGoesOn;
  return true;
}
