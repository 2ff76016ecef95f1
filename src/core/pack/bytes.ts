/** Reads varints and UTF-8 strings one after the other. Never reads past the end: it gives zeros and '' there. */
export class ByteReader {
  private readonly bytes: Uint8Array;
  private at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  get done(): boolean {
    return this.at >= this.bytes.length;
  }

  /** An unsigned whole number below 2^32, seven bits a byte, lowest first. */
  number(): number {
    let value = 0;
    let factor = 1;
    for (let length = 0; length < 5; length++) {
      const byte = this.bytes[this.at++] ?? 0;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) break;
      factor *= 128;
    }
    return value;
  }

  text(): string {
    const length = this.number();
    const start = this.at;
    this.at = Math.min(start + length, this.bytes.length);
    return decodeUtf8(this.bytes, start, this.at);
  }
}

/** Plain UTF-8 decoding: the core is compiled without `TextDecoder`, and names are short. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; ) {
    const byte = bytes[at++] ?? 0;
    const more = byte < 0xc0 ? 0 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    let point = more === 0 ? byte : byte & (0x3f >> more);
    for (let next = 0; next < more; next++) point = (point << 6) | ((bytes[at++] ?? 0) & 0x3f);
    text += point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
  }
  return text;
}
