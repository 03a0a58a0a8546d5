import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { doneInWords } from '../../model/acts';
import type { RuleHistory } from '../../model/rule';
import { limitInWords, stateInWords } from '../../model/words';
import { time } from '../../../../shared/format/dates';
import { SmallTable, type Column } from '../../../../shared/ui/SmallTable';

interface Props {
  history: RuleHistory;
  version: number;
  onVersion: (version: number) => void;
}

const ACTS: Column<RuleHistory['acts'][number]>[] = [
  ['When', ({ at }) => time(at)],
  ['Version', ({ version }) => version, 'figure'],
  ['What', ({ act }) => doneInWords(act)],
  ['Who', ({ actor }) => actor],
  ['Why', ({ reason }) => reason, 'prose'],
];

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
        <SmallTable
          label="What was done"
          isWide
          columns={ACTS}
          rows={history.acts}
          keyOf={({ version: of, act, at }) => `${of} ${act} ${at}`}
        />
      )}
    </Box>
  );
}
