import type { Claim, Passage, Piece, Report, Voice } from '../api/types';
import { CodePoints } from './text';

/** Layers of a report: which of it was read, who speaks where, what it is said to claim. All offsets count code points. */

export interface Mark {
  start: number;
  end: number;
  /** Claims whose words these are. */
  claims: string[];
}

/** A stretch of text that one chain of voices is behind. */
export interface Block {
  start: number;
  end: number;
  /** Innermost first; empty where the report speaks in its own words. */
  chain: Voice[];
  /** Where the words of claims stand, in their order, without overlap. */
  marks: Mark[];
  /** Claims told here. */
  claims: Claim[];
}

/** A passage as it is shown; text between passages, if there is any, was not read. */
export interface Shown {
  start: number;
  end: number;
  kind: string;
  read: boolean;
  blocks: Block[];
}

export function layers(report: Pick<Report, 'text' | 'passages' | 'voices' | 'claims' | 'language'>): Shown[] {
  const points = new CodePoints(report.text);
  return withGaps(report.passages, points).map((passage) => ({
    ...passage,
    blocks: passage.read ? blocks(passage, report, points) : [blank(passage.start, passage.end)],
  }));
}

function blank(start: number, end: number): Block {
  return { start, end, chain: [], marks: [], claims: [] };
}

/** Nothing of the text is left out: what lies between passages is shown as not read. */
function withGaps(passages: readonly Passage[], points: CodePoints): Passage[] {
  const all: Passage[] = [];
  let from = 0;
  const gap = (to: number): void => {
    if (to > from && points.slice(from, to).trim() !== '') {
      all.push({ start: from, end: to, kind: 'between', read: false });
    }
  };
  for (const passage of [...passages].sort((one, other) => one.start - other.start)) {
    gap(passage.start);
    all.push(passage);
    from = Math.max(from, passage.end);
  }
  gap(points.length);
  return all;
}

/** Sentences in a row with the same voices behind them are one block, so that margins do not break the text into crumbs. */
function blocks(passage: Passage, report: Pick<Report, 'voices' | 'claims' | 'language'>, points: CodePoints): Block[] {
  const merged: Block[] = [];
  for (const [start, end] of sentences(passage, report, points)) {
    const chain = chainOf(start, end, report.voices);
    const last = merged.at(-1);
    if (last !== undefined && key(last.chain) === key(chain)) {
      last.end = end;
    } else {
      merged.push({ ...blank(start, end), chain });
    }
  }
  for (const block of merged) {
    block.claims = report.claims
      .filter((claim) => claim.trigger.start >= block.start && claim.trigger.start < block.end)
      .sort((one, other) => one.trigger.start - other.trigger.start);
    block.marks = marks(block);
  }
  return merged;
}

function key(chain: readonly Voice[]): string {
  return chain.map((voice) => `${voice.id ?? ''}${voice.start}`).join('|');
}

/** Where sentences begin and end: those of claims as they were read, between them as the language breaks them. */
function sentences(
  passage: Passage,
  report: Pick<Report, 'claims' | 'voices' | 'language'>,
  points: CodePoints,
): [number, number][] {
  const read = report.claims.map((claim) => claim.sentence);
  const isInside = (at: number): boolean =>
    read.some((sentence) => sentence.start < at && at < sentence.end) ||
    report.voices.some((piece) => piece.start < at && at < piece.end);
  const starts = new Set<number>([passage.start]);
  const text = points.slice(passage.start, passage.end);
  const offset = points.unit(passage.start);
  for (const segment of new Intl.Segmenter(report.language ?? 'en', { granularity: 'sentence' }).segment(text)) {
    const at = points.point(offset + segment.index);
    if (!isInside(at)) {
      starts.add(at);
    }
  }
  for (const sentence of read) {
    if (sentence.start > passage.start && sentence.start < passage.end && !isInside(sentence.start)) {
      starts.add(sentence.start);
    }
  }
  const sorted = [...starts].sort((one, other) => one - other);
  return sorted.map((start, i) => [start, sorted[i + 1] ?? passage.end]);
}

/** The voices behind most of a stretch; none where the report itself says most of it. */
function chainOf(start: number, end: number, pieces: readonly Piece[]): Voice[] {
  let best: Voice[] = [];
  let most = 0;
  for (const piece of pieces) {
    const shared = Math.min(end, piece.end) - Math.max(start, piece.start);
    if (shared > most) {
      most = shared;
      best = piece.chain;
    }
  }
  return best;
}

function marks(block: Block): Mark[] {
  const all: Mark[] = [];
  for (const claim of block.claims) {
    const { start, end } = claim.trigger;
    const last = all.at(-1);
    if (last !== undefined && start < last.end) {
      last.claims.push(claim.id);
      last.end = Math.max(last.end, Math.min(end, block.end));
    } else {
      all.push({ start, end: Math.min(end, block.end), claims: [claim.id] });
    }
  }
  return all;
}
