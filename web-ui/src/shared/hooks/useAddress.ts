import { useSearchParams } from 'react-router';

/**
 * What a screen shows is kept in the address; a value that is empty leaves it. A small step, `replace`, is none that Back
 * would take back.
 */
export function useAddress() {
  const [search, setSearch] = useSearchParams();
  const change = (values: Record<string, string | null>, { replace = false } = {}) =>
    setSearch(
      (old) => {
        const next = new URLSearchParams(old);
        for (const [name, value] of Object.entries(values)) {
          if (value) {
            next.set(name, value);
          } else {
            next.delete(name);
          }
        }
        return next;
      },
      { replace },
    );
  return [search, change] as const;
}
