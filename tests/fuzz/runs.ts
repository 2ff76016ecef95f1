/** How many cases a fuzz test tries: `share` thousandths of FUZZ_RUNS, which is 10,000 unless the environment says more. */
export function runs(share: number): { readonly numRuns: number; readonly seed?: number } {
  const all = Number(process.env.FUZZ_RUNS ?? 10_000);
  return { numRuns: Math.max(1, Math.round((all * share) / 1000)) };
}
