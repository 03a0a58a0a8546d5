import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useSelector } from 'react-redux';
import { useLocation } from 'react-router';
import type { Warning } from '../../../shared/api/contract';
import { selectMay } from '../../../shared/api/session';
import { byType, openInWords, WARNING_WORDS } from '../../../shared/findings/findings';
import { WarningMessages } from '../../../shared/findings/WarningMessages';
import { par } from '../../../shared/format/numbers';

interface Props {
  /** Those that need an override. */
  open: Warning[];
  isOverridden: boolean;
  onOverride: (isOverridden: boolean) => void;
}

/** The address of the preview, for who has the right: they can override and commit it as it is. */
function CopyLink() {
  const [isCopied, setCopied] = useState(false);
  const { pathname } = useLocation();
  const copy = () =>
    navigator.clipboard.writeText(window.location.origin + pathname).then(() => setCopied(true));
  return (
    <Button variant="text" onClick={() => void copy()}>
      {isCopied ? 'Link copied' : 'Copy the link to this preview'}
    </Button>
  );
}

/** What needs an override before the commit, to be read here; the override, or who has the right to it. */
export function OpenWarnings({ open, isOverridden, onOverride }: Props) {
  const mayOverride = useSelector(selectMay('allocation:override'));
  return (
    <Alert severity="warning" variant="outlined">
      <Typography>
        {openInWords(open)}:{' '}
        {byType(open)
          .map(([type, list]) => `${WARNING_WORDS[type] ?? type} (${par(list.length)})`)
          .join(', ')}
        .
      </Typography>
      <Box
        role="region"
        aria-label="Warning messages"
        tabIndex={0}
        sx={{ maxHeight: 144, overflow: 'auto', mt: 0.5 }}
      >
        <WarningMessages warnings={open} />
      </Box>
      {mayOverride ? (
        <FormControlLabel
          control={<Checkbox checked={isOverridden} onChange={(_event, on) => onOverride(on)} />}
          label="Override warnings"
        />
      ) : (
        <Typography sx={{ mt: 1 }}>
          Overriding them requires the Override right, which you do not have. Ask a portfolio manager, or
          change the order to clear them. <CopyLink />
        </Typography>
      )}
    </Alert>
  );
}
