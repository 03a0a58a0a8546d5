import { useRule } from '../../api/ruleCalls';
import type { RuleHistory } from '../../model/rule';
import { ruleName } from '../../../../shared/findings/rules';
import { Loading } from '../../../../shared/ui/Loading';
import { ProblemNotice } from '../../../../shared/ui/ProblemNotice';
import { SideDrawer } from '../SideDrawer';
import { RuleActs } from './RuleActs';
import { RuleFacts } from './RuleFacts';
import { RuleLife } from './RuleLife';
import { TrialPanel } from './TrialPanel';

interface Props {
  /** null: closed. */
  ruleId: string | null;
  version: number;
  onVersion: (version: number) => void;
  onClose: () => void;
}

/** One version of a rule: what it says, what may be done with it now, what it would have done, and its life. */
export function RuleDrawer({ ruleId, version, onVersion, onClose }: Props) {
  const { currentData, error } = useRule(ruleId);
  return (
    <SideDrawer label="Rule" title={ruleId} onClose={onClose}>
      {error && <ProblemNotice error={error} />}
      {!currentData && !error && <Loading label="Loading the rule" rows={6} />}
      {currentData && <Details history={currentData} version={version} onVersion={onVersion} />}
    </SideDrawer>
  );
}

interface DetailsProps {
  history: RuleHistory;
  version: number;
  onVersion: Props['onVersion'];
}

function Details({ history, version, onVersion }: DetailsProps) {
  const rule = history.versions.find((one) => one.version === version) ?? history.versions[0];
  if (!rule) {
    return null;
  }
  return (
    <>
      <RuleFacts rule={rule} name={ruleName(rule.kind)} />
      <RuleActs
        key={`${rule.rule_id} ${rule.version}`}
        rule={rule}
        newest={history.versions[0]?.version ?? rule.version}
        onVersion={onVersion}
      />
      <TrialPanel key={`trial ${rule.rule_id} ${rule.version}`} rule={rule} />
      <RuleLife history={history} version={rule.version} onVersion={onVersion} />
    </>
  );
}
