import type { FilterModel, GridApi } from 'ag-grid-community';
import { useAddress } from './useAddress';

/**
 * A grid's column filters stand in the address, under the grid's own name: a colleague who opens the link sees the same rows.
 */
export function useFilterInAddress(grid: string) {
  const [search, change] = useAddress();
  const name = `${grid}_filter`;
  const kept = search.get(name);
  const set = (filter: string | null) => filter !== kept && change({ [name]: filter }, { replace: true });
  return {
    isSet: kept !== null,
    /** What stands in the address and is no filter, leaves it. */
    restore: (api: GridApi) => {
      const model = kept && asModel(kept);
      if (model) {
        api.setFilterModel(model);
      } else {
        set(null);
      }
    },
    keep: (api: GridApi) => {
      const model = api.getFilterModel();
      set(Object.keys(model).length > 0 ? JSON.stringify(model) : null);
    },
    clear: (api: GridApi | null) => {
      api?.setFilterModel(null);
      set(null);
    },
  };
}

function asModel(text: string): FilterModel | null {
  try {
    const model: unknown = JSON.parse(text);
    return typeof model === 'object' && model !== null && !Array.isArray(model)
      ? (model as FilterModel)
      : null;
  } catch {
    return null;
  }
}
