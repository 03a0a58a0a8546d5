import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTryRule } from '../../api/ruleCalls';
import type { RuleVersion } from '../../model/rule';
import { trialInWords, trialNotes } from '../../model/trial';
import { ProblemNotice } from '../../../../shared/ui/ProblemNotice';
import { TrialExamples } from './TrialExamples';

const MOST_STATEMENTS = 1000;

/** Runs the version against the sealed statements of the last allocations; nothing is changed by it. */
export function TrialPanel({ rule }: { rule: RuleVersion }) {
  const [statements, setStatements] = useState('100');
  const [run, { data, error, isLoading }] = useTryRule();
  const { rule_id, scope, kind, limit_low, limit_high, members, severity } = rule;
  const wanted = Number(statements);
  const isPossible = Number.isInteger(wanted) && wanted >= 1 && wanted <= MOST_STATEMENTS;
  const send = () =>
    void run({
      trialRequest: {
        rule: { rule_id, scope, kind, limit_low, limit_high, members, severity },
        statements: wanted,
      },
    });
  return (
    <Box component="section" aria-label="Trial" sx={{ display: 'grid', gap: 1, minWidth: 0 }}>
      <Typography variant="h2">Trial</Typography>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
        <TextField
          label="Last statements"
          value={statements}
          error={!isPossible}
          helperText={isPossible ? undefined : `Enter a whole number from 1 to ${MOST_STATEMENTS}.`}
          onChange={({ target }) => setStatements(target.value.trim())}
          slotProps={{ htmlInput: { inputMode: 'numeric' } }}
          sx={{ width: 160 }}
        />
        <Button variant="outlined" loading={isLoading} disabled={!isPossible} onClick={send}>
          Run trial
        </Button>
      </Box>
      {error && <ProblemNotice error={error} />}
      {data && !isLoading && (
        <>
          <Alert severity={data.would_change > 0 ? 'warning' : 'success'} variant="outlined" role="status">
            {trialInWords(data)} {trialNotes(data)}
          </Alert>
          {data.examples.length > 0 && <TrialExamples kind={rule.kind} examples={data.examples} />}
        </>
      )}
    </Box>
  );
}
