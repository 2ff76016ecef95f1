import { inflateRawSync } from 'node:zlib';

/** Files of a zip archive by name, folders left out (PKWARE APPNOTE 6.3.10, without zip64). Throws on what is no such archive. */
export function unzip(archive: Buffer): ReadonlyMap<string, Buffer> {
  const end = archive.lastIndexOf(END);
  if (end < 0) throw new Error('this is no zip archive');
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    if (!name.endsWith('/')) files.set(name, contentOf(archive, at));
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}

const END = Buffer.from('PK\x05\x06', 'latin1');

/** `at`: the file's record in the central directory, which knows the size where the file's own record may not. */
function contentOf(archive: Buffer, at: number): Buffer {
  const method = archive.readUInt16LE(at + 10);
  const size = archive.readUInt32LE(at + 20);
  const own = archive.readUInt32LE(at + 42);
  const start = own + 30 + archive.readUInt16LE(own + 26) + archive.readUInt16LE(own + 28);
  const bytes = archive.subarray(start, start + size);
  return method === 0 ? bytes : inflateRawSync(bytes);
}
