import { api } from '../../../shared/api/api';
import { problemOf } from '../../../shared/api/problem';

/** The calls of the Data screen. */

export interface Loaded {
  business_date: string;
  content_hash: string;
  /** Rows by subject, e.g. `securities`. */
  counts: Record<string, number>;
}

/** One row that keeps a dataset from being loaded; line 0 means the whole file, field null the whole row. */
export interface RejectedRow {
  file: string;
  line: number;
  field: string | null;
  reason: string;
}

export interface Rejection {
  count: number;
  rows: RejectedRow[];
}

const imports = api.injectEndpoints({
  endpoints: (build) => ({
    importDataset: build.mutation<Loaded, File[]>({
      query: (files) => ({ url: '/v1/reference-data/imports', method: 'POST', body: formOf(files) }),
      // Every other screen shows the data that was just replaced.
      onQueryStarted: (_files, { dispatch, queryFulfilled }) =>
        queryFulfilled.then(
          () => void dispatch(api.util.resetApiState()),
          () => undefined,
        ),
    }),
  }),
});

function formOf(files: File[]): FormData {
  const form = new FormData();
  files.forEach((file) => form.append(file.name, file));
  return form;
}

export const useImportDatasetMutation = imports.useImportDatasetMutation;

/** The rows named by a refused import; null for any other failure. */
export function rejectionOf(error: unknown): Rejection | null {
  const problem = problemOf(error);
  return problem && Array.isArray(problem.rejected_rows)
    ? { count: Number(problem.rejected_count), rows: problem.rejected_rows as RejectedRow[] }
    : null;
}
