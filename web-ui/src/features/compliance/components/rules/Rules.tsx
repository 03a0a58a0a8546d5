import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useSelector } from 'react-redux';
import { useRuleBook } from '../../api/ruleCalls';
import type { RuleVersion } from '../../model/rule';
import { NO_RULES, RULE_VIEWS, shownIn, type RuleView } from '../../model/ruleViews';
import { selectMay } from '../../../../shared/api/session';
import { counted } from '../../../../shared/format/numbers';
import { ListGrid } from '../../../../shared/grid/ListGrid';
import { useAddress } from '../../../../shared/hooks/useAddress';
import { RULE_COLUMNS } from './ruleColumns';
import { RuleDialog } from './RuleDialog';
import { RuleDrawer } from './RuleDrawer';

/** The rule book: what binds today, and what is being written, tested or waits for a second user. */
export function Rules() {
  const [search, change] = useAddress();
  const { data, error, fulfilledTimeStamp } = useRuleBook();
  const mayWrite = useSelector(selectMay('compliance:approve'));
  const [isWriting, setWriting] = useState(false);
  const named = search.get('rules') as RuleView | null;
  const view = named && named in RULE_VIEWS ? named : 'in-force';
  const rows = data && shownIn(view, data.rules);
  const open = (rule_id: string, version: number) => change({ rule: rule_id, version: String(version) });
  return (
    <>
      <ListGrid<RuleVersion>
        name="rules"
        label="Rules"
        columns={RULE_COLUMNS}
        rows={rows}
        error={error}
        readAt={fulfilledTimeStamp}
        empty={NO_RULES[view]}
        idOf={({ rule_id, version }) => `${rule_id} ${version}`}
        onOpen={({ rule_id, version }) => open(rule_id, version)}
      >
        <TextField
          select
          label="Show"
          value={view}
          onChange={({ target }) => change({ rules: target.value })}
          sx={{ width: 200 }}
        >
          {Object.entries(RULE_VIEWS).map(([id, words]) => (
            <MenuItem key={id} value={id} dense>
              {words}
            </MenuItem>
          ))}
        </TextField>
        {mayWrite && (
          <Button variant="outlined" onClick={() => setWriting(true)}>
            Write a rule
          </Button>
        )}
        <Typography role="status">{rows && counted(rows.length, 'rule')}</Typography>
      </ListGrid>
      <RuleDrawer
        ruleId={search.get('rule')}
        version={Number(search.get('version'))}
        onVersion={(version) => change({ version: String(version) }, { replace: true })}
        onClose={() => change({ rule: null, version: null })}
      />
      {isWriting && <RuleDialog onClose={() => setWriting(false)} onWritten={open} />}
    </>
  );
}
