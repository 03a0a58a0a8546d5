import { lazy, Suspense } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { MethodDraft } from '../../../shared/draft/draft';
import type { LinesName } from '../../../shared/lines/line';
import { Loading } from '../../../shared/ui/Loading';

const LinesPanel = lazy(() =>
  import('./lines/LinesPanel').then(({ LinesPanel: panel }) => ({ default: panel })),
);

const DatasetTargets = lazy(() =>
  import('./targets/DatasetTargets').then(({ DatasetTargets: panel }) => ({ default: panel })),
);

type Read = Pick<MethodDraft, 'method' | 'baseMetric' | 'hasTargets' | 'targetsFrom'>;

const areStated = ({ method, hasTargets, targetsFrom }: Read): boolean =>
  targetsFrom === 'DATASET' && (method === 'LEVEL_TO_TARGET' || (method === 'MIN_DISPERSION' && hasTargets));

/** The lines that the chosen method reads; null: none. */
function linesOf({ method, baseMetric, hasTargets }: Omit<Read, 'targetsFrom'>): LinesName | null {
  switch (method) {
    case 'CUSTOM_WEIGHTS':
      return 'weights';
    case 'LEVEL_TO_TARGET':
      return 'targets';
    case 'PRO_RATA':
      return baseMetric === 'CUSTOM' ? 'customBase' : null;
    case 'MIN_DISPERSION':
      return hasTargets ? 'metricTargets' : null;
  }
}

/** What the chosen method wants to know of each account, beside the method. */
export function MethodLines() {
  const { control } = useFormContext<MethodDraft>();
  const [method, baseMetric, hasTargets, targetsFrom, targetMetric] = useWatch({
    control,
    name: ['method', 'baseMetric', 'hasTargets', 'targetsFrom', 'targetMetric'],
  });
  if (areStated({ method, baseMetric, hasTargets, targetsFrom })) {
    return (
      <Suspense fallback={<Loading label="Opening the targets" />}>
        <DatasetTargets metric={method === 'LEVEL_TO_TARGET' ? 'HOLDING' : targetMetric} />
      </Suspense>
    );
  }
  const name = linesOf({ method, baseMetric, hasTargets });
  return (
    name && (
      <Suspense fallback={<Loading label="Opening the accounts" />}>
        <LinesPanel key={name} name={name} />
      </Suspense>
    )
  );
}
