import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { Allocation } from '../../../../shared/api/contract';
import { useOrderBond } from '../../../../shared/draft/useOrderBond';
import { METHODS } from '../../../../shared/draft/methods';
import { findingOf, proofInWords, provenWords } from '../../../../shared/findings/findings';
import { day, time } from '../../../../shared/format/dates';
import { counted, money, par } from '../../../../shared/format/numbers';
import { softLimitsInWords } from '../../model/softLimits';
import { PRINTED } from '../../model/printed';
import { PrintedAccounts } from './PrintedAccounts';

/** One allocation on paper: ticket, accounts, proof and hash; on the screen it is not there. */
export function PrintSheet({ preview }: { preview: Allocation }) {
  const { order, summary, certificate, constraints } = preview;
  const bond = useOrderBond(order);
  const committed = preview.commit ? `, ${preview.status.toLowerCase()}` : '';
  return (
    <Box className={PRINTED} sx={{ fontSize: '9pt', color: '#000', bgcolor: '#fff' }}>
      <Box component="h1" sx={{ fontSize: '13pt', m: 0 }}>
        {order.side} {par(order.total_quantity)} {bond}
      </Box>
      <p>{findingOf(preview)}</p>
      <Facts
        facts={[
          ['CUSIP', order.cusip],
          ['Clean price', order.clean_price.toFixed(3)],
          ['Accrued', order.accrued_interest.toFixed(6)],
          ['Limit price', order.limit_price === null ? 'none' : order.limit_price.toFixed(4)],
          ['Settle', day(order.settlement_date)],
          ['Net money ($)', money(summary.total_notional)],
          ['Allocated (par)', par(summary.total_allocated)],
          ['Unallocated (par)', par(summary.unallocated)],
          ['Method', METHODS[preview.method].name],
          ['Cash limit', constraints.respect_cash ? 'on' : 'off'],
          ['Compliance', constraints.compliance_check ? 'on' : 'off'],
          ['Soft limits', softLimitsInWords(constraints)],
          ['Previewed', `${preview.previewed_by}, ${time(preview.timestamp)}`],
        ]}
      />
      <PrintedAccounts preview={preview} />
      <p>
        {counted(summary.accounts_skipped, 'account')} not allocated.{' '}
        {counted(preview.warnings.length, 'warning')}.
      </p>
      {certificate && (
        <p>
          {provenWords(certificate)} {proofInWords(certificate)}
        </p>
      )}
      <Facts
        facts={[
          ['Allocation', preview.allocation_id + committed],
          ['Positions and prices as of', day(preview.as_of)],
          ['Statement SHA-256', preview.statement_hash],
        ]}
      />
    </Box>
  );
}

const Facts = ({ facts }: { facts: [string, ReactNode][] }) => (
  <Box component="dl" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.5, my: 1 }}>
    {facts.map(([name, value]) => (
      <Box key={name}>
        <Box component="dt" sx={{ fontSize: '7pt' }}>
          {name}
        </Box>
        <Box component="dd" sx={{ m: 0, fontWeight: 600, overflowWrap: 'anywhere' }}>
          {value}
        </Box>
      </Box>
    ))}
  </Box>
);
