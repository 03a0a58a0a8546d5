import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useFormContext, useWatch } from 'react-hook-form';
import { useSelector } from 'react-redux';
import { selectMay } from '../../../shared/api/session';
import type { MethodDraft } from '../../../shared/draft/draft';
import { TextLine, Tick } from './fields';

/** The limits every method keeps. Cash and rules are lifted only by users who may override what then is passed. */
export function Constraints() {
  const { control } = useFormContext<MethodDraft>();
  const mayLift = useSelector(selectMay('allocation:override'));
  const [respectCash, complianceCheck] = useWatch({ control, name: ['respectCash', 'complianceCheck'] });
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0 }}>
      <Typography component="legend" variant="h3" sx={{ mb: 0.5 }}>
        Constraints
      </Typography>
      <Box sx={{ display: 'flex', columnGap: 2, flexWrap: 'wrap', alignItems: 'flex-start' }}>
        {/* A limit that is off can always be put back. */}
        {(mayLift || !respectCash) && <Tick name="respectCash" label="Limit to available cash" />}
        {(mayLift || !complianceCheck) && <Tick name="complianceCheck" label="Pre-trade compliance" />}
        {/* With compliance off no rule caps. */}
        {complianceCheck && <Tick name="softLimitsCap" label="Treat soft limits as hard" />}
        <Box sx={{ width: 280, pt: 1 }}>
          <TextLine
            name="minAllocation"
            label="Min allocation"
            placeholder="Bond's own"
            hint="Par; default: the bond's minimum denomination."
          />
        </Box>
      </Box>
      {!mayLift && (
        <Typography color="textSecondary">
          Available cash and compliance rules limit every allocation; lifting them requires the Override
          right.
        </Typography>
      )}
    </Box>
  );
}
