import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { lazy, Suspense, type ReactNode } from 'react';
import type { Allocation } from '../../shared/api/contract';
import { par } from '../../shared/format/numbers';
import { useAddress } from '../../shared/hooks/useAddress';
import { Loading } from '../../shared/ui/Loading';
import { CertificatePanel } from '../../features/preview/components/CertificatePanel';
import { AccountsGrid } from '../../features/preview/components/grid/AccountsGrid';
import { telling } from '../../shared/findings/warningRows';
import { WarningsTable } from '../../features/preview/components/warnings/WarningsTable';
import { useManual } from '../../features/preview/model/grid/useManual';

/** The charts, each fetched when it is first looked at. */
const CHARTS = {
  dispersion: lazy(() => import('../../features/preview/components/charts/DispersionChart')),
  'pro-rata': lazy(() => import('../../features/preview/components/charts/ProRataChart')),
  cash: lazy(() => import('../../features/preview/components/charts/CashChart')),
  fills: lazy(() => import('../../features/preview/components/charts/FillPathChart')),
};

const TABS = ['accounts', 'dispersion', 'pro-rata', 'cash', 'fills', 'warnings', 'certificate'] as const;
type View = (typeof TABS)[number];

const tabOf = (view: View, label: ReactNode) => (
  <Tab value={view} id={`view-${view}`} aria-controls="view" label={label} />
);

const isChart = (view: View): view is keyof typeof CHARTS => view in CHARTS;

interface Props {
  preview: Allocation;
  isOwn: boolean;
  isSettable: boolean;
  error: unknown;
  /** What stands at the end of the line of tabs. */
  acts: ReactNode;
}

/** The views of one preview: its accounts, charts, warnings and proof. */
export function PreviewTabs({ preview, isOwn, isSettable, error, acts }: Props) {
  const [search, change] = useAddress();
  const manual = useManual();
  const asked = TABS.find((name) => name === search.get('show')) ?? 'accounts';
  // Only what was committed is filled.
  const tab = asked === 'fills' && !preview.commit ? 'accounts' : asked;
  const Chart = isChart(tab) ? CHARTS[tab] : null;
  const hasBreach = preview.warnings.some(({ severity }) => severity === 'BREACH');
  const inTest = telling(preview).length;
  const open = (account: string) => change({ account }, { replace: true });
  return (
    <Box sx={{ flex: 1, minWidth: 0, minHeight: 0, px: 1.5, display: 'flex', flexDirection: 'column' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap' }}>
        <Tabs
          value={tab}
          onChange={(_event, name: View) =>
            change({ show: name === 'accounts' ? null : name }, { replace: true })
          }
          variant="scrollable"
          allowScrollButtonsMobile
          aria-label="Views of the preview"
        >
          {tabOf('accounts', `Accounts ${par(preview.allocations.length)}`)}
          {tabOf('dispersion', 'Dispersion')}
          {tabOf('pro-rata', 'vs pro rata')}
          {tabOf('cash', 'Cash')}
          {preview.commit && tabOf('fills', 'Fill path')}
          {tabOf(
            'warnings',
            <Box component="span" sx={{ color: hasBreach ? 'warning.main' : undefined }}>
              {hasBreach && '● '}Warnings {par(preview.warnings.length)}
              {inTest > 0 && ` · ${par(inTest)} in test`}
            </Box>,
          )}
          {preview.certificate && tabOf('certificate', 'Optimality proof')}
        </Tabs>
        <Box sx={{ flex: 1 }} />
        {acts}
      </Box>
      <Box
        role="tabpanel"
        id="view"
        aria-labelledby={`view-${tab}`}
        sx={{ pt: 0.5, flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', overflow: 'auto' }}
      >
        {tab === 'accounts' && (
          <AccountsGrid
            preview={preview}
            isOwn={isOwn}
            isSettable={isSettable}
            error={error}
            opened={search.get('account')}
            onOpen={open}
          />
        )}
        {Chart && (
          <Suspense fallback={<Loading label="Drawing the chart" />}>
            <Chart preview={preview} />
          </Suspense>
        )}
        {tab === 'warnings' && (
          <WarningsTable
            preview={preview}
            onShow={(type) => change({ warned: type, show: null, rows: null })}
            onExclude={isSettable ? manual.exclude : null}
            onOpen={open}
          />
        )}
        {tab === 'certificate' && preview.certificate && (
          <CertificatePanel certificate={preview.certificate} />
        )}
      </Box>
    </Box>
  );
}
