import { yupResolver } from '@hookform/resolvers/yup';
import { useForm, useWatch } from 'react-hook-form';
import { useRewriteRule, useRuleKinds, useWriteRule } from '../../api/ruleCalls';
import type { RuleVersion } from '../../model/rule';
import {
  EMPTY,
  formOf,
  limitFault,
  limitFields,
  ruleFields,
  writtenOf,
  type RuleForm,
} from '../../model/ruleForm';
import { unitOf } from '../../../../shared/findings/rules';
import { FormDialog } from '../../../../shared/forms/FormDialog';
import { RuleFields } from './RuleFields';

interface Props {
  /** The newest version, which the next one is written from; without it a new rule. */
  of?: RuleVersion;
  onClose: () => void;
  onWritten: (ruleId: string, version: number) => void;
}

/** Writes a rule, or the next version of one, as a draft that binds no account. */
export function RuleDialog({ of, onClose, onWritten }: Props) {
  const { data } = useRuleKinds();
  const [write, writing] = useWriteRule();
  const [rewrite, rewriting] = useRewriteRule();
  const form = useForm<RuleForm>({
    resolver: yupResolver(ruleFields) as never,
    defaultValues: of ? formOf(of) : EMPTY,
  });
  const kind = useWatch({ control: form.control, name: 'kind' });
  const shape = data?.kinds.find((one) => one.kind === kind)?.limit;
  const unit = unitOf(kind);
  const send = form.handleSubmit(async (filled) => {
    const typed = limitFields(shape).filter(({ name }) => name !== 'members');
    const faults = typed.flatMap(({ name }) => {
      const message = limitFault(filled[name], unit);
      return message ? [{ name, message }] : [];
    });
    faults.forEach(({ name, message }) => form.setError(name, { message }));
    if (faults.length > 0) {
      return;
    }
    const { rule_id, ...written } = writtenOf(filled, shape, unit);
    const answer = of
      ? await rewrite({ ruleId: of.rule_id, ruleRequest: { ...written, version: of.version } })
      : await write({ ruleRequest: { ...written, rule_id } });
    if (answer.data) {
      onWritten(rule_id, answer.data.versions[0]?.version ?? 1);
      onClose();
    }
  });
  return (
    <FormDialog
      title={of ? `Version ${of.version + 1} of ${of.rule_id}` : 'Write a rule'}
      act="Save draft"
      error={writing.error ?? rewriting.error}
      isBusy={writing.isLoading || rewriting.isLoading}
      onClose={onClose}
      onSend={() => void send()}
    >
      <RuleFields form={form} kinds={data?.kinds ?? []} limits={limitFields(shape)} isNew={!of} />
    </FormDialog>
  );
}
