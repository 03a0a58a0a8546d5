import Box from '@mui/material/Box';
import useMediaQuery from '@mui/material/useMediaQuery';
import { lazy, Suspense } from 'react';
import type { Allocation, Line } from '../../shared/api/contract';
import { Loading } from '../../shared/ui/Loading';
import { AccountPanel } from '../../features/preview/components/account/AccountPanel';
import { PreviewRail } from '../../features/preview/components/ribbon/PreviewRail';
import { Beside } from './Beside';

const DispersionChart = lazy(() => import('../../features/preview/components/charts/DispersionChart'));
const ProRataChart = lazy(() => import('../../features/preview/components/charts/ProRataChart'));
const CashChart = lazy(() => import('../../features/preview/components/charts/CashChart'));

interface Props {
  preview: Allocation;
  /** The account whose details are open. */
  line: Line | undefined;
  /** Whether the accounts are what is looked at; on the other tabs the charts would only take their place. */
  isAtAccounts: boolean;
  onClose: () => void;
}

/** Beside the accounts: the one that is open, else the facts of the order; on a large window the charts as well. */
export function BesideAccounts({ preview, line, isAtAccounts, onClose }: Props) {
  const hasRoom = useMediaQuery('(min-width: 1400px)', { noSsr: true });
  const isLarge = useMediaQuery('(min-width: 1800px)', { noSsr: true });
  if (line) {
    return (
      <Beside label="Account" width={hasRoom ? 440 : 392}>
        <AccountPanel line={line} preview={preview} onClose={onClose} />
      </Beside>
    );
  }
  const hasCharts = isLarge && isAtAccounts;
  return (
    <>
      {hasCharts && (
        <Beside label="Charts" width={400} kept="charts">
          <Suspense fallback={<Loading label="Drawing the charts" />}>
            <Box sx={{ display: 'grid', gap: 1 }}>
              <DispersionChart preview={preview} isSmall />
              <ProRataChart preview={preview} isSmall />
              <CashChart preview={preview} isSmall />
            </Box>
          </Suspense>
        </Beside>
      )}
      <Beside
        key={hasCharts ? 'beside charts' : 'alone'}
        label="Summary"
        width={232}
        kept="summary"
        isOpenAtFirst={hasRoom && !hasCharts}
      >
        <PreviewRail preview={preview} />
      </Beside>
    </>
  );
}
