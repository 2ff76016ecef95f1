/** Work that can be stopped at every `yield`, so that the page may go on in between. */
export type Steps<Value> = Generator<undefined, Value, undefined>;

/** Does the work at one go. */
export function atOnce<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value as Value;
  }
}

/** On a slow processor a step or two more still make no task that is felt, which begins at 50 ms. */
const TURN_MS = 8;

/** Does the work in turns with the page: after every turn the browser draws and answers the reader. */
export async function inTurns<Value>(steps: Steps<Value>): Promise<Value> {
  let began = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value as Value;
    if (performance.now() - began < TURN_MS) continue;
    await pageTurn();
    began = performance.now();
  }
}

/** A message to oneself is a task of its own; timers would wait, and in a hidden tab for a second each. */
function pageTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise(done => {
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });
}
