import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { troubleOf } from '../../../shared/api/problem';
import { par } from '../../../shared/format/numbers';
import { SmallTable, type Column } from '../../../shared/ui/SmallTable';
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

const COLUMNS: Column<Change>[] = [
  ['Account', ({ account_id }) => account_id ?? 'order', 'name'],
  ['Field', (change) => changeInWords(change)[0]],
  ['Previewed', (change) => changeInWords(change)[1], 'figure'],
  ['Now', (change) => changeInWords(change)[2], 'figure'],
];

function Changes({ changes }: { changes: Change[] }) {
  return (
    <>
      <SmallTable
        label="Changes since preview"
        columns={COLUMNS}
        rows={changes.slice(0, SHOWN)}
        keyOf={({ account_id, field }) => `${account_id} ${field}`}
        sx={{ mb: 1 }}
      />
      {changes.length > SHOWN && <Typography>and {par(changes.length - SHOWN)} more.</Typography>}
    </>
  );
}

function changesOf(error: unknown): Change[] {
  const data = (error as { data?: { changes?: Change[] } }).data;
  return data?.changes ?? [];
}
