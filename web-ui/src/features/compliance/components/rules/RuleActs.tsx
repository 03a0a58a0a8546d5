import Button from '@mui/material/Button';
import { useState } from 'react';
import { useSelector } from 'react-redux';
import { useActOnRule } from '../../api/ruleCalls';
import type { RuleVersion } from '../../model/rule';
import { ACT_BUTTONS } from '../../model/acts';
import { selectMay } from '../../../../shared/api/session';
import { ReasonedActs } from '../ReasonedActs';
import { RuleDialog } from './RuleDialog';

interface Props {
  rule: RuleVersion;
  newest: number;
  onVersion: (version: number) => void;
}

/** What the service lets this user do with the version now: test it, ask for approval, decide, retire, write the next one. */
export function RuleActs({ rule, newest, onVersion }: Props) {
  const mayWrite = useSelector(selectMay('compliance:approve'));
  const [isWriting, setWriting] = useState(false);
  const [reason, setReason] = useState('');
  const [act, { error, isLoading }] = useActOnRule();
  const { rule_id: ruleId, version, next_acts } = rule;
  const run = async (name: string) => {
    const answer = await act({
      ruleId,
      version: String(version),
      act: name.toLowerCase(),
      reasonRequest: { reason: reason.trim() },
    });
    if (!answer.error) {
      setReason('');
    }
  };
  const acts = next_acts.filter((name) => name in ACT_BUTTONS);
  return (
    <>
      {mayWrite && version === newest && (
        <Button variant="outlined" onClick={() => setWriting(true)} sx={{ justifySelf: 'start' }}>
          Write version {version + 1}
        </Button>
      )}
      {acts.length > 0 && (
        <ReasonedActs
          label="Reason, required"
          reason={reason}
          onReason={setReason}
          error={error}
          isBusy={isLoading}
          acts={acts.map((name) => ({
            name: ACT_BUTTONS[name]!,
            isMain: name === 'APPROVE' || name === 'SUBMIT',
            run: () => void run(name),
          }))}
        />
      )}
      {isWriting && (
        <RuleDialog
          of={rule}
          onClose={() => setWriting(false)}
          onWritten={(_id, written) => onVersion(written)}
        />
      )}
    </>
  );
}
