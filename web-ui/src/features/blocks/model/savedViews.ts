const keyOf = (owner: string) => `oas.blocks.views.${owner}`;

/** The address's words that are filters; what is opened is none. */
const FILTERS = ['q', 'side', 'state', 'from', 'to', 'mine', 'blocks_filter'];

/** The filters of an address as its search part, in one order; empty: none. */
export function viewOf(search: URLSearchParams): string {
  const kept = new URLSearchParams();
  FILTERS.forEach((name) => {
    const value = search.get(name);
    if (value) {
      kept.set(name, value);
    }
  });
  return kept.toString();
}

/** @returns the search part of each view by its name; none when what is kept cannot be read */
export function keptViews(owner: string): Record<string, string> {
  try {
    return (JSON.parse(localStorage.getItem(keyOf(owner)) ?? '{}') ?? {}) as Record<string, string>;
  } catch {
    return {};
  }
}

export const keepViews = (owner: string, views: Record<string, string>) =>
  localStorage.setItem(keyOf(owner), JSON.stringify(views));
