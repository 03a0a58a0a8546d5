/**
 * What is used here and how long it takes, for the gateway's metrics: a screen, an action, a duration. Nothing about who, with
 * what or when; the gateway refuses every word that is not on its lists, which are these (api-gateway, Interaction.java).
 */
export const SCREENS = [
  'sign-in',
  'workbench',
  'blotter',
  'orders',
  'accounts',
  'approvals',
  'compliance',
  'fairness',
  'audit',
  'users',
  'data',
  'my-account',
  'help',
] as const;
export const ACTIONS = [
  'view',
  'sign-in',
  'sign-out',
  'search',
  'preview',
  'compare',
  'commit',
  'approve',
  'retry-failed',
  'modify',
  'cancel',
  'verify',
  'replay',
  'administer',
  'import',
] as const;

export type ScreenName = (typeof SCREENS)[number];
export type ActionName = (typeof ACTIONS)[number];

interface Interaction {
  screen: ScreenName;
  action: ActionName;
  duration_ms: number;
}

const EVERY_MS = 15_000;
const AT_ONCE = 20;
const LONGEST_MS = 86_400_000;
const KEPT = 'oas.interactions';

let waiting: Interaction[] = [];
let isStarted = false;

/** Whether the user lets this browser count; remembered in it. */
export const isAllowed = () => localStorage.getItem(KEPT) !== 'off';

export function allow(yes: boolean): void {
  if (yes) {
    localStorage.removeItem(KEPT);
  } else {
    localStorage.setItem(KEPT, 'off');
    waiting = [];
  }
}

/** Notes one interaction; nothing before {@link startCounting}, nor when the user or the gateway does not want it. */
export function record(screen: ScreenName, action: ActionName, ms: number): void {
  if (isStarted && isAllowed()) {
    waiting.push({ screen, action, duration_ms: Math.min(LONGEST_MS, Math.max(0, Math.round(ms))) });
    if (waiting.length >= AT_ONCE) {
      flush();
    }
  }
}

/** Sends what was noted in small batches, and what is left when the page goes. @returns ends it */
export function startCounting(): () => void {
  isStarted = true;
  const timer = setInterval(flush, EVERY_MS);
  const leave = () => document.visibilityState === 'hidden' && flush();
  document.addEventListener('visibilitychange', leave);
  return () => {
    isStarted = false;
    waiting = [];
    clearInterval(timer);
    document.removeEventListener('visibilitychange', leave);
  };
}

function flush(): void {
  if (waiting.length === 0) {
    return;
  }
  const body = JSON.stringify({ interactions: waiting });
  waiting = [];
  // keepalive: it may outlive the page. A batch that does not arrive is lost; figures of use are not worth a second try.
  void fetch(`${window.location.origin}/ui/interactions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    credentials: 'omit',
    keepalive: true,
    body,
  }).then(
    ({ status }) => {
      if (status === 404) {
        // Switched off at the gateway: no more until the page is loaded again.
        isStarted = false;
        waiting = [];
      }
    },
    () => undefined,
  );
}
