import { yupResolver } from '@hookform/resolvers/yup';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useForm } from 'react-hook-form';
import { useGrantWaiverMutation } from '../../api/complianceCalls';
import { useRuleBook } from '../../api/ruleCalls';
import { newWaiver } from '../../model/waiver';
import { ruleInWords } from '../../model/words';
import { FormDialog } from '../../../../shared/forms/FormDialog';

/** Lets an account break a soft rule with a bond until a date. */
export function GrantDialog({ onClose }: { onClose: () => void }) {
  const { data } = useRuleBook();
  const soft = data?.rules.filter(({ in_force, severity }) => in_force && severity === 'WARNING') ?? [];
  const [grant, { error, isLoading }] = useGrantWaiverMutation();
  const { register, handleSubmit, formState } = useForm({
    resolver: yupResolver(newWaiver),
    defaultValues: { account_id: '', rule_id: '', security_id: '', until: '', reason: '' },
  });
  const send = handleSubmit(async (waiverRequest) => {
    const answer = await grant({ waiverRequest });
    if (!answer.error) {
      onClose();
    }
  });
  const faults = formState.errors;
  const field = (name: keyof typeof faults & keyof typeof newWaiver.fields, label: string) => ({
    label,
    error: !!faults[name],
    helperText: faults[name]?.message,
    ...register(name),
  });
  return (
    <FormDialog
      title="Grant a waiver"
      act="Grant"
      error={error}
      isBusy={isLoading}
      onClose={onClose}
      onSend={() => void send()}
    >
      <TextField select autoFocus defaultValue="" {...field('rule_id', 'Soft rule in force')}>
        {soft.map((rule) => (
          <MenuItem key={rule.rule_id} value={rule.rule_id} dense>
            {ruleInWords(rule)}
          </MenuItem>
        ))}
      </TextField>
      <TextField autoComplete="off" {...field('account_id', 'Account')} />
      <TextField autoComplete="off" {...field('security_id', 'CUSIP')} />
      <TextField
        type="date"
        slotProps={{ inputLabel: { shrink: true } }}
        {...field('until', 'Until, inclusive')}
      />
      <TextField multiline {...field('reason', 'Reason')} />
    </FormDialog>
  );
}
