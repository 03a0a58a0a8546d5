import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { Controller, useFormContext, useWatch } from 'react-hook-form';
import type { Method } from '../../../shared/api/contract';
import type { MethodDraft } from '../../../shared/draft/draft';
import { METHODS, OFFERED } from '../../../shared/draft/methods';
import { Constraints } from './Constraints';
import { MethodParameters } from './MethodParameters';

/** How the block is allocated, and within which limits. */
export function MethodFields() {
  const { control } = useFormContext<MethodDraft>();
  const method = useWatch({ control, name: 'method' });
  return (
    <>
      <Controller
        control={control}
        name="method"
        render={({ field }) => (
          <RadioGroup {...field} aria-label="Allocation method">
            {OFFERED.map((name) => (
              <MethodChoice key={name} method={name} isChosen={name === method} />
            ))}
          </RadioGroup>
        )}
      />
      <MethodParameters method={method} />
      <Constraints />
    </>
  );
}

/** A method; what it does is said of the one that is chosen, so that the form stays on one screen. */
function MethodChoice({ method, isChosen }: { method: Method; isChosen: boolean }) {
  const { name, sentence } = METHODS[method];
  const described = `about-${method}`;
  return (
    <Box title={sentence}>
      <FormControlLabel
        value={method}
        control={<Radio sx={{ py: 0.25 }} slotProps={{ input: { 'aria-describedby': described } }} />}
        label={<strong>{name}</strong>}
      />
      <Typography id={described} color="textSecondary" sx={{ pl: 3.5, display: isChosen ? 'block' : 'none' }}>
        {sentence}
      </Typography>
    </Box>
  );
}
