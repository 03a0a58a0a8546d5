import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { day, time } from '../../../shared/format/dates';
import { averagePrice, currencySign, money, par } from '../../../shared/format/numbers';
import type { FinalAllocation } from '../api/finalCalls';

/** The block in one line: how much was filled at what price for what money, and the hashes that prove it. */
export function FinalFacts({ document }: { document: FinalAllocation }) {
  const { filled, ordered, unplaced, average_price, total, rounding, currency } = document;
  const sign = currencySign(currency);
  const facts: [string, string][] = [
    ['Filled', `${par(filled)} of ${par(ordered)}`],
    ...(unplaced ? ([['Not placed', par(unplaced)]] as [string, string][]) : []),
    ['Avg px', averagePrice(average_price)],
    [`Principal (${sign})`, money(total.principal)],
    [`Accrued (${sign})`, money(total.accrued_interest)],
    [`Net money (${sign})`, money(total.net_money)],
    [`Rounding (${sign})`, money(rounding.net_money)],
    ['Settles', day(document.settlement_date)],
    ['Sealed', `${time(document.sealed_at)} by ${document.sealed_by}`],
    ['Document', document.document_hash.slice(0, 12)],
    ['Statement', document.statement_hash.slice(0, 12)],
  ];
  return (
    <Box component="dl" sx={{ m: 0, display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5 }}>
      {facts.map(([name, value]) => (
        <Box key={name}>
          <Typography component="dt" variant="caption" color="textSecondary">
            {name}
          </Typography>
          <Typography component="dd" sx={{ m: 0, fontWeight: 600 }}>
            {value}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
