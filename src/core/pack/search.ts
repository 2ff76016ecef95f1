/** The index at which `order` is 0, of a row that ascends by it: negative before it, positive behind it. */
export function search(length: number, order: (at: number) => number): number | undefined {
  let low = 0;
  let high = length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const where = order(middle);
    if (where === 0) return middle;
    if (where < 0) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
