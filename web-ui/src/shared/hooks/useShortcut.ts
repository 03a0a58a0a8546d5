import { useEffect, useRef } from 'react';

/** What letters are typed into; a radio button or a checkbox takes none. */
const TYPING = 'input:not([type=radio], [type=checkbox], [type=button]), textarea, select';
/** What stands over the screen has the keys for itself. */
const OVER = '[role=dialog], [role=menu], [role=listbox]';

/**
 * Runs an act on a key: a letter alone (`/`, `?`), or with modifiers (`ctrl+enter`, `ctrl+shift+enter`). A letter alone is
 * left to the text field that has the focus.
 */
export function useShortcut(combination: string, act: () => void, enabled = true): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (!enabled) {
      return undefined;
    }
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      const isTyping = target.isContentEditable || (target instanceof Element && target.matches(TYPING));
      const isBare = !combination.includes('+');
      const isOver = target instanceof Element && target.closest(OVER) !== null;
      if (pressed(event) === combination && !(isBare && isTyping) && !isOver) {
        event.preventDefault();
        latest.current();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [combination, enabled]);
}

function pressed(event: KeyboardEvent): string {
  const key = event.key.toLowerCase();
  if (key.length === 1 && !event.ctrlKey && !event.metaKey) {
    return key;
  }
  const parts = [event.ctrlKey || event.metaKey ? 'ctrl' : '', event.shiftKey ? 'shift' : '', key];
  return parts.filter(Boolean).join('+');
}
