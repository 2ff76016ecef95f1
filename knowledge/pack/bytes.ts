/** Collects varints and UTF-8 strings, the counterpart of core/pack/bytes. */
export class ByteWriter {
  private bytes = new Uint8Array(1 << 16);
  private used = 0;

  get length(): number {
    return this.used;
  }

  number(value: number): void {
    if (!Number.isInteger(value) || value < 0 || value > 0xffff_ffff) throw new Error(`not a u32: ${value}`);
    this.reserve(5);
    let rest = value;
    while (rest >= 0x80) {
      this.bytes[this.used++] = (rest % 0x80) | 0x80;
      rest = Math.floor(rest / 0x80);
    }
    this.bytes[this.used++] = rest;
  }

  text(value: string): void {
    const encoded = encoder.encode(value);
    this.number(encoded.length);
    this.raw(encoded);
  }

  raw(added: Uint8Array): void {
    this.reserve(added.length);
    this.bytes.set(added, this.used);
    this.used += added.length;
  }

  finish(): Uint8Array {
    return this.bytes.slice(0, this.used);
  }

  private reserve(more: number): void {
    if (this.used + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.used + more));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

const encoder = new TextEncoder();
