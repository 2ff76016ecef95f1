import type { CDPSession, Page, Protocol, Target } from 'puppeteer-core';
import type { Meter, OwnTime } from './meter';

const SAMPLE_US = 250;

/** Over Chromium's own protocol: its sampling profiler, its counters, and all that our scripts throw. */
export async function chromiumMeter(page: Page): Promise<Meter> {
  const session = await page.createCDPSession();
  const browser = page.browser();
  const errors: string[] = [];
  const sessions: CDPSession[] = [];
  const listen = async (to: CDPSession): Promise<void> => {
    to.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      if (isOurs(exceptionDetails.url, exceptionDetails.stackTrace)) errors.push(textOf(exceptionDetails));
    });
    to.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
      if (type === 'error' && isOurs(undefined, stackTrace))
        errors.push(args.map(arg => arg.description ?? String(arg.value)).join(' '));
    });
    await to.send('Runtime.enable');
  };
  const listenTo = (target: Target): void => {
    if (!target.url().startsWith(OURS)) return;
    target
      .createCDPSession()
      .then(async to => {
        sessions.push(to);
        await listen(to);
      })
      // A popup may be gone before it was listened to.
      .catch(() => undefined);
  };
  await listen(session);
  for (const target of browser.targets()) listenTo(target);
  browser.on('targetcreated', listenTo);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLE_US });

  return {
    async beginTiming() {
      await session.send('Profiler.start');
    },
    async endTiming() {
      const { profile } = await session.send('Profiler.stop');
      return ownTime(profile);
    },
    async count() {
      for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
      return { nodes, listeners: jsEventListeners };
    },
    ownExceptions: async () => errors,
    async close() {
      browser.off('targetcreated', listenTo);
      for (const one of [session, ...sessions]) await one.detach().catch(() => undefined);
    },
  };
}

const OURS = 'chrome-extension://';

function isOurs(url: string | undefined, stack: Protocol.Runtime.StackTrace | undefined): boolean {
  return [url, ...(stack?.callFrames ?? []).map(frame => frame.url)].some(from => from?.startsWith(OURS));
}

function textOf({ text, exception, url, lineNumber }: Protocol.Runtime.ExceptionDetails): string {
  return `${exception?.description ?? text} (${url?.split('/').at(-1) ?? ''}:${lineNumber + 1})`;
}

/** A sample is ours when a function of our script is running or waits for what runs. */
function ownTime({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): OwnTime {
  const ours = new Set<number>();
  const byId = new Map(nodes.map(node => [node.id, node]));
  const mark = (id: number, isWithin: boolean): void => {
    const node = byId.get(id);
    if (!node) return;
    const is = isWithin || node.callFrame.url.startsWith(OURS);
    if (is) ours.add(id);
    for (const child of node.children ?? []) mark(child, is);
  };
  const root = nodes[0];
  if (root) mark(root.id, false);
  const name = (id: number) => byId.get(id)?.callFrame.functionName;
  let own = 0;
  let run = 0;
  let longest = 0;
  samples.forEach((id, index) => {
    // A sample's time lasts until the next one.
    const took = (timeDeltas[index + 1] ?? 0) / 1000;
    if (ours.has(id) || (run > 0 && name(id) === '(garbage collector)')) {
      own += took;
      run += took;
      longest = Math.max(longest, run);
    } else run = 0;
  });
  return { own, longest };
}
