import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useEffect } from 'react';
import { useDispatch, useSelector } from 'react-redux';
import { Link, useParams } from 'react-router';
import { useAllocation } from '../../shared/api/calls';
import type { Allocation } from '../../shared/api/contract';
import { selectMay } from '../../shared/api/session';
import { par } from '../../shared/format/numbers';
import { Loading } from '../../shared/ui/Loading';
import { ProblemNotice } from '../../shared/ui/ProblemNotice';
import { ScreenTitle } from '../../shared/ui/ScreenTitle';
import { useAddress } from '../../shared/ui/useAddress';
import { selectDraft } from '../../shared/draft/draft';
import { followed } from '../../shared/commits/live';
import { useSentCommits } from '../../shared/commits/sentCommits';
import { usePreviewing } from '../../shared/draft/usePreviewing';
import { WithRail } from '../../shared/rail/WithRail';
import { AccountsGrid } from '../../features/preview/components/AccountsGrid';
import { CertificatePanel } from '../../features/preview/components/CertificatePanel';
import { CommitBar } from '../../features/commit/components/CommitBar';
import { CommitResultPanel } from '../../features/commit/components/CommitResultPanel';
import { findingOf } from '../../shared/findings/findings';
import { LimitsOff } from '../../shared/findings/LimitsOff';
import { PreviewRail } from '../../features/preview/components/PreviewRail';
import { NotCommitted, UnansweredCommit } from '../../features/commit/components/UnansweredCommit';
import { WarningsPanel } from '../../features/preview/components/WarningsPanel';

/** The charts, each fetched when it is first looked at. */
const CHARTS = {
  dispersion: lazy(() => import('../../features/preview/components/charts/DispersionChart')),
  'pro-rata': lazy(() => import('../../features/preview/components/charts/ProRataChart')),
  cash: lazy(() => import('../../features/preview/components/charts/CashChart')),
};

/** The allocation, its reasons, and the commit. */
export default function PreviewStep() {
  const { id = '' } = useParams();
  const { data, error } = useAllocation(id);
  const dispatch = useDispatch();
  const { unknown, notCommitted } = useSentCommits();
  const notCommittedAt = notCommitted.get(id);
  const isPending = data?.status === 'PENDING';
  useEffect(() => {
    if (isPending) {
      dispatch(followed(id));
    }
  }, [isPending, id, dispatch]);
  if (unknown.has(id) && !data) {
    return (
      <Box sx={{ p: 2, display: 'grid', gap: 1.5 }}>
        <ScreenTitle title="Preview" />
        <UnansweredCommit id={id} />
      </Box>
    );
  }
  if (error && !data) {
    return (
      <Box sx={{ p: 2, display: 'grid', gap: 1.5 }}>
        <ScreenTitle title="Preview" />
        {notCommittedAt !== undefined && <NotCommitted at={notCommittedAt} isGone />}
        <ProblemNotice error={error}>
          <Button component={Link} to="/workbench/order" variant="outlined">
            Enter an order
          </Button>
        </ProblemNotice>
      </Box>
    );
  }
  // No key: an order that is re-run keeps the reader's place in the table.
  return data ? <PreviewView preview={data} /> : <Loading label="Loading the preview" />;
}

const TABS = ['accounts', 'dispersion', 'pro-rata', 'cash', 'warnings', 'certificate'] as const;
type View = (typeof TABS)[number];

const tabOf = (view: View, label: string) => (
  <Tab value={view} id={`view-${view}`} aria-controls="view" label={label} />
);

const isChart = (view: View): view is keyof typeof CHARTS => view in CHARTS;

function PreviewView({ preview }: { preview: Allocation }) {
  const [search, change] = useAddress();
  const again = usePreviewing();
  const mayPreview = useSelector(selectMay('allocation:preview'));
  const isOwn = useSelector(selectDraft).previewId === preview.allocation_id;
  const { sending, unknown } = useSentCommits();
  const isUnknown = unknown.has(preview.allocation_id);
  const warned = search.get('warned');
  const tab = TABS.find((name) => name === search.get('show')) ?? 'accounts';
  const Chart = isChart(tab) ? CHARTS[tab] : null;
  return (
    <WithRail rail={<PreviewRail preview={preview} />}>
      <Typography variant="h1" sx={{ mb: 1 }}>
        {findingOf(preview)}
      </Typography>
      {preview.errors.map((error) => (
        <Alert key={error} severity="error" sx={{ mb: 1 }}>
          {error}
        </Alert>
      ))}
      <LimitsOff warnings={preview.warnings} />
      {preview.commit ? (
        <CommitResultPanel preview={preview} result={preview.commit} />
      ) : isUnknown ? (
        <UnansweredCommit id={preview.allocation_id} />
      ) : (
        <CommitBar key={preview.allocation_id} preview={preview} again={again} />
      )}
      <Tabs
        value={tab}
        onChange={(_event, name: View) =>
          change({ show: name === 'accounts' ? null : name }, { replace: true })
        }
        variant="scrollable"
        allowScrollButtonsMobile
        aria-label="Views of the preview"
        sx={{ mt: 1 }}
      >
        {tabOf('accounts', `Accounts ${par(preview.allocations.length)}`)}
        {tabOf('dispersion', 'Dispersion')}
        {tabOf('pro-rata', 'vs pro rata')}
        {tabOf('cash', 'Cash')}
        {tabOf('warnings', `Warnings ${par(preview.warnings.length)}`)}
        {preview.certificate && tabOf('certificate', 'Optimality proof')}
      </Tabs>
      <Box role="tabpanel" id="view" aria-labelledby={`view-${tab}`} sx={{ pt: 1 }}>
        {tab === 'accounts' && (
          <AccountsGrid
            preview={preview}
            warned={warned}
            onShowAll={() => change({ warned: null })}
            isSettable={isOwn && mayPreview && !preview.commit && !isUnknown && sending.length === 0}
            error={again.error}
          />
        )}
        {Chart && (
          <Suspense fallback={<Loading label="Drawing the chart" />}>
            <Chart preview={preview} />
          </Suspense>
        )}
        {tab === 'warnings' && (
          <WarningsPanel
            warnings={preview.warnings}
            onShow={(type) => change({ warned: type, show: null })}
          />
        )}
        {tab === 'certificate' && preview.certificate && (
          <CertificatePanel certificate={preview.certificate} />
        )}
      </Box>
    </WithRail>
  );
}
