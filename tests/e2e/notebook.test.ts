import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manyNotes } from '../bench/manyNotes';
import { type Driver, eventually } from '../browsers/driver';
import { findBrowser, KINDS } from '../browsers/installed';
import { launch } from '../browsers/launch';
import { ask, openNotebook, read, search, write } from './notebookPage';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const [sample] = manyNotes(1, Date.parse('2026-11-20T10:00:00Z'));
const { article, passage, id: _id, created: _c, modified: _m, revision: _r, ...words } = sample!;
const draft = { article, passage };

interface Written {
  readonly ok: boolean;
  readonly problem?: string;
  readonly value: { readonly change: string; readonly notes: readonly { readonly id: string }[] };
}

for (const kind of KINDS) {
  const browser = findBrowser(kind);
  describe.skipIf(!browser)(`the notebook, in ${kind}`, () => {
    let driver: Driver;
    let page: Page;
    const profile = mkdtempSync(path.join(tmpdir(), 'dramatis-profile-'));
    const downloads = mkdtempSync(path.join(tmpdir(), 'dramatis-downloads-'));
    const open = () =>
      launch({
        browser: browser!,
        extension: kind === 'firefox' ? 'dist/firefox' : 'dist/chrome',
        profile,
        downloads,
        headless: true,
        viewport: { width: 1400, height: 900 },
      });

    beforeAll(async () => {
      driver = await open();
      page = await openNotebook(driver);
    });
    afterAll(async () => {
      await driver?.close();
      for (const folder of [profile, downloads]) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    });

    test('is empty at first, and says how a note is written', async () => {
      expect(await read(page, '.notebook-empty')).toMatch(/No notes yet/);
    });

    test('has a note that was written, also after the browser was closed', async () => {
      const reply = (await ask(page, 'writeNote', draft, { ...words, text: 'Kept for tomorrow.' })) as Written;
      expect(reply.ok).toBe(true);
      await read(page, '.rows', /Kept for tomorrow/);
      await driver.close();
      driver = await open();
      page = await openNotebook(driver);
      await read(page, '.rows', /Kept for tomorrow/);
    });

    test('keeps all of a change or nothing, at whatever moment of it the worker is ended', async () => {
      const count = 1_000;
      const fileOf = (name: string) =>
        JSON.stringify({
          format: 'dramatis-notes',
          version: 1,
          exported: '2026-11-25T10:00:00Z',
          notes: manyNotes(count, Date.now()).map(note => ({ ...note, id: `${name}-${note.id}` })),
        });
      const began = performance.now();
      await ask(page, 'importNotes', 'whole.json', fileOf('whole'));
      const whole = performance.now() - began;
      const outcomes: number[] = [];
      for (const part of [0.1, 0.3, 0.45, 0.6, 0.7, 0.8, 0.9, 1]) {
        const before = await totalOf(page);
        // Not awaited: the worker dies while it is at it, and the call with it.
        const cut = ask(page, 'importNotes', 'cut.json', fileOf(`cut-${part}`)).catch(() => undefined);
        await new Promise(later => setTimeout(later, whole * part));
        await driver.stopBackground();
        await Promise.race([cut, new Promise(later => setTimeout(later, 2_000))]);
        const after = await totalOf(page);
        outcomes.push(after - before);
        // The count that is kept beside the notes, and the notes themselves.
        const ids = (await ask(page, 'findNoteIds', { sort: 'oldest' })) as readonly string[];
        expect(ids).toHaveLength(after);
      }
      expect(outcomes.filter(added => added !== 0 && added !== count)).toEqual([]);
      // Some were cut off before their end: else the test would say nothing.
      expect(outcomes).toContain(0);
    });

    test('edits in two windows: other fields merge, the same field is laid side by side', async () => {
      const { value } = (await ask(page, 'writeNote', draft, {
        ...words,
        text: 'The first words.',
        tags: [],
      })) as Written;
      const { id } = value.notes[0]!;
      await page.close();
      page = await openNotebook(driver, `?note=${id}`);
      const other = await openNotebook(driver, `?note=${id}`);
      for (const window of [page, other]) {
        await window.bringToFront();
        await window.waitForSelector('.one-note [data-act="edit"]');
        await window.click('.one-note [data-act="edit"]');
        await window.waitForSelector('.note-editor .note-text');
      }
      await page.bringToFront();
      await write(page, '.note-editor .note-text', 'Words of one window.');
      await page.click('.note-editor [data-act="save"]');
      await read(page, '.one-note .one-text', /one window/);
      await other.bringToFront();
      await write(other, '.note-editor .note-text', 'Words of the other.');
      await other.click('.note-editor [data-act="save"]');
      const both = await read(
        other,
        '.note-conflict',
        /Words of the other[\s\S]*one window|one window[\s\S]*Words of the other/,
      );
      expect(both).toMatch(/Mine/);
      await other.click('.note-conflict [data-act="use versions"]');
      await read(
        other,
        '.one-note .one-text',
        /Words of the other[\s\S]*one window|one window[\s\S]*Words of the other/,
      );
      await other.close();
      await page.bringToFront();
      await read(page, '.one-note .one-text', /Words of the other/);
    });

    test('takes a removal back, and restores an earlier state', async () => {
      await page.click('.one-note [data-act="remove"]');
      await read(page, '.snack', /removed/i);
      await page.click('.snack [data-act="undo"]');
      await read(page, '.snack', /taken back/i);
      await search(page, 'words of one window');
      await read(page, '.found-count', /1 note found/);
      await page.click('.row-words');
      await page.waitForSelector('.one-note summary');
      await page.click('.one-note summary');
      await page.waitForSelector('.revisions [data-act="restore 1"]');
      await page.click('.revisions [data-act="restore 1"]');
      await read(page, '.one-note .one-body > .said-words .one-text', /The first words/);
    });

    test('hands out a backup as a real download, and takes it in again without doubles', async () => {
      await page.click('header [data-act="export"]');
      await page.waitForSelector('dialog [data-act="write file"]');
      await page.click('dialog [data-act="write file"]');
      await read(page, 'dialog .remarks', /downloads/);
      // A browser may make the file before it writes it, or write it under another name first.
      const file = await eventually('the whole file arrives', async () =>
        readdirSync(downloads).find(
          name =>
            /^dramatis.*\.json$/.test(name) && readFileSync(path.join(downloads, name), 'utf8').trimEnd().endsWith('}'),
        ),
      );
      await page.keyboard.press('Escape');
      const total = await totalOf(page);
      const backup = JSON.parse(readFileSync(path.join(downloads, file), 'utf8')) as { notes: unknown[] };
      expect(backup.notes).toHaveLength(total);
      await giveFile(driver, page, path.join(downloads, file));
      const preview = await read(page, 'dialog .import-counts', /already/);
      expect(preview).toMatch(/\b0 will be added/);
      await page.keyboard.press('Escape');

      const fresh = path.join(downloads, 'fresh.json');
      const notes = [{ ...sample, id: 'fresh', text: 'From a file.' }, { id: 'broken' }];
      writeFileSync(fresh, JSON.stringify({ format: 'dramatis-notes', version: 1, exported: '', notes }));
      await giveFile(driver, page, fresh);
      expect(await read(page, 'dialog .import-counts', /1 will be added/)).toMatch(/1 is refused/);
      await page.click('dialog [data-act="import now"]');
      await read(page, '.snack', /1 note imported/);
      await page.click('.snack [data-act="undo"]');
      await read(page, '.snack', /taken back/i);
      expect(await totalOf(page)).toBe(total);

      const huge = path.join(downloads, 'huge.json');
      writeFileSync(huge, Buffer.alloc(33 * 1024 * 1024, ' '));
      await giveFile(driver, page, huge);
      await read(page, '.snack', /larger than 32 MB/);
      expect(await totalOf(page)).toBe(total);
    });

    test('has no problems that axe finds, and is worked with keys alone', async () => {
      await page.evaluate(AXE);
      const { violations } = (await page.evaluate('axe.run(document)')) as { violations: { id: string }[] };
      expect(violations.map(({ id }) => id)).toEqual([]);
      await search(page, 'crowns');
      await read(page, '.found-count', /found/);
      await page.focus('.row-words');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.row-note [aria-current="true"]');
    });
  });
}

async function totalOf(page: Page): Promise<number> {
  const { total } = (await ask(page, 'findNotes', { sort: 'newest', from: 0, count: 1 })) as { total: number };
  return total;
}

/** A file in the reader's hand: chosen in the browser's own dialog or, where no driver can reach that, dropped on the page. */
async function giveFile(driver: Driver, page: Page, file: string): Promise<void> {
  if (driver.kind === 'chromium') {
    const [chooser] = await Promise.all([page.waitForFileChooser(), page.click('header [data-act="import"]')]);
    await chooser.accept([file]);
    return;
  }
  await page.evaluate(
    (name, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], name));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    path.basename(file),
    readFileSync(file, 'utf8'),
  );
}
