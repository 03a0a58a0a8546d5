import { sessionEnded, type WithSession } from '../api/session';

/** The tabs of one browser share the session: signing out in one ends it in all of them. */
const CHANNEL = 'oas.session';

interface Tab {
  getState: () => WithSession;
  dispatch: (action: ReturnType<typeof sessionEnded>) => unknown;
}

export function tellSignOut(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('signed-out');
  channel.close();
}

/** @returns stops listening */
export function hearSignOut(store: Tab): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = () => {
    if (store.getState().session.user) {
      store.dispatch(sessionEnded('You signed out in another tab.'));
    }
  };
  return () => channel.close();
}
