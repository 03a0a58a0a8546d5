import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { troubleOf } from '../../../shared/api/problem';
import { par } from '../../../shared/format/numbers';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice';

interface Change {
  account_id: string | null;
  field: string;
  before: unknown;
  after: unknown;
}

const SHOWN = 20;
/** What a new preview mends. */
const MENDED = ['/problems/inputs-changed', '/problems/preview-expired'];

interface Props {
  error: unknown;
  onPreviewAgain: (() => void) | undefined;
  onClose: () => void;
}

/** Why the commit was refused, the numbers that moved, and the one click that mends it. */
export function CommitTrouble({ error, onPreviewAgain, onClose }: Props) {
  const { type = '' } = troubleOf(error);
  const changes = changesOf(error);
  const again = () => {
    onClose();
    onPreviewAgain?.();
  };
  return (
    <ProblemNotice error={error}>
      {changes.length > 0 && <Changes changes={changes} />}
      {MENDED.includes(type) && onPreviewAgain && (
        <Button variant="outlined" onClick={again}>
          Preview again
        </Button>
      )}
    </ProblemNotice>
  );
}

function Changes({ changes }: { changes: Change[] }) {
  return (
    <>
      <Table size="small" aria-label="Numbers that moved" sx={{ mb: 1 }}>
        <TableHead>
          <TableRow>
            <TableCell>Account</TableCell>
            <TableCell>Number</TableCell>
            <TableCell align="right">Previewed</TableCell>
            <TableCell align="right">Now</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {changes.slice(0, SHOWN).map((change) => (
            <TableRow key={`${change.account_id} ${change.field}`}>
              <TableCell>{change.account_id ?? 'order'}</TableCell>
              <TableCell>{change.field.replaceAll('_', ' ')}</TableCell>
              <TableCell align="right">{shown(change.before)}</TableCell>
              <TableCell align="right">{shown(change.after)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {changes.length > SHOWN && <Typography>and {par(changes.length - SHOWN)} more.</Typography>}
    </>
  );
}

function changesOf(error: unknown): Change[] {
  const data = (error as { data?: { changes?: Change[] } }).data;
  return data?.changes ?? [];
}

function shown(value: unknown): string {
  if (value === null || value === undefined) {
    return 'none';
  }
  return typeof value === 'number'
    ? value.toLocaleString('en-US', { maximumFractionDigits: 6 })
    : JSON.stringify(value);
}
