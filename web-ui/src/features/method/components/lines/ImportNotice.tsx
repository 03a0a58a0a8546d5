import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Importing } from '../../model/useImport';

/** What was read of a paste or a file, and the question that has to be answered first. */
export function ImportNotice({ reading }: { reading: Importing }) {
  const { question, notes, fault } = reading;
  if (question) {
    const { line, written, byPoint, byComma } = question;
    return (
      <Alert severity="warning" variant="outlined" role="alert">
        <Typography>
          Line {line}: is “{written}” {byPoint === 'no number' ? '' : `${byPoint} or `}
          {byComma}? Nothing is taken over yet.
        </Typography>
        <Button variant="outlined" sx={{ mr: 1 }} onClick={() => reading.answer('COMMA')}>
          Decimal comma: {byComma}
        </Button>
        <Button variant="outlined" sx={{ mr: 1 }} onClick={() => reading.answer('POINT')}>
          Decimal point{byPoint === 'no number' ? '' : `: ${byPoint}`}
        </Button>
        <Button variant="text" onClick={reading.dismiss}>
          Discard the paste
        </Button>
      </Alert>
    );
  }
  if (fault) {
    return (
      <Alert severity="error" variant="outlined" onClose={reading.dismiss}>
        {fault}
      </Alert>
    );
  }
  return notes.length > 0 ? (
    <Alert severity="info" variant="outlined" role="status" onClose={reading.dismiss}>
      {notes.map((note) => (
        <Typography key={note}>{note}</Typography>
      ))}
    </Alert>
  ) : null;
}
