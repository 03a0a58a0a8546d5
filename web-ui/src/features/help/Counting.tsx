import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { allow, isAllowed } from '../../shared/interactions/interactions';

/** What is counted, said plainly, and the switch for it. */
export function Counting() {
  const [isOn, setOn] = useState(isAllowed);
  return (
    <>
      <Typography>
        To see where time is lost, screens, actions and durations are counted, such as “workbench, preview,
        800 ms”: not who, with which accounts or bonds, or when.
      </Typography>
      <FormControlLabel
        label="Count what I use"
        control={
          <Switch
            size="small"
            checked={isOn}
            onChange={(_event, checked) => {
              allow(checked);
              setOn(checked);
            }}
          />
        }
      />
    </>
  );
}
