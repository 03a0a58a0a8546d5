import { useEffect, useRef } from 'react';

/**
 * Takes the focus when no element has it any more, because the one that had it went away: reading and tabbing then go on here. The element
 * needs `tabIndex={-1}`.
 *
 * @param place looked at again whenever this changes
 */
export function useLandingFocus<E extends HTMLElement>(place?: string) {
  const element = useRef<E>(null);
  useEffect(() => {
    if (document.activeElement === document.body) {
      element.current?.focus({ preventScroll: true });
    }
  }, [place]);
  return element;
}
