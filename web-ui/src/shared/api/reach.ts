import { useSyncExternalStore } from 'react';

/** When the services last answered this page, and since when they do not: ms since 1970. */
export interface Reach {
  heardAt: number | null;
  /** null: they answer. */
  silentSince: number | null;
}

let reach: Reach = { heardAt: null, silentSince: null };
const listeners = new Set<() => void>();

function become(next: Reach): void {
  const isNews = (next.silentSince === null) !== (reach.silentSince === null);
  reach = next;
  if (isNews) {
    listeners.forEach((listener) => listener());
  }
}

/** An answer came, whatever it says. */
export const answered = (): void => become({ heardAt: Date.now(), silentSince: null });
/** No answer came, or the browser has no network. */
export const silent = (): void => become({ ...reach, silentSince: reach.silentSince ?? Date.now() });

function listen(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('offline', silent);
  addEventListener('online', answeredOrNot);
  return () => {
    listeners.delete(listener);
    removeEventListener('offline', silent);
    removeEventListener('online', answeredOrNot);
  };
}

/** The network is back; whether the services are, the next answer says, but nothing says that they are not. */
const answeredOrNot = () => become({ ...reach, silentSince: null });

/** Whether the services can be reached. */
export const useReach = (): Reach => useSyncExternalStore(listen, () => reach);
