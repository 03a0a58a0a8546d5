import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useSelector } from 'react-redux';
import { useLocation } from 'react-router';
import type { Allocation, Warning } from '../../../shared/api/contract';
import { selectMay } from '../../../shared/api/session';
import { byType, openInWords, WARNING_WORDS } from '../../../shared/findings/findings';
import { byFigures, type WarningRow } from '../../../shared/findings/warningRows';
import { WarningMessages } from '../../../shared/findings/WarningMessages';
import { par } from '../../../shared/format/numbers';
import { SmallTable, type Column } from '../../../shared/ui/SmallTable';

const SHOWN = 100;

const COLUMNS: Column<WarningRow>[] = [
  ['Account', ({ account }) => account, 'name'],
  ['Rule', ({ rule }) => rule],
  ['Pre', ({ pre }) => pre, 'figure'],
  ['Post', ({ post }) => <strong>{post}</strong>, 'figure'],
  ['Limit', ({ limit }) => limit, 'figure'],
];

interface Props {
  preview: Allocation;
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
export function OpenWarnings({ preview, open, isOverridden, onOverride }: Props) {
  const { rows, others } = byFigures(preview, open);
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
        {rows.length > 0 && (
          <SmallTable
            label="Breaches to override"
            columns={COLUMNS}
            rows={rows.slice(0, SHOWN)}
            keyOf={({ id }) => id}
          />
        )}
        {rows.length > SHOWN && (
          <Typography color="textSecondary">and {par(rows.length - SHOWN)} more; see Warnings.</Typography>
        )}
        {others.length > 0 && <WarningMessages warnings={others} />}
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
