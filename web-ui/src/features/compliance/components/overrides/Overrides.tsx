import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useNavigate } from 'react-router';
import { ROWS_SHOWN, useOverrides } from '../../api/complianceCalls';
import type { Override } from '../../model/oversight';
import { overriddenInWords } from '../../model/words';
import { counted, par } from '../../../../shared/format/numbers';
import { ListGrid } from '../../../../shared/grid/ListGrid';
import type { ListColumn } from '../../../../shared/grid/listColumns';
import { useAddress } from '../../../../shared/hooks/useAddress';

const COLUMNS: ListColumn<Override>[] = [
  { header: 'When', kind: 'time', width: 170, of: ({ at }) => at },
  { header: 'Who', kind: 'text', width: 110, of: ({ actor }) => actor },
  { header: 'Approved by', kind: 'text', width: 110, of: ({ approved_by }) => approved_by },
  {
    header: 'What',
    kind: 'text',
    width: 96,
    of: ({ kind }) => (kind === 'INCREASE' ? 'Increase' : 'Commit'),
  },
  { header: 'Side', kind: 'text', width: 70, of: ({ side }) => side },
  { header: 'Ordered (par)', kind: 'whole', width: 120, of: ({ ordered }) => ordered },
  { header: 'Before (par)', kind: 'whole', width: 110, of: ({ ordered_before }) => ordered_before },
  { header: 'CUSIP', kind: 'text', width: 104, of: ({ security_id }) => security_id },
  { header: 'Warnings', kind: 'whole', width: 96, of: ({ warnings }) => warnings.length },
  { header: 'Overridden', kind: 'text', width: 300, of: overriddenInWords },
  { header: 'Reason', kind: 'text', width: 240, grows: true, of: ({ reason }) => reason },
  {
    header: 'Cash limit',
    kind: 'text',
    width: 96,
    of: ({ respect_cash }) => (respect_cash ? 'on' : 'off'),
  },
  {
    header: 'Rule limits',
    kind: 'text',
    width: 96,
    of: ({ compliance_check }) => (compliance_check ? 'on' : 'off'),
  },
  { header: 'Allocation', kind: 'text', width: 290, of: ({ allocation_id }) => allocation_id },
];

/** Commits and increases of orders that passed warnings, and the reason that the user gave; a row opens its allocation. */
export function Overrides() {
  const [search, change] = useAddress();
  const navigate = useNavigate();
  const value = (name: string) => search.get(name) ?? undefined;
  const { currentData, error, fulfilledTimeStamp } = useOverrides({ from: value('from'), to: value('to') });
  const date = (name: string, label: string) => (
    <TextField
      type="date"
      label={label}
      value={search.get(name) ?? ''}
      sx={{ width: 160 }}
      onChange={({ target }) => change({ [name]: target.value }, { replace: true })}
    />
  );
  return (
    <ListGrid<Override>
      name="overrides"
      label="Overrides"
      columns={COLUMNS}
      rows={currentData?.overrides}
      error={error}
      readAt={fulfilledTimeStamp}
      empty="No warning was overridden in these days."
      idOf={({ audit_id }) => audit_id}
      onOpen={({ allocation_id }) => void navigate(`/allocation/${allocation_id}`)}
    >
      {date('from', 'From (UTC)')}
      {date('to', 'To, inclusive (UTC)')}
      <Box role="status">
        {currentData && counted(currentData.overrides.length, 'override')}
        {currentData?.next_cursor && `; only the newest ${par(ROWS_SHOWN)} are shown`}
      </Box>
    </ListGrid>
  );
}
