import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { TextLine, Tick } from './fields';

/** The limits every method keeps. */
export function Constraints() {
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0 }}>
      <Typography component="legend" variant="h3" sx={{ mb: 0.5 }}>
        Constraints
      </Typography>
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'flex-start' }}>
        <Tick name="respectCash" label="Respect cash" />
        <Tick name="complianceCheck" label="Check compliance rules" />
        <Box sx={{ width: 280, pt: 1 }}>
          <TextLine
            name="minAllocation"
            label="Smallest piece"
            placeholder="200k"
            hint="Par; empty: the bond's own denomination."
          />
        </Box>
      </Box>
    </Box>
  );
}
