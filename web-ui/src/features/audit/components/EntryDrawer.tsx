import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Drawer from '@mui/material/Drawer';
import Typography from '@mui/material/Typography';
import type { Entry } from '../api/auditCalls';
import { time } from '../../../shared/format/dates';
import { par } from '../../../shared/format/numbers';
import { SmallTable, type Column } from '../../../shared/ui/SmallTable';
import { Facts } from '../../../shared/ui/Facts';
import { StatementPanel } from './StatementPanel';
import { detailOf } from '../model/sentences';
import { actionInWords, changesOf } from '../model/words';

/** One row of the chain: who, what, why, what changed; for an allocation its statement. */
export function EntryDrawer({ entry, onClose }: { entry: Entry | null; onClose: () => void }) {
  return (
    <Drawer
      anchor="right"
      open={entry !== null}
      onClose={onClose}
      slotProps={{ paper: { 'aria-label': 'Audit row' } }}
    >
      {entry && <Details entry={entry} onClose={onClose} />}
    </Drawer>
  );
}

function Details({ entry, onClose }: { entry: Entry; onClose: () => void }) {
  const isOfAllocation = entry.action.startsWith('allocation.') || entry.action === 'order.submit-asked';
  return (
    <Box sx={{ width: 560, maxWidth: '100vw', p: 2, display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1 }}>
        <Typography variant="h1" sx={{ flex: 1 }}>
          {actionInWords(entry.action)}
        </Typography>
        <Button variant="text" autoFocus onClick={onClose}>
          Close
        </Button>
      </Box>
      <Facts
        facts={[
          ['Detail', detailOf(entry) || 'none'],
          ['Who', entry.actor],
          ['When', time(entry.at)],
          ['Why', entry.reason ?? 'no reason given'],
          ['Object', entry.entity_id],
          ['Seq', par(entry.sequence)],
          ['Audit id', entry.audit_id],
          ['Correlation id', entry.correlation_id ?? 'none'],
          ['Hash', entry.hash],
          ['Previous hash', entry.previous_hash],
        ]}
      />
      {isOfAllocation && <StatementPanel allocationId={entry.entity_id} />}
      <Changes entry={entry} />
    </Box>
  );
}

type Stored = ReturnType<typeof changesOf>[number];

const columnsOf = ({ before }: Entry): Column<Stored>[] => [
  ['Field', ({ name }) => name, 'name'],
  ...(before ? [['Before', (change: Stored) => change.before, 'prose'] as const] : []),
  [
    before ? 'After' : 'Value',
    ({ after, isChanged }) => (before && isChanged ? <strong>{after}</strong> : after),
    'prose',
  ],
];

function Changes({ entry }: { entry: Entry }) {
  const changes = changesOf(entry.before, entry.after);
  if (changes.length === 0) {
    return null;
  }
  return (
    <Box component="section" aria-label="What was stored">
      <Typography variant="h2">What was stored</Typography>
      <SmallTable
        label="Before and after"
        columns={columnsOf(entry)}
        rows={changes}
        keyOf={({ name }) => name}
      />
    </Box>
  );
}
