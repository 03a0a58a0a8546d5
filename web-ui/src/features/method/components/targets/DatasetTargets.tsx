import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ColDef } from 'ag-grid-community';
import { useMemo } from 'react';
import { useSelector } from 'react-redux';
import { useAccountTargets } from '../../../../shared/api/calls';
import type { AccountTarget } from '../../../../shared/api/contract';
import { troubleOf } from '../../../../shared/api/problem';
import { selectDraft } from '../../../../shared/draft/draft';
import { useScope } from '../../../../shared/entry/useScope';
import { day } from '../../../../shared/format/dates';
import { DataGrid, numberColumn } from '../../../../shared/grid/DataGrid';
import { useAccountNames } from '../../../../shared/pasted/knownAccounts';

/** `bond:00206RCQ3`, `group:CREDIT` or `*`, as the desk says it. */
const scopeInWords = (scope: string): string =>
  scope === '*' ? 'Every order' : scope.replace(/^bond:/, 'Bond ').replace(/^group:/, 'Group ');

const columns: ColDef<AccountTarget>[] = [
  { headerName: 'Account', field: 'account_id', width: 104 },
  {
    headerName: 'Name',
    colId: 'name',
    width: 150,
    valueGetter: ({ data, context }) =>
      (context as { names: ReadonlyMap<string, string> }).names.get(data?.account_id ?? '') ?? '',
  },
  numberColumn('Target', String, { field: 'value', width: 104 }),
  {
    headerName: 'Stated for',
    colId: 'scope',
    width: 130,
    valueGetter: ({ data }) => scopeInWords(data?.scope ?? '*'),
  },
  {
    headerName: 'From',
    field: 'effective_from',
    width: 104,
    valueFormatter: ({ value }) => day(value as string),
  },
  { headerName: 'Source', field: 'source', flex: 1, minWidth: 120 },
];

/** The targets that the dataset states for the bond and the groups of the order: read only. */
export function DatasetTargets({ metric }: { metric: AccountTarget['metric'] }) {
  const { order } = useSelector(selectDraft);
  const names = useAccountNames();
  const scope = useScope();
  const { data, error, isFetching } = useAccountTargets(order.security?.cusip ?? null, order.groups);
  const targets = useMemo(
    () => (data?.targets ?? []).filter((target) => target.metric === metric),
    [data, metric],
  );
  const context = useMemo(() => ({ names }), [names]);
  const accounts = new Set(targets.map(({ account_id }) => account_id)).size;
  return (
    <Box
      role="group"
      aria-label="Targets of the dataset"
      sx={{ display: 'flex', flexDirection: 'column', gap: 0.5, flex: 1, minHeight: 280 }}
    >
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 2, flexWrap: 'wrap' }}>
        <Typography variant="h3">Targets of the dataset</Typography>
        <Typography role="status" color="textSecondary">
          {statusOf({
            isChosen: order.security !== null && order.groups.length > 0,
            isFetching,
            accounts,
            inScope: scope.size,
          })}
        </Typography>
      </Box>
      {error && (
        <Alert severity="error" variant="outlined">
          {troubleOf(error).sentence}
        </Alert>
      )}
      {accounts < targets.length && (
        <Alert severity="warning" variant="outlined">
          Groups of an account state different targets. Choose one of the groups, or type the targets.
        </Alert>
      )}
      <DataGrid<AccountTarget>
        layout="dataset-targets"
        label="Targets of the dataset"
        height="fill"
        rowData={targets}
        columnDefs={columns}
        context={context}
        getRowId={({ data: target }) => `${target.account_id} ${target.scope}`}
      />
    </Box>
  );
}

interface Status {
  isChosen: boolean;
  isFetching: boolean;
  accounts: number;
  inScope: number;
}

function statusOf({ isChosen, isFetching, accounts, inScope }: Status): string {
  if (!isChosen) {
    return 'Choose a bond and a portfolio group.';
  }
  if (isFetching) {
    return 'Reading the targets';
  }
  return accounts === 0
    ? 'The dataset states no target for this bond and these groups.'
    : `${accounts} of ${inScope} accounts have a target.`;
}
