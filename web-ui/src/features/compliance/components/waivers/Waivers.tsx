import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useSelector } from 'react-redux';
import { useWaivers, type Waiver } from '../../api/complianceCalls';
import { waiverState } from '../../model/waiver';
import { useBusinessDate } from '../../../../shared/api/calls';
import { selectMay } from '../../../../shared/api/session';
import { counted } from '../../../../shared/format/numbers';
import { ListGrid } from '../../../../shared/grid/ListGrid';
import type { ListColumn } from '../../../../shared/grid/listColumns';
import { useAddress } from '../../../../shared/hooks/useAddress';
import { GrantDialog } from './GrantDialog';
import { WaiverDrawer } from './WaiverDrawer';

const columnsOn = (today: string | undefined): ListColumn<Waiver>[] => [
  { header: 'Status', kind: 'text', width: 100, of: (waiver) => waiverState(waiver, today) },
  { header: 'Account', kind: 'text', width: 110, of: ({ account_id }) => account_id },
  { header: 'Rule', kind: 'text', width: 160, of: ({ rule_id }) => rule_id },
  { header: 'CUSIP', kind: 'text', width: 104, of: ({ security_id }) => security_id },
  { header: 'Until', kind: 'text', isDay: true, width: 96, of: ({ until }) => until },
  { header: 'Reason', kind: 'text', width: 240, grows: true, of: ({ reason }) => reason },
  { header: 'Granted by', kind: 'text', width: 120, of: ({ granted_by }) => granted_by },
  { header: 'Granted', kind: 'time', width: 170, of: ({ granted_at }) => granted_at },
  { header: 'Revoked by', kind: 'text', width: 120, of: ({ revoked_by }) => revoked_by },
  { header: 'Revoke reason', kind: 'text', width: 200, of: ({ revoke_reason }) => revoke_reason },
];

/** Which account may break which soft rule with which bond, until when and why. */
export function Waivers() {
  const [search, change] = useAddress();
  const { data: date } = useBusinessDate(true);
  const { data, error, fulfilledTimeStamp } = useWaivers();
  const mayGrant = useSelector(selectMay('compliance:approve'));
  const [isGranting, setGranting] = useState(false);
  const rows = data?.waivers;
  const today = date?.business_date;
  const inForce = rows?.filter((waiver) => waiverState(waiver, today) === 'In force').length ?? 0;
  return (
    <>
      <ListGrid<Waiver>
        name="waivers"
        label="Waivers"
        columns={columnsOn(today)}
        rows={rows}
        error={error}
        readAt={fulfilledTimeStamp}
        empty="No waiver was granted yet."
        idOf={({ waiver_id }) => waiver_id}
        onOpen={({ waiver_id }) => change({ row: waiver_id })}
      >
        {mayGrant && (
          <Button variant="outlined" onClick={() => setGranting(true)}>
            Grant a waiver
          </Button>
        )}
        <Box role="status">{rows && `${counted(rows.length, 'waiver')}, ${inForce} in force`}</Box>
      </ListGrid>
      <WaiverDrawer
        waiver={rows?.find(({ waiver_id }) => waiver_id === search.get('row')) ?? null}
        today={today}
        onClose={() => change({ row: null })}
      />
      {isGranting && <GrantDialog onClose={() => setGranting(false)} />}
    </>
  );
}
