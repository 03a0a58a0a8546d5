import Typography from '@mui/material/Typography';
import Box from '@mui/material/Box';
import type { Quarter } from '../api/fairnessCalls';
import { SIZE_COLUMNS } from '../model/dispersion';
import { BELOW, EMPTY, type ReportProps } from './report';
import { ListGrid } from '../../../shared/grid/ListGrid';

/** Whether small accounts come off worse than large ones. */
export function Sizes({ report, error, readAt }: ReportProps) {
  const isFew = report !== undefined && report.accounts.length > 0;
  return (
    <>
      <Typography color="textSecondary">
        Quarters of the accounts by NAV. House accounts and accounts with a performance fee are not marked in
        the reference data, so accounts are compared by size only.
      </Typography>
      <Box sx={BELOW}>
        <ListGrid<Quarter>
          name="fairness-sizes"
          label="Differences by size"
          columns={SIZE_COLUMNS}
          rows={report?.sizes}
          error={error}
          readAt={readAt}
          empty={isFew ? 'Fewer than four accounts in each currency: no quarters.' : EMPTY}
          idOf={({ currency, quarter }) => `${currency} ${quarter}`}
        />
      </Box>
    </>
  );
}
