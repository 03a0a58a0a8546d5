import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { doneInWords } from '../../model/acts';
import type { RuleHistory } from '../../model/rule';
import { limitInWords, stateInWords } from '../../model/words';
import { time } from '../../../../shared/format/dates';
import { Sideways } from '../../../../shared/ui/Sideways';

interface Props {
  history: RuleHistory;
  version: number;
  onVersion: (version: number) => void;
}

/** Every version, and who did what with them and why. */
export function RuleLife({ history, version, onVersion }: Props) {
  return (
    <Box component="section" aria-label="Versions" sx={{ display: 'grid', gap: 1, minWidth: 0 }}>
      <Typography variant="h2">Versions</Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {history.versions.map((one) => (
          <li key={one.version}>
            <Button
              variant="text"
              aria-pressed={one.version === version}
              onClick={() => onVersion(one.version)}
            >
              Version {one.version}: {limitInWords(one)}
            </Button>{' '}
            {stateInWords(one)}
          </li>
        ))}
      </Box>
      {history.acts.length > 0 && (
        <Sideways label="What was done">
          <Table size="small" aria-label="What was done">
            <TableHead>
              <TableRow>
                {['When', 'Version', 'What', 'Who', 'Why'].map((name) => (
                  <TableCell key={name}>{name}</TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {history.acts.map(({ at, version: of, act, actor, reason }) => (
                <TableRow key={`${of} ${act} ${at}`}>
                  <TableCell>{time(at)}</TableCell>
                  <TableCell>{of}</TableCell>
                  <TableCell>{doneInWords(act)}</TableCell>
                  <TableCell>{actor}</TableCell>
                  <TableCell sx={{ overflowWrap: 'anywhere' }}>{reason}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Sideways>
      )}
    </Box>
  );
}
