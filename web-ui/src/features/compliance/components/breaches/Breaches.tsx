import Box from '@mui/material/Box';
import { ROWS_SHOWN, useBreaches } from '../../api/complianceCalls';
import type { Breach } from '../../model/oversight';
import { limitInWords, severityInWords, sourceInWords, valueInWords } from '../../model/words';
import { OUTCOMES, ruleName } from '../../../../shared/findings/rules';
import { counted, par } from '../../../../shared/format/numbers';
import { ListGrid } from '../../../../shared/grid/ListGrid';
import type { ListColumn } from '../../../../shared/grid/listColumns';

const COLUMNS: ListColumn<Breach>[] = [
  { header: 'Account', kind: 'text', width: 110, of: ({ account_id }) => account_id ?? 'all in scope' },
  { header: 'Name', kind: 'text', width: 200, of: ({ account_name }) => account_name },
  { header: 'Rule', kind: 'text', width: 150, of: ({ rule_id, version }) => `${rule_id} v${version}` },
  { header: 'Kind', kind: 'text', width: 170, of: ({ kind }) => ruleName(kind) },
  { header: 'Hard or soft', kind: 'text', width: 104, of: ({ severity }) => severityInWords(severity) },
  { header: 'Outcome', kind: 'text', width: 116, of: ({ outcome }) => OUTCOMES[outcome] ?? outcome },
  { header: 'About', kind: 'text', width: 170, of: ({ subject }) => subject },
  {
    header: 'Value',
    kind: 'text',
    width: 110,
    of: ({ value, unit }) => (value === null ? null : valueInWords(value, unit)),
  },
  { header: 'Limit', kind: 'text', width: 170, of: (breach) => limitInWords({ ...breach, members: [] }) },
  { header: 'Source', kind: 'text', width: 170, of: sourceInWords },
  { header: 'In words', kind: 'text', width: 320, grows: true, of: ({ detail }) => detail },
];

/** Where an account's positions at the start of the day are outside a rule in force. */
export function Breaches() {
  const { data, error, fulfilledTimeStamp } = useBreaches();
  const rows = data?.breaches;
  const hard = rows?.filter(({ severity, outcome }) => severity === 'RESTRICTION' && outcome === 'BREACH');
  return (
    <ListGrid<Breach>
      name="breaches"
      label="Breaches today"
      columns={COLUMNS}
      rows={rows}
      error={error}
      readAt={fulfilledTimeStamp}
      empty="No account is outside a rule in force."
      idOf={({ rule_id, account_id, subject }) => JSON.stringify([rule_id, account_id, subject])}
    >
      <Box role="status">
        {rows && hard && `${counted(rows.length, 'row')}, ${par(hard.length)} of hard rules`}
        {data?.next_cursor && `; only the first ${par(ROWS_SHOWN)} are shown`}
      </Box>
    </ListGrid>
  );
}
