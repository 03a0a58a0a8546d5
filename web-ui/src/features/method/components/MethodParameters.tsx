import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Method } from '../../../shared/api/contract';
import type { MethodDraft } from '../../../shared/draft/draft';
import { areInstructions } from '../../../shared/lines/line';
import { Choice, TextLine, Tick } from './fields';
import { BASES, TARGETS } from '../../../shared/draft/methods';

const TARGET_WORDS = Object.fromEntries(
  Object.entries(TARGETS).map(([key, { name, unit }]) => [key, `${name} (${unit})`]),
);
/** Side by side where there is room. */
const TWO_OR_ONE = 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))';
const WEIGHTINGS = { EQUAL: 'Equal weight', NAV: 'NAV weight' };
const SOURCES = { REQUEST: 'Typed', DATASET: 'From the dataset' };
const OF_WEIGHTS = {
  '': 'Other weighted accounts, by weight',
  EQUAL: 'Other weighted accounts, equally',
  NONE: 'Unallocated',
};
const OF_INSTRUCTIONS = {
  '': 'Unallocated',
  PRO_RATA: 'Accounts without an instruction, by NAV',
  EQUAL: 'Accounts without an instruction, equally',
};

/** What the chosen method wants to know; its accounts and values stand beside it. */
export function MethodParameters({ method }: { method: Method }) {
  switch (method) {
    case 'PRO_RATA':
      return <Choice name="baseMetric" label="Pro rata basis" words={BASES} />;
    case 'CUSTOM_WEIGHTS':
      return <CustomWeights />;
    case 'LEVEL_TO_TARGET':
      return <LevelToTarget />;
    case 'MIN_DISPERSION':
      return <MinDispersion />;
  }
}

function CustomWeights() {
  const { control, setValue } = useFormContext<MethodDraft>();
  const [weights, remainder] = useWatch({ control, name: ['weights', 'remainder'] });
  const areAmounts = areInstructions(weights);
  const words: Record<string, string> = areAmounts ? OF_INSTRUCTIONS : OF_WEIGHTS;
  // What the service does by itself is one choice, whether it is named or not.
  const isNamed = remainder in words;
  useEffect(() => {
    if (!isNamed) {
      setValue('remainder', '');
    }
  }, [isNamed, setValue]);
  return (
    <Box>
      <Choice name="remainder" label="Remainder goes to" words={words} />
      {areAmounts && (
        <Tick name="allowPartial" label="Allow partial: an account may get less than it asks for" />
      )}
    </Box>
  );
}

function LevelToTarget() {
  return (
    <Box>
      <Choice name="targetsFrom" label="Targets" words={SOURCES} />
      <Tick name="isStrict" label="Refuse if an account is beyond its target" />
    </Box>
  );
}

function MinDispersion() {
  const { control } = useFormContext<MethodDraft>();
  const hasTargets = useWatch({ control, name: 'hasTargets' });
  return (
    <Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: TWO_OR_ONE, gap: 2 }}>
        <Choice name="targetMetric" label="Risk metric" words={TARGET_WORDS} />
        <Choice name="weighting" label="Weighting" words={WEIGHTINGS} />
        <TextLine
          name="maxDistance"
          label="Max distance from pro rata (%)"
          placeholder="25"
          hint="At most this much of its pro rata share more or less for each account; empty for no limit."
        />
      </Box>
      <Tick name="hasTargets" label="Target for each account, instead of the common mean" />
      {hasTargets && <Choice name="targetsFrom" label="Targets" words={SOURCES} />}
      <Accordion disableGutters variant="outlined" sx={{ mt: 1 }}>
        <AccordionSummary expandIcon="▾">Solver</AccordionSummary>
        <AccordionDetails sx={{ display: 'grid', gridTemplateColumns: TWO_OR_ONE, gap: 2, pt: 2 }}>
          <TextLine
            name="gapTolerance"
            label="Optimality gap"
            placeholder="0.000000001"
            hint="Relative gap at which the solver may stop, for example 0.0001 (0.01%)."
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
