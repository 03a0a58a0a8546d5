import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useSelector } from 'react-redux';
import { ByHandBar } from '../../../shared/byhand/ByHandBar';
import { ByHandTrouble } from '../../../shared/byhand/ByHandTrouble';
import { selectDraft } from '../../../shared/draft/draft';
import { counted } from '../../../shared/format/numbers';
import type { TicketOf } from './useTicket';

/** At the foot of the ticket, always in view: why it was refused, and what can be done with it. */
export function TicketActs({ ticket, onStartOver }: { ticket: TicketOf; onStartOver: () => void }) {
  const { byHand } = useSelector(selectDraft);
  const { error, isLoading, mayPreview } = ticket;
  return (
    <Box
      sx={{
        px: 1.5,
        py: 1,
        display: 'grid',
        gap: 1,
        borderTop: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
      }}
    >
      {Object.keys(byHand).length > 0 && <ByHandBar />}
      {!!error && <ByHandTrouble error={error} />}
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Button type="submit" variant="contained" loading={isLoading} disabled={!mayPreview}>
          Preview
        </Button>
        {isLoading ? (
          <>
            <Button variant="outlined" onClick={ticket.cancel}>
              Cancel
            </Button>
            <Typography role="status" variant="caption" color="textSecondary">
              Splitting the block across {counted(ticket.accounts, 'account')}
            </Typography>
          </>
        ) : (
          <>
            <Button variant="outlined" onClick={ticket.compare} disabled={!mayPreview}>
              Compare methods
            </Button>
            <Button variant="text" onClick={onStartOver}>
              Start over
            </Button>
            <Typography variant="caption" color="textSecondary">
              {mayPreview
                ? 'Nothing is sent to Aladdin before you commit.'
                : 'Previewing requires the Preview right; ask an administrator for it.'}
            </Typography>
          </>
        )}
      </Box>
    </Box>
  );
}
