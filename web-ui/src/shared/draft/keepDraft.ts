import { emptyDraft, type Draft, type WithDraft } from './draft';

/** The draft outlives a reload of its tab; another tab has a draft of its own. */
const KEPT = 'oas.draft';

interface Drafting {
  getState: () => WithDraft;
  subscribe: (listener: () => void) => unknown;
}

/** Keeps every change of the draft in the tab's storage; a draft that was cleared leaves nothing there. */
export function keepDraft(store: Drafting): void {
  let last = store.getState().draft;
  store.subscribe(() => {
    const { draft } = store.getState();
    if (draft === last) {
      return;
    }
    last = draft;
    if (draft.owner === null) {
      sessionStorage.removeItem(KEPT);
    } else {
      sessionStorage.setItem(KEPT, JSON.stringify(draft));
    }
  });
}

/** @returns the draft that this tab kept; the empty one when there is none, or when it was kept by another version */
export function keptDraft(): Draft {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null') as Draft | null;
    const isWhole =
      kept !== null &&
      Object.keys(emptyDraft).every((name) => name in kept) &&
      Object.entries(emptyDraft.method).every(([name, value]) => isAlike(value, kept.method[name as never]));
    return isWhole
      ? {
          ...kept,
          order: { ...emptyDraft.order, ...kept.order },
          method: { ...emptyDraft.method, ...kept.method },
        }
      : emptyDraft;
  } catch {
    return emptyDraft;
  }
}

/** Whether what was kept is of the kind that is read now; what was not there yet is taken from the empty draft. */
const isAlike = (value: unknown, kept: unknown): boolean =>
  kept === undefined || (typeof value === typeof kept && Array.isArray(value) === Array.isArray(kept));
