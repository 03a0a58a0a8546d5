import Alert from '@mui/material/Alert';
import { useMemo } from 'react';
import { useSelector } from 'react-redux';
import { Bar, BarChart, CartesianGrid, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';
import { useComparison } from '../../../shared/api/calls';
import type { Comparison, Preview } from '../../../shared/api/contract';
import { change, par } from '../../../shared/format/numbers';
import { Loading } from '../../../shared/ui/Loading';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice';
import { selectDraft } from '../draft';
import { METHODS } from '../methods';
import { toCompareRequest } from '../request';
import { BAR_MARGIN, barsHeight, COMPACT } from './bars';
import { ChartFigure } from './ChartFigure';
import { leftOut } from './drawn';
import { deviationsOf, mostDeviating, proRataFinding, type Deviation } from './proRata';
import { Tip } from './Tip';

const MOST = 40;

/** How far each piece is from the pro rata one, which the service splits on the same inputs. */
export default function ProRataChart({ preview }: { preview: Preview }) {
  const { previewedFrom, previewId } = useSelector(selectDraft);
  const isOther = preview.method !== 'PRO_RATA' && previewId === preview.allocation_id;
  const request = useMemo(
    () => (isOther && previewedFrom ? toCompareRequest(previewedFrom, [preview.method, 'PRO_RATA']) : null),
    [isOther, previewedFrom, preview.method],
  );
  const { currentData, error, isFetching } = useComparison(request);
  if (preview.method === 'PRO_RATA') {
    return (
      <Alert severity="info" variant="outlined">
        This is the pro rata split itself. Compare methods to see what another one would change.
      </Alert>
    );
  }
  if (!isOther) {
    return (
      <Alert severity="info" variant="outlined">
        Only the preview you made last can be held against pro rata: the order is split a second time for it.
      </Alert>
    );
  }
  if (error && !isFetching) {
    return <ProblemNotice error={error} />;
  }
  return currentData ? (
    <Deviations preview={preview} comparison={currentData} />
  ) : (
    <Loading label="Splitting the order pro rata" />
  );
}

function Deviations({ preview, comparison }: { preview: Preview; comparison: Comparison }) {
  const all = useMemo(() => deviationsOf(comparison, preview.method), [comparison, preview.method]);
  const shown = useMemo(() => mostDeviating(all, MOST), [all]);
  const own = comparison.results.find(({ method }) => method === preview.method);
  const isSame = own?.statement_hash === preview.statement_hash;
  const { name } = METHODS[preview.method];
  return (
    <ChartFigure
      title={proRataFinding(all)}
      note={
        `Bars to the right get more by ${name.toLowerCase()} than pro rata, bars to the left less.` +
        (isSame ? '' : ' The inputs have changed since this preview; both splits here are fresh.') +
        leftOut(shown.length, all.length, 'largest differences')
      }
      height={barsHeight(shown.length)}
      columns={['Account', `${name}, par`, 'Pro rata, par', 'Difference, par']}
      rows={shown.map(({ account, piece, proRata, more }) => [
        account,
        par(piece),
        par(proRata),
        change(more, par),
      ])}
    >
      <BarChart accessibilityLayer={false} data={shown} layout="vertical" margin={BAR_MARGIN}>
        <CartesianGrid stroke="var(--mui-palette-divider)" horizontal={false} />
        <XAxis
          type="number"
          tickFormatter={COMPACT}
          label={{ value: 'More or less than pro rata, par', position: 'bottom', offset: 4 }}
        />
        <YAxis type="category" dataKey="account" width={96} interval={0} tickLine={false} />
        <ReferenceLine x={0} stroke="var(--mui-palette-text-primary)" />
        <Tooltip
          isAnimationActive={false}
          content={({ payload }) => <DeviationTip deviation={payload[0]?.payload as Deviation | undefined} />}
        />
        <Bar dataKey="more" fill="var(--mui-palette-primary-main)" isAnimationActive={false} />
      </BarChart>
    </ChartFigure>
  );
}

function DeviationTip({ deviation }: { deviation: Deviation | undefined }) {
  return deviation ? (
    <Tip account={deviation.account}>
      {change(deviation.more, par)}: {par(deviation.piece)} instead of {par(deviation.proRata)} par
    </Tip>
  ) : null;
}
