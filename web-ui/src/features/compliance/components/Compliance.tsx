import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import type { ComponentType } from 'react';
import { useBusinessDate } from '../../../shared/api/calls';
import { day } from '../../../shared/format/dates';
import { useAddress } from '../../../shared/hooks/useAddress';
import { ScreenTitle } from '../../../shared/ui/ScreenTitle';
import { Breaches } from './breaches/Breaches';
import { Overrides } from './overrides/Overrides';
import { Rules } from './rules/Rules';
import { Waivers } from './waivers/Waivers';

type View = 'rules' | 'breaches' | 'overrides' | 'waivers';
const VIEWS: Record<View, { name: string; Body: ComponentType }> = {
  rules: { name: 'Rules', Body: Rules },
  breaches: { name: 'Breaches today', Body: Breaches },
  overrides: { name: 'Overrides', Body: Overrides },
  waivers: { name: 'Waivers', Body: Waivers },
};

/** Which rules bind, what breaks them today, who passed them, and what is waived. */
export default function Compliance() {
  const [search, change] = useAddress();
  const { data } = useBusinessDate(true);
  const named = search.get('show') as View | null;
  const view = named && named in VIEWS ? named : 'rules';
  const { Body } = VIEWS[view];
  return (
    <Box sx={{ p: 2, display: 'flex', flexDirection: 'column', gap: 1.5, height: '100%' }}>
      <ScreenTitle title="Compliance" status={data && `Positions and prices of ${day(data.business_date)}`} />
      <Tabs
        value={view}
        onChange={(_event, next: View) => change({ show: next, rule: null, version: null, row: null })}
        aria-label="Rules, breaches, overrides and waivers"
      >
        {Object.entries(VIEWS).map(([id, { name }]) => (
          <Tab key={id} value={id} label={name} />
        ))}
      </Tabs>
      <Body />
    </Box>
  );
}
