import type { FilterModel, GridApi } from 'ag-grid-community';
import { useEffect } from 'react';
import { useAddress } from '../../hooks/useAddress';

/**
 * A grid's column filters stand in the address, under the grid's own name: a colleague who opens the link sees the same rows,
 * and where the address changes the grid follows.
 *
 * @param grid its name
 * @param api null until it is ready
 */
export function useFilterInAddress(grid: string, api: GridApi | null) {
  const [search, change] = useAddress();
  const name = `${grid}_filter`;
  const kept = search.get(name);
  useEffect(() => {
    if (api && modelOf(api) !== kept) {
      api.setFilterModel(asModel(kept));
    }
  }, [api, kept]);
  const set = (filter: string | null) => filter !== kept && change({ [name]: filter }, { replace: true });
  return {
    isSet: kept !== null,
    keep: (changed: GridApi) => set(modelOf(changed)),
    clear: () => set(null),
  };
}

const modelOf = (api: GridApi): string | null => {
  const model = api.getFilterModel();
  return Object.keys(model).length > 0 ? JSON.stringify(model) : null;
};

/** What is no filter filters nothing. */
function asModel(text: string | null): FilterModel | null {
  try {
    const model: unknown = JSON.parse(text ?? 'null');
    return typeof model === 'object' && !Array.isArray(model) ? (model as FilterModel | null) : null;
  } catch {
    return null;
  }
}
