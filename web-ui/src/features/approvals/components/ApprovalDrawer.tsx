import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Drawer from '@mui/material/Drawer';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import type { Approval } from '../api/approvalCalls';
import { subjectOf } from '../model/words';
import { ApprovalFacts } from './ApprovalFacts';
import { Decision } from './Decision';

/** One request: what it is about, why it needs a second user, and the decision. */
export function ApprovalDrawer({ approval, onClose }: { approval: Approval | null; onClose: () => void }) {
  return (
    <Drawer
      anchor="right"
      open={approval !== null}
      onClose={onClose}
      slotProps={{ paper: { 'aria-label': 'Approval' } }}
    >
      {approval && (
        <Box sx={{ width: 520, maxWidth: '100vw', p: 2, display: 'grid', gap: 2 }}>
          <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1 }}>
            <Typography variant="h1" sx={{ flex: 1 }}>
              {subjectOf(approval)}
            </Typography>
            <Button variant="text" autoFocus onClick={onClose}>
              Close
            </Button>
          </Box>
          <ApprovalFacts approval={approval} />
          <Button
            variant="outlined"
            component={Link}
            to={`/allocation/${approval.allocation_id}`}
            sx={{ justifySelf: 'start' }}
          >
            Open the allocation
          </Button>
          <Decision approval={approval} />
        </Box>
      )}
    </Drawer>
  );
}
