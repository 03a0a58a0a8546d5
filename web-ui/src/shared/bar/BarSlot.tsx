import { useSyncExternalStore, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** The place in the top bar that the open screen may fill. */
export const BAR_SLOT = 'bar-slot';

const slot = () => document.getElementById(BAR_SLOT);
const never = () => () => undefined;

/** Shows in the top bar what belongs to the open screen; in place where there is no bar. */
export function BarSlot({ children }: { children: ReactNode }) {
  const place = useSyncExternalStore(never, slot);
  return place ? createPortal(children, place) : children;
}
