import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Trouble } from '../parts/basics';

/** Where a token is needed to come in. */
export function SignIn({ onToken }: { onToken: (token: string) => Promise<string | null> }): JSX.Element {
  const [trouble, setTrouble] = useState<string | null>(null);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const token = String(new FormData(event.currentTarget as HTMLFormElement).get('token') ?? '').trim();
    onToken(token).then(setTrouble, () => undefined);
  };
  return (
    <main class="sign-in">
      <h1>Relata</h1>
      <form onSubmit={submit}>
        <label>
          token
          <input name="token" type="password" required autoComplete="current-password" />
        </label>
        {trouble === null ? null : <Trouble message={trouble} />}
        <button type="submit">Come in</button>
      </form>
    </main>
  );
}
