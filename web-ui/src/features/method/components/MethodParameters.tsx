import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Method } from '../../../shared/api/contract';
import type { MethodDraft } from '../../../shared/draft/draft';
import { Choice, PastedPairs, TextLine } from './fields';
import { BASES, TARGETS } from '../../../shared/draft/methods';

const TARGET_WORDS = Object.fromEntries(
  Object.entries(TARGETS).map(([key, { name, unit }]) => [key, `${name} (${unit})`]),
);
/** Side by side where there is room. */
const TWO_OR_ONE = 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))';
const WEIGHTINGS = { EQUAL: 'Equal weight', NAV: 'NAV weight' };

/** What the chosen method wants to know. */
export function MethodParameters({ method }: { method: Method }) {
  switch (method) {
    case 'PRO_RATA':
      return <ProRata />;
    case 'CUSTOM_WEIGHTS':
      return <PastedPairs name="weights" label="Weights" />;
    case 'MIN_DISPERSION':
      return <MinDispersion />;
  }
}

function ProRata() {
  const { control } = useFormContext<MethodDraft>();
  const base = useWatch({ control, name: 'baseMetric' });
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box sx={{ maxWidth: 320 }}>
        <Choice name="baseMetric" label="Pro rata basis" words={BASES} />
      </Box>
      {base === 'CUSTOM' && <PastedPairs name="customBase" label="Custom values" />}
    </Box>
  );
}

function MinDispersion() {
  return (
    <Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: TWO_OR_ONE, gap: 2 }}>
        <Choice name="targetMetric" label="Risk metric" words={TARGET_WORDS} />
        <Choice name="weighting" label="Weighting" words={WEIGHTINGS} />
      </Box>
      <Accordion disableGutters variant="outlined" sx={{ mt: 2 }}>
        <AccordionSummary expandIcon="▾">Solver</AccordionSummary>
        <AccordionDetails sx={{ display: 'grid', gridTemplateColumns: TWO_OR_ONE, gap: 2, pt: 2 }}>
          <TextLine
            name="tolerance"
            label="Tolerance"
            placeholder="0.0001"
            hint="Optimality gap at which the solver may stop, for example 0.0001 (0.01%)."
          />
          <TextLine
            name="maxIterations"
            label="Max iterations"
            placeholder="1000"
            hint="Limit on the local search that narrows the remaining gap."
          />
        </AccordionDetails>
      </Accordion>
    </Box>
  );
}
