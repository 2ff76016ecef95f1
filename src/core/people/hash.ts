/** 32-bit hash of a string's UTF-16 units: FNV-1a, its bits mixed once more. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) | 0;
}

/** 32-bit hash of a feature: which template it is of, and the two values that fill it. */
export function hashFeature(template: number, first: number, second: number): number {
  let hash = Math.imul(template + 0x9e37, 0x85ebca6b) ^ first;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash ^= Math.imul(second + 0x7f4a7c15, 0x297a2d39);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}
