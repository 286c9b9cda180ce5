import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CodePoints } from '../lib/text';
import type { Marked } from '../lib/written';

/** The words that a reader marked last within an element, by mouse or keyboard; they stay when a form is filled in. */
export function useMarked(within: RefObject<HTMLElement | null>, points: CodePoints | null): Marked | null {
  const [marked, setMarked] = useState<Marked | null>(null);
  useEffect(() => {
    const note = (): void => {
      const words = within.current === null || points === null ? null : markedWords(within.current, points);
      if (words !== null) {
        setMarked(words);
      }
    };
    document.addEventListener('selectionchange', note);
    return () => document.removeEventListener('selectionchange', note);
  }, [within, points]);
  return marked;
}

/** The words that are marked now, where runs of text say in `data-from` where they stand (in UTF-16 units). */
function markedWords(within: HTMLElement, points: CodePoints): Marked | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) {
    return null;
  }
  const range = selection.getRangeAt(0);
  if (!within.contains(range.commonAncestorContainer)) {
    return null;
  }
  const from = unitAt(range.startContainer, range.startOffset);
  const to = unitAt(range.endContainer, range.endOffset);
  if (from === null || to === null || to <= from) {
    return null;
  }
  const words = points.text.slice(from, to);
  const text = words.trim();
  return text === '' ? null : { text, start: points.point(from + words.indexOf(text)) };
}

function unitAt(node: Node, offset: number): number | null {
  const run = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-from]');
  if (run === null || run === undefined) {
    return null;
  }
  // A character that is not seen is shown by its number, and counts as the one that it is.
  let before = 0;
  for (const child of run.childNodes) {
    if (child === node || child.contains(node)) {
      return Number(run.dataset['from']) + before + (child instanceof Text ? offset : 0);
    }
    before += child instanceof HTMLElement ? Number(child.dataset['units']) : (child.textContent ?? '').length;
  }
  return Number(run.dataset['from']) + before;
}
