import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { useGroups } from '../../shared/api/calls';
import { par } from '../../shared/format/numbers';
import { ProblemNotice } from '../../shared/ui/ProblemNotice';
import { accountsOf, asTree } from './groups';

interface Props {
  chosen: string[];
  onChange: (chosen: string[]) => void;
  fault: string | undefined;
}

/** The groups with their account counts; an account of several chosen groups takes part once. */
export function GroupTree({ chosen, onChange, fault }: Props) {
  const { data, error, isLoading } = useGroups();
  const groups = useMemo(() => data?.portfolio_groups ?? [], [data]);
  const rows = useMemo(() => asTree(groups), [groups]);
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0 }}>
      <Typography component="legend" variant="h3" sx={{ mb: 0.5 }}>
        Portfolio groups
      </Typography>
      {error && <ProblemNotice error={error} />}
      {isLoading && <Skeleton variant="rectangular" height={160} />}
      {data && groups.length === 0 && (
        <Alert severity="info">
          There are no portfolio groups yet. An administrator imports a dataset first.
        </Alert>
      )}
      {rows.map(({ group, depth }) => (
        <Box key={group.group_id} sx={{ display: 'flex', alignItems: 'center', pl: depth * 3, height: 28 }}>
          <FormControlLabel
            sx={{ flex: 1, mr: 1 }}
            control={
              <Checkbox
                size="small"
                sx={{ py: 0.25 }}
                checked={chosen.includes(group.group_id)}
                onChange={() => toggle(group.group_id)}
              />
            }
            label={
              <>
                {group.group_name}{' '}
                <Typography component="span" variant="caption" color="textSecondary">
                  {group.group_id}
                </Typography>
              </>
            }
          />
          <Typography color="textSecondary">{par(group.account_count)} accounts</Typography>
        </Box>
      ))}
      {chosen.length > 0 && (
        <Typography sx={{ mt: 0.5, fontWeight: 600 }} role="status">
          {par(accountsOf(groups, chosen))} accounts take part.
        </Typography>
      )}
      {fault && <FormHelperText error>{fault}</FormHelperText>}
    </Box>
  );
}
