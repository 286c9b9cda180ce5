/**
 * Offsets of the interface count code points, those of JavaScript UTF-16 units.
 */
export class CodePoints {
  private readonly units: number[] | null;

  constructor(readonly text: string) {
    // Most reports hold nothing beyond the first plane: then both counts are the same.
    this.units = /[\uD800-\uDBFF]/.test(text) ? [...offsets(text)] : null;
  }

  /** The UTF-16 index of a code point. */
  unit(point: number): number {
    return this.units === null ? Math.min(point, this.text.length) : (this.units[point] ?? this.text.length);
  }

  /** The code point at a UTF-16 index. */
  point(unit: number): number {
    if (this.units === null) {
      return unit;
    }
    let low = 0;
    let high = this.units.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.units[middle] ?? Infinity) < unit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  slice(start: number, end: number): string {
    return this.text.slice(this.unit(start), this.unit(end));
  }

  get length(): number {
    return this.units === null ? this.text.length : this.units.length;
  }
}

function* offsets(text: string): Generator<number> {
  let at = 0;
  for (const point of text) {
    yield at;
    at += point.length;
  }
}

/** A part of a text: as it is, or a character that is not seen but acts on what is around it. */
export interface Part {
  text: string;
  /** Number of the character, where it is one that is not seen. */
  hidden?: string;
}

/** Joiners stay where Persian, scripts of India and emoji need them, and signs of Arabic that only count as format characters. */
const HIDDEN = /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\u200C\u200D]|(?![\u200C\u200D\u0600-\u0605\u06DD\u08E2])(?:\p{Cf}|(?![\t\n\r])\p{Cc})/gu;

/**
 * Takes a text apart at characters that turn the order of what follows or hide in it, so that they can be shown by their
 * numbers and do nothing. U+202E in a report makes "exe.txt" of "txt.exe"; a reader must see that it is there.
 */
export function parts(text: string): Part[] {
  const found: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(HIDDEN)) {
    if (match.index > from) {
      found.push({ text: text.slice(from, match.index) });
    }
    found.push({ text: match[0], hidden: `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` });
    from = match.index + match[0].length;
  }
  if (from < text.length) {
    found.push({ text: text.slice(from) });
  }
  return found;
}
