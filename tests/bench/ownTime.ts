/** Of a profile of the page's thread: what our script did, Readability apart. */

import type { Protocol } from 'puppeteer-core';

/** Milliseconds. */
export interface OwnTime {
  readonly readability: number;
  /** Our script and what the browser did for it, without Readability. */
  readonly beyond: number;
  /** The longest stretch of that without a break. */
  readonly longest: number;
  /** Functions of ours on the stack in that stretch, outermost first: where to look. */
  readonly longestIn: string;
}

const OURS = 'chrome-extension://';
type Part = 'readability' | 'beyond';

export function ownTime({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): OwnTime {
  const byId = new Map(nodes.map(node => [node.id, node]));
  const parts = new Map<number, { readonly part: Part; readonly path: string }>();
  const mark = (id: number, around: { part: Part; path: string } | undefined): void => {
    const node = byId.get(id);
    if (!node) return;
    const { url, functionName } = node.callFrame;
    const isOurs = url.startsWith(OURS);
    const part: Part | undefined =
      around?.part === 'readability' || isParse(node, byId) ? 'readability' : around || isOurs ? 'beyond' : undefined;
    const here = part && {
      part,
      path: isOurs && functionName ? `${around?.path ?? ''}/${functionName}` : (around?.path ?? ''),
    };
    if (here) parts.set(id, here);
    for (const child of node.children ?? []) mark(child, here);
  };
  if (nodes[0]) mark(nodes[0].id, undefined);

  const total = { readability: 0, beyond: 0 };
  let run = 0;
  let longest = 0;
  let longestIn = '';
  samples.forEach((id, index) => {
    // A sample's time lasts until the next one.
    const took = (timeDeltas[index + 1] ?? 0) / 1000;
    const isCollecting = byId.get(id)?.callFrame.functionName === '(garbage collector)';
    const here =
      parts.get(id) ?? (run > 0 && isCollecting ? { part: 'beyond' as const, path: 'collecting' } : undefined);
    if (here) total[here.part] += took;
    run = here?.part === 'beyond' ? run + took : 0;
    if (run > longest) {
      longest = run;
      longestIn = here?.path ?? '';
    }
  });
  return { ...total, longest, longestIn };
}

/** Readability's `parse`, by the function that it alone calls. */
function isParse(
  node: Protocol.Profiler.ProfileNode,
  byId: ReadonlyMap<number, Protocol.Profiler.ProfileNode>,
): boolean {
  return (
    node.callFrame.functionName === 'parse' &&
    node.callFrame.url.startsWith(OURS) &&
    (node.children ?? []).some(child => byId.get(child)?.callFrame.functionName.startsWith('_'))
  );
}
