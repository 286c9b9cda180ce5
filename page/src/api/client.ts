import type { ProblemDetails, Session } from './types';

/** What cannot be answered, as the server tells it. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    detail: string,
  ) {
    super(detail);
  }
}

const API = '/api/v1';

/** Asks the server, and changes what it keeps. The secret of the session goes with each change. */
export class Client {
  private csrf = '';

  /** Begins a session, or goes on with the one that the browser holds. */
  async signIn(token?: string): Promise<Session> {
    const session = await this.send<Session>('POST', '/session', token === undefined ? {} : { token });
    this.csrf = session.csrf;
    return session;
  }

  async signOut(): Promise<void> {
    await this.send('DELETE', '/session');
  }

  /** An answer that is at hand without asking. */
  held<T>(_path: string): T | null {
    return null;
  }

  async get<T>(path: string, signal?: AbortSignal): Promise<T> {
    return answered<T>(await reached(() => fetch(API + path, signal === undefined ? {} : { signal })));
  }

  async post<T>(path: string, body: object): Promise<T> {
    return this.send<T>('POST', path, body);
  }

  private async send<T>(method: string, path: string, body?: object): Promise<T> {
    const headers: Record<string, string> = { 'X-CSRF-Token': this.csrf };
    if (body !== undefined && !(body instanceof FormData)) {
      headers['Content-Type'] = 'application/json';
    }
    return answered<T>(
      await reached(() =>
        fetch(API + path, {
          method,
          headers,
          ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
        }),
      ),
    );
  }
}

async function reached(ask: () => Promise<Response>): Promise<Response> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') {
      throw error;
    }
    throw new Problem(0, 'the server does not answer; is “relata serve” still running?');
  }
}

async function answered<T>(response: Response): Promise<T> {
  if (response.ok) {
    return (await response.json()) as T;
  }
  const problem = (await response.json().catch(() => null)) as ProblemDetails | null;
  throw new Problem(response.status, problem?.detail ?? `the server answers ${response.status}`);
}

/** A path with its parameters; those without a value are left out. */
export function asking(path: string, query: Record<string, string | number | boolean | null | undefined> = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') {
      params.set(name, String(value));
    }
  }
  const text = params.toString();
  return text === '' ? path : `${path}?${text}`;
}
