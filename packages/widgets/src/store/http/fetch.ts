/** The part of `Response` that the store reads. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  json(): Promise<unknown>;
}

export interface HttpRequest {
  readonly method: 'GET' | 'PUT' | 'DELETE';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * The host's way to its server: `window.fetch` bound to it, or a function that also adds the
 * credentials. The library itself never reaches for the network.
 */
export type HostFetch = (url: string, request: HttpRequest) => Promise<HttpAnswer>;
