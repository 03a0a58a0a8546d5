import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { ReactNode } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import type { RuleKinds } from '../../model/rule';
import type { limitFields, RuleForm } from '../../model/ruleForm';
import { ruleName } from '../../../../shared/findings/rules';

interface Props {
  form: UseFormReturn<RuleForm>;
  kinds: RuleKinds['kinds'];
  limits: ReturnType<typeof limitFields>;
  isNew: boolean;
}

const SCOPES = { '*': 'All accounts', group: 'A portfolio group', account: 'One account' };
const SEVERITIES = {
  RESTRICTION: 'Hard: caps the allocation',
  WARNING: 'Soft: needs an override or a waiver',
};

/** What a rule says, where it comes from, and why it is written. */
export function RuleFields({ form, kinds, limits, isNew }: Props) {
  const { register, control, formState, getValues } = form;
  const { scope_of: scope } = useWatch({ control });
  const field = (name: keyof RuleForm, label: string) => ({
    label,
    autoComplete: 'off',
    error: !!formState.errors[name],
    helperText: formState.errors[name]?.message,
    ...register(name),
  });
  const choice = (name: keyof RuleForm, label: string, options: Record<string, string>) => (
    <TextField select defaultValue={getValues(name)} {...field(name, label)}>
      {Object.entries(options).map(([value, words]) => (
        <MenuItem key={value} value={value} dense>
          {words}
        </MenuItem>
      ))}
    </TextField>
  );
  const date = (name: keyof RuleForm, label: string) => (
    <TextField type="date" slotProps={{ inputLabel: { shrink: true } }} {...field(name, label)} />
  );
  return (
    <>
      {isNew && <TextField autoFocus {...field('rule_id', 'Id of the rule')} />}
      {kinds.length > 0 &&
        choice('kind', 'Kind', Object.fromEntries(kinds.map(({ kind }) => [kind, ruleName(kind)])))}
      <Pair>
        {limits.map(({ name, label }) => (
          <TextField key={name} {...field(name, label)} />
        ))}
      </Pair>
      {choice('severity', 'Hard or soft', SEVERITIES)}
      <Pair>
        {choice('scope_of', 'Scope', SCOPES)}
        {scope !== '*' && <TextField {...field('scope_id', 'Id of the group or account')} />}
      </Pair>
      <Pair>
        <TextField {...field('source', 'Source document')} />
        <TextField {...field('section', 'Section')} />
      </Pair>
      <Pair>
        {date('effective_from', 'Effective from')}
        {date('effective_to', 'Effective to, inclusive')}
      </Pair>
      <TextField multiline {...field('reason', 'Reason')} />
    </>
  );
}

/** Fields side by side. */
const Pair = ({ children }: { children: ReactNode }) => (
  <Box sx={{ display: 'grid', gridAutoFlow: 'column', gridAutoColumns: '1fr', gap: 1 }}>{children}</Box>
);
