import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Photo } from '../../../src/shared/protocol';
import { told } from '../../../src/ui/words';
import { about, aboutLavrov, answered, fakeClock, openStage, type Stage } from './stage';

beforeEach(fakeClock);
afterEach(() => void vi.useRealTimers());

async function withPhotos(): Promise<Stage> {
  const stage = await openStage();
  stage.photos = true;
  return stage;
}
const photoOf = async (stage: Stage, id: string): Promise<Photo | undefined> =>
  answered(await stage.ask(about(id))).photo;
const hosts = ({ wikimedia }: Stage) => wikimedia.requests.map(({ host }) => host);

describe('a photo', () => {
  test('is asked for only where the reader has switched photos on', async () => {
    const stage = await openStage();
    expect(answered(await stage.ask(aboutLavrov())).photo).toBeUndefined();
    expect(hosts(stage)).not.toContain('commons.wikimedia.org');
    stage.photos = true;
    expect(answered(await stage.ask(aboutLavrov())).photo).toBeDefined();
    stage.photos = false;
    expect(answered(await stage.ask(aboutLavrov())).photo).toBeUndefined();
  });

  test('comes as bytes, with who made it in plain words, under which licence, and where it is from', async () => {
    const stage = await withPhotos();
    const photo = await photoOf(stage, 'Q58217');
    expect(photo).toEqual({
      bytes: expect.stringMatching(/^\/9j\//),
      type: 'image/jpeg',
      credit: 'Ada Beispiel & Co.',
      licence: 'CC BY-SA 4.0',
      licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0',
      url: 'https://commons.wikimedia.org/wiki/File:Portrait_of_a_minister.jpg',
    });
    expect(stage.receipt.map(({ host, asked }) => [host, told(asked)]).slice(-3)).toContainEqual([
      'upload.wikimedia.org',
      'A small copy of “Portrait of a minister.jpg”',
    ]);
  });

  test('is kept: the second time nothing is sent, also by a new worker', async () => {
    const stage = await withPhotos();
    const first = await photoOf(stage, 'Q58217');
    const sent = stage.wikimedia.requests.length;
    stage.restart();
    expect(await photoOf(stage, 'Q58217')).toEqual(first);
    expect(stage.wikimedia.requests).toHaveLength(sent);
  });

  test('in the public domain needs nobody’s name', async () => {
    expect(await photoOf(await withPhotos(), 'Q20055561')).toMatchObject({
      type: 'image/png',
      credit: 'Wikimedia Commons',
      licence: 'Public domain',
    });
  });

  test.each([
    ['whose licence forbids trade and changes', 'Q1543422'],
    ['whose maker must be named and is not known', 'Q57665'],
    ['that is too large', 'Q359480'],
    ['that is no picture, whatever it is called', 'Q3874799'],
  ])('%s is not shown, and not asked for again that day', async (_, id) => {
    const stage = await withPhotos();
    expect(await photoOf(stage, id)).toBeUndefined();
    const sent = stage.wikimedia.requests.length;
    expect(await photoOf(stage, id)).toBeUndefined();
    expect(stage.wikimedia.requests).toHaveLength(sent);
  });

  test.each(['commons.wikimedia.org', 'upload.wikimedia.org'])(
    'that %s does not give costs nothing else, and no long wait',
    async host => {
      const stage = await withPhotos();
      stage.wikimedia.fail({ kind: 'silence' }, { host });
      const before = Date.now();
      const answer = answered(await stage.ask(aboutLavrov()));
      expect(answer.card?.name).toBe('Sergey Lavrov');
      expect(answer.photo).toBeUndefined();
      expect(Date.now() - before).toBeLessThan(6_000);
    },
  );

  test('is fetched without telling more than needed: no program’s name where it would cost a question', async () => {
    const stage = await withPhotos();
    await stage.ask(aboutLavrov());
    const upload = stage.wikimedia.requests.find(({ host }) => host === 'upload.wikimedia.org');
    expect(Object.keys(upload?.headers ?? {})).toEqual(['accept']);
    expect(upload?.path).toMatch(/\/250px-/);
  });
});
