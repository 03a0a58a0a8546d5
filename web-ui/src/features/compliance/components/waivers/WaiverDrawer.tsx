import { useState } from 'react';
import { useSelector } from 'react-redux';
import { useRevokeWaiverMutation, type Waiver } from '../../api/complianceCalls';
import { waiverState } from '../../model/waiver';
import { selectMay } from '../../../../shared/api/session';
import { day, time } from '../../../../shared/format/dates';
import { Facts } from '../../../../shared/ui/Facts';
import { ReasonedActs } from '../ReasonedActs';
import { SideDrawer } from '../SideDrawer';

interface Props {
  waiver: Waiver | null;
  /** The business date. */
  today: string | undefined;
  onClose: () => void;
}

/** One waiver: who granted it, why, until when; and its end. */
export function WaiverDrawer({ waiver, today, onClose }: Props) {
  return (
    <SideDrawer
      label="Waiver"
      title={waiver && `${waiver.rule_id} for ${waiver.account_id}`}
      onClose={onClose}
    >
      {waiver && <Details waiver={waiver} today={today} />}
    </SideDrawer>
  );
}

function Details({ waiver, today }: { waiver: Waiver; today: string | undefined }) {
  const mayRevoke = useSelector(selectMay('compliance:approve'));
  const [revoke, { error, isLoading }] = useRevokeWaiverMutation();
  const [reason, setReason] = useState('');
  const { waiver_id: id, revoked_by, revoked_at, revoke_reason } = waiver;
  const state = waiverState(waiver, today);
  const end: [string, string][] =
    revoked_by && revoked_at
      ? [
          ['Revoked', `${revoked_by}, ${time(revoked_at)}`],
          ['Revoke reason', revoke_reason ?? 'none given'],
        ]
      : [];
  return (
    <>
      <Facts
        facts={[
          ['Status', state],
          ['Account', waiver.account_id],
          ['Rule', waiver.rule_id],
          ['CUSIP', waiver.security_id],
          ['Until', day(waiver.until)],
          ['Reason', waiver.reason],
          ['Granted', `${waiver.granted_by}, ${time(waiver.granted_at)}`],
          ...end,
        ]}
      />
      {mayRevoke && state !== 'Revoked' && (
        <ReasonedActs
          label="Reason to revoke, required"
          reason={reason}
          onReason={setReason}
          error={error}
          isBusy={isLoading}
          acts={[
            {
              name: 'Revoke',
              run: () => void revoke({ id, reasonRequest: { reason: reason.trim() } }),
            },
          ]}
        />
      )}
    </>
  );
}
