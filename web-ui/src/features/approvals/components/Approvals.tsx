import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useSelector } from 'react-redux';
import { selectUser } from '../../../shared/api/session';
import { useAddress } from '../../../shared/hooks/useAddress';
import { ScreenTitle } from '../../../shared/ui/ScreenTitle';
import { Commits, type View as CommitView } from './Commits';
import { ImportRequests } from './requests/ImportRequests';
import { RightsRequests } from './requests/RightsRequests';

type View = CommitView | 'rights' | 'datasets';
const VIEWS: Record<View, string> = {
  'for-me': 'Waiting for me',
  'by-me': 'Requested by me',
  all: 'All',
  rights: 'Rights of users',
  datasets: 'Datasets',
};
const COMMITS = ['allocation:commit', 'allocation:approve', 'compliance:approve', 'compliance:read'];
const NEEDS: Record<View, string[]> = {
  'for-me': COMMITS,
  'by-me': COMMITS,
  all: COMMITS,
  rights: ['user:admin'],
  datasets: ['compliance:approve', 'reference:import'],
};

/** What a second user has to approve: commits before an order is sent, rights of users, datasets that take controls away. */
export default function Approvals() {
  const [search, change] = useAddress();
  const held = useSelector(selectUser)?.permissions ?? [];
  const open = (Object.keys(VIEWS) as View[]).filter((view) =>
    NEEDS[view].some((need) => held.includes(need)),
  );
  const named = search.get('show') as View | null;
  const view = named && open.includes(named) ? named : open[0];
  return (
    <Box sx={{ p: 2, display: 'flex', flexDirection: 'column', gap: 1.5, height: '100%' }}>
      <ScreenTitle title="Approvals" />
      <Tabs
        value={view}
        onChange={(_event, next: View) => change({ show: next, approval: null })}
        aria-label="Which approvals"
      >
        {open.map((name) => (
          <Tab key={name} value={name} label={VIEWS[name]} />
        ))}
      </Tabs>
      {view === 'rights' && <RightsRequests />}
      {view === 'datasets' && <ImportRequests />}
      {(view === 'for-me' || view === 'by-me' || view === 'all') && <Commits view={view} />}
    </Box>
  );
}
