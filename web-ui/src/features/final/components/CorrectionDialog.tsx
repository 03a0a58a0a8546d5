import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { par } from '../../../shared/format/numbers';
import { FormDialog } from '../../../shared/forms/FormDialog';
import { useAskMutation, type Correction, type FinalAllocation } from '../api/finalCalls';
import { changesOf, faultOf, leftOver, type Typed } from '../model/changes';
import { REASON_CODES } from '../model/words';
import { NewPars } from './NewPars';
import { ReasonField } from '../../../shared/forms/ReasonField';

/** Asks for another division of the fills; another user has to approve it before it counts. */
export function CorrectionDialog({ document, onClose }: { document: FinalAllocation; onClose: () => void }) {
  const [kind, setKind] = useState<Correction['kind']>('REPLACE');
  const [code, setCode] = useState<Correction['reason_code']>('TRADE_ERROR');
  const [reason, setReason] = useState('');
  const [typed, setTyped] = useState<Typed>({});
  const [ask, { isLoading, error }] = useAskMutation();
  const changes = changesOf(document.allocations, typed);
  const left = leftOver(document.allocations, typed);
  const isReplace = kind === 'REPLACE';
  const isFaulty = isReplace && (left !== 0 || changes.length === 0 || Object.values(typed).some(faultOf));
  const send = async () => {
    const answer = await ask({
      id: document.allocation_id,
      correctionAskRequest: {
        document_hash: document.document_hash,
        kind,
        reason_code: code,
        reason: reason.trim(),
        ...(isReplace && { changes }),
      },
    });
    if (!('error' in answer)) {
      onClose();
    }
  };
  return (
    <FormDialog
      title="Correct the final allocation"
      act="Send for approval"
      error={error}
      isBusy={isLoading}
      isBlocked={isFaulty || reason.trim() === ''}
      onClose={onClose}
      onSend={() => void send()}
    >
      <Choice label="Correction" value={kind} onChange={setKind} options={KINDS} />
      {isReplace && (
        <>
          <NewPars lines={document.allocations} typed={typed} onChange={setTyped} />
          <Typography role="status">{leftInWords(left)}</Typography>
        </>
      )}
      <Choice label="Reason code" value={code} onChange={setCode} options={REASON_CODES} />
      <ReasonField value={reason} onChange={setReason} />
    </FormDialog>
  );
}

const KINDS: Record<Correction['kind'], string> = {
  REPLACE: 'Move par between accounts',
  CANCEL: 'Cancel: no account gets the fills',
};

function leftInWords(left: number): string {
  if (left === 0) {
    return 'The sum stays the same.';
  }
  return left > 0 ? `${par(left)} par left to place` : `${par(-left)} par too many`;
}

function Choice<T extends string>(props: {
  label: string;
  value: T;
  onChange: (value: T) => void;
  options: Record<T, string>;
}) {
  const { label, value, onChange, options } = props;
  return (
    <TextField select label={label} value={value} onChange={({ target }) => onChange(target.value as T)}>
      {(Object.entries(options) as [T, string][]).map(([option, words]) => (
        <MenuItem key={option} value={option} dense>
          {words}
        </MenuItem>
      ))}
    </TextField>
  );
}
