import type { ComponentChildren, JSX } from 'preact';
import { type Answer, useApp, useTo } from '../app';
import type { View } from '../lib/route';
import { parts } from '../lib/text';

/** Words of a report: text and nothing else, in a box of its own that no control character acts beyond. */
export function Said({ text, lang }: { text: string; lang?: string | null | undefined }): JSX.Element {
  return (
    <bdi class="said" dir="auto" lang={lang ?? undefined}>
      <Plain text={text} />
    </bdi>
  );
}

/** Text with the characters that are not seen shown by their numbers. */
export function Plain({ text }: { text: string }): JSX.Element {
  return (
    <>
      {parts(text).map((part) =>
        part.hidden === undefined ? (
          part.text
        ) : (
          <abbr class="hidden-character" data-units={part.text.length} title="a character that is not seen stands here; it does nothing on this page">
            {part.hidden}
          </abbr>
        ),
      )}
    </>
  );
}

/** A link to another view; the clocks go along. */
export function To({
  view,
  query,
  children,
  ...rest
}: {
  view: View;
  query?: Record<string, string | null>;
  children: ComponentChildren;
  class?: string;
  'data-main'?: boolean;
  'aria-current'?: 'page' | undefined;
}): JSX.Element {
  const address = useTo()(view, query);
  return address === '' ? (
    <span class={rest.class}>{children}</span>
  ) : (
    <a href={address} {...rest}>
      {children}
    </a>
  );
}

/** An answer as it comes: what waits, what failed, or what is there. */
export function Answered<T>({
  answer,
  children,
}: {
  answer: Answer<T>;
  children: (value: T) => ComponentChildren;
}): JSX.Element {
  if (answer.state === 'failed') {
    return <Trouble message={answer.problem.message} />;
  }
  const value = answer.state === 'there' ? answer.value : answer.before;
  return (
    <div class={answer.state === 'waiting' ? 'waiting' : undefined} aria-busy={answer.state === 'waiting'}>
      {value === null ? <p class="quiet">Looking it up …</p> : children(value)}
    </div>
  );
}

export function Trouble({ message }: { message: string }): JSX.Element {
  return (
    <p class="trouble" role="alert">
      <strong>That did not work:</strong> <Plain text={message} />.
    </p>
  );
}

/** A button that does something at once; a link goes somewhere. */
export function Act({
  onAct,
  children,
  ...rest
}: {
  onAct: () => void;
  children: ComponentChildren;
  class?: string;
  title?: string;
  disabled?: boolean;
  'aria-label'?: string;
  'aria-pressed'?: boolean;
  'data-cite'?: boolean;
}): JSX.Element {
  return (
    <button type="button" onClick={onAct} {...rest}>
      {children}
    </button>
  );
}

/** Puts a citation of a row on the clipboard. */
export function Cite({ text }: { text: () => string }): JSX.Element {
  const { announce } = useApp();
  const copy = (): void => {
    const words = text();
    copied(words).then(
      () => announce('Citation copied.'),
      () => announce(`It cannot be copied here. The citation is: ${words}`),
    );
  };
  return (
    <Act class="cite" onAct={copy} title="Copy as a citation (c)" data-cite>
      <span aria-hidden="true">❝</span> cite<span class="sr"> this</span>
    </Act>
  );
}

/** Browsers give the clipboard only to this machine and to TLS; else an older way has to do. */
async function copied(text: string): Promise<void> {
  if (navigator.clipboard !== undefined) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (!done) {
    throw new Error('the browser keeps its clipboard to itself');
  }
}

/** The address of a view for others: the clocks are said even where they are at rest. */
export function absolute(path: string): string {
  return new URL(path, window.location.origin).href;
}
