import type { Middleware } from '@reduxjs/toolkit';
import { useEffect } from 'react';
import { record, SCREENS, type ActionName, type ScreenName } from '../shared/interactions/interactions';
import type { WithSession } from '../shared/api/session';

/** Which calls of the services are something the user did; the others are reading along. */
const DONE_BY: Record<string, ActionName> = {
  signIn: 'sign-in',
  signOut: 'sign-out',
  searchSecurities: 'search',
  previewAllocation: 'preview',
  comparison: 'compare',
  commitAllocation: 'commit',
  retryFailedOrders: 'retry-failed',
  modifyOrder: 'modify',
  cancelOrder: 'cancel',
  cancelBlocks: 'cancel',
  verifyAuditChain: 'verify',
  testFairness: 'verify',
  replayAllocation: 'replay',
  createUser: 'administer',
  changeUser: 'administer',
  importDataset: 'import',
};

/** The screen of an address, by its first word. */
export function screenOf(pathname: string, isSignedIn: boolean): ScreenName {
  const named = SCREENS.find((screen) => screen === pathname.split('/')[1]);
  return named === 'help' || (isSignedIn && named) ? named : isSignedIn ? 'workbench' : 'sign-in';
}

interface Call {
  meta?: { requestStatus?: string; requestId?: string; arg?: { endpointName?: string } };
}

/** Notes what the user did when the answer is there, and how long it took as the user saw it. */
export const countCalls: Middleware = ({ getState }) => {
  const begun = new Map<string, { screen: ScreenName; at: number }>();
  return (next) => (action) => {
    const { requestStatus, requestId = '', arg } = (action as Call).meta ?? {};
    const done = DONE_BY[arg?.endpointName ?? ''];
    if (done && requestStatus === 'pending') {
      const isSignedIn = (getState() as WithSession).session.user !== null;
      begun.set(requestId, { screen: screenOf(window.location.pathname, isSignedIn), at: performance.now() });
    } else if (done) {
      const call = begun.get(requestId);
      begun.delete(requestId);
      // An answer that was there already began nothing.
      if (call && requestStatus) {
        record(call.screen, done, performance.now() - call.at);
      }
    }
    return next(action);
  };
};

/** Notes how long each screen is open. */
export function useCountedView(screen: ScreenName): void {
  useEffect(() => {
    const since = performance.now();
    let isOver = false;
    const leave = () => {
      if (!isOver) {
        isOver = true;
        record(screen, 'view', performance.now() - since);
      }
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [screen]);
}
