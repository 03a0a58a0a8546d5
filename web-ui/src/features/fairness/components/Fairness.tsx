import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { FairnessFilters } from './FairnessFilters';
import { FirstDay } from './FirstDay';
import { OverTime } from './OverTime';
import { Running } from './Running';
import { Sizes } from './Sizes';
import { useFairness, type FairnessFilter } from '../api/fairnessCalls';
import type { ReportProps } from './report';
import type { ComponentType } from 'react';
import { counted } from '../../../shared/format/numbers';
import { useAddress } from '../../../shared/hooks/useAddress';
import { ScreenTitle } from '../../../shared/ui/ScreenTitle';

type View = 'accounts' | 'sizes' | 'dispersion';
const VIEWS: Record<View, { name: string; Body: ComponentType<ReportProps> }> = {
  accounts: { name: 'By account', Body: Running },
  sizes: { name: 'By size', Body: Sizes },
  dispersion: { name: 'Dispersion over time', Body: OverTime },
};
const TEST = 'test';

/** What accounts got over many trades against their pro rata shares, and whether some got the better ones. Changes nothing. */
export default function Fairness() {
  const [search, change] = useAddress();
  const value = (name: string) => search.get(name) ?? undefined;
  const filter: FairnessFilter = {
    from: value('from'),
    to: value('to'),
    group: value('group'),
    trader: value('trader'),
    method: value('method'),
  };
  const { currentData, error, fulfilledTimeStamp } = useFairness(filter);
  const named = search.get('show');
  const view = named && named in VIEWS ? (named as View) : 'accounts';
  const isTest = named === TEST;
  const { Body } = VIEWS[view];
  return (
    <Box sx={{ p: 2, display: 'flex', flexDirection: 'column', gap: 1.5, minHeight: '100%' }}>
      <ScreenTitle
        title="Fairness"
        status={currentData && `${counted(currentData.accounts.length, 'account')} against pro rata`}
      />
      <FairnessFilters search={search} onChange={change} />
      <Tabs
        value={isTest ? TEST : view}
        onChange={(_event, next: string) => change({ show: next })}
        variant="scrollable"
        allowScrollButtonsMobile
        aria-label="Views of fairness"
      >
        {Object.entries(VIEWS).map(([id, { name }]) => (
          <Tab key={id} value={id} label={name} />
        ))}
        <Tab value={TEST} label="First-day returns" />
      </Tabs>
      {isTest ? (
        <FirstDay key={JSON.stringify(filter)} filter={filter} />
      ) : (
        <Body report={currentData} error={error} readAt={fulfilledTimeStamp} />
      )}
    </Box>
  );
}
