import { createGrid, type GridApi, type GridOptions, type ManagedGridOptions } from 'ag-grid-community';
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * The grid in an element of the page. It draws its cells itself: as React components they cost several times as much, and rows
 * that run past would stutter.
 *
 * @param options those that change are passed on
 * @returns the element to draw in, and the grid from the moment it stands there
 */
export function useDrawnGrid<T>(options: GridOptions<T>) {
  const element = useRef<HTMLDivElement>(null);
  const api = useRef<GridApi<T> | null>(null);
  const given = useRef(options);
  useLayoutEffect(() => {
    const grid = createGrid(element.current!, asBegun(given));
    api.current = grid;
    return () => {
      api.current = null;
      grid.destroy();
    };
  }, []);
  useEffect(() => {
    const changed = changesOf(given.current, options);
    given.current = options;
    if (Object.keys(changed).length > 0) {
      api.current?.updateGridOptions(changed);
    }
  }, [options]);
  return { element, api };
}

type Options = Record<string, unknown>;

/** What the grid begins with: what is not given has its own default, and of a function it always calls the latest. */
function asBegun<T>(given: RefObject<GridOptions<T>>): GridOptions<T> {
  const latest = (name: string) => (given.current as Options)[name] as (...all: unknown[]) => unknown;
  const begun = Object.entries(given.current).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    begun.map(([name, value]) => [
      name,
      typeof value === 'function' ? (...all: unknown[]) => latest(name)(...all) : (value as unknown),
    ]),
  );
}

/** Functions aside. */
function changesOf<T>(before: GridOptions<T>, after: GridOptions<T>): ManagedGridOptions<T> {
  const [was, is] = [before as Options, after as Options];
  const names = Object.keys({ ...was, ...is }).filter(
    (name) => was[name] !== is[name] && typeof is[name] !== 'function',
  );
  return Object.fromEntries(names.map((name) => [name, is[name]]));
}
