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
import { changeInWords, type Change } from '../model/moved';

const SHOWN = 20;
/** What a new preview mends. */
const MENDED = ['/problems/inputs-changed', '/problems/preview-expired'];

/** Whether only a new preview helps, and the same commit can but fail again. */
export const isMended = (error: unknown) => MENDED.includes(troubleOf(error).type ?? '');

interface Props {
  error: unknown;
  onPreviewAgain: (() => void) | undefined;
  onClose: () => void;
}

/** Why the commit was refused, what changed since the preview, and the action that resolves it. */
export function CommitTrouble({ error, onPreviewAgain, onClose }: Props) {
  const changes = changesOf(error);
  const again = () => {
    onClose();
    onPreviewAgain?.();
  };
  return (
    <ProblemNotice error={error}>
      {isMended(error) && onPreviewAgain && (
        <Button variant="contained" onClick={again} autoFocus>
          Re-run
        </Button>
      )}
      {changes.length > 0 && <Changes changes={changes} />}
    </ProblemNotice>
  );
}

function Changes({ changes }: { changes: Change[] }) {
  return (
    <>
      <Table size="small" aria-label="Changes since preview" sx={{ mb: 1 }}>
        <TableHead>
          <TableRow>
            <TableCell>Account</TableCell>
            <TableCell>Field</TableCell>
            <TableCell align="right">Previewed</TableCell>
            <TableCell align="right">Now</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {changes.slice(0, SHOWN).map((change) => {
            const [number, before, after] = changeInWords(change);
            return (
              <TableRow key={`${change.account_id} ${change.field}`}>
                <TableCell>{change.account_id ?? 'order'}</TableCell>
                <TableCell>{number}</TableCell>
                <TableCell align="right">{before}</TableCell>
                <TableCell align="right">{after}</TableCell>
              </TableRow>
            );
          })}
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
