import type { BrowserContext } from 'playwright';

/** What must not happen in the portal, in the order in which it did. */
export interface Offences {
  readonly policy: string[];
  readonly foreignRequests: string[];
  readonly errors: string[];
}

const POLICY_MESSAGE = /Content Security Policy|TrustedHTML|TrustedScript/i;

/**
 * Notes every breach of the policy (by the event that the browser sends for it, in every frame, and
 * by its console message, which also tells of workers), every request beyond the portal's own
 * address, and every error that nobody caught.
 */
export async function watchContext(context: BrowserContext, origin: string): Promise<Offences> {
  const offences: Offences = { policy: [], foreignRequests: [], errors: [] };
  await context.exposeBinding('reportPolicyBreach', (_, breach: string) => {
    offences.policy.push(breach);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const page = window as unknown as { reportPolicyBreach: (breach: string) => void };
      page.reportPolicyBreach(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
  context.on('console', (message) => {
    if (POLICY_MESSAGE.test(message.text())) offences.policy.push(message.text());
    else if (message.type() === 'error') offences.errors.push(message.text());
  });
  context.on('weberror', (event) => {
    const error = event.error();
    offences.errors.push(error.stack ?? error.message);
  });
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    const local = protocol === 'data:' || protocol === 'blob:' || protocol === 'about:';
    if (!local && asked !== origin) offences.foreignRequests.push(request.url());
  });
  return offences;
}
